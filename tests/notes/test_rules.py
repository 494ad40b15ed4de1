"""What a note is about when nobody says which: by example, and whatever the programme."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.notes.rules import NEAR, Note, debriefed, near, subject
from bot.programme.rules.programme import MET, Entry, EntryKind, Programme
from tests.builders import entry, instant, programme

VISIT = entry("port", "2024-03-26 09:30", 90)
COACH = entry("car", "2024-03-26 09:00", 240, kind=EntryKind.TRANSFER)
LUNCH = entry("repas", "2024-03-26 12:30", 60, kind=EntryKind.MEAL)
GONE = entry("mairie", "2024-03-26 10:00", 60, cancelled=True)
TRIP = programme(VISIT, COACH, LUNCH, GONE)


def about(at: str) -> str:
    found = subject(TRIP, instant(at))
    return found.ref if found else ""


def test_the_visit_in_progress_before_the_coach_that_lasts() -> None:
    assert about("2024-03-26 10:15") == "port"


def test_what_is_cancelled_is_about_nothing() -> None:
    assert subject(programme(GONE), instant("2024-03-26 10:15")) is None


def test_what_runs_when_no_visit_does() -> None:
    assert about("2024-03-26 12:45") == "repas"


def test_the_last_visit_of_the_day_once_all_is_over() -> None:
    assert about("2024-03-26 22:00") == "port"


def test_what_begins_this_very_minute_has_begun() -> None:
    alone = entry("gare", "2024-03-26 09:30", None, kind=EntryKind.TRANSFER)
    assert subject(programme(alone), alone.starts) is alone


def test_visits_are_nearer_than_a_meal_and_then_the_nearest_in_time() -> None:
    others = [entry(f"v{hour}", f"2024-03-26 {hour}:00") for hour in (10, 14, 15, 16)]
    assert [it.ref for it in near(programme(*others, LUNCH), instant("2024-03-26 12:40"), "")] == ["v10", "v14", "v15"]


def test_nothing_before_the_first_hour_nor_on_another_day() -> None:
    assert (about("2024-03-26 07:00"), about("2024-03-27 10:00")) == ("", "")


def test_the_others_of_the_day_are_near() -> None:
    assert [it.ref for it in near(TRIP, instant("2024-03-26 12:45"), "repas")] == ["car", "port"]


def test_a_note_is_about_a_visit_that_people_are_asked_about_once_it_has_begun() -> None:
    asked, now = {EntryKind.VISIT}, instant("2024-03-26 12:45")

    def of(ref: str, at: datetime = now) -> Entry | None:
        return debriefed(Note(1, 7, 1, now, "Rappeler Jo", ref), TRIP, asked, at)

    assert of("port") is VISIT and of("port", VISIT.starts) is VISIT
    assert of("port", VISIT.starts - timedelta(seconds=1)) is None
    assert (of("repas"), of("mairie"), of("ailleurs"), of("")) == (None, None, None, None)


entries = st.lists(
    st.builds(
        lambda number, day, minute, lasts, kind, cancelled: entry(
            f"e{number}", f"2024-03-{day} {minute // 60:02}:{minute % 60:02}", lasts, kind=kind, cancelled=cancelled
        ),
        st.integers(0, 99), st.integers(25, 28), st.integers(0, 1439), st.none() | st.integers(1, 600),
        st.sampled_from(EntryKind), st.booleans(),
    ),
    max_size=8,
    unique_by=lambda it: it.ref,
)  # fmt: skip
moments = st.integers(0, 6 * 24 * 60).map(lambda it: instant("2024-03-24 00:00") + timedelta(minutes=it))


@given(entries, moments)
def test_it_has_begun_and_is_not_cancelled(found: list[Entry], now: datetime) -> None:
    made = Programme(tuple(found), TRIP.zone)
    chosen = subject(made, now)
    if chosen is not None:
        assert not chosen.cancelled and chosen.starts <= now


@given(entries, moments)
def test_a_visit_in_progress_is_never_passed_over(found: list[Entry], now: datetime) -> None:
    made = Programme(tuple(found), TRIP.zone)
    visits = [it for it in made if it.running(now) and it.kind in MET]
    chosen = subject(made, now)
    assert not visits or chosen in visits


@given(entries, moments)
def test_what_is_near_is_another_kept_entry_of_the_day(found: list[Entry], now: datetime) -> None:
    made = Programme(tuple(found), TRIP.zone)
    offered = near(made, now, "e1")
    assert len(offered) <= NEAR
    assert all(not it.cancelled and it.ref != "e1" for it in offered)
    assert all(made.day_of(it.starts) == made.day_of(now) for it in offered)
