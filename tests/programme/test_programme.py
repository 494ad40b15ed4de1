"""Somebody looks for what happens when: days, day, visit, each in the same message."""

from __future__ import annotations

import re

from tests.town import Reader, Town, labels, text_of

VISIT = "9\u00a0h\u00a030 Visite"
HOURS = re.compile(r"\d{1,2}\s?h\b")


async def test_the_days_open_in_the_same_message(place: Town, ana: Reader) -> None:
    await ana.says("/programme")
    asked = ana.last["message_id"]
    assert ana.buttons[:4] == ["lun. 25 mars", "mar. 26 mars", "mer. 27 mars", "jeu. 28 mars"]
    day = await ana.taps("mar. 26 mars")
    assert day.startswith("Mardi 26 mars\n")
    visit = await ana.taps(VISIT)
    assert "Lieu\u00a0: Mairie et maison de quartier (exemple), 44400 Rezé (exemple)" in visit
    assert "Horaire impératif\u00a0: on ne pourra pas nous attendre." in visit
    assert ana.last["message_id"] == asked
    assert await ana.taps("Revenir au mar. 26 mars") == day


async def test_the_neighbouring_days_are_one_press_away(place: Town, ana: Reader) -> None:
    await ana.says("/programme")
    await ana.taps("mar. 26 mars")
    assert (await ana.taps("mer. 27 mars →")).startswith("Mercredi 27 mars\n")
    assert (await ana.taps("← mar. 26 mars")).startswith("Mardi 26 mars\n")
    assert (await ana.taps("← lun. 25 mars")).startswith("Lundi 25 mars\n")
    assert not any(label.startswith("←") for label in ana.buttons)
    assert (await ana.taps("Voir tous les jours")).startswith("Le programme\nChoisissez un jour.")


async def test_outsiders_read_the_outline_without_hours(place: Town, omar: Reader) -> None:
    [outline] = await omar.says("/programme")
    assert outline.startswith("Le programme dans ses grandes lignes\n\nLundi 25 mars\nAprès-midi · Ouverture")
    assert "Heures, adresses et rendez-vous sont réservés aux personnes inscrites." in outline
    assert not HOURS.search(outline)
    assert omar.buttons == ["Lire les infos pratiques", "Écrire à l’équipe"]


async def test_the_meeting_point_opens_on_a_map(place: Town, ana: Reader) -> None:
    await ana.says("/prochain")
    await ana.taps("📍 Voir sur la carte")
    venue = ana.last["venue"]
    assert (venue["location"]["latitude"], venue["location"]["longitude"]) == (47.192, -1.569)
    assert venue["title"] == "Mairie et maison de quartier (exemple)"
    assert venue["address"] == "44400 Rezé (exemple)"


async def test_the_day_comes_as_a_picture(place: Town, ana: Reader) -> None:
    await ana.says("/programme")
    await ana.taps("mar. 26 mars")
    await ana.taps("Recevoir l’image")
    assert text_of(ana.last).startswith("[photo] Mardi 26 mars")
    photo = ana.last["photo"][-1]
    assert place.telegram.content(photo["file_id"]).startswith(b"\x89PNG")


async def test_the_day_keeps_its_buttons_after_a_picture(place: Town, ana: Reader) -> None:
    await ana.says("/programme")
    asked = ana.last["message_id"]
    await ana.taps("mar. 26 mars")
    before = ana.buttons
    await ana.taps("Recevoir l’image")
    shown = place.telegram.message(ana.id, asked)
    assert shown is not None
    assert labels(shown) == before
