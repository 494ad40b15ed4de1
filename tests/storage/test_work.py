"""A transaction keeps everything or nothing; a part of it can be taken back alone."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.screen import Screen
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Language, Person, Preferences, Role
from bot.privacy.rules.personal import due
from storage.database import Database, open_database
from storage.due_acts import Receipt
from storage.sweeps import SWEEPS
from tests.builders import entry, instant, programme, trip

HELLO = Send(Screen("Bonjour"))
ANA = Person(id=8_000_000_001, name="Ana", role=Role.PARTICIPANT, language=Language.EN)
BEN = Person(id=8_000_000_002, name="Ben", preferences=Preferences(digest=False, quiet=None))


MESSAGES = next(it for it in SWEEPS if it.line == "messages")
DUE = due(trip(), trip().deadline, instant("2024-03-26 09:00"))


async def test_people_come_back_as_they_went_in(database: Database) -> None:
    async with database.work() as work:
        await work.people.save(ANA)
        await work.people.save(BEN)
    async with database.reading() as work:
        assert await work.people.load([ANA.id, BEN.id, 3]) == {ANA.id: ANA, BEN.id: BEN}
        assert await work.people.coming() == [ANA]


async def test_an_organiser_of_the_settings_is_one_for_as_long_as_they_stand_there(database: Database) -> None:
    database.organisers = frozenset({BEN.id})
    async with database.work() as work:
        await work.people.save(replace(BEN, role=Role.ORGANISER))
        assert await work.people.get(BEN.id) == replace(BEN, role=Role.ORGANISER)
        assert [it.id for it in await work.people.organisers()] == [BEN.id]
    database.organisers = frozenset()
    async with database.reading() as work:
        assert await work.people.get(BEN.id) == BEN


async def test_nothing_is_kept_of_a_work_that_fails(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.work() as work:
            await work.people.save(ANA)
            work.outbox.enqueue(Queued(ANA.id, HELLO))
            raise ZeroDivisionError
    async with database.reading() as work:
        assert await work.people.get(ANA.id) is None
        assert await work.outbox.waiting(work.now, 10) == []


async def test_a_part_that_fails_is_taken_back_alone(database: Database) -> None:
    async with database.work() as work:
        await work.people.save(ANA)
        work.outbox.enqueue(Queued(ANA.id, HELLO))
        with pytest.raises(ZeroDivisionError):
            async with work.part():
                await work.people.save(BEN)
                work.outbox.enqueue(Queued(BEN.id, HELLO))
                raise ZeroDivisionError
    async with database.reading() as work:
        assert await work.people.load([ANA.id, BEN.id]) == {ANA.id: ANA}
        assert [it.queued.chat for it in await work.outbox.waiting(work.now, 10)] == [ANA.id]


async def test_a_key_is_owed_once(database: Database) -> None:
    for _ in range(2):
        async with database.work() as work:
            work.outbox.enqueue(Queued(1, HELLO, key="digest:1"), Queued(1, HELLO, key="digest:1"))
    async with database.reading() as work:
        assert len(await work.outbox.waiting(work.now, 10)) == 1


async def test_the_most_pressing_lane_comes_first_then_the_oldest(database: Database) -> None:
    lanes = (Lane.BROADCAST, Lane.REPLY, Lane.REMINDER, Lane.REPLY)
    async with database.work() as work:
        for number, lane in enumerate(lanes):
            work.outbox.enqueue(Queued(number, HELLO, lane))
    async with database.reading() as work:
        assert [it.queued.chat for it in await work.outbox.waiting(work.now, 10)] == [1, 3, 2, 0]


async def test_a_settled_act_does_not_wait_any_more_and_its_receipt_stays(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(Queued(1, HELLO), Queued(2, HELLO))
    async with database.work() as work:
        first, second = await work.outbox.waiting(work.now, 10)
        await work.outbox.settle(
            [Receipt(first.id, "sent", work.now, 77), Receipt(second.id, "refused", work.now, reason="blocked")]
        )
    async with database.reading() as work:
        assert await work.outbox.waiting(work.now, 10) == []
        assert await work.outbox.counts() == {(Lane.REPLY, "sent"): 1, (Lane.REPLY, "refused"): 1}


async def test_what_waits_can_be_withdrawn(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(Queued(1, HELLO, Lane.REMINDER, about="entry:lunch"), Queued(1, HELLO, about="entry:lunch"))
        await work.outbox.flush()
        assert await work.outbox.withdraw("entry:lunch", [Lane.REMINDER]) == 1
    async with database.reading() as work:
        assert [it.queued.lane for it in await work.outbox.waiting(work.now, 10)] == [Lane.REPLY]


async def test_what_was_owed_a_moment_ago_in_the_same_work_can_be_withdrawn_too(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(
            Queued(1, HELLO, about="door:1"), Queued(2, HELLO, Lane.CHANGE), Queued(1, HELLO, about="door:2")
        )
        assert await work.outbox.withdraw("door:1", [Lane.REPLY]) == 1
        assert await work.outbox.spare(2, [Lane.CHANGE]) == 1
    async with database.reading() as work:
        assert [it.queued.about for it in await work.outbox.waiting(work.now, 10)] == ["door:2"]


async def test_a_part_that_fails_gives_back_what_it_withdrew(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(Queued(1, HELLO, about="door:1"))
        with pytest.raises(ZeroDivisionError):
            async with work.part():
                await work.outbox.withdraw("door:1", [Lane.REPLY])
                raise ZeroDivisionError
    async with database.reading() as work:
        assert [it.queued.about for it in await work.outbox.waiting(work.now, 10)] == ["door:1"]


async def test_a_version_is_written_once(database: Database) -> None:
    first = replace(programme(entry("lunch", at="2024-03-26 12:30")), version=1)
    async with database.work() as work:
        assert await work.programmes.latest() is None
        await work.programmes.publish(first, author=None)
    async with database.reading() as work:
        assert await work.programmes.current() == first


async def test_an_update_is_seen_once(database: Database) -> None:
    async with database.work() as work:
        assert await work.inbox.seen([1, 2]) == set()
        await work.inbox.mark([1], work.now)
    async with database.reading() as work:
        assert await work.inbox.seen([1, 2]) == {1}


async def test_reads_then_writes_side_by_side_lose_nothing(database: Database) -> None:
    """The measured hazard of SQLite's defaults: a SELECT opens no transaction, and increments get lost."""

    async def increment() -> None:
        async with database.work() as work:
            await work.lock_chats([1])
            count = await work.trip.roster_version()
            await work.trip.set_roster_version(count + 1)

    await asyncio.gather(*(increment() for _ in range(40)))
    async with database.reading() as work:
        assert await work.trip.roster_version() == 40


