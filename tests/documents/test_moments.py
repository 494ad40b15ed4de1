"""Days, hours and moments as French people, forms and spreadsheets write them."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.documents.cells import Cell, Unread, shown
from bot.documents.moments import MONTHS, WEEKDAYS, day, moment, when
from bot.people.rules.person import Language
from bot.texts import dates

TRIP = date(2024, 3, 25)
SHORT = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.")


def written(it: date) -> list[str]:
    month, weekday = MONTHS[it.month - 1][0], WEEKDAYS[it.weekday()][0]
    short = SHORT[it.month - 1]
    return [
        f"{it:%d/%m/%Y}", f"{it.day}/{it.month}/{it:%y}", f"{it:%d.%m.%Y}", f"{it:%d-%m-%Y}", f"{it:%Y-%m-%d}", f"{it:%Y/%m/%d}",
        f"{it.day} {month} {it.year}", f"{it.day} {short} {it.year}", f"{it.day}-{short}-{it:%y}", f"{weekday} {it.day} {month} {it.year}",
        f"{weekday[:3]}. {it.day} {short} {it.year}", f"{weekday.upper()} {it:%d/%m/%Y}", f"{weekday} {it.day}/{it.month}/{it:%y}",
        f"le {weekday} {it.day} {month} {it.year}", f"{it.day} {month} {it.year} ({weekday})",
        f"le {it.day} {month} {it.year}", f"{weekday} le {it.day} {month} {it.year}", f"{it:%d/%m/%Y} 00:00:00", f"{it:%A}, {it:%d %B %Y}", f"{it:%B} {it.day}, {it.year}",
        dates.day(it, Language.FR), 
    ]  # fmt: skip


@given(st.dates(date(2000, 1, 1), date(2068, 12, 31)))
def test_a_day_is_read_however_it_is_written(it: date) -> None:
    for said in written(it):
        assert day(said, it) == it, said


@given(st.dates(date(2024, 1, 10), date(2024, 12, 20)), st.integers(-150, 150))
def test_a_day_without_its_year_is_the_one_near_the_trip(it: date, apart: int) -> None:
    near = date.fromordinal(it.toordinal() + apart)
    month = MONTHS[it.month - 1][0]
    for said in (
        f"{it.day} {month}",
        f"{it.day}/{it.month}",
        f"{WEEKDAYS[it.weekday()][0]} {it.day} {month}",
        f"{it.day}-{SHORT[it.month - 1]}",
    ):
        assert day(said, near) == it, said


@pytest.mark.parametrize(
    "said",
    ["25 jui 2024", "25 mars", "32/01/2024", "midi", "mars 2024", "l’an prochain", "bientôt 25 mars 2024", "1", ""],
)
def test_what_is_no_day(said: str) -> None:
    with pytest.raises(Unread):
        day(said)


def test_another_weekday_is_a_slip() -> None:
    for said in ("mardi 25 mars", "mar. 25/03/2024", "mardi 25 mars 2024"):
        with pytest.raises(Unread) as slip:
            day(said, TRIP)
        assert slip.value.key == "other-weekday"


@pytest.mark.parametrize(
    ("said", "local"),
    [
        ("midi", "12:00"), ("minuit", "00:00"), ("midi et demi", "12:30"), ("9 heures 30", "09:30"), ("9 heures", "09:00"),
        ("à 9h30", "09:30"), ("9h30mn", "09:30"), ("9 h 30 min", "09:30"), ("9 h et demie", "09:30"), ("9h et quart", "09:15"),
        (9.0, "09:00"), (18.0, "18:00"), ("18/11/2023 - 10:15", "10:15"), ("10:15:32", "10:15"), ("09:30:00", "09:30"), ("9H", "09:00"), ("9 hrs", "09:00"), ("noon", "12:00"), ("at 2:30 pm", "14:30"),
        ("lundi 25 mars à 9h30", "09:30"), ("25/03/2024 à 9 heures 30", "09:30"), ("2024-03-25T09:30", "09:30"), ("25-mars-24 9h30", "09:30"),
    ],
)  # fmt: skip
def test_hours_as_they_are_said(said: Cell, local: str) -> None:
    assert when(said, TRIP).hour == time.fromisoformat(local)


@given(st.times().map(lambda it: it.replace(microsecond=0)))
def test_any_hour_is_read_however_it_is_written(it: time) -> None:
    bare = it.replace(second=0)
    for said in (
        f"{it:%H:%M}",
        f"{it:%H:%M:%S}",
        f"{it:%Hh%M}",
        f"{it.hour} h {it:%M}",
        f"{it.hour} heures {it:%M}",
        f"à {it:%Hh%M}",
        f"{it:%H.%M}",
        f"{it:%I:%M %p}",
        dates.hour_of(it, Language.FR) if hasattr(dates, "hour_of") else f"{it.hour}h{it:%M}",
    ):
        assert when(said).hour == bare, said


@pytest.mark.parametrize("said", ["25:00", "25h", "24:30", 25 / 24, "29h59"])
def test_hours_after_midnight_counted_from_the_evening(said: Cell) -> None:
    assert when(said).late


@pytest.mark.parametrize(
    "said", ["31:00", "9:61", "tard", "9h30-11h", "entre midi et deux", "+9h", "9:3", date(2024, 3, 25), 9.5]
)
def test_what_is_no_hour(said: Cell) -> None:
    with pytest.raises(Unread):
        found = when(said)
        raise AssertionError(found)


@pytest.mark.parametrize(
    "said",
    [
        "18/11/2023 10:15:32", "2023-11-18 10:15:32", "2023/11/18 10:15:32", "18 novembre 2023 à 10:15:32",
        "samedi 18 novembre 2023 10:15:32", "2023/11/18 10:15:32 AM", datetime(2023, 11, 18, 10, 15, 32), "18-nov.-23 10:15:32", "sam, 18/11/2023 - 10:15:32",  # noqa: DTZ001  # as spreadsheets say it, without a zone
        45248.427453703706,
    ],
)  # fmt: skip
def test_moments_are_to_the_second(said: Cell) -> None:
    assert moment(said) == datetime(2023, 11, 18, 10, 15, 32)  # noqa: DTZ001 - as spreadsheets say it, without a zone


def test_a_moment_may_have_its_zone() -> None:
    said = moment("2023/11/18 10:15:32 AM UTC+1")
    assert said.isoformat() == "2023-11-18T10:15:32+01:00"
    assert moment("18/11/2023") == datetime(2023, 11, 18)  # noqa: DTZ001 - the same


@pytest.mark.parametrize(
    ("cell", "seen"),
    [(date(2024, 3, 5), "05/03/2024"), (time(9, 5), "09:05"), (9.5, "9,5"), (3.0, "3"), (True, "VRAI"), ("25 mars", "25 mars")],
)  # fmt: skip
def test_what_is_quoted_stands_so_in_the_sheet(cell: Cell, seen: str) -> None:
    assert shown(cell) == seen
