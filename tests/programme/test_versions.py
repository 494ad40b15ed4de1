"""Versions of a programme: what differs, what is numbered anew, and what is still news."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.programme.rules.difference import (
    MANY,
    NEVER,
    Added,
    Cancelled,
    Change,
    Changed,
    Restored,
    ahead,
    anew,
    changes,
    entry_of,
    happens,
    kept,
    next_version,
)
from bot.programme.rules.programme import Entry, Programme, overlaps
from tests.builders import entry, instant, programme
from tests.programme.programmes import programmes

PUBLISHED = instant("2024-03-20 10:00")
PORT, PARC, LAC = (
    entry("port"),
    entry("parc", at="2024-03-26 14:00", meets="2024-03-26 13:45"),
    entry("lac", at="2024-03-27 09:00"),
)
OLD = programme(PORT, PARC, replace(LAC, cancelled=True), version=4)
MOVED = replace(PARC, starts=instant("2024-03-26 15:00"), ends=instant("2024-03-26 16:30"), title="Le parc")


def test_cancelled_first_then_restored_then_changed_then_new() -> None:
    new = programme(MOVED, LAC, entry("pont", at="2024-03-25 08:00"))
    assert changes(OLD, new) == [
        Cancelled(replace(PORT, cancelled=True)),
        Restored(LAC),
        Changed(PARC, MOVED, ("title", "starts", "ends")),
        Added(entry("pont", at="2024-03-25 08:00")),
    ]


def test_what_is_missing_is_kept_as_cancelled() -> None:
    assert kept(OLD, programme(PARC, LAC)) == programme(replace(PORT, cancelled=True), PARC, LAC)


def test_the_next_version_numbers_only_what_changed() -> None:
    same = replace(PORT, sequence=2)
    old = replace(OLD, entries=(same, PARC, replace(LAC, cancelled=True)))
    made = next_version(old, programme(PORT, MOVED), PUBLISHED)
    assert (made.version, made.issued) == (5, PUBLISHED)
    assert [(it.ref, it.sequence, it.cancelled) for it in made] == [
        ("port", 2, False), ("parc", 5, False), ("lac", 0, True),
    ]  # fmt: skip
    assert next_version(old, programme(LAC), PUBLISHED).entry("lac") == replace(LAC, sequence=5)


@given(programmes(), programmes())
def test_a_version_laid_over_itself_differs_in_nothing(old: Programme, new: Programme) -> None:
    made = next_version(old, new, PUBLISHED)
    assert changes(made, made) == []
    assert changes(made, new) == []


@pytest.mark.parametrize(
    ("found", "of", "whole"), [(MANY - 1, 1, False), (MANY, 20, True), (MANY, 21, False), (MANY, 1, True)]
)
def test_so_much_differs_that_it_is_another_programme(found: int, of: int, whole: bool) -> None:
    entries = [entry(f"e{it}") for it in range(of)]
    assert anew([Added(PORT)] * found, programme(*entries)) is whole


def test_a_change_speaks_of_the_entry_as_it_is_now() -> None:
    assert entry_of(Changed(PARC, MOVED, ("starts",))) == MOVED
    assert entry_of(Added(PORT)) == PORT


@pytest.mark.parametrize(
    ("at", "news"),
    [("2024-03-26 14:59", True), ("2024-03-26 15:00", False)],
)
def test_it_is_news_until_the_later_of_both_hours(at: str, news: bool) -> None:
    for change in (Changed(PARC, MOVED, ("starts",)), Changed(MOVED, PARC, ("starts",))):
        assert ahead([change], instant(at)) == ([change] if news else [])


def test_the_first_that_happens_is_the_earliest_meeting_still_ahead() -> None:
    found: list[Change] = [Changed(PARC, replace(PARC, meets=instant("2024-03-26 13:00")), ("meets",)), Added(LAC)]
    assert happens(found, instant("2024-03-26 12:59")) == instant("2024-03-26 13:00")
    assert happens(found, instant("2024-03-26 13:00")) == instant("2024-03-26 13:45")
    assert happens(found, instant("2024-03-26 13:45")) == instant("2024-03-27 09:00")
    assert happens(found, instant("2024-03-27 09:00")) == NEVER


@given(st.permutations([PORT, PARC, LAC]))
def test_entries_that_follow_one_another_do_not_overlap(entries: list[Entry]) -> None:
    assert overlaps(entries) == []


def test_two_places_at_once_are_pairs_in_order() -> None:
    first = entry("a", at="2024-03-26 09:00", minutes=60)
    inside = entry("b", at="2024-03-26 09:59", minutes=1)
    touching = entry("c", at="2024-03-26 10:00", minutes=30)
    endless = entry("d", at="2024-03-26 09:30", minutes=None)
    assert overlaps([touching, inside, first]) == [(first, inside)]
    assert overlaps([first, endless]) == [(first, endless)]
    assert overlaps([endless, entry("e", at="2024-03-26 09:30")]) == []
    assert overlaps([first, replace(inside, cancelled=True)]) == []
