"""What is queued when its time comes: to whom, when, once, and only as long as it is true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from bot.cards.screens import show
from bot.changes.actions.publish import publish, seed
from bot.notices import actions as notices
from bot.notices.screens import reminder
from bot.outbox.acts import Lane, Leave, Queued, Send
from bot.people.actions import fan_out as fanout
from bot.people.rules.person import Language, Person, Preferences, Quiet, Role
from bot.privacy.actions.purge import purge
from bot.programme.rules.programme import Entry, Programme
from bot.trip import Rhythm
from storage.database import Database
from storage.due_acts import Receipt, Waiting
from storage.inbox import Parked
from storage.work import Work
from tests.builders import entry, instant, person, programme, trip
from tests.clocks import HandClock
from tests.due import do_due

TRIP = trip(rhythm=Rhythm(digest=time(7, 30), reminder=timedelta(minutes=30), evening=time(20)))
FAR = instant("2030-01-01 00:00")
NO_QUIET = Preferences(quiet=None)


async def prepare(database: Database, *entries: Entry, people: int = 1) -> None:
    async with database.work() as work:
        await seed(work, trip(programme=programme(*entries)))
        for id in range(1, people + 1):
            await work.people.save(person(id, role=Role.PARTICIPANT, preferences=NO_QUIET))


async def rows(database: Database) -> list[Waiting]:
    async with database.reading() as work:
        return await work.outbox.waiting(FAR, 10_000)


async def queued(database: Database) -> list[Queued]:
    return [row.queued for row in await rows(database)]


async def keys(database: Database) -> list[str | None]:
    return [it.key for it in await queued(database)]


async def current(database: Database) -> Programme:
    async with database.reading() as work:
        return await work.programmes.current()


async def say_again(database: Database, *entries: Entry) -> None:
    async with database.work() as work:
        await publish(work, programme(*entries), 9, "test", tell=False)


async def send_all(database: Database) -> None:
    """As the sender does, without Telegram."""
    waiting = await rows(database)
    async with database.work() as work:
        await work.outbox.settle([Receipt(row.id, "sent", work.now, message_id=row.id) for row in waiting])


async def test_the_digest_then_the_reminder_each_at_its_time(database: Database, clock: HandClock) -> None:
    await prepare(database, entry())
    assert await do_due(notices.tick, database, TRIP) == instant("2024-03-26 07:30")
    assert await queued(database) == []

    clock.set("2024-03-26 07:30")
    assert await do_due(notices.tick, database, TRIP) == instant("2024-03-26 09:00")
    made = await current(database)
    morning = Queued(
        chat=1,
        act=show(made, made.days[0], clock.now(), Language.FR),
        lane=Lane.REMINDER,
        key="digest:2024-03-26:1",
        about="day:2024-03-26",
        due=instant("2024-03-26 07:30"),
        expires=instant("2024-03-26 11:00"),
    )
    assert await queued(database) == [morning]

    clock.set("2024-03-26 09:00")
    assert await do_due(notices.tick, database, TRIP) is None
    before = Queued(
        chat=1,
        act=Send(reminder.reminder(made, made.entries[0], Language.FR)),
        lane=Lane.REMINDER,
        key="reminder:port:20240326T0830:1",
        about="entry:port",
        due=instant("2024-03-26 09:00"),
        expires=instant("2024-03-26 09:30"),
    )
    assert await queued(database) == [morning, before]
    await do_due(notices.tick, database, TRIP)
    assert len(await queued(database)) == 2


async def test_what_is_stale_is_never_owed(database: Database, clock: HandClock) -> None:
    await prepare(database, entry())
    clock.set("2024-03-26 11:00")
    assert await do_due(notices.tick, database, TRIP) is None
    assert await queued(database) == []


async def test_to_those_who_come_as_they_wish_and_in_their_language(database: Database, clock: HandClock) -> None:
    await prepare(database, entry())
    async with database.work() as work:
        for it in (
            person(2, role=Role.ORGANISER, language=Language.EN, preferences=NO_QUIET),
            person(3, role=Role.CAPTAIN, preferences=replace(NO_QUIET, digest=False)),
            person(4, role=Role.PARTICIPANT, reached=False),
            person(5, role=Role.MEMBER),
            person(6, role=Role.OUTSIDER),
        ):
            await work.people.save(it)
    clock.set("2024-03-26 07:30")
    await do_due(notices.tick, database, TRIP)
    made = await current(database)
    assert [(it.chat, it.act) for it in await queued(database)] == [
        (1, show(made, made.days[0], clock.now(), Language.FR)),
        (2, show(made, made.days[0], clock.now(), Language.EN)),
    ]


async def test_quiet_hours_put_off_what_can_wait(database: Database, clock: HandClock) -> None:
    await prepare(database, entry(at="2024-03-26 09:30", minutes=None))
    late = Quiet(time(22), time(8))
    async with database.work() as work:
        await work.people.save(person(1, role=Role.PARTICIPANT, preferences=Preferences(quiet=late)))
    clock.set("2024-03-26 07:30")
    await do_due(notices.tick, database, TRIP)
    assert [it.due for it in await queued(database)] == [instant("2024-03-26 08:00")]


@pytest.mark.parametrize(
    ("now", "quiet", "evening", "due", "expires"),
    [
        ("2024-03-25 20:00", None, True, "2024-03-25 20:00", "2024-03-26 00:00"),
        ("2024-03-25 23:00", None, True, "2024-03-25 23:00", "2024-03-26 00:00"),
        ("2024-03-26 00:10", None, False, "2024-03-26 00:10", "2024-03-26 08:30"),
        ("2024-03-25 20:00", Quiet(time(19), time(6)), False, "2024-03-26 06:00", "2024-03-26 08:30"),
    ],
)
async def test_nobody_reads_tomorrow_on_the_day_itself(
    database: Database, clock: HandClock, now: str, quiet: Quiet | None, evening: bool, due: str, expires: str
) -> None:
    await prepare(database, entry(at="2024-03-26 07:00"))
    async with database.work() as work:
        await work.people.save(person(1, role=Role.PARTICIPANT, preferences=Preferences(quiet=quiet)))
    clock.set(now)
    await do_due(notices.tick, database, TRIP)
    made = await current(database)
    card = show(made, made.days[0], instant(due), Language.FR)
    assert card.screen.text.startswith("<b>Demain" if evening else "<b>Aujourd’hui")
    (it,) = await queued(database)
    assert (it.act, it.due, it.expires) == (card, instant(due), instant(expires))


@pytest.mark.parametrize("people", [0, 1, 3, 4, 6, 7])
async def test_a_crowd_is_owed_by_chunks_each_person_once(
    database: Database, clock: HandClock, people: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fanout, "CHUNK", 3)
    await prepare(database, entry(), people=people)
    commits: list[None] = []
    database.on_queued.append(lambda _: commits.append(None))
    clock.set("2024-03-26 07:30")
    await do_due(notices.tick, database, TRIP)
    assert [it.chat for it in await queued(database)] == list(range(1, people + 1))
    assert len(commits) == -(-people // 3)


async def test_a_crash_between_chunks_repeats_nobody(
    database: Database, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fanout, "CHUNK", 3)
    await prepare(database, entry(), people=7)
    clock.set("2024-03-26 07:30")

    def crash(_: object) -> None:
        if not crashed:
            crashed.append(None)
            raise KeyboardInterrupt

    crashed: list[None] = []
    database.on_queued.append(crash)
    with pytest.raises(KeyboardInterrupt):
        await do_due(notices.tick, database, TRIP)
    assert [it.chat for it in await queued(database)] == [1, 2, 3]
    await send_all(database)
    await do_due(notices.tick, database, TRIP)
    assert [it.chat for it in await queued(database)] == [4, 5, 6, 7]


async def test_a_version_published_between_chunks_ends_what_is_no_longer_true(
    database: Database, clock: HandClock
) -> None:
    await prepare(database, entry())
    clock.set("2024-03-26 09:00")

    async def nothing(_: Work) -> None:
        raise AssertionError("not the end of it")

    async def wording(_: Work, people: Sequence[Person]) -> list[Queued]:
        return [Queued(it.id, Leave()) for it in people]

    assert not await fanout.fan_out(database, wording, nothing, version=0)
    assert await queued(database) == []


async def test_a_reminder_that_waits_moves_with_its_entry(database: Database, clock: HandClock) -> None:
    await prepare(database, entry())
    clock.set("2024-03-26 09:00")
    await do_due(notices.tick, database, TRIP)
    await say_again(database, entry(at="2024-03-26 11:00"))
    assert await keys(database) == []
    assert await do_due(notices.tick, database, TRIP) == instant("2024-03-26 10:30")
    assert await keys(database) == ["digest:2024-03-26:1"]
    clock.set("2024-03-26 10:30")
    await do_due(notices.tick, database, TRIP)
    assert await keys(database) == ["digest:2024-03-26:1", "reminder:port:20240326T1000:1"]


async def test_a_reminder_that_was_read_is_given_again_at_the_new_time_only(
    database: Database, clock: HandClock
) -> None:
    await prepare(database, entry())
    clock.set("2024-03-26 09:00")
    await do_due(notices.tick, database, TRIP)
    await send_all(database)
    await say_again(database, entry(at="2024-03-26 09:30", bring="Des bottes"))
    await do_due(notices.tick, database, TRIP)
    assert await keys(database) == []
    await say_again(database, entry(at="2024-03-26 11:00"))
    clock.set("2024-03-26 10:30")
    await do_due(notices.tick, database, TRIP)
    assert await keys(database) == ["reminder:port:20240326T1000:1"]


async def test_what_waits_is_owed_anew_with_the_new_words(database: Database, clock: HandClock) -> None:
    await prepare(database, entry(), people=2)
    clock.set("2024-03-26 09:00")
    await do_due(notices.tick, database, TRIP)
    told = [row for row in await rows(database) if row.queued.chat == 1]
    async with database.work() as work:
        await work.outbox.settle([Receipt(row.id, "sent", work.now) for row in told])
    await say_again(database, entry(bring="Des bottes"))
    await do_due(notices.tick, database, TRIP)
    made = await current(database)
    assert [(it.chat, it.act) for it in await queued(database)] == [
        (2, show(made, made.days[0], clock.now(), Language.FR)),
        (2, Send(reminder.reminder(made, made.entries[0], Language.FR))),
    ]


async def test_a_cancelled_entry_takes_its_reminder_back(database: Database, clock: HandClock) -> None:
    await prepare(database, entry())
    clock.set("2024-03-26 09:00")
    await do_due(notices.tick, database, TRIP)
    await say_again(database, entry(cancelled=True))
    assert await do_due(notices.tick, database, TRIP) is None
    assert await keys(database) == []


async def test_the_house_is_kept(database: Database, clock: HandClock) -> None:
    await prepare(database, entry())
    clock.set("2024-03-26 09:00")
    await do_due(notices.tick, database, TRIP)
    now: datetime = clock.now()
    async with database.work() as work:
        await work.inbox.mark([1, 2], now)
        await work.inbox.park(Parked(1, "{}", "ValueError", now, now + timedelta(days=14)))
        await work.outbox.settle([Receipt(1, "sent", now, message_id=77)])
    clock.pass_by(days=31)
    await purge(database, TRIP)
    async with database.reading() as work:
        assert await work.inbox.seen([1, 2]) == set()
        assert await work.inbox.parked() == []
        assert await work.outbox.enqueued(["digest:2024-03-26:1"]) == {"digest:2024-03-26:1"}
        assert await work.outbox.counts() == {(Lane.REMINDER, "sent"): 1, (Lane.REMINDER, "queued"): 1}
    assert [row.id for row in await rows(database)] == [2]
    assert set((await purge(database, TRIP)).values()) == {0}
