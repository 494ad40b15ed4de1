"""Hours and places as organisers type them, and what is told of a change, when, and to the group."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from bot.changes.rules.edits import PLACES, TEXTS, Point
from bot.changes.rules.group import next_step
from bot.changes.rules.hours import AGAIN, NO_SUCH, TOO_LATE, at, moment, step
from bot.changes.rules.telling import deliver_at
from bot.changes.rules.typed import place, text
from bot.chat.typed import Invalid
from bot.people.rules.person import Quiet
from bot.programme.rules.difference import Added, Cancelled, Changed, changes
from bot.programme.rules.programme import EntryKind, Place
from tests.builders import PARIS, entry, instant, programme

PORT = entry("port", meets="2024-03-26 09:15")
NEAR = instant("2024-03-26 09:30")


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("+20", 20), ("- 20", -20), ("−5", -5), ("+ 1 h 30", 90), ("-2h", -120), ("+1 heure", 60), ("+ 45 min", 45),
        ("+10 minutes", 10), ("+5'", 5), ("+15 mn.", 15), ("+1", 1), ("+1440", 1440), ("+24h", 1440),
    ],
)  # fmt: skip
def test_a_step_says_how_much_later_or_earlier(words: str, minutes: int) -> None:
    assert step(words) == timedelta(minutes=minutes)
    assert moment(words, NEAR, PARIS) == NEAR + timedelta(minutes=minutes)


@pytest.mark.parametrize("words", ["20", "+0", "+1441", "+24h01", "+", "+ h", "bonjour"])
def test_other_words_are_no_step(words: str) -> None:
    assert step(words) is None


@pytest.mark.parametrize(
    ("words", "local"),
    [
        ("14h15", "2024-03-26 14:15"), ("14 h", "2024-03-26 14:00"), ("2.15 pm", "2024-03-26 14:15"),
        ("midi", "2024-03-26 12:00"), ("ven. 29 mars à 9 h", "2024-03-29 09:00"),
        ("27 mars à 1 h", "2024-03-27 01:00"), ("27 March at 1:00", "2024-03-27 01:00"),
    ],
)  # fmt: skip
def test_an_hour_is_one_of_the_same_day_or_of_the_day_that_is_written(words: str, local: str) -> None:
    assert moment(words, NEAR, PARIS) == instant(local)


@pytest.mark.parametrize("words", ["25h", "24h", "25:30", "26 mars à 25h"])
def test_a_day_ends_at_midnight_for_what_begins_and_goes_on_for_what_ends(words: str) -> None:
    assert moment(words, NEAR, PARIS) == TOO_LATE == Invalid("changes-edits-hour-late")
    ends = moment(words, NEAR, PARIS, ends=True)
    assert isinstance(ends, datetime)
    assert ends.astimezone(PARIS).date().isoformat() == "2024-03-27"


def test_what_is_no_hour_is_asked_again_and_what_clocks_skip_is_said() -> None:
    assert moment("demain peut-être", NEAR, PARIS) == AGAIN == Invalid("changes-edits-hour-again")
    assert moment("2h30", instant("2024-03-31 09:00"), PARIS) == NO_SUCH == Invalid("changes-edits-hour-none")


def test_the_day_is_the_one_of_the_trips_zone() -> None:
    assert moment("8h", instant("2024-03-26 00:30"), PARIS) == instant("2024-03-26 08:00")
    clock = datetime.combine(NEAR.date(), time(8, 5), PARIS)
    assert at(NEAR.date(), clock, PARIS) == instant("2024-03-26 08:05")


def test_words_of_a_field_are_bounded_and_a_title_stands_on_one_line() -> None:
    assert text(PORT, "title", "Le  port\nde pêche") == replace(PORT, title="Le port de pêche")
    assert text(PORT, "bring", "Un carnet\nDes bottes") == replace(PORT, bring="Un carnet\nDes bottes")
    for field, most in TEXTS.items():
        assert text(PORT, field, "x" * most) == replace(PORT, **{field: "x" * most})  # type: ignore[arg-type]  # texts
        assert text(PORT, field, "x" * (most + 1)) == Invalid("forms-too-long", {"length": most + 1, "most": most})


def test_a_place_is_a_name_then_an_address_or_a_point() -> None:
    assert place(PORT, "place", "La  Halle\n1 quai\nNantes", None) == replace(
        PORT, place=Place("La Halle", "1 quai Nantes")
    )
    assert place(PORT, "meeting_place", "La Halle\n ", None) == replace(PORT, meeting_place=Place("La Halle"))
    assert place(PORT, "place", "", Point(47.2, -1.5)) == replace(PORT, place=Place("Tiers-lieu", "", 47.2, -1.5))
    most_name, most_address = PLACES["place"]
    assert place(PORT, "place", "n" * 201, None) == Invalid("forms-too-long", {"length": 201, "most": most_name})
    assert place(PORT, "place", "La Halle\n" + "a" * 301, None) == Invalid(
        "forms-too-long", {"length": 301, "most": most_address}
    )
    assert place(PORT, "place", "...", None) == Invalid("forms-too-short")


def test_the_group_hears_of_what_everybody_was_to_do_next_today_when_it_moves() -> None:
    before, now = programme(PORT), instant("2024-03-26 08:00")
    later = replace(PORT, starts=PORT.starts + timedelta(hours=1))
    found = next_step(before, programme(later), now)
    assert isinstance(found, Changed) and (found.after, found.what) == (later, ("starts",))
    assert next_step(before, programme(replace(PORT, cancelled=True)), now) == Cancelled(replace(PORT, cancelled=True))
    sooner = entry("gare", at="2024-03-26 09:00")
    assert next_step(before, programme(PORT, sooner), now) == Added(sooner)
    for field in ("place", "meeting_place"):
        moved = replace(PORT, **{field: Place("Ailleurs")})  # type: ignore[arg-type]  # a place
        assert isinstance(next_step(before, programme(moved), now), Changed)
    assert isinstance(next_step(before, programme(replace(PORT, meets=None)), now), Changed)


def test_the_group_hears_of_nothing_else() -> None:
    now = instant("2024-03-26 08:00")
    later = replace(PORT, starts=PORT.starts + timedelta(hours=1))
    assert next_step(programme(PORT), programme(replace(PORT, title="Le port")), now) is None
    assert next_step(programme(PORT), programme(later), instant("2024-03-25 20:00")) is None  # not today
    some = replace(PORT, group="Élus")
    assert next_step(programme(some), programme(replace(later, group="Élus")), now) is None
    after = entry("soir", at="2024-03-26 18:00")
    moved = replace(after, starts=after.starts + timedelta(hours=1))
    assert next_step(programme(PORT, after), programme(PORT, moved), now) is None  # not the next


def test_a_change_waits_for_the_end_of_quiet_hours_unless_it_cannot() -> None:
    quiet, night = Quiet(), instant("2024-03-26 23:00")
    tomorrow = entry("port", at="2024-03-27 09:30")
    moved = programme(replace(tomorrow, starts=instant("2024-03-27 10:00")))
    found = changes(programme(tomorrow), moved)
    assert deliver_at(found, moved, quiet, night) == instant("2024-03-27 07:00")
    assert deliver_at(found, moved, None, night) == night
    early = programme(replace(tomorrow, starts=instant("2024-03-27 06:30")))
    assert deliver_at(changes(programme(tomorrow), early), early, quiet, night) == night


def test_whoever_is_on_the_move_is_awake() -> None:
    train = entry("train", at="2024-03-26 22:30", minutes=120, kind=EntryKind.TRANSFER)
    visit = entry("port", at="2024-03-27 15:00")
    moved = programme(train, replace(visit, starts=instant("2024-03-27 16:00")))
    found = changes(programme(train, visit), moved)
    assert deliver_at(found, moved, Quiet(), instant("2024-03-26 23:00")) == instant("2024-03-26 23:00")
    assert deliver_at(found, moved, Quiet(), instant("2024-03-27 01:00")) == instant("2024-03-27 07:00")


def test_an_hour_is_of_the_day_that_it_is_where_the_trip_is() -> None:
    night, afternoon = instant("2024-03-27 00:30"), instant("2024-03-26 14:00")
    assert moment("8h", night, PARIS) == instant("2024-03-27 08:00")  # the 26th still in Greenwich
    assert moment("15h", afternoon, PARIS) == instant("2024-03-26 15:00")  # the 27th in Auckland
