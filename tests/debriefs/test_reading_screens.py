"""Where organisers begin to read: nothing of the trip is left out, and it holds on a phone."""

from __future__ import annotations

from bot.debriefs.screens.reading import Rate, of_day, overview
from bot.people.rules.person import Language
from bot.trip import DebriefRhythm
from tests.builders import entry, programme
from tests.looks import buttons, seen

DAYS = [f"2024-03-{day}" for day in range(25, 29)]
WHOLE = programme(
    *(entry(f"v{n}-{day}", f"{day} {9 + n:02}:00", title=f"Visite {n}") for day in DAYS for n in (1, 2, 3))
)
RATES = [Rate(at, ref, 1, 6) for at, ref in enumerate([f"v{n}-{day}" for day in DAYS for n in (1, 2, 3)], 1)]
EVENING = Rate(99, "day:2024-03-28", 0, 6)


def test_a_long_trip_is_read_by_day_and_no_visit_is_left_out() -> None:
    screen = overview([*RATES, EVENING], "", WHOLE, DebriefRhythm(), Language.FR)
    assert seen(screen).count("Visite") == 12
    assert "<blockquote expandable>Visite 1" in seen(screen)
    assert buttons(screen)[:4] == [
        ["Lire lundi 25 mars"], ["Lire mardi 26 mars"], ["Lire mercredi 27 mars"], ["Lire jeudi 28 mars"],
    ]  # fmt: skip


def test_a_day_opens_on_its_visits_and_its_evening() -> None:
    screen = of_day([*RATES, EVENING], "2024-03-28", WHOLE, Language.FR)
    assert buttons(screen) == [
        ["Lire Visite 1"], ["Lire Visite 2"], ["Lire Visite 3"], ["Lire jeudi 28 mars"], ["Revenir aux visites"],
    ]  # fmt: skip
    assert seen(of_day(RATES, "forged", WHOLE, Language.FR)).startswith("Rien")


def test_a_short_one_is_read_at_once() -> None:
    screen = overview(RATES[:2], "", WHOLE, DebriefRhythm(), Language.FR)
    assert buttons(screen)[:2] == [["Lire Visite 1"], ["Lire Visite 2"]]
