"""Telephone numbers are valid, not only possible; one typed at the next question is no motivation."""

from __future__ import annotations

import pytest

from tests.signup.signing import CLAIMED, EN_CLAIMED, does, fr, kept
from tests.town import Reader, Town, text_of

REFUSED = fr(
    "Ce numéro n’est pas valable : il lui manque peut-être un chiffre. "
    "Écrivez-le comme 06 12 34 56 78, ou avec l’indicatif du pays, comme +32 470 12 34 56."
)
DOUBT = fr("« 06 12 34 56 78 » ressemble à la réponse d’avant (Téléphone). Que faut-il en faire ?")


@pytest.fixture
async def ana(early: Town) -> Reader:
    return await early.person(401, "Ana Lefebvre")


@pytest.mark.parametrize(
    "typed", ["06 12 34 56 7", "06 12 34 56", "+33 6 12 34 56 789", "00 12 34 56 78", "+32 470 12 3"]
)
async def test_a_number_that_nobody_can_have_is_refused_with_a_reason(early: Town, ana: Reader, typed: str) -> None:
    await does(ana, "/inscription", *CLAIMED)
    assert (await does(ana, typed)).startswith(f"{REFUSED}\n\n6/11 Téléphone (facultatif)\n")
    assert (await kept(early, ana.id)).answers.phone == ""


async def test_a_number_typed_again_corrects_the_telephone(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, "07 81 23 45 67")
    shown = await does(ana, "06 12 34 56 78")
    assert shown.startswith(f"{DOUBT}\n\n7/11 Motivation (facultatif)\n")
    assert ana.buttons == ["Corriger le téléphone", "Garder comme réponse ici", "Passer", "Revenir"]
    assert (await kept(early, ana.id)).answers.reason == ""
    assert (await does(ana, "!Corriger le téléphone")).startswith(
        fr("C’est corrigé. Téléphone : +33 6 12 34 56 78\n\n7/11 Motivation (facultatif)\n")
    )
    signup = await kept(early, ana.id)
    assert (signup.answers.phone, signup.answers.reason, signup.step) == ("+33612345678", "", "reason")
    assert ana.buttons == ["Passer", "Revenir"]


async def test_or_it_is_the_answer_here(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, "!Passer", "06.12.34.56.78")
    assert (await does(ana, "!Garder comme réponse ici")).startswith("8/11 Nuits à l’hôtel (facultatif)\n")
    signup = await kept(early, ana.id)
    assert (signup.answers.phone, signup.answers.reason) == ("", "06.12.34.56.78")


async def test_what_is_in_doubt_may_be_edited_and_corrected_again_afterwards(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, "07 81 23 45 67", "06 12 34 56 78")
    message = [it for it in early.telegram.messages(ana.id) if not it["from"]["is_bot"]][-1]["message_id"]
    early.telegram.edits(ana.id, message, "06 12 34 56 79")
    await early.settled()
    assert text_of(ana.last).startswith(DOUBT.replace("78", "79"))
    await does(ana, "!Corriger le téléphone")
    assert (await kept(early, ana.id)).answers.phone == "+33612345679"
    early.telegram.edits(ana.id, message, "06 12 34 56 80")
    await early.settled()
    assert (await kept(early, ana.id)).answers.phone == "+33612345680"
    await does(ana, "06 12 34 56 81", "Écouter")
    message = [it for it in early.telegram.messages(ana.id) if not it["from"]["is_bot"]][-2]["message_id"]
    early.telegram.edits(ana.id, message, "06 12 34 56 82")
    await early.settled()
    assert text_of(ana.last).startswith("Cette réponse ne se corrige pas en modifiant votre message.")
    signup = await kept(early, ana.id)
    assert (signup.answers.phone, signup.answers.reason) == ("+33612345680", "Écouter")


async def test_words_with_a_number_in_them_are_words(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, "!Passer")
    assert (await does(ana, "Avec les 20 000 habitants du 06 12 34 56 78")).startswith("8/11 ")


async def test_where_a_number_is_asked_it_is_an_answer(early: Town, ana: Reader) -> None:
    """Whom to call comes after other questions: its number is no correction of theirs."""
    await does(ana, "/inscription", *CLAIMED, "!Passer", "!Passer", "!Aucune nuit", "!Passer", "!Passer")
    assert (await does(ana, "!Ne rien préciser", "06 12 34 56 78")).startswith("Récapitulatif\n")


@pytest.mark.parametrize(
    "data", ["1:form:mend:phone:abc", "1:form:mend:name:Eve", "1:form:mend:phone", "1:form:mend:x:1"]
)
async def test_a_forged_correction_changes_nothing(early: Town, ana: Reader, data: str) -> None:
    await does(ana, "/inscription", *CLAIMED, "07 81 23 45 67")
    before = await kept(early, ana.id)
    ana.last["reply_markup"] = {"inline_keyboard": [[{"text": "?", "callback_data": data}]]}
    early.telegram.taps(ana.id, ana.last["message_id"], data)
    await early.settled()
    assert (await kept(early, ana.id)).answers == before.answers


async def test_the_same_in_english(early: Town) -> None:
    grace = await early.person(402, "Grace Miller", language="en")
    await does(grace, "/signup", *EN_CLAIMED, "!Skip", "+32 470 12 34 56")
    assert text_of(grace.last).startswith(
        "“+32 470 12 34 56” looks like the answer before (Phone). What should be done with it?"
    )
    assert grace.buttons[:2] == ["Correct the phone number", "Keep it as the answer here"]
