"""What a caller reads fits a phone's screen, however many are missing; every page of names is reached."""

from __future__ import annotations

import textwrap
from dataclasses import replace

import pytest

from bot.attendance.rules.expected import Attendance, Plan
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.programme.rules.programme import EntryKind, Place
from bot.rollcalls.rules.roll import Roll, Traveller, roll
from bot.rollcalls.rules.rollcall import RollCall, Who
from bot.rollcalls.screens import asking, calling
from tests.builders import entry, instant, programme
from tests.looks import buttons, seen

ZONE = programme().zone
CAR = replace(
    entry("car", "2024-03-26 13:30", kind=EntryKind.TRANSFER),
    title="Trajet vers la visite de l’après-midi",
    place=Place("Parvis de la mairie, côté sud"),
)
CALLED = RollCall(1, "car", instant("2024-03-26 13:00"))
LINES, WIDTH = 22, 38


def many(count: int, excused: int = 0) -> Roll:
    absent = Attendance(absent=frozenset({"car"}))
    people = [Traveller(Who(it), f"Personne {it:02} Longuenom", "+33639980102", it, True) for it in range(1, count + 1)]
    away = [Traveller(Who(900 + it), f"Excusée {it:02}", attendance=absent) for it in range(excused)]
    return roll(CALLED, Plan(programme(CAR)), [*people, *away], {})


def tall(screen: Screen) -> int:
    lines = seen(screen).replace("<b>", "").replace("</b>", "").splitlines()
    return sum(max(1, len(textwrap.wrap(it, WIDTH))) for it in lines)


@pytest.mark.parametrize("language", Language)
def test_the_roll_fits_a_phone(language: Language) -> None:
    """As usual, half a dozen are missing; when nobody has answered yet, the names scroll."""
    assert tall(calling.live(many(3, 2), ZONE, language)) <= LINES
    assert tall(calling.live(many(60, 9), ZONE, language)) <= LINES + 10
    assert tall(asking.ask(many(3), ZONE, language)) <= LINES
    assert tall(calling.listed(many(60), "tick", 0, ZONE, language)) <= LINES


def test_those_not_named_are_counted() -> None:
    said = seen(calling.live(many(60, 9), ZONE, Language.FR))
    assert "… et 54 autres personnes" in said
    assert "… et 5 autres personnes" in said


def test_every_name_is_on_a_page_and_only_one() -> None:
    made, found = many(30), list[str]()
    for page in range(3):
        rows = buttons(calling.listed(made, "tick", page, ZONE, Language.FR))
        found += [label for row in rows for label in row if label.startswith("Personne")]
    assert sorted(found) == [it.name[:21].rstrip() + "…" if len(it.name) > 22 else it.name for it in made.missing]


@pytest.mark.parametrize("page", [3, 99])
def test_a_page_that_is_no_more_shows_the_last_one(page: int) -> None:
    made = many(30)
    assert calling.listed(made, "tick", page, ZONE, Language.FR) == calling.listed(made, "tick", 2, ZONE, Language.FR)


def test_what_confirms_is_green_and_nothing_else_is_coloured() -> None:
    rows = calling.live(many(3), ZONE, Language.FR).rows
    assert {it.label for row in rows for it in row if it.look} == {"Tout le monde est là"}
