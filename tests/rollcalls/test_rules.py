"""Who is here, missing or excused, and who was there: by example and by property."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.attendance.rules.expected import Attendance, Excuse, Plan
from bot.programme.rules.programme import EntryKind, Programme
from bot.rollcalls.actions import keys
from bot.rollcalls.rules.half_days import attended, halves
from bot.rollcalls.rules.presence import Presence, answers
from bot.rollcalls.rules.roll import Roll, Traveller, roll
from bot.rollcalls.rules.rollcall import How, RollCall, State, Who
from tests.builders import entry, instant, programme
from tests.programme.programmes import programmes

BUS = entry("bus", "2024-03-26 08:30", kind=EntryKind.TRANSFER)
VISIT = entry("visit", "2024-03-26 09:30", kind=EntryKind.VISIT)
TALK = entry("talk", "2024-03-26 11:00", kind=EntryKind.EXCHANGE)
CAR = entry("car", "2024-03-26 13:30", kind=EntryKind.TRANSFER)
LAB = entry("lab", "2024-03-26 14:30", kind=EntryKind.WORKSHOP)
LATE = entry("late", "2024-03-26 18:30", kind=EntryKind.EXCHANGE)
MADE = programme(BUS, VISIT, TALK, CAR, LAB, LATE)
PLAN = Plan(MADE)
NOON, EVE = instant("2024-03-26 12:00"), instant("2024-03-26 23:00")
OPEN = RollCall(1, "car", instant("2024-03-26 13:00"), 101)
CLOSED = RollCall(1, "car", instant("2024-03-26 13:00"), 101, State.LEFT)


def named(name: str, number: int, **known: object) -> Traveller:
    return Traveller(Who(number), name, attendance=Attendance(**known))  # type: ignore[arg-type]  # Attendance types them


ANA, BEN = named("Ana", 1), named("Ben", 2)
LOU = named("Lou", 3, joins="lab")
MAX = named("Max", 4, leaves="talk")
EVERYBODY = (ANA, BEN, LOU, MAX)


def counted(made: Roll) -> tuple[list[str], list[str], list[tuple[str, Excuse | None]]]:
    excused = [(it.traveller.name, it.why) for it in made.excused]
    return [it.name for it in made.here], [it.name for it in made.missing], excused


def test_who_is_here_missing_and_excused() -> None:
    assert counted(roll(OPEN, PLAN, EVERYBODY, {BEN.who: How.TICKED})) == (
        ["Ben"], ["Ana"], [("Lou", Excuse.LATER), ("Max", Excuse.LEFT)],
    )  # fmt: skip


def test_closed_it_stays_what_it_was_though_more_people_are_expected_since() -> None:
    marks = {BEN.who: How.PRESSED, ANA.who: How.MISSING}
    assert counted(roll(CLOSED, PLAN, (*EVERYBODY, named("Zoé", 9)), marks)) == (
        ["Ben"], ["Ana"], [("Lou", Excuse.LATER), ("Max", Excuse.LEFT)],
    )  # fmt: skip


def test_those_of_another_group_are_not_named() -> None:
    plan = Plan(programme(entry("car", "2024-03-26 13:30", kind=EntryKind.TRANSFER, group="Élus")))
    elected = named("Zoé", 9, groups=frozenset({"elus"}))
    assert counted(roll(OPEN, plan, (ANA, elected), {})) == ([], ["Zoé"], [])


def test_who_withdrew_long_ago_is_not_named_either() -> None:
    late, early = CAR.starts - timedelta(days=1), CAR.starts - timedelta(days=60)
    gone = [Traveller(Who(number), "Oda", withdrew=at) for number, at in ((5, late), (6, early))]
    assert [it.traveller.who for it in roll(OPEN, PLAN, gone, {}).excused] == [Who(5)]


MARKS = st.dictionaries(st.integers(1, 6).map(Who), st.sampled_from(How))
GONE = st.sampled_from([None, instant("2024-03-25 08:00")])


@given(programmes(), MARKS, st.sampled_from(State), st.data())
def test_each_is_in_one_place_at_most(
    made: Programme, marks: Mapping[Who, How], state: State, data: st.DataObject
) -> None:
    ref = data.draw(st.sampled_from([it.ref for it in made] or ["none"]))
    places = st.sampled_from(["", *(it.ref for it in made)])
    people = [
        Traveller(
            Who(it), f"P{it}", attendance=Attendance(data.draw(places), data.draw(places)), withdrew=data.draw(GONE)
        )
        for it in range(1, 5)
    ]
    found = roll(RollCall(1, ref, EVE, None, state), Plan(made), people, marks)
    placed = [*found.here, *found.missing, *(it.traveller for it in found.excused)]
    assert len({it.who for it in placed}) == len(placed)
    assert {it.who for it in found.here} == {
        it.who for it in people if marks.get(it.who, How.MISSING) is not How.MISSING
    }
    assert found.expected == len(found.here) + len(found.missing)


def present(said: Mapping[Who, How], state: State = State.LEFT) -> dict[str, set[str]]:
    called = RollCall(1, "car", EVE, None, state)
    it = Presence(PLAN, EVERYBODY, answers([called], {1: said}))
    return {one.ref: {who.name for who in EVERYBODY if who.who in it.present(one)} for one in MADE}


def test_everyone_expected_was_there_where_nobody_called() -> None:
    everyone = present({}, State.OPEN)
    assert everyone == {
        "bus": {"Ana", "Ben", "Max"}, "visit": {"Ana", "Ben", "Max"}, "talk": {"Ana", "Ben", "Max"},
        "car": {"Ana", "Ben"}, "lab": {"Ana", "Ben", "Lou"}, "late": {"Ana", "Ben", "Lou"},
    }  # fmt: skip


def test_after_a_roll_call_those_who_answered_were_there() -> None:
    """Lou joins at the workshop: of the coach before it, nobody asked her."""
    said = present({ANA.who: How.PRESSED, MAX.who: How.TICKED, BEN.who: How.MISSING})
    assert said == {
        "bus": {"Ana", "Ben", "Max"}, "visit": {"Ana", "Ben", "Max"}, "talk": {"Ana", "Ben", "Max"},
        "car": {"Ana", "Max"}, "lab": {"Ana", "Lou"}, "late": {"Ana", "Lou"},
    }  # fmt: skip


def test_half_days_are_those_that_have_begun_and_their_evenings_are_the_afternoon_s() -> None:
    assert [(it.half.value, len(it.entries)) for it in halves(MADE, NOON)] == [("morning", 2)]
    assert [(it.half.value, len(it.entries)) for it in halves(MADE, EVE)] == [("morning", 2), ("afternoon", 2)]


def test_a_half_day_is_attended_when_one_of_its_visits_is() -> None:
    presence = Presence(PLAN, EVERYBODY, answers([CLOSED], {1: {ANA.who: How.PRESSED, BEN.who: How.MISSING}}))
    kept = attended(presence, halves(MADE, EVE))
    assert {it.name: kept.of(it.who) for it in EVERYBODY} == {
        "Ana": [True, True], "Ben": [True, False], "Lou": [None, True], "Max": [True, None],
    }  # fmt: skip
    assert {it.name: [half.half.value for half in kept.by(it.who)] for it in EVERYBODY} == {
        "Ana": ["morning", "afternoon"], "Ben": ["morning"], "Lou": ["afternoon"], "Max": ["morning"],
    }  # fmt: skip


@given(st.floats(0, 100, allow_nan=False))
def test_an_edit_leaves_at_a_slot_of_its_own_after_what_is_being_committed(seconds: float) -> None:
    now = EVE + timedelta(seconds=seconds)
    for chat, every in ((201, 1.25), (-1001, 5.25)):
        due = keys.refresh(7, chat, now).due
        assert due and now + timedelta(seconds=1) < due <= now + timedelta(seconds=every + 1)
        assert due.timestamp() % every == 0


def test_those_who_are_missing_are_reminded_again_after_a_minute_as_long_as_it_is_open() -> None:
    now = instant("2024-03-26 13:10")
    assert OPEN.reminds(now) and not CLOSED.reminds(now)
    reminded = replace(OPEN, reminded=now)
    assert [reminded.reminds(now + timedelta(seconds=it)) for it in (0, 59, 60, 61)] == [False, False, True, True]
    assert not replace(CLOSED, reminded=now).reminds(now + timedelta(hours=1))


def test_who_travels_is_told_of_what_they_travel_on() -> None:
    assert roll(OPEN, PLAN, EVERYBODY, {}).transfer is CAR


def test_a_half_day_begins_with_its_first_visit_and_at_noon_where_the_trip_is() -> None:
    assert [len(it.entries) for it in halves(MADE, VISIT.starts)] == [1]
    assert halves(MADE, VISIT.starts - timedelta(seconds=1)) == []


def test_a_roll_call_that_nobody_answered_and_that_was_closed_says_that_nobody_was_there() -> None:
    assert answers([CLOSED], {}) == {"car": frozenset()}
