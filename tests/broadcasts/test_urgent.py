"""What is urgent rings at once and is said again; what is not waits for the morning."""

from __future__ import annotations

from tests.broadcasts.speaking import announced, enrolled, passes, presses, screen
from tests.looks import read
from tests.town import Reader, Town

NUDGE = "L’équipe attend que vous ayez vu ce message."


async def test_an_ordinary_one_waits_for_the_end_of_the_quiet_hours(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until("2024-03-26 23:00")
    ana.unread()
    await announced(claire, "Le car part à 9 h")
    assert ana.unread() == []
    assert "en attente : 1" in screen(claire)
    await place.until("2024-03-27 07:00")
    await passes(place)
    assert "Le car part à 9 h" in ana.unread()


async def test_corrected_before_it_left_it_leaves_as_it_is_then(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until("2024-03-26 23:00")
    ana.unread()
    await announced(claire, "Le car part à 9 h")
    await presses(claire, "Corriger…")
    await claire.says("Le car part à 10 h")
    await presses(claire, "Corriger (0)")
    await place.until("2024-03-27 07:00")
    await passes(place)
    assert [it for it in ana.unread() if "car" in it or "corrigé" in it] == ["Le car part à 10 h"]


async def test_withdrawn_before_it_left_it_never_leaves(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until("2024-03-26 23:00")
    ana.unread()
    await announced(claire, "Le car part à 9 h")
    await presses(claire, "Retirer…", "Oui, la retirer")
    await place.until("2024-03-27 07:00")
    await passes(place)
    assert [it for it in ana.unread() if "car" in it] == []


async def test_an_urgent_one_rings_at_any_hour(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until("2024-03-26 23:00")
    ana.unread()
    await announced(claire, "Incendie à l’hôtel", "Rendre urgente")
    assert ana.unread() == ["Incendie à l’hôtel"]


async def test_it_is_said_again_twice_then_they_are_to_be_telephoned(place: Town, claire: Reader) -> None:
    ana = await enrolled(place, 201, "Ana Lefebvre", "+33639980102")
    ben = await enrolled(place, 202, "Ben Petit", "+33639980103")
    assert ana and ben
    await announced(claire, "Le car part maintenant", "Rendre urgente", "Répéter", "Après 10 min")
    await ben.taps("Vu")
    ana.unread(), ben.unread()
    for minute in (26, 36):
        await place.until(f"2024-03-26 09:{minute}")
        await passes(place)
    assert (ana.unread().count(NUDGE), ben.unread().count(NUDGE)) == (2, 0)
    await place.until("2024-03-26 09:46")
    await passes(place)
    assert ana.unread().count(NUDGE) == 0
    told = [read(it) for it in claire.unread()]
    assert told[-1] == (
        "À appeler\n\n« Le car part maintenant », envoyée le 26 mars 2024, 9 h 15 :\n• Ana Lefebvre : +33 6 39 98 01 02"
    )
    await presses(claire, "Voir les annonces")
    await presses(claire, "Voir qui appeler (1)")
    assert screen(claire) == told[-1]
    await ana.taps("Vu")
    await presses(claire, "Voir les annonces")
    assert not [it for it in claire.buttons if "appeler" in it]


async def test_it_is_not_said_again_in_quiet_hours(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until("2024-03-26 21:55")
    ana.unread()
    await announced(claire, "Porte fermée à minuit", "Rendre urgente", "Répéter", "Après 10 min")
    ana.unread()
    for at in ("22:06", "22:16", "22:26"):
        await place.until(f"2024-03-26 {at}")
    assert NUDGE not in ana.unread()


async def test_who_has_seen_it_meanwhile_is_not_told_in_the_morning(place: Town, claire: Reader, ana: Reader) -> None:
    await place.until("2024-03-26 21:55")
    await announced(claire, "Porte fermée à minuit", "Rendre urgente", "Répéter", "Après 10 min")
    await place.until("2024-03-26 22:06")
    await ana.taps("Vu")
    ana.unread()
    await place.until("2024-03-27 07:30")
    await passes(place)
    assert NUDGE not in ana.unread()


async def test_once_it_has_left_one_may_still_choose_that_it_is_said_again(place: Town, claire: Reader) -> None:
    ana = await enrolled(place, 201, "Ana Lefebvre", "+33639980102")
    assert ana
    await announced(claire, "Le car part maintenant", "Rendre urgente")
    await place.until("2024-03-26 09:30")
    await presses(claire, "Relancer plus tard…", "Après 10 min")
    assert "Relancer plus tard…" not in [read(it) for it in claire.buttons]
    ana.unread()
    await place.until("2024-03-26 09:39")
    await passes(place, 1)
    assert ana.unread() == []
    await place.until("2024-03-26 09:40")
    await passes(place)
    assert [read(it) for it in ana.unread()] == [NUDGE]
