"""/inscrits: the figures, the lists, a person's card, and who must not see them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.trip.people import Role
from bot.trip.signup import Answers, Function, Proof, Signup, Status
from tests.builders import instant
from tests.stories.test_rights import forge
from tests.town import Reader, Town

RANKED = instant("2023-11-20 09:05")


async def signed_up(
    place: Town, person: int | None, name: str, status: Status = Status.SEATED, **fields: object
) -> Signup:
    """A sign-up as the conversation leaves it: `fields` are those of Answers, or of Signup."""
    first, _, last = name.partition(" ")
    known = {key: fields.pop(key) for key in tuple(fields) if key in Signup.__dataclass_fields__}
    answers = replace(Answers(first, last, "Ville d’Arras", Function.OFFICER), **fields)  # type: ignore[arg-type]
    made = Signup(person=person, status=status, answers=answers, proof=Proof.MAILBOX, ranked=RANKED)
    async with place.app.house.database.work() as work:
        return await work.signups.save(replace(made, **known))  # type: ignore[arg-type]


async def test_the_figures_are_those_that_matter(place: Town, claire: Reader) -> None:
    await signed_up(place, 201, "Ana Martin")
    await signed_up(place, 202, "Ben Durand", Status.REVIEW)
    await signed_up(place, None, "Chloé Petit", Status.WAITING, function=Function.ELECTED)
    [said] = await claire.says("/inscrits")
    assert said == (
        "Inscriptions\n\n"
        "Confirmées\u00a0: 1 · places libres\u00a0: 29\n"
        "À étudier\u00a0: 1\n"
        "En liste d’attente\u00a0: 1\n"
        "Inscriptions closes depuis le 30 novembre 2023\n\n"
        "Par fonction (confirmées)\u00a0: agent·e 1\n\n"
        "Par organisation\n"
        "• Ville d’Arras\u00a0: 1 (et 2 en attente)"
    )
    assert claire.buttons == [
        "Voir à étudier (1)", "Voir confirmées (1)", "Voir l’attente (1)", "Voir injoignables (3)",
        "Rechercher", "Actualiser",
    ]  # fmt: skip


async def test_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    await signed_up(place, 201, "Ana Martin")
    [said] = await lea.says("/signups")
    assert said.startswith("Sign-ups\n\nConfirmed: 1 · seats left: 29\nSign-up closed on 30 November 2023\n\n")
    assert await lea.taps("See confirmed (1)") == "Confirmed sign-ups (1)"
    assert lea.buttons == ["Ana Martin · Ville d’Arras", "Back to sign-ups"]


async def test_a_long_list_is_read_by_pages(place: Town, claire: Reader) -> None:
    for number in range(10):
        await signed_up(place, 300 + number, f"Personne {number:02d}")
    await claire.says("/inscrits")
    assert await claire.taps("Voir confirmées (10)") == "Inscriptions confirmées (10)\n\nPage 1 sur 2"
    assert await claire.taps("Page suivante") == "Inscriptions confirmées (10)\n\nPage 2 sur 2"
    assert claire.buttons == [
        "Personne 08 · Ville d’Arras",
        "Personne 09 · Ville d’Arras",
        "Page précédente",
        "Revenir aux inscriptions",
    ]


async def test_a_person_is_found_and_their_card_read(place: Town, claire: Reader) -> None:
    await signed_up(
        place,
        201,
        "Zoé L’Œuvre",
        email="zoe@arras.example",
        phone="+33639980001",
        diet="végane <b>",
        access="ascenseur",
    )
    await place.participant(201, "Ana")
    await claire.says("/inscrits")
    await claire.taps("Rechercher")
    claire.unread()
    [card] = await claire.says("OEUVRE zoe")
    assert "végane <b>" in claire.last["text"]
    assert card == (
        "Zoé L’Œuvre\nVille d’Arras · agent·e\nConfirmée\n\n"
        "Inscription terminée le 20 novembre 2023, 9\u00a0h\u00a005\nAppartenance au réseau\u00a0: adresse vérifiée\n\n"
        "Téléphone\u00a0: +33639980001\nAdresse\u00a0: zoe@arras.example\n"
        "Repas\u00a0: végane \nAccessibilité\u00a0: ascenseur"
    )


async def test_nobody_found_is_said(place: Town, claire: Reader) -> None:
    await signed_up(place, 201, "Ana Martin")
    await claire.says("/inscrits")
    await claire.taps("Rechercher")
    claire.unread()
    assert await claire.says("Zorro & fils") == ["Personne ne correspond à «\u202fZorro & fils\u202f»."]


async def test_who_cannot_be_reached_is_listed_with_a_telephone(place: Town, claire: Reader) -> None:
    await signed_up(place, None, "Le Maire", phone="+33639980001")
    await signed_up(place, 999, "Parti Ailleurs")
    await claire.says("/inscrits")
    said = await claire.taps("Voir injoignables (2)")
    assert said.endswith("\n\nLe Maire\u00a0: +33639980001\nParti Ailleurs\u00a0: pas de téléphone")


async def test_an_organiser_withdraws_somebody_who_is_told(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await claire.says("/inscrits")
    await claire.taps("Voir confirmées (1)")
    await claire.taps("Ana Martin · Ville d’Arras")
    question = await claire.taps("Enregistrer son désistement")
    assert question.startswith("Enregistrer le désistement de Ana Martin\u202f?")
    assert (await claire.taps("Confirmer le désistement")).startswith(
        "Ana Martin\nVille d’Arras · agent·e\nDésistement\n"
    )
    assert "Enregistrer son désistement" not in claire.buttons
    assert ana.unread()[-1].startswith("L’organisation a enregistré votre désistement.")
    async with place.app.house.database.reading() as work:
        assert (await work.audit.latest())[0].what == "withdrawn"
        assert (await work.people.get(ana.id)).role is Role.OUTSIDER  # type: ignore[union-attr]


async def test_two_organisers_withdrawing_at_once_do_it_once(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    lea = await place.person(102, "Léa", Role.ORGANISER)
    for organiser in (claire, lea):
        await organiser.says("/inscrits")
        for label in ("Voir confirmées (1)", "Ana Martin · Ville d’Arras", "Enregistrer son désistement"):
            await organiser.taps(label)
    await claire.taps("Confirmer le désistement")
    await lea.taps("Confirmer le désistement")
    assert "n’est plus à jour" in str(lea.popup)
    async with place.app.house.database.reading() as work:
        assert [it.what for it in await work.audit.latest()] == ["withdrawn"]


async def test_it_is_the_organisers_alone(place: Town, claire: Reader, ana: Reader) -> None:
    signup = await signed_up(place, ana.id, "Ana Martin")
    assert (await ana.says("/inscrits"))[-1].startswith("«\u202finscrits\u202f» n’existe pas")
    for data in ("home", "list:seated:0", f"card:{signup.id}", f"withdrawn:{signup.id}", "find"):
        popup = await pressed(place, ana, f"1:signups:{data}")
        assert "ne vous est pas ouvert" in str(popup)
    async with place.app.house.database.reading() as work:
        assert await work.signups.get(signup.id) == signup


@pytest.mark.parametrize(
    "data", ["list:else:0", "list:seated:-1", "card:999999", "withdrawn:1", "card:" + "9" * 30, "nothing", ""]
)
async def test_forged_or_old_buttons_do_nothing(place: Town, claire: Reader, data: str) -> None:
    await claire.says("/inscrits")
    assert "n’est plus à jour" in str(await pressed(place, claire, f"1:signups:{data}"))


async def pressed(place: Town, reader: Reader, data: str) -> object:
    """Presses a button forged under the last message: whatever it carries, the bot must hold."""
    query = forge(place, reader, data)
    await place.settled()
    return place.telegram.answer(query)
