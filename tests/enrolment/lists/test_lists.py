"""/inscrits: the figures, the lists, a person's card, and who must not see them."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from bot.signup.rules.signup import Function, Status
from tests.enrolment.lists.signed import pressed, signed_up
from tests.narrowing import there
from tests.town import Reader, Town


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
        "Les inscriptions se sont terminées le 30 novembre 2023 au soir.\n\n"
        "Par qualité (confirmées)\u00a0: agent·e 1\n\n"
        "Par organisation\n"
        "• Ville d’Arras\u00a0: 1 confirmée, 1 à étudier, 1 en attente"
    )
    assert claire.buttons == [
        "Voir les demandes (1)", "Voir les confirmées (1)", "Voir l’attente (1)", "Voir les injoignables (3)",
        "Rechercher", "Lire le journal",
        "Relancer les réponses manquantes", "Inscrire une autre personne", "Exporter les inscriptions", "Actualiser",
        "Revenir à l’espace de l’équipe",
    ]  # fmt: skip


async def test_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    await place.person(201, "Ana", Role.PARTICIPANT, "en")
    await signed_up(place, 201, "Ana Martin", email="ana@arras.example", phone="+33639980001", diet="vegan")
    await signed_up(place, None, "Ben Durand", Status.REVIEW, function=Function.ELECTED)
    [said] = await lea.says("/signups")
    assert said == (
        "Sign-ups\n\nConfirmed: 1 · seats left: 29\nTo review: 1\nSign-up closed at the end of 30 November 2023.\n\n"
        "By role (confirmed): public servant 1\n\nBy organisation\n• Ville d’Arras: 1 confirmed, 1 to review"
    )
    assert lea.buttons == [
        "See requests (1)", "See confirmed (1)", "See unreachable (1)", "Search", "Read the record",
        "Ask for missing answers", "Sign somebody else up", "Export the sign-ups", "Refresh", "Back to the team space",
    ]  # fmt: skip
    assert await lea.taps("See unreachable (1)") == (
        "The bot cannot write to them (1)\n"
        "They never opened the bot, or they blocked it. Call them, or send them by other means the link on their card."
        "\n\nBen Durand: no phone number"
    )
    await lea.taps("Back to sign-ups")
    assert await lea.taps("See confirmed (1)") == "Confirmed sign-ups (1)"
    assert lea.buttons == ["Ana Martin · Ville d’Arras", "Back to sign-ups"]
    await lea.taps("Back to sign-ups")
    await lea.taps("Search")
    assert lea.unread()[-1].startswith("Send a name, an organisation, an address or a phone number, even a part of")
    assert await lea.says("Zorro") == ["Nobody matches “Zorro”."]
    await lea.taps("Search again")
    lea.unread()
    assert await lea.says("martin") == [
        "Ana Martin\nVille d’Arras · public servant\nConfirmed\n\n"
        "Sign-up finished on 20 November 2023, 09:05\nMembership of the network: address verified\n\n"
        "Phone: +33 6 39 98 00 01\nAddress: ana@arras.example\nMeals: vegan"
    ]
    await lea.says("/signups")
    await lea.taps("Export the sign-ups")
    await lea.taps("Caterer (.csv)")
    assert lea.unread()[-1].startswith("[document caterer-2024-03-26.csv] Caterer, as of 26 March 2024, 09:15")
    content = place.telegram.content(lea.last["document"]["file_id"]).decode("utf-8-sig")
    assert '"vegan"' in content and "Martin" not in content
    await lea.says("/signups")
    await lea.taps("See confirmed (1)")
    await lea.taps("Ana Martin · Ville d’Arras")
    assert await lea.taps("Record their withdrawal") == (
        "Record Ana Martin’s withdrawal?\nTheir seat will be free at once. Signing up again would give a new rank."
    )
    await lea.taps("Confirm the withdrawal")
    assert place.people[201].unread()[-1] == (
        "The team recorded your withdrawal. If this is a mistake, write to them: /team"
    )
    await lea.says("/signups")
    assert await lea.taps("Read the record") == (
        "Record of decisions\n\n"
        "• 26 March 2024, 09:15 · Lea: withdrawal (Ana Martin)\n"
        "• 26 March 2024, 09:15 · Lea: sign-up data exported, Caterer"
    )


async def test_a_long_list_is_read_by_pages(place: Town, claire: Reader) -> None:
    for number in range(10):
        await signed_up(place, 300 + number, f"Personne {number:02d}")
    await claire.says("/inscrits")
    assert await claire.taps("Voir les confirmées (10)") == "Inscriptions confirmées (10)\n\nPage 1 sur 2"
    assert await claire.taps("Voir la page suivante") == "Inscriptions confirmées (10)\n\nPage 2 sur 2"
    assert claire.buttons == [
        "Personne 08 · Ville d’Arras",
        "Personne 09 · Ville d’Arras",
        "Voir la page précédente",
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
        "Téléphone\u00a0: +33 6 39 98 00 01\nAdresse\u00a0: zoe@arras.example\n"
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
    said = await claire.taps("Voir les injoignables (2)")
    assert said.endswith("\n\nLe Maire\u00a0: +33 6 39 98 00 01\nParti Ailleurs\u00a0: pas de téléphone")


async def test_an_organiser_withdraws_somebody_who_is_told(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await claire.says("/inscrits")
    await claire.taps("Voir les confirmées (1)")
    await claire.taps("Ana Martin · Ville d’Arras")
    question = await claire.taps("Enregistrer son désistement")
    assert question.startswith("Enregistrer le désistement d’Ana Martin\u202f?")
    assert (await claire.taps("Confirmer le désistement")).startswith(
        "Ana Martin\nVille d’Arras · agent·e\nDésistement\n"
    )
    assert "Enregistrer son désistement" not in claire.buttons
    assert ana.unread()[-1].startswith("L’équipe a enregistré votre désistement.")
    async with place.app.services.database.reading() as work:
        assert (await work.audit.latest())[0].what == "withdrawn"
        assert there(await work.people.get(ana.id)).role is Role.OUTSIDER


async def test_two_organisers_withdrawing_at_once_do_it_once(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    lea = await place.person(102, "Léa", Role.ORGANISER)
    for organiser in (claire, lea):
        await organiser.says("/inscrits")
        for label in ("Voir les confirmées (1)", "Ana Martin · Ville d’Arras", "Enregistrer son désistement"):
            await organiser.taps(label)
    await claire.taps("Confirmer le désistement")
    await lea.taps("Confirmer le désistement")
    assert "n’est plus valable" in str(lea.popup)
    async with place.app.services.database.reading() as work:
        assert [it.what for it in await work.audit.latest()] == ["withdrawn"]


async def test_it_is_the_organisers_alone(place: Town, claire: Reader, ana: Reader) -> None:
    signup = await signed_up(place, ana.id, "Ana Martin")
    assert (await ana.says("/inscrits"))[-1].startswith("La commande «\u202finscrits\u202f» n’existe pas")
    for data in ("home", "list:seated:0", f"card:{signup.id}", f"withdrawn:{signup.id}", "find"):
        popup = await pressed(place, ana, f"1:signups:{data}")
        assert "ne vous est pas ouvert" in str(popup)
    async with place.app.services.database.reading() as work:
        assert await work.signups.get(signup.id) == signup


@pytest.mark.parametrize(
    "data", ["list:else:0", "list:seated:-1", "card:999999", "withdrawn:1", "card:" + "9" * 30, "nothing", ""]
)
async def test_forged_or_old_buttons_do_nothing(place: Town, claire: Reader, data: str) -> None:
    await claire.says("/inscrits")
    assert "n’est plus valable" in str(await pressed(place, claire, f"1:signups:{data}"))
