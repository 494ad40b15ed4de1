"""What is public of a programme, and what never is."""

from __future__ import annotations

from datetime import date

import pytest

from bot.people.rules.person import Language
from bot.programme.rules.outline import HalfDay, Line, OutlineDay, half_day, outline, town
from bot.programme.rules.programme import EntryKind, Place
from bot.programme.screens.programme import days
from tests.builders import PARIS, entry, instant, programme


@pytest.mark.parametrize(
    ("at", "half"),
    [
        ("11:59", HalfDay.MORNING),
        ("12:00", HalfDay.AFTERNOON),
        ("17:59", HalfDay.AFTERNOON),
        ("18:00", HalfDay.EVENING),
    ],
)
def test_the_half_day_is_counted_on_the_wall(at: str, half: HalfDay) -> None:
    assert half_day(instant(f"2024-03-26 {at}"), PARIS) is half


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("2 cours du Champ-de-Mars, 44923 Nantes Cedex 9", "Nantes"),
        ("12 rue des Carmes, 44000 Nantes", "Nantes"),
        ("49000 Angers (France)", "Angers"),
        ("12 rue des Carmes", ""),
        ("", ""),
    ],
)
def test_a_town_is_what_follows_the_postcode(address: str, name: str) -> None:
    assert town(Place("Salle", address)) == name


def test_an_outline_is_days_kinds_titles_half_days_and_towns() -> None:
    port = entry("port", place=Place("Salle", "1 rue du Port, 44000 Nantes"))
    assert outline(programme(port)) == (
        OutlineDay(date(2024, 3, 26), (Line(HalfDay.MORNING, EntryKind.VISIT, "Visite port", "Nantes", False),)),
    )


def test_the_outline_shows_nothing_that_only_those_who_come_may_read() -> None:
    port = entry(
        place=Place("SALLE-X", "1 RUE-X, 44000 Nantes"), meeting_place=Place("PORTE-X"), hosts="HOTE-X",
        meets="2024-03-26 09:10", description="TEXTE-X", bring="SAC-X",
    )  # fmt: skip
    for language in Language:
        text = days(programme(port), language, full=False).text
        assert "-X" not in text
        assert "9" not in text
