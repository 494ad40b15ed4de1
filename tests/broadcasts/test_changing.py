"""What was sent is corrected or withdrawn; what leaves later can be changed or cancelled."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from tests.broadcasts.speaking import PIXEL, announced, composed, passes, presses, screen
from tests.looks import read
from tests.town import Reader, Town, text_of


async def corrected(claire: Reader, words: str) -> None:
    await presses(claire, "Corriger…")
    await claire.says(words)
    [yes] = [it for it in claire.buttons if it.startswith("Corriger (")]
    await claire.taps(yes)
    claire.unread()
    await passes(claire.town)


async def test_what_was_sent_is_corrected_in_place_with_one_short_notice(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await announced(claire, "Le car part à 9 h")
    [_] = ana.unread()
    first = ana.last["message_id"]
    await corrected(claire, "Le car part à 9 h 30")
    assert [read(it) for it in ana.unread()] == ["L’équipe a corrigé ce message."]
    assert ana.last["reply_to_message"]["message_id"] == first
    changed = place.telegram.message(ana.id, first)
    assert changed and text_of(changed) == "Le car part à 9 h 30\n\nCorrigé"
    assert "Annonce corrigée" in screen(claire) and "Corrigée chez 1" in screen(claire)
    await ana.taps("Vu")
    await passes(place)
    assert "Vue : 1 sur 1" in screen(claire)


async def test_a_caption_is_corrected_under_its_photo(place: Town, claire: Reader, ana: Reader) -> None:
    await claire.says("/annonce")
    place.telegram.sends_photo(claire.id, PIXEL, "Porte A")
    await place.settled()
    await presses(claire, "Voir l’aperçu", "Envoyer (1)")
    await passes(place)
    photo = ana.last["message_id"]
    await corrected(claire, "Porte B")
    kept = place.telegram.message(ana.id, photo)
    assert kept and kept["caption"] == "Porte B\n\nCorrigé" and "photo" in kept


async def test_what_cannot_be_edited_is_answered(place: Town, claire: Reader, ana: Reader) -> None:
    await claire.says("/annonce")
    place.telegram.sends_place(claire.id, 47.2, -1.55)
    await place.settled()
    await presses(claire, "Voir l’aperçu", "Envoyer (1)")
    await passes(place)
    ana.unread()
    spot = ana.last["message_id"]
    await corrected(claire, "Non, devant la gare")
    assert ana.unread() == ["Non, devant la gare"]
    assert ana.last["reply_to_message"]["message_id"] == spot


async def test_who_deleted_it_or_comes_too_late_gets_the_correction_as_an_answer(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await announced(claire, "Le car part à 9 h")
    ana.unread()
    place.telegram.fail_next("editMessageText", 400, "Bad Request: message can't be edited", times=1)
    await presses(claire, "Corriger…")
    await claire.says("Le car part à 10 h")
    place.telegram._faults.clear()
    place.telegram.fail_next("editMessageText", 400, "Bad Request: message can't be edited", times=2)
    await presses(claire, "Corriger (1)")
    await passes(place)
    assert ana.unread() == ["Le car part à 10 h"]


async def test_who_had_not_got_it_yet_gets_it_corrected_at_once(place: Town, claire: Reader, ana: Reader) -> None:
    await composed(claire, "Le car part à 9 h", "Voir l’aperçu")
    place.telegram.outage = True
    place.telegram.taps(claire.id, claire.last["message_id"], label="Envoyer (1)")
    place.telegram.outage = False
    await place.settled()
    await passes(place)
    ana.unread()
    assert text_of(ana.last) == "Le car part à 9 h"


async def test_withdrawn_it_is_deleted_where_telegram_allows_it(place: Town, claire: Reader, ana: Reader) -> None:
    await announced(claire, "Le car part à 9 h")
    ana.unread()
    said = await presses(claire, "Retirer…")
    assert said.startswith("Retirer cette annonce ?\nElle sera effacée chez une personne")
    await presses(claire, "Oui, la retirer")
    await passes(place)
    assert "Le car part à 9 h" not in [text_of(it) for it in place.telegram.messages(ana.id)]
    assert screen(claire) == "Annonce retirée\n« Le car part à 9 h »\n\nRetirée chez 1 sur 1"


async def test_after_two_days_it_is_struck_out(place: Town, claire: Reader, ana: Reader) -> None:
    await announced(claire, "Le car part à 9 h")
    ana.unread()
    message = ana.last["message_id"]
    place.clock.pass_by(hours=49)
    await presses(claire, "Retirer…", "Oui, la retirer")
    await passes(place)
    struck = place.telegram.message(ana.id, message)
    assert struck and read(text_of(struck)) == "Le car part à 9 h\n\nAnnonce retirée par l’équipe"
    assert struck["entities"][0]["type"] == "strikethrough"
    assert "reply_markup" not in struck


async def test_one_that_leaves_at_an_hour_is_listed_changed_and_cancelled(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await composed(claire, "Bonne journée", "Choisir l’heure")
    await claire.says("demain 8h")
    assert "Envoi : 27 mars 2024, 8 h" in screen(claire)
    await presses(claire, "Voir l’aperçu", "Programmer (1)")
    assert screen(claire).startswith("Annonce programmée")
    await passes(place)
    assert ana.unread() == []
    await presses(claire, "Voir les annonces")
    assert read(claire.buttons[1]) == "Prévue mer. 27 mars, 8 h · Bonne journée"
    await claire.taps(claire.buttons[1])
    await presses(claire, "Modifier", "Choisir l’heure")
    await claire.says("10h")
    await presses(claire, "Voir l’aperçu", "Programmer (1)", "Annuler l’envoi")
    assert screen(claire) == "L’envoi est annulé : rien n’est parti."
    await place.until("2024-03-27 08:01")
    assert [it for it in ana.unread() if "Bonne journée" in it] == []


async def test_at_its_hour_it_leaves_and_a_message_follows_it(place: Town, claire: Reader, ana: Reader) -> None:
    await composed(claire, "Bonne journée", "Choisir l’heure")
    await claire.says("+20")
    await presses(claire, "Voir l’aperçu", "Programmer (1)")
    claire.unread()
    await place.until("2024-03-26 09:36")
    await passes(place)
    assert "Bonne journée" in ana.unread()
    assert screen(claire).startswith("Annonce envoyée\n« Bonne journée »")


@pytest.mark.parametrize("words", ["hier", "25/03 8h", "bientôt"])
async def test_an_hour_that_says_nothing_is_asked_again(place: Town, claire: Reader, words: str) -> None:
    await composed(claire, "Bonne journée", "Choisir l’heure")
    [again] = await claire.says(words)
    assert read(again).startswith("Cette heure n’est pas comprise, ou elle est passée.")


async def test_a_colleague_follows_it_too(place: Town, claire: Reader, ana: Reader) -> None:
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await announced(claire, "Le car part à 9 h")
    await lea.says("/organisation")
    await presses(lea, "Voir les annonces")
    await lea.taps(lea.buttons[1])
    assert "Reçue : 1 sur 1" in screen(lea)
    await presses(lea, "Retirer…", "Oui, la retirer")
    await passes(place)
    assert screen(claire).startswith("Annonce retirée")
