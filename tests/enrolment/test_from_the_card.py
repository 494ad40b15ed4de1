"""From somebody's card: an answer is corrected and said to them, they are written to; and all are asked what is missing."""

from __future__ import annotations

from datetime import date

import pytest

from bot.forms.rules.kinds import Value
from bot.people.rules.person import Language, Person, Role
from bot.signup.rules.signup import Answers, Function, Signup, Status
from tests.signup.signing import fr, kept
from tests.stories import CLAIRE
from tests.town import Reader, Town, text_of

CARD = "Ana Martin"


async def seated(place: Town, who: int | None, name: str, **said: Value) -> Signup:
    first, last = name.split(" ")
    async with place.app.services.database.work() as work:
        answers = Answers(first, last, "Ville d’Arras", Function.OFFICER).having(said)
        made = Signup(person=who, step="done", status=Status.SEATED, answers=answers, ranked=work.now)
        return await work.signups.save(made)


@pytest.fixture
async def ana_s_card(place: Town, claire: Reader, ana: Reader) -> Signup:
    """The trip has begun: nobody corrects alone any more."""
    made = await seated(place, ana.id, CARD, phone="+33639980001")
    await claire.says("/start")
    await claire.says("/inscrits")
    await claire.taps("Voir les confirmées (1)")
    await claire.taps("Ana Martin · Ville d’Arras")
    claire.unread()
    return made


async def test_an_organiser_corrects_an_answer_and_the_person_reads_it(
    place: Town, claire: Reader, ana: Reader, ana_s_card: Signup
) -> None:
    assert (await claire.taps("Corriger une réponse")).startswith("Corriger une réponse d’Ana Martin\n")
    assert await claire.taps("Corriger le téléphone") == fr(
        "Ana Martin : Téléphone\nChoisissez un bouton, ou écrivez la réponse.\nRéponse actuelle : +33 6 39 98 00 01"
    )
    assert (await claire.says("06 12 34 56 7"))[-1].startswith("Ce numéro n’est pas valable")
    assert (await claire.says("06 39 98 00 02"))[-1] == fr(
        "C’est corrigé, et Ana Martin en est prévenu·e.\nTéléphone : +33 6 39 98 00 02"
    )
    assert ana.unread() == [fr("Claire, de l’équipe, a corrigé votre inscription.\nTéléphone : +33 6 39 98 00 02")]
    assert (await kept(place, ana.id)).answers.phone == "+33639980002"
    await claire.taps("Revenir à la fiche")
    assert "Corriger une réponse" in claire.buttons


async def test_a_choice_and_nights_are_pressed(place: Town, claire: Reader, ana: Reader, ana_s_card: Signup) -> None:
    await claire.taps("Corriger une réponse")
    await claire.taps("Corriger la qualité")
    await claire.taps("Élu·e")
    assert (await kept(place, ana.id)).answers.function is Function.ELECTED
    await claire.taps("Revenir à la fiche")
    await claire.taps("Corriger une réponse")
    await claire.taps("Corriger les nuits")
    await claire.taps("Aucune nuit")
    signup = await kept(place, ana.id)
    assert (signup.answers.nights, signup.status, signup.step) == ((), Status.SEATED, "done")


async def test_whom_to_tell_is_shared_as_a_contact(
    place: Town, claire: Reader, ana: Reader, ana_s_card: Signup
) -> None:
    await claire.taps("Corriger une réponse")
    await claire.taps("Corriger le contact")
    leo = {"phone_number": "+33698765432", "first_name": "Léo", "user_id": 999}
    place.telegram._write(claire.id, None, {"contact": leo}, None)
    await place.settled()
    assert claire.unread()[-1] == fr(
        "C’est corrigé, et Ana Martin en est prévenu·e.\nContact d’urgence : Léo +33 6 98 76 54 32"
    )
    assert (await kept(place, ana.id)).answers.emergency == "Léo +33 6 98 76 54 32"


async def test_the_organisation_is_the_roster_s_and_the_seat_stays(
    place: Town, claire: Reader, ana: Reader, ana_s_card: Signup
) -> None:
    await claire.taps("Corriger une réponse")
    await claire.taps("Corriger l’organisation")
    await claire.says("Ville de Lens")
    signup = await kept(place, ana.id)
    assert (signup.answers.organisation, signup.status) == ("Ville de Lens", Status.SEATED)


async def test_back_on_the_card_nothing_is_corrected_any_more(
    place: Town, claire: Reader, ana: Reader, ana_s_card: Signup
) -> None:
    await claire.taps("Corriger une réponse")
    await claire.taps("Corriger le téléphone")
    await claire.taps("Revenir à la fiche")
    await claire.says("06 39 98 00 02")
    assert (await kept(place, ana.id)).answers.phone == "+33639980001"


