"""Each answer can be reworded, marked otherwise and taken back by its author, one by one; nobody else touches it."""

from __future__ import annotations

import pytest

from bot.debriefs.rules.contributions import Contribution, Mark
from bot.people.rules.person import Role
from tests.debriefs.test_stories import ENDS
from tests.people.test_gate import forge
from tests.town import Reader, Town, text_of

CHANGE = "Changer ou retirer ma réponse"


async def contributions(place: Town, who: Reader) -> list[Contribution]:
    async with place.app.services.database.reading() as work:
        return await work.debriefs.contributions(who.id)


async def answered(place: Town, who: Reader, *words: str) -> None:
    await place.until(ENDS)
    await who.taps("Les difficultés")
    for it in words:
        await who.says(it)


async def test_from_the_answer_itself_its_words_are_changed(place: Town, ana: Reader) -> None:
    await answered(place, ana, "Trouver le tems")
    assert (await ana.taps(CHANGE)).endswith(
        "Les difficultés\u00a0: Trouver le tems\n\n"
        "L’équipe lit cette réponse avec votre nom.\n\n"
        "L’équipe a pu lire ces mots avec votre nom\u00a0: pour dire la même chose sans lui, il faut d’autres mots."
    )
    assert ana.buttons == [
        "Changer mes mots", "L’écrire autrement, sans mon nom", "Garder pour moi", "Retirer cette réponse",
        "Voir mes réponses",
    ]  # fmt: skip
    await ana.taps("Changer mes mots")
    place.telegram.sends_voice(ana.id, b"OggS")
    await place.settled()
    assert text_of(ana.last) == "Ici, des mots sont attendus\u00a0: envoyez un texte, ou annulez\u00a0: /annuler"
    shown = (await ana.says("Trouver le temps"))[-1]
    assert "Les difficultés\u00a0: Trouver le temps" in shown
    assert [it.words for it in await contributions(place, ana)] == ["Trouver le temps"]


async def test_left_as_it_is_the_next_words_are_others(place: Town, ana: Reader) -> None:
    await answered(place, ana, "Trouver le temps")
    await ana.taps(CHANGE)
    await ana.taps("Changer mes mots")
    await ana.taps("Laisser comme c’est")
    await ana.says("Où est le car\u202f?")
    assert "Transmettre ce message à l’équipe" in ana.buttons
    assert [it.words for it in await contributions(place, ana)] == ["Trouver le temps"]


async def test_what_was_signed_is_said_otherwise_without_its_name(place: Town, ana: Reader) -> None:
    await answered(place, ana, "Trouver le temps")
    await ana.taps(CHANGE)
    assert "personne ne saura que c’est vous" in await ana.taps("L’écrire autrement, sans mon nom")
    await ana.says("On court toujours")
    [it] = await contributions(place, ana)
    assert (it.words, it.mark, it.signed) == ("On court toujours", Mark.ANONYMOUS, False)
    assert it.opens is not None


async def test_a_mark_is_changed_alone_and_never_hides_what_was_signed(place: Town, ana: Reader) -> None:
    await answered(place, ana, "Trouver le temps")
    await ana.taps(CHANGE)
    assert "Vous seul·e lisez cette réponse." in await ana.taps("Garder pour moi")
    assert "Rester anonyme" not in ana.buttons and "Signer de mon nom" in ana.buttons
    [it] = await contributions(place, ana)
    assert (it.mark, it.signed) == (Mark.PRIVATE, True)
    forge(place, ana, f"1:answer:mark:{it.id}:anonymous")
    await place.settled()
    assert [it.mark for it in await contributions(place, ana)] == [Mark.PRIVATE]
    async with place.app.services.database.reading() as work:
        assert await work.debriefs.mark_of(ana.id) is Mark.NAMED  # the next ones are as before


