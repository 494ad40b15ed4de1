"""When one is asked, and who reads it: by example, and whatever the trip."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.people.rules.person import Role
from bot.programme.rules.programme import EntryKind
from bot.promises.rules import DAYS, HOUR, News, Outcome, Promise, Seen, invites, moments, readable
from tests.builders import PARIS, entry, instant, person, programme

LAST = date(2024, 3, 28)
zones = st.sampled_from(["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Cairo"])


def test_at_ten_in_paris_before_and_after_clocks_change() -> None:
    at = {day: instant(f"{on} 10:00") for day, on in ((7, "2024-04-04"), (30, "2024-04-27"), (90, "2024-06-26"))}
    assert moments(LAST, PARIS) == at
    winter = moments(date(2024, 10, 20), PARIS)
    assert (winter[7], winter[30]) == (instant("2024-10-27 10:00"), instant("2024-11-19 10:00"))


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), zones.map(ZoneInfo))
def test_the_clock_on_the_wall_shows_the_same_hour(last: date, zone: ZoneInfo) -> None:
    for day, at in moments(last, zone).items():
        local = at.astimezone(zone)
        assert (local.date(), local.time()) == (last + timedelta(days=day), HOUR)


def test_one_is_invited_when_the_last_visit_is_over() -> None:
    visits = (entry("a", "2024-03-28 09:00", 90), entry("b", "2024-03-28 11:00", 60), entry("c", "2024-03-27 18:00"))
    train = entry("train", "2024-03-28 15:00", 180, kind=EntryKind.TRANSFER)
    assert invites(programme(*visits, train), LAST) == instant("2024-03-28 12:00")
    assert invites(programme(train), LAST) == instant("2024-03-28 16:00")


def test_who_asked_to_be_left_alone_or_has_answered_is_not_asked() -> None:
    made = Promise(1, "x", news={7: News(Outcome.DONE)})
    assert [made.wants(day) for day in DAYS] == [False, True, True]
    assert not any(Promise(1, "x", alone=True).wants(day) for day in DAYS)


promises = st.lists(
    st.builds(Promise, st.integers(1, 9), st.just("x"), st.sampled_from(Seen)), unique_by=lambda it: it.person
)


@given(promises, st.integers(1, 9))
def test_nobody_reads_what_they_were_not_shown(found: list[Promise], reader: int) -> None:
    read = readable(found, person(reader, role=Role.PARTICIPANT))
    assert all(it.seen in (Seen.DELEGATION, Seen.NETWORK) and it.person != reader for it in read)
    team = readable(found, person(reader, role=Role.ORGANISER))
    assert [it for it in team if it.seen is not Seen.TEAM] == read
    assert all(it.seen is not Seen.MINE for it in team)


def test_a_promise_is_read_by_those_its_author_chose_and_never_given_back_to_them() -> None:
    made = [Promise(9 - number, "x", seen) for number, seen in enumerate(Seen)]
    reader, organiser = person(1, role=Role.PARTICIPANT), person(1, role=Role.ORGANISER)
    assert [it.seen for it in readable(made, reader)] == [Seen.NETWORK, Seen.DELEGATION]
    assert [it.seen for it in readable(made, organiser)] == [Seen.NETWORK, Seen.DELEGATION, Seen.TEAM]
    assert readable([Promise(1, "x", Seen.NETWORK)], organiser) == []