async def test_an_organiser_writes_and_the_answer_comes_to_the_team(
    place: Town, claire: Reader, ana: Reader, ana_s_card: Signup
) -> None:
    assert await claire.taps("Écrire à cette personne") == (
        "Envoyez votre message à Ana Martin. Sa réponse arrivera ici."
    )
    assert await claire.says("Venez-vous au dîner\u202f?") == ["Votre message à Ana Martin est parti."]
    assert ana.unread() == [fr("Claire, de l’équipe, vous écrit :"), "Venez-vous au dîner\u202f?"]
    assert ana.buttons == ["Répondre"]
    await ana.says("Oui", reply_to=ana.last["message_id"])
    assert claire.unread()[-1] == "Oui"


async def test_who_never_opened_the_bot_is_not_written_to(place: Town, claire: Reader) -> None:
    await seated(place, None, "Max Roux")
    await claire.says("/inscrits")
    await claire.taps("Voir les confirmées (1)")
    await claire.taps("Max Roux · Ville d’Arras")
    assert "Écrire à cette personne" not in claire.buttons
    await claire.taps("Corriger une réponse")
    await claire.taps("Corriger le téléphone")
    assert (await claire.says("06 39 98 00 02"))[-1].startswith("C’est corrigé. Max Roux ne reçoit pas")


async def test_missing_answers_are_counted_then_asked_for(early: Town) -> None:
    claire = await early.person(CLAIRE, "Claire", Role.ORGANISER)
    ana, ben = await early.participant(201, "Ana"), await early.participant(202, "Ben")
    night = date(2024, 3, 25)
    await seated(early, ana.id, "Ana Martin", nights=(night,))
    await seated(early, ben.id, "Ben Durand", nights=(night,), joins="Nantes", leaves="Nantes")
    await seated(early, None, "Max Roux", joins="Nantes", leaves="Nantes")
    for who in (ana, ben):
        await who.says("/aide")
    await claire.says("/inscrits")
    assert await claire.taps("Relancer les réponses manquantes") == fr(
        "Réponses manquantes des inscriptions confirmées\n"
        "Nuits à l’hôtel : 1\nLieu de départ : 1\nLieu de retour : 1\nBesoins particuliers : 3\n\n"
        "Le bot ne peut pas écrire à une de ces personnes : téléphonez-lui."
    )
    assert ana.unread() == []
    assert (await claire.taps("Relancer 2 personnes")).startswith("2 personnes sont relancées")
    assert ana.unread() == [
        fr(
            "L’équipe prépare le voyage. Il manque à votre inscription : "
            "Lieu de départ, Lieu de retour, Besoins particuliers."
        )
    ]
    assert ana.buttons == [
        fr(f"Répondre : {it}") for it in ("Lieu de départ", "Lieu de retour", "Besoins particuliers")
    ]
    await ana.taps(fr("Répondre : Lieu de départ"))
    await ana.says("Nantes")
    assert (await kept(early, ana.id)).answers.joins == "Nantes"
    early.clock.pass_by(minutes=1)
    await claire.says("/inscrits")
    await claire.taps("Relancer les réponses manquantes")
    ben.unread()
    await claire.taps("Relancer 2 personnes")
    assert ben.unread() == []


async def test_after_the_cut_off_they_are_led_to_the_team(place: Town, claire: Reader, ana: Reader) -> None:
    await seated(place, ana.id, CARD, joins="Nantes", leaves="Nantes")
    await claire.says("/inscrits")
    await claire.taps("Relancer les réponses manquantes")
    await claire.taps("Relancer une personne")
    assert ana.unread()[-1].endswith(fr("Écrivez-lui : elle notera votre réponse."))
    assert ana.buttons == ["Écrire à l’équipe"]


async def test_the_same_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    grace = await place.person(402, "Grace", language="en")
    async with place.app.services.database.work() as work:
        await work.people.save(Person(402, "Grace", Role.PARTICIPANT, Language.EN))
    await seated(place, grace.id, "Grace Miller")
    await lea.says("/signups")
    await lea.taps("See confirmed (1)")
    await lea.taps("Grace Miller · Ville d’Arras")
    await lea.taps("Correct an answer")
    await lea.taps("Correct the role")
    await lea.taps("Elected representative")
    assert text_of(lea.last) == "Corrected, and Grace Miller is told.\nRole: Elected representative"
    assert grace.unread()[-1] == "Lea, from the team, has corrected your sign-up.\nRole: Elected representative"
    await lea.says("/signups")
    assert "Ask for missing answers" in lea.buttons
