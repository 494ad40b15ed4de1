"""The recap shows itself: two buttons, true after an edited answer; and one question alone has buttons."""

from __future__ import annotations

import pytest

from tests.signup.signing import CLAIMED, EN_CLAIMED, EN_OPTIONS, OPTIONS, does, fr
from tests.town import Reader, Town, labels, text_of


@pytest.fixture
async def ana(early: Town) -> Reader:
    return await early.person(401, "Ana Lefebvre")


def with_buttons(who: Reader) -> list[str]:
    """The first line of each message that still has buttons."""
    return [text_of(it).split("\n")[0] for it in who.town.telegram.messages(who.id) if labels(it)]


async def test_the_recap_confirms_or_leads_to_the_answers(ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, *OPTIONS)
    assert ana.buttons == ["Confirmer mon inscription", "Corriger une réponse", "Revenir"]
    assert await does(ana, "!Corriger une réponse") == "Corriger une réponse\nLaquelle\u202f?"
    assert ana.buttons[:3] == ["Corriger l’organisation", "Corriger le mot", "Corriger le nom"]
    assert ana.buttons[-1] == "Revenir au récapitulatif"
    assert (await does(ana, "!Revenir au récapitulatif")).startswith("Récapitulatif\n")
    await does(ana, "!Corriger une réponse", "!Corriger le téléphone", "06 12 34 56 78")
    assert fr("Téléphone : +33 6 12 34 56 78") in text_of(ana.last)
    assert (await does(ana, "!Confirmer mon inscription")).startswith(fr("C’est confirmé : "))


async def test_the_same_in_english(early: Town) -> None:
    grace = await early.person(402, "Grace Miller", language="en")
    await does(grace, "/signup", *EN_CLAIMED, *EN_OPTIONS)
    assert grace.buttons == ["Confirm my sign-up", "Correct an answer", "Go back"]
    assert await does(grace, "!Correct an answer") == "Correct an answer\nWhich one?"
    assert grace.buttons[-1] == "Back to the summary"


async def test_a_recap_left_behind_leads_nowhere_else(ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, *OPTIONS, "!Corriger une réponse", "!Corriger le téléphone")
    await does(ana, "/inscription", "!Revenir")
    assert with_buttons(ana) == ["Récapitulatif"]


async def test_an_edited_answer_edits_the_recap(ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:3])
    typed = ana.town.telegram.says(ana.id, "Ana Lefebvre")["message_id"]
    await ana.town.settled()
    await does(ana, "!Agent·e", *OPTIONS)
    recap = ana.last["message_id"]
    ana.unread()
    ana.town.telegram.edits(ana.id, typed, "Anna Lefebvre")
    await ana.town.settled()
    assert ana.unread() == [fr("C’est corrigé. Prénom et nom : Anna Lefebvre")]
    changed = ana.town.telegram.message(ana.id, recap)
    assert changed is not None and fr("Prénom et nom : Anna Lefebvre") in text_of(changed)
    assert labels(changed) == ["Confirmer mon inscription", "Corriger une réponse", "Revenir"]


async def test_only_the_question_that_is_asked_has_buttons(ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED)
    assert with_buttons(ana) == ["6/11 Téléphone (facultatif)"]
    await does(ana, "abc")
    assert [text_of(it).split("\n")[0] for it in ana.town.telegram.messages(ana.id) if labels(it)] == [
        fr(
            "Ce numéro n’est pas valable : il lui manque peut-être un chiffre. Écrivez-le comme 06 12 34 56 78, ou avec l’indicatif du pays, comme +32 470 12 34 56."
        )
    ]
    await does(
        ana, "06 12 34 56 78", "Rencontrer", "!Aucune nuit", "!Passer", "!Passer", "!Ne rien préciser", "!Passer"
    )
    assert with_buttons(ana) == ["Récapitulatif"]


async def test_an_earlier_form_forgotten_by_a_new_one_asks_nothing_more(ana: Reader) -> None:
    await does(ana, "/inscription", "/inscription", "/inscription")
    assert with_buttons(ana) == ["1/11 Vos données"]
