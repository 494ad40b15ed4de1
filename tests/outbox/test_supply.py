"""What is queued leaves from the hand that queued it, never before what waits in the database, never twice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from bot.outbox import supply
from bot.outbox.acts import Queued
from bot.outbox.lanes import FULL, Lanes
from bot.outbox.supply import Supply
from storage.database import Database, open_database
from storage.due_acts import Receipt
from storage.outbox import Outbox
from tests.clocks import HandClock
from tests.outbox.conftest import ANA, BEN, RATE, Post, send


class Hand:
    """A supply, and what was handed over to it; None where it has to read."""

    def __init__(self, database: Database, clock: HandClock) -> None:
        self.lanes = Lanes(RATE)
        self.supply = Supply(database, self.lanes)
        self.taken: list[bool] = []
        self._database, self._clock = database, clock
        database.on_queued.append(self._wake)

    def _wake(self, rows: object) -> None:
        took = isinstance(rows, list) and self.supply.take(rows, self._clock.now())
        self.supply.wanted = self.supply.wanted or not took
        self.taken.append(took)

    async def queue(self, *queued: Queued) -> bool:
        """Whether it was taken as it was queued."""
        async with self._database.work() as work:
            work.outbox.enqueue(*queued)
        return self.taken[-1]

    async def read(self) -> None:
        await self.supply.read(self._clock.now())

    async def leaving(self) -> list[int]:
        """The rows that may leave now, in that order, each with its receipt."""
        rows: list[int] = []
        while row := self.lanes.next(self._clock.now()):
            rows.append(row.id)
            async with self._database.work() as work:
                await work.outbox.settle([Receipt(row.id, "sent", self._clock.now())])
            self.lanes.done(row)
        return rows


@pytest.fixture
async def hand(database: Database, clock: HandClock) -> AsyncIterator[Hand]:
    made = Hand(database, clock)
    await made.read()
    yield made


async def test_what_is_handed_over_is_what_would_be_read(hand: Hand, database: Database, clock: HandClock) -> None:
    acts = (send(BEN, "un"), send(ANA, "deux"), send(BEN, "trois", about="x", expires=clock.now() + timedelta(1)))
    assert await hand.queue(*acts)
    async with database.reading() as work:
        kept = await work.outbox.waiting(clock.now(), 9)
    assert [hand.lanes.next(clock.now()), hand.lanes.next(clock.now())] == kept[:2]
    assert hand.lanes.next(clock.now()) is None  # one at a time in a chat
    hand.lanes.done(kept[0])
    assert hand.lanes.next(clock.now()) == kept[2]


async def test_nothing_is_taken_before_all_was_read(database: Database, clock: HandClock) -> None:
    async with database.work() as work:
        work.outbox.enqueue(send(ANA, "avant"))
    hand = Hand(database, clock)
    assert not await hand.queue(send(ANA, "après"))
    await hand.read()
    assert await hand.leaving() == [1, 2]


async def test_what_is_queued_while_it_reads_is_read_and_comes_once(
    hand: Hand, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_ripe = Outbox.next_ripe

    async def meanwhile(outbox: Outbox, now: datetime) -> datetime | None:
        monkeypatch.undo()
        assert not await hand.queue(send(ANA))
        return await next_ripe(outbox, now)

    monkeypatch.setattr(Outbox, "next_ripe", meanwhile)
    hand.supply.wanted = True
    await hand.read()
    await hand.read()
    assert await hand.leaving() == [1]


async def test_what_falls_due_leaves_before_what_is_queued_then(hand: Hand, clock: HandClock) -> None:
    assert not await hand.queue(send(ANA, due=clock.now() + timedelta(minutes=5)))
    await hand.read()
    assert await hand.queue(send(BEN))
    assert await hand.leaving() == [2]
    clock.pass_by(seconds=300)
    assert not await hand.queue(send(ANA))
    await hand.read()
    assert await hand.leaving() == [1, 3]


async def test_what_has_no_room_waits_in_the_database_in_its_order(hand: Hand) -> None:
    await hand.queue(*(send(ANA) for _ in range(FULL + 3)))
    assert not await hand.queue(send(ANA))
    first = await hand.leaving()
    await hand.read()
    assert first + await hand.leaving() == list(range(1, FULL + 5))


async def test_what_is_tried_again_leaves_first(hand: Hand, database: Database) -> None:
    await hand.queue(send(ANA, "refusé"))
    await hand.leaving()
    async with database.work() as work:
        await work.outbox.requeue([1])
        work.outbox.enqueue(send(ANA, "après"))
    assert not hand.taken[-1]
    await hand.read()
    assert await hand.leaving() == [1, 2]


async def test_a_key_counts_once(hand: Hand) -> None:
    for _ in range(2):
        assert not await hand.queue(send(ANA, key="once"))
        await hand.read()
    assert await hand.leaving() == [1]


async def test_what_another_program_queues_is_found_though_replies_never_cease(
    post: Post, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It cannot wake the sender; the safety net does not wait for silence."""
    await post.owed_and_sent(send(ANA, "un"))
    other = open_database(str(database.engine.url), post.clock)
    async with other.work() as work:
        work.outbox.enqueue(send(BEN, "d’ailleurs"))
    await other.close()
    monkeypatch.setattr(supply, "POLL", 0.0)
    await post.owed_and_sent(send(ANA, "deux"))
    assert post.read(BEN) == ["d’ailleurs"]