async def test_one_process_leads_and_another_takes_over(database: Database) -> None:
    if database.embedded:
        async with database.leader("sender"):
            return
    order = []

    async def lead(name: str, until: asyncio.Event) -> None:
        async with database.leader("sender"):
            order.append(name)
            await until.wait()

    first, done = asyncio.Event(), asyncio.Event()
    done.set()
    one = asyncio.create_task(lead("one", first))
    while not order:  # noqa: ASYNC110  # the server decides
        await asyncio.sleep(0)
    two = asyncio.create_task(lead("two", done))
    first.set()
    await asyncio.gather(one, two)
    assert order == ["one", "two"]


async def test_a_version_published_elsewhere_is_heard(database: Database) -> None:
    """On PostgreSQL by another worker's word; on SQLite there is one process, told after its own commit."""
    heard = asyncio.Event()
    other = database if database.embedded else open_database(_url(database), database.clock)
    other.on_stirred.append(heard.set)
    async with other.listening():
        async with database.work() as work:
            await work.programmes.publish(programme(), None)
        await asyncio.wait_for(heard.wait(), 5)
    if other is not database:
        await other.close()


def _url(database: Database) -> str:
    return database.engine.url.render_as_string(hide_password=False)


async def test_what_was_withdrawn_may_be_owed_again_and_what_was_sent_may_not(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(Queued(5, Send(Screen("a")), Lane.REMINDER, "k", "entry:port"))
        work.outbox.enqueue(Queued(6, Send(Screen("a")), Lane.REMINDER, "l", "entry:port"))
    async with database.work() as work:
        sent = next(row.id for row in await work.outbox.waiting(work.now, 10) if row.queued.key == "l")
        await work.outbox.settle([Receipt(sent, "sent", work.now)])
        assert await work.outbox.withdraw("entry:port", [Lane.REMINDER]) == 1
        work.outbox.enqueue(Queued(5, Send(Screen("b")), Lane.REMINDER, "k", "entry:port"))
        work.outbox.enqueue(Queued(6, Send(Screen("b")), Lane.REMINDER, "l", "entry:port"))
    async with database.reading() as work:
        assert [(row.queued.chat, row.queued.act) for row in await work.outbox.waiting(work.now, 10)] == [
            (5, Send(Screen("b")))
        ]


async def test_what_was_said_is_forgotten_and_its_receipt_stays(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(Queued(5, Send(Screen("secret")), key="k"), Queued(6, Send(Screen("still owed"))))
    async with database.work() as work:
        (row, _) = await work.outbox.waiting(work.now, 10)
        await work.outbox.settle([Receipt(row.id, "sent", work.now, message_id=9)])
        now, later = replace(DUE, words=work.now), replace(DUE, words=work.now + timedelta(seconds=1))
        assert await work.retention.find(MESSAGES, now, None, 9) == []
        assert await work.retention.find(MESSAGES, later, None, 9) == [row.id]
        assert await work.retention.find(MESSAGES, later, row.id, 9) == []
        assert await work.retention.erase(MESSAGES, later, [row.id]) == 1
        assert await work.retention.erase(MESSAGES, later, [row.id]) == 0
    async with database.reading() as work:
        assert [row.queued.act for row in await work.outbox.waiting(work.now, 10)] == [Send(Screen("still owed"))]
        assert await work.outbox.enqueued(["k"]) == {"k"}


async def test_what_was_withdrawn_while_it_was_tried_is_not_put_back(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(*(Queued(chat, HELLO, Lane.REMINDER, about="entry:port") for chat in (5, 6)))
    async with database.work() as work:
        first, second = await work.outbox.waiting(work.now, 10)
        await work.outbox.withdraw("entry:port", [Lane.REMINDER])
    async with database.work() as work:
        again = Receipt(first.id, "queued", work.now, reason="network", not_before=work.now)
        await work.outbox.settle([again, Receipt(second.id, "sent", work.now, message_id=9)])
    async with database.reading() as work:
        assert await work.outbox.counts() == {(Lane.REMINDER, "withdrawn"): 1, (Lane.REMINDER, "sent"): 1}


async def test_pushes_to_one_chat_are_taken_back_and_their_keys_are_free(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(*(Queued(it.id, HELLO, Lane.CHANGE, f"change:2:{it.id}") for it in (ANA, BEN)))
        work.outbox.enqueue(Queued(ANA.id, HELLO))
    async with database.work() as work:
        assert await work.outbox.spare(ANA.id, [Lane.CHANGE, Lane.REMINDER]) == 1
        assert await work.outbox.enqueued([f"change:2:{ANA.id}", f"change:2:{BEN.id}"]) == {f"change:2:{BEN.id}"}
        assert [(it.queued.chat, it.queued.lane) for it in await work.outbox.waiting(work.now, 10)] == [
            (ANA.id, Lane.REPLY),
            (BEN.id, Lane.CHANGE),
        ]


async def test_what_was_refused_may_be_owed_again_what_was_sent_may_not(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(Queued(ANA.id, HELLO, key="a"), Queued(ANA.id, HELLO, key="b"))
    async with database.work() as work:
        first, second = await work.outbox.waiting(work.now, 10)
        await work.outbox.settle([Receipt(first.id, "refused", work.now), Receipt(second.id, "sent", work.now)])
        await work.outbox.free(["a", "b"])
        assert await work.outbox.enqueued(["a", "b"]) == {"b"}