async def test_what_was_never_signed_may_become_anonymous_and_joins_what_is(place: Town, ana: Reader) -> None:
    await place.until(ENDS)
    await ana.says("/carnet")
    assert "Personne ne saura que c’est vous" in await ana.taps("Rester anonyme désormais")
    await ana.taps("Les difficultés")
    await ana.says("Le temps")
    await ana.says("/carnet")
    await ana.taps("Garder la suite pour moi")
    await ana.taps("Les réussites")
    await ana.taps("Revenir aux questions")
    await ana.taps("Les difficultés")
    await ana.says("Et l’argent")
    await ana.taps(CHANGE)
    assert "Le temps\nEt l’argent" in await ana.taps("Rester anonyme")
    assert [(it.words, it.mark) for it in await contributions(place, ana)] == [
        ("Le temps\nEt l’argent", Mark.ANONYMOUS)
    ]


async def test_from_the_list_each_is_opened_page_by_page(place: Town, ana: Reader) -> None:
    await place.until(ENDS)
    for question in (
        "Leur façon de faire",
        "Les réussites",
        "Les difficultés",
        "Les conditions",
        "Une idée à rapporter",
    ):
        await ana.taps(question)
        await ana.says(question)
    for hour in ("11:58", "16:25"):
        await place.until(f"2024-03-26 {hour}")
    for question in ("Les réussites", "Les difficultés"):
        await ana.taps(question)
        await ana.says(question)
    await ana.says("/carnet")
    assert ana.buttons[:7] == [*(f"Ouvrir la réponse {at}" for at in range(1, 7)), "Voir les plus anciennes"]
    assert "7. " in await ana.taps("Voir les plus anciennes")
    assert "Leur façon de faire\u00a0: Leur façon de faire" in await ana.taps("Ouvrir la réponse 7")
    await ana.taps("Retirer cette réponse")
    assert len(await contributions(place, ana)) == 6


@pytest.mark.parametrize("verb", ["read", "redo", "mark:{}:private", "drop"])
async def test_nobody_touches_the_answer_of_another(place: Town, ana: Reader, claire: Reader, verb: str) -> None:
    await answered(place, ana, "Trouver le temps")
    before = [it] = await contributions(place, ana)
    data = verb.format(it.id) if "{}" in verb else f"{verb}:{it.id}"
    forge(place, claire, f"1:answer:{data}")
    await place.settled()
    assert await contributions(place, ana) == before
    assert "Trouver le temps" not in text_of(claire.last)


async def test_in_english(place: Town) -> None:
    zoe = await place.person(205, "Zoe", Role.PARTICIPANT, "en")
    await place.until(ENDS)
    await zoe.taps("What it takes")
    await zoe.taps("A facilitator")
    assert (await zoe.taps("Change or take back my answer")).endswith(
        "What it takes: A facilitator\n\nThe team reads it with your name.\n\n"
        "The team may have read these words with your name: to say the same without it takes other words."
    )
    await zoe.taps("Keep it to myself")
    assert "You alone read it." in text_of(zoe.last)


async def test_the_settings_lead_to_who_reads_the_answers_to_come(place: Town, ana: Reader) -> None:
    await ana.says("/preferences")
    assert await ana.taps("Choisir qui lit mes réponses") == (
        "Vos réponses après les visites\n\nVotre nom accompagne ce que vous dites\u00a0: l’équipe le lit, "
        "le groupe peut en lire une citation le soir, le réseau son carnet."
    )
    assert ana.buttons == [
        "Rester anonyme désormais", "Garder la suite pour moi", "Voir mes réponses", "Régler mes préférences",
    ]  # fmt: skip
    assert (await ana.taps("Garder la suite pour moi")).endswith("Vous seul·e lirez ce que vous dites.")
    await answered(place, ana, "Trouver le temps")
    assert [it.mark for it in await contributions(place, ana)] == [Mark.PRIVATE]


async def test_in_english_the_settings_lead_there_too(place: Town) -> None:
    zoe = await place.person(206, "Zoe", Role.PARTICIPANT, "en")
    await zoe.says("/settings")
    assert (await zoe.taps("Choose who reads my answers")).startswith("Your answers after visits\n\nYour name goes")
