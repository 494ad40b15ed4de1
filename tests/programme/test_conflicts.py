"""What a change of hours brings into conflict, and how each is settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.changes.rules.edits import starting
from bot.programme.rules.conflicts import Clash, Conflict, Settling, choices, clashes, settled
from bot.programme.rules.programme import EntryKind
from tests.builders import entry, instant, programme

PORT = entry("port", meets="2024-03-26 09:15", hosts="Nadia")  # 9 h 30 to 11 h
TALK = entry("talk", "2024-03-26 11:15", 45, meets="2024-03-26 11:00")
LUNCH = entry("lunch", "2024-03-26 12:30", 60, kind=EntryKind.MEAL)
BEFORE = programme(PORT, TALK, LUNCH)
HOUR = timedelta(hours=1)


def moved(it: str, by: timedelta) -> list[Clash]:
    after = [starting(one, one.starts + by) if one.ref == it else one for one in BEFORE]
    return clashes(BEFORE, programme(*after))


def test_an_entry_runs_into_the_meeting_of_the_next() -> None:
    [clash] = moved("port", timedelta(minutes=1))
    assert (clash.kind, clash.entry.ref, clash.then) == (Conflict.OVERLAP, "port", TALK)
    assert moved("port", timedelta(0)) == [] == moved("talk", timedelta(minutes=1))


def test_a_clash_that_was_there_before_is_none_of_the_change_s() -> None:
    long = programme(replace(PORT, ends=TALK.starts), TALK)
    assert clashes(long, programme(replace(PORT, ends=TALK.starts + HOUR), TALK)) == []
    assert clashes(programme(PORT, TALK), long) != []


def test_hosts_who_were_to_be_met_before_and_a_table_kept_for_an_earlier_hour() -> None:
    assert [it.kind for it in moved("port", 10 * HOUR)] == [Conflict.HOST]
    assert [it.kind for it in moved("lunch", 3 * HOUR)] == [Conflict.MEAL]
    assert moved("lunch", timedelta(minutes=15)) == []
    gone = [replace(it, starts=it.starts + 10 * HOUR, ends=None, cancelled=True) for it in (PORT, LUNCH)]
    assert clashes(BEFORE, programme(*gone, TALK)) == []


def test_only_the_ways_that_do_something_are_offered() -> None:
    later = replace(PORT, starts=PORT.starts + HOUR, ends=TALK.ends)
    overlap = Clash(Conflict.OVERLAP, later, TALK)
    assert choices(overlap, BEFORE) == (Settling.SHORTEN, Settling.PUT_BACK, Settling.CANCEL)
    assert choices(Clash(Conflict.OVERLAP, replace(PORT, ends=TALK.ends), TALK), BEFORE) == (
        Settling.SHORTEN, Settling.CANCEL,
    )  # fmt: skip
    at_once = replace(TALK, meets=later.starts)
    assert choices(Clash(Conflict.OVERLAP, later, at_once), BEFORE) == (Settling.PUT_BACK, Settling.CANCEL)
    assert choices(Clash(Conflict.HOST, later), BEFORE) == (Settling.PUT_BACK, Settling.CANCEL)
    assert choices(Clash(Conflict.HOST, entry("new")), BEFORE) == (Settling.CANCEL,)


def test_each_way_settles_it() -> None:
    later = replace(PORT, starts=instant("2024-03-26 10:30"), ends=instant("2024-03-26 12:00"), meets=None)
    after = programme(later, TALK, LUNCH)
    clash = Clash(Conflict.OVERLAP, later, TALK)
    assert settled(after, BEFORE, clash, Settling.SHORTEN).entry("port") == replace(later, ends=TALK.meets)
    assert settled(after, BEFORE, clash, Settling.PUT_BACK).entry("port") == PORT
    assert settled(after, BEFORE, clash, Settling.CANCEL).entry("port") == replace(later, cancelled=True)
    assert settled(after, BEFORE, Clash(Conflict.HOST, later), Settling.SHORTEN).entry("port") == later
    past = Clash(Conflict.OVERLAP, replace(later, starts=TALK.starts + HOUR), TALK)
    short = settled(after, BEFORE, past, Settling.SHORTEN).entry("port")
    assert short is not None and short.ends == short.starts == TALK.starts + HOUR


def test_what_begins_together_is_no_clash_of_the_change_s() -> None:
    after = programme(PORT, starting(TALK, PORT.starts), LUNCH)
    assert [it.kind for it in clashes(BEFORE, after)] == []


def test_hosts_who_would_be_met_as_they_were_to_leave_are_missed() -> None:
    assert Conflict.HOST in {it.kind for it in moved("port", timedelta(minutes=90))}
    assert Conflict.HOST not in {it.kind for it in moved("port", timedelta(minutes=89))}
