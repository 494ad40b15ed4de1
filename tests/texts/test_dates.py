from datetime import date, timedelta

import pytest

from bot.people.rules.person import Language
from bot.texts import dates
from tests.builders import PARIS, entry, instant

FR, EN = Language.FR, Language.EN


def test_days() -> None:
    assert dates.day(date(2024, 3, 26), FR) == "mardi 26 mars"
    assert dates.day(date(2024, 3, 26), EN) == "Tuesday 26 March"
    assert dates.heading(date(2024, 3, 26), FR) == "Mardi 26 mars"
    assert dates.short_day(date(2024, 3, 26), FR) == "mar. 26 mars"
    assert dates.short_day(date(2024, 3, 26), EN) == "Tue 26 Mar"
    assert dates.full_day(date(2023, 11, 30), FR) == "30 novembre 2023"


def test_the_first_of_a_month_is_an_ordinal_in_french_only() -> None:
    assert dates.day(date(2024, 4, 1), FR) == "lundi 1er avril"
    assert dates.day(date(2024, 4, 1), EN) == "Monday 1 April"


def test_periods() -> None:
    assert dates.period(date(2024, 3, 25), date(2024, 3, 28), FR) == "du 25 au 28 mars 2024"
    assert dates.period(date(2024, 3, 30), date(2024, 4, 1), FR) == "du 30 mars au 1er avril 2024"
    assert dates.period(date(2023, 12, 30), date(2024, 1, 2), FR) == "du 30 décembre 2023 au 2 janvier 2024"
    assert dates.period(date(2024, 3, 25), date(2024, 3, 25), FR) == "le 25 mars 2024"
    assert dates.period(date(2024, 3, 25), date(2024, 3, 25), EN) == "25 March 2024"
    assert dates.period(date(2024, 3, 25), date(2024, 3, 28), EN) == "25 – 28 March 2024"


@pytest.mark.parametrize(
    ("at", "fr", "en"),
    [
        ("2024-03-26 09:30", "9\u00a0h\u00a030", "09:30"),
        ("2024-03-26 09:05", "9\u00a0h\u00a005", "09:05"),
        ("2024-03-26 09:00", "9\u00a0h", "09:00"),
        ("2024-03-26 00:00", "0\u00a0h", "00:00"),
        ("2024-07-26 14:45", "14\u00a0h\u00a045", "14:45"),
    ],
)
def test_hours_are_read_in_the_zone(at: str, fr: str, en: str) -> None:
    assert (dates.hour(instant(at), PARIS, FR), dates.hour(instant(at), PARIS, EN)) == (fr, en)


def test_spans() -> None:
    assert dates.span(entry(minutes=150), PARIS, FR) == "9\u00a0h\u00a030 – 12\u00a0h"
    assert dates.span(entry(minutes=None), PARIS, EN) == "09:30"


def test_a_span_over_midnight_names_the_day_it_ends() -> None:
    night = entry(at="2024-03-26 22:00", minutes=600)
    assert dates.span(night, PARIS, FR) == "22\u00a0h – mer. 27 mars 8\u00a0h"


def test_a_span_over_the_change_of_hour() -> None:
    assert dates.span(entry(at="2024-03-31 01:30", minutes=60), PARIS, EN) == "01:30 – 03:30"


@pytest.mark.parametrize(
    ("left", "fr", "en"),
    [
        (timedelta(minutes=-5), "maintenant", "now"),
        (timedelta(seconds=59), "maintenant", "now"),
        (timedelta(minutes=25, seconds=59), "dans 25\u00a0min", "in 25\u00a0min"),
        (timedelta(hours=1), "dans 1\u00a0h", "in 1\u00a0h"),
        (timedelta(hours=2, minutes=10), "dans 2\u00a0h\u00a010", "in 2\u00a0h\u00a010"),
        (timedelta(hours=2, minutes=5), "dans 2\u00a0h\u00a005", "in 2\u00a0h\u00a005"),
        (timedelta(hours=26, minutes=10), "dans 26\u00a0h", "in 26\u00a0h"),
        (timedelta(days=3, hours=5), "dans 3\u00a0jours", "in 3\u00a0days"),
    ],
)
def test_delays(left: timedelta, fr: str, en: str) -> None:
    assert (dates.delay(left, FR), dates.delay(left, EN)) == (fr, en)


def test_stamps_are_in_the_trips_zone() -> None:
    assert dates.stamp(instant("2023-11-20 09:05"), PARIS, FR) == "20 novembre 2023, 9\u00a0h\u00a005"
    assert dates.stamp(instant("2023-11-20 09:05"), PARIS, EN) == "20 November 2023, 09:05"
