"""Who attends what, by example and by property."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.attendance.rules.concerned import Concern
from bot.attendance.rules.expected import EVERYWHERE, MOST, Attendance, Plan, Plans, groups_of, joined, toggled
from bot.attendance.rules.legs import legs, moving, was_there
from bot.programme.rules.difference import changes
from bot.programme.rules.programme import EntryKind, Programme, group_names
from tests.builders import entry, instant, programme
from tests.programme.programmes import programmes

TRAIN = entry("train", "2024-03-25 07:50", kind=EntryKind.TRANSFER, minutes=255, meets="2024-03-25 07:20")
LUNCH = entry("lunch", "2024-03-25 12:30")
VISIT = entry("visit", "2024-03-26 09:30", group="Élus, agents")
OPEN = entry("open", "2024-03-26 14:00", group="Tous")
BUS = entry("bus", "2024-03-26 16:00", kind=EntryKind.TRANSFER, minutes=None)
HOME = entry("home", "2024-03-26 17:00", kind=EntryKind.TRANSFER)
MADE = programme(TRAIN, LUNCH, VISIT, OPEN, BUS, HOME)
STOPS = {"Sur place": "lunch", "Après la visite": "open"}
PLAN = Plan(MADE, STOPS)


def attended(**known: object) -> list[str]:
    return [it.ref for it in Plan(MADE, STOPS).of(Attendance(**known))]  # type: ignore[arg-type]  # Attendance types them


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, ["train", "lunch", "open", "bus", "home"]),
        ({"joins": "Sur place"}, ["lunch", "open", "bus", "home"]),
        ({"joins": "Gare de Lyon"}, ["train", "lunch", "open", "bus", "home"]),
        ({"leaves": "Après la visite"}, ["train", "lunch", "open"]),
        ({"joins": "open", "leaves": "bus"}, ["open", "bus"]),
        ({"days": frozenset({date(2024, 3, 25)})}, ["train", "lunch"]),
        ({"groups": frozenset({"elus"})}, ["train", "lunch", "visit", "open", "bus", "home"]),
        ({"groups": frozenset({"habitants"})}, ["train", "lunch", "open", "bus", "home"]),
        ({"absent": frozenset({"lunch", "gone"})}, ["train", "open", "bus", "home"]),
    ],
)
def test_who_attends_what(known: dict[str, object], expected: list[str]) -> None:
    assert attended(**known) == expected


def test_organisers_attend_everything_and_alike_is_worked_out_once() -> None:
    plan = Plan(MADE, STOPS)
    assert plan.of(EVERYWHERE) is MADE
    assert plan.of(Attendance()) is plan.of(Attendance())


def test_groups_are_named_as_they_are_written_and_compared_folded() -> None:
    assert groups_of(programme(VISIT, OPEN, replace(BUS, group="elus ; Habitant·es"))) == (
        "Élus",
        "agents",
        "Habitant·es",
    )
    assert group_names(" ÉLUS ;agents,") == {"elus", "agents"}


@given(programmes(), st.data())
def test_what_is_said_only_narrows_and_leaves_the_rest_as_it_is(made: Programme, data: st.DataObject) -> None:
    refs = [it.ref for it in made]
    one = st.sampled_from(refs)
    known = Attendance(
        joins=data.draw(one | st.just("")),
        leaves=data.draw(one | st.just("")),
        groups=data.draw(st.none() | st.just(frozenset[str]())),
        absent=data.draw(st.frozensets(one)),
    )
    kept = Plan(made).of(known)
    assert set(kept) <= set(made) and not known.absent & {it.ref for it in kept}
    assert (kept.version, kept.zone, kept.issued) == (made.version, made.zone, made.issued)
    more = replace(known, absent=known.absent | {refs[0]})
    assert [it for it in kept if it.ref != refs[0]] == list(Plan(made).of(more))


def test_a_leg_is_every_transfer_and_one_is_on_the_move_from_its_meeting_to_its_arrival() -> None:
    assert [(it.transfer.ref, [entry.ref for entry in it.entries]) for it in legs(MADE)] == [
        ("train", ["lunch", "visit", "open"]),
        ("bus", []),
        ("home", []),
    ]
    assert moving(MADE, instant("2024-03-25 07:19")) is None
    first = moving(MADE, instant("2024-03-25 07:20"))
    assert first is not None and first.transfer is not None and first.transfer.ref == "train"
    assert moving(MADE, instant("2024-03-25 12:05")) is None


def test_a_transfer_without_end_arrives_when_what_follows_begins() -> None:
    follows = programme(replace(BUS, ref="a"), entry("b", "2024-03-26 16:20"))
    [leg] = legs(follows)
    assert leg.arrives == instant("2024-03-26 16:20")
    [alone] = legs(programme(BUS))
    assert alone.arrives == BUS.starts + timedelta(minutes=1)


@given(st.frozensets(st.integers()), st.none() | st.frozensets(st.integers()))
def test_who_was_there_is_the_roll_call_s_answer(expected: frozenset[int], answered: frozenset[int] | None) -> None:
    assert was_there(expected, answered) == (expected if answered is None else answered)


def test_a_change_concerns_who_was_expected_there_or_is_now() -> None:
    later = {"port": replace(VISIT, starts=VISIT.starts + timedelta(hours=1), ends=VISIT.ends)}
    moved = programme(*(replace(later["port"], group="Agents") if it is VISIT else it for it in MADE))
    found = changes(MADE, moved)
    concern = Concern(PLAN, Plan(moved, PLAN.stops))
    assert [len(concern.of(found, Attendance(groups=frozenset({it})))) for it in ("elus", "agents", "autres")] == [
        1,
        1,
        0,
    ]
    assert concern.of(found, EVERYWHERE) == found
    assert concern.of(found, Attendance(groups=frozenset({"elus"}), absent=frozenset({"visit"}))) == []


def test_entries_not_attended_are_kept_in_order_and_toggled() -> None:
    assert joined({"port", "bus"}) == "bus, port"
    assert toggled("", "port") == "port"
    assert toggled("port", "bus") == "bus, port"
    assert toggled("bus, port", "port") == "bus"


def test_the_day_of_a_leg_is_the_one_of_the_trips_zone() -> None:
    night = entry("nuit", "2024-03-26 00:30", kind=EntryKind.TRANSFER)
    [leg] = legs(programme(night))
    assert leg.day(MADE.zone) == date(2024, 3, 26)


def test_a_plan_is_that_of_the_very_programme_and_of_its_stops() -> None:
    plans = Plans({"Sur place": "lunch"})
    plan = plans.of(MADE)
    assert [it.ref for it in plan.of(Attendance(joins="Sur place"))] == ["lunch", "open", "bus", "home"]
    assert plans.of(MADE) is plan
    again = replace(MADE)  # the same number, after the other was taken back
    assert plans.of(again).programme is again
    assert plans.of(MADE) is not plan


def test_too_many_ways_of_attending_are_forgotten() -> None:
    plans = Plans({})
    plan = plans.of(MADE)
    for at in range(MOST - 1):
        plan.of(Attendance(absent=frozenset({str(at)})))
    assert plans.of(MADE) is plan
    plan.of(EVERYWHERE)
    assert plans.of(MADE).ways == 0
