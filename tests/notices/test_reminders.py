"""When the bot speaks first, by example and by property."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.notices.rules import Notice, NoticeKind, deliver_at, due, next_instant, quiet_end, reminded, wanted
from bot.people.rules.person import Preferences, Quiet
from bot.programme.rules.programme import Entry, EntryKind, Place, Programme
from bot.trip import Rhythm
from tests.builders import PARIS, entry, instant, programme

RHYTHM = Rhythm(digest=time(7, 30), reminder=timedelta(minutes=30), evening=time(20))
DAY = date(2024, 3, 26)
QUIET = Quiet(time(22), time(7))


def notice(at: str, happens: str, stale: str) -> Notice:
    return Notice(NoticeKind.REMINDER, "reminder:x", instant(at), instant(happens), instant(stale), DAY, "x")


def digests(*entries: Entry) -> list[tuple[NoticeKind, datetime]]:
    return [(it.kind, it.at) for it in wanted(programme(*entries), RHYTHM) if it.kind is not NoticeKind.REMINDER]


def test_a_day_has_a_digest_in_the_morning_and_each_entry_a_reminder_before_its_meeting() -> None:
    port = entry("port", "2024-03-26 09:30", meets="2024-03-26 09:10")
    lunch = entry("lunch", "2024-03-26 12:30", minutes=60)
    assert wanted(programme(port, lunch), RHYTHM) == [
        Notice(
            NoticeKind.MORNING,
            "digest:2024-03-26",
            at=instant("2024-03-26 07:30"),
            happens=instant("2024-03-26 09:10"),
            stale_at=instant("2024-03-26 13:30"),
            day=DAY,
        ),
        Notice(
            NoticeKind.REMINDER,
            "reminder:port:20240326T0810",
            at=instant("2024-03-26 08:40"),
            happens=instant("2024-03-26 09:10"),
            stale_at=instant("2024-03-26 09:30"),
            day=DAY,
            ref="port",
        ),
        Notice(
            NoticeKind.REMINDER,
            "reminder:lunch:20240326T1130",
            at=instant("2024-03-26 12:00"),
            happens=instant("2024-03-26 12:30"),
            stale_at=instant("2024-03-26 12:30"),
            day=DAY,
            ref="lunch",
        ),
    ]


def test_free_time_with_nowhere_to_be_has_nothing_to_remind_of() -> None:
    free = entry("libre", "2024-03-26 17:30", kind=EntryKind.FREE, place=Place())
    somewhere = Place("Jardin des plantes")
    for kind in EntryKind:
        at_leisure = kind in (EntryKind.FREE, EntryKind.MEAL, EntryKind.LODGING)
        assert reminded(replace(free, kind=kind)) is not at_leisure
        assert reminded(replace(free, kind=kind, place=somewhere))
        assert reminded(replace(free, kind=kind, meeting_place=somewhere))
        assert reminded(replace(free, kind=kind, hosts="Nadia Caron"))
        assert reminded(replace(free, kind=kind, meets=free.starts - timedelta(minutes=10)))
    [digest] = wanted(programme(free), RHYTHM)
    assert digest.kind is NoticeKind.MORNING


def test_when_people_meet_before_the_digest_it_comes_the_evening_before() -> None:
    train = entry("train", "2024-03-26 07:40", meets="2024-03-26 07:20")
    assert digests(train, entry("lunch", "2024-03-26 12:30")) == [(NoticeKind.EVENING, instant("2024-03-25 20:00"))]


def test_a_meeting_at_the_very_hour_of_the_digest_leaves_it_in_the_morning() -> None:
    assert digests(entry("train", "2024-03-26 07:30")) == [(NoticeKind.MORNING, instant("2024-03-26 07:30"))]


def test_what_is_cancelled_is_neither_reminded_of_nor_hastens_the_digest() -> None:
    train = entry("train", "2024-03-26 06:40", cancelled=True)
    lunch = entry("lunch", "2024-03-26 12:30")
    assert digests(train, lunch) == [(NoticeKind.MORNING, instant("2024-03-26 07:30"))]
    assert [it.ref for it in wanted(programme(train, lunch), RHYTHM)] == ["", "lunch"]
    assert wanted(programme(train), RHYTHM) == []


def test_the_day_is_that_of_the_programme_s_zone() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    early = entry("port", "2024-03-26 08:00", zone=tokyo)
    assert digests_in(tokyo, early) == [(date(2024, 3, 26), instant("2024-03-26 07:30", tokyo))]


def digests_in(zone: ZoneInfo, *entries: Entry) -> list[tuple[date, datetime]]:
    return [(it.day, it.at) for it in wanted(Programme(entries, zone), RHYTHM) if it.kind is not NoticeKind.REMINDER]


@pytest.mark.parametrize(("day", "utc"), [("2024-03-30", 6.5), ("2024-03-31", 5.5), ("2024-10-27", 6.5)])
def test_the_digest_comes_at_the_same_hour_on_the_wall_when_clocks_change(day: str, utc: float) -> None:
    ((_, at),) = digests(entry("port", f"{day} 09:30"))
    assert at.hour + at.minute / 60 == utc


def test_an_entry_that_moves_is_reminded_of_again_and_one_that_is_reworded_is_not() -> None:
    told = {it.key for it in wanted(programme(entry()), RHYTHM)}
    assert [it.key for it in wanted(programme(entry(title="Autre")), RHYTHM) if it.key not in told] == []
    moved = wanted(programme(entry(at="2024-03-26 11:00")), RHYTHM)
    assert [it.key for it in moved if it.key not in told] == ["reminder:port:20240326T1000"]


def test_due_from_its_instant_until_it_is_stale_and_once() -> None:
    it = notice("2024-03-26 09:00", "2024-03-26 09:30", "2024-03-26 09:40")
    at = instant
    assert due([it], set(), at("2024-03-26 08:59")) == []
    assert due([it], set(), at("2024-03-26 09:00")) == [it]
    assert due([it], set(), at("2024-03-26 09:39")) == [it]
    assert due([it], set(), at("2024-03-26 09:40")) == []
    assert due([it], {it.key}, at("2024-03-26 09:00")) == []


def test_the_next_instant_is_that_of_the_first_notice_not_told() -> None:
    first, second = wanted(programme(entry()), RHYTHM)
    assert next_instant([first, second], set(), instant("2024-03-26 07:29")) == first.at
    assert next_instant([first, second], {first.key}, instant("2024-03-26 07:29")) == second.at
    assert next_instant([first, second], set(), first.at) == second.at
    assert next_instant([first, second], set(), second.at) is None


@pytest.mark.parametrize(
    ("at", "happens", "delivered"),
    [
        ("2024-03-26 09:00", "2024-03-26 09:30", "2024-03-26 09:00"),  # nothing is quiet then
        ("2024-03-26 06:40", "2024-03-26 07:10", "2024-03-26 07:00"),  # put off to the end
        ("2024-03-26 06:20", "2024-03-26 06:50", "2024-03-26 06:20"),  # it happens before the end
        (
            "2024-03-26 06:30",
            "2024-03-26 07:00",
            "2024-03-26 06:30",
        ),  # at the end, it would come with what it announces
        ("2024-03-25 23:50", "2024-03-26 08:00", "2024-03-26 07:00"),  # across midnight
        ("2024-03-25 22:00", "2024-03-26 08:00", "2024-03-26 07:00"),  # the first quiet instant
        ("2024-03-26 07:00", "2024-03-26 07:30", "2024-03-26 07:00"),  # the first that is not
    ],
)
def test_quiet_hours(at: str, happens: str, delivered: str) -> None:
    it = notice(at, happens, happens)
    assert deliver_at(it, QUIET, PARIS, it.at) == instant(delivered)
    assert deliver_at(it, None, PARIS, it.at) == it.at


def test_what_is_late_is_judged_by_the_hour_it_is() -> None:
    """The bot was away at eight in the evening: at eleven, the digest of tomorrow waits for the morning."""
    it = notice("2024-03-25 20:00", "2024-03-26 07:20", "2024-03-26 18:00")
    assert deliver_at(it, QUIET, PARIS, instant("2024-03-25 23:00")) == instant("2024-03-26 07:00")


def test_each_person_s_wishes() -> None:
    digest, reminder = wanted(programme(entry()), RHYTHM)
    assert digest.wanted_by(Preferences(digest=True, reminders=False))
    assert not digest.wanted_by(Preferences(digest=False, reminders=True))
    assert reminder.wanted_by(Preferences(digest=False, reminders=True))
    assert not reminder.wanted_by(Preferences(digest=True, reminders=False))


ZONES = st.sampled_from([PARIS, ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")])
HOURS = st.times().map(lambda it: it.replace(second=0, microsecond=0))
# The nights when clocks change, in Paris and elsewhere, and the days around them.
INSTANTS = st.sampled_from(
    ["2024-03-10", "2024-03-31", "2024-04-07", "2024-10-06", "2024-10-27", "2024-11-03"]
).flatmap(lambda day: st.integers(-1500, 3000).map(lambda late: instant(f"{day} 00:00") + timedelta(minutes=late)))


def _some(starts: datetime, early: int | None, cancelled: bool) -> Entry:
    meets = None if early is None else starts - timedelta(minutes=early)
    return replace(entry(), starts=starts, ends=None, meets=meets, cancelled=cancelled)


ENTRIES = st.lists(st.builds(_some, INSTANTS, st.none() | st.integers(0, 120), st.booleans()), max_size=8).map(
    lambda found: [replace(it, ref=f"e{number}") for number, it in enumerate(found)]
)


@given(INSTANTS, st.integers(0, 600), st.integers(0, 600), HOURS, HOURS, ZONES)
def test_a_quiet_hour_is_disturbed_only_by_what_happens_before_it_ends(
    at: datetime, lead: int, lasts: int, since: time, until: time, zone: ZoneInfo
) -> None:
    happens = at + timedelta(minutes=lead)
    it = Notice(NoticeKind.REMINDER, "k", at, happens, happens + timedelta(minutes=lasts), DAY)
    quiet = Quiet(since, until)
    when = deliver_at(it, quiet, zone, at)
    assert at <= when <= max(at, happens)
    if quiet.covers_instant(when, zone):
        minutes = int((happens - at).total_seconds() // 60)
        assert when == at
        assert all(quiet.covers_instant(at + timedelta(minutes=step), zone) for step in range(minutes))


@given(ENTRIES, ZONES, HOURS, HOURS, st.integers(0, 180))
def test_the_notices_of_any_programme(
    entries: list[Entry], zone: ZoneInfo, digest: time, evening: time, lead: int
) -> None:
    made = Programme(tuple(entries), zone)
    rhythm = Rhythm(digest, timedelta(minutes=lead), evening)
    notices = wanted(made, rhythm)
    assert len({it.key for it in notices}) == len(notices)
    assert [it.at for it in notices] == sorted(it.at for it in notices)
    kept = [it for it in made if not it.cancelled]
    assert {it.ref for it in notices if it.ref} == {it.ref for it in kept}
    assert sorted(it.day for it in notices if not it.ref) == sorted({made.day_of(it.starts) for it in kept})
    assert all(it.at <= it.happens <= it.stale_at for it in notices if it.kind is not NoticeKind.EVENING)


@given(ENTRIES, INSTANTS)
def test_walking_from_instant_to_instant_misses_nothing(entries: list[Entry], start: datetime) -> None:
    notices = wanted(Programme(tuple(entries), PARIS), RHYTHM)
    told: set[str] = set()
    now: datetime | None = start
    while now is not None:
        told |= {it.key for it in due(notices, told, now)}
        now = next_instant(notices, told, now)
    assert told == {it.key for it in notices if it.stale_at > start and it.at < it.stale_at}


def test_what_to_prepare_and_where_one_first_meets_are_told_before_the_trip() -> None:
    rhythm = replace(RHYTHM, prepare=timedelta(days=3))
    gone = entry("gone", "2024-03-25 09:00", cancelled=True)
    made = programme(gone, entry("port"), entry("lac", "2024-03-27 10:00"))
    prepare, first, *_ = [it for it in wanted(made, rhythm) if it.kind in (NoticeKind.PREPARE, NoticeKind.FIRST)]
    meets, eve = instant("2024-03-26 09:30"), instant("2024-03-25 07:30")
    assert prepare == Notice(NoticeKind.PREPARE, "prepare:2024-03-26", instant("2024-03-23 07:30"), meets, eve, DAY)
    assert first == Notice(
        NoticeKind.FIRST, "first:2024-03-26:20240326T0830", eve, meets, instant("2024-03-26 00:00"), DAY
    )
    later = [it.kind for it in wanted(made, rhythm, date(2024, 3, 27))]
    assert NoticeKind.PREPARE not in later and NoticeKind.FIRST in later
    assert not {it.kind for it in wanted(made, replace(rhythm, prepare=None))} & {NoticeKind.PREPARE, NoticeKind.FIRST}


def test_what_is_prepared_for_on_the_last_day_is_told_until_the_meeting_s_eve() -> None:
    rhythm = replace(RHYTHM, prepare=timedelta())
    prepare = next(it for it in wanted(programme(entry("port")), rhythm) if it.kind is NoticeKind.PREPARE)
    assert (prepare.at, prepare.stale_at) == (instant("2024-03-26 07:30"), instant("2024-03-26 07:30"))


def test_the_digest_of_the_evening_before_is_of_what_happens_first() -> None:
    early = entry("car", "2024-03-26 06:00", 30)
    [digest] = [it for it in wanted(programme(early, entry("port")), RHYTHM) if it.kind is NoticeKind.EVENING]
    assert (digest.key, digest.happens, digest.stale_at) == (
        "digest:2024-03-26", instant("2024-03-26 06:00"), instant("2024-03-26 11:00"),
    )  # fmt: skip


def test_quiet_hours_end_the_first_time_that_clocks_show_their_end() -> None:
    """2 h 30 comes twice on that night."""
    quiet = Quiet(time(22), time(2, 30))
    assert quiet_end(instant("2024-10-27 01:00"), quiet, PARIS) == datetime(2024, 10, 27, 0, 30, tzinfo=UTC)
