"""A leader that is lost leaves what is under way to itself: who leads next repeats nothing of it, and loses nothing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from sqlalchemy import text, update
from telegram import Bot

from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import Wire
from bot.supervise import alone, running
from storage.database import Database, open_database
from storage.tables import outbox
from tests.clocks import HandClock
from tests.outbox.conftest import ANA, BEN, CLAIRE, Post, office, people, send

END_LEADER = text(
    "select count(pg_terminate_backend(pid)) from pg_locks"
    " where locktype = 'advisory' and pid <> pg_backend_pid() and granted"
)
CROWD = range(5000, 5060)


@pytest.fixture
async def shared(postgresql_url: str, clock: HandClock) -> AsyncIterator[list[Database]]:
    """The same database, as two processes open it."""
    opened = [open_database(postgresql_url, clock, frozenset({CLAIRE})) for _ in range(2)]
    async with opened[0].work() as work:
        for one in people():
            await work.people.save(one)
    yield opened
    for it in opened:
        await it.close()


@asynccontextmanager
async def leading(
    database: Database, telegram: Telegram, clock: HandClock, stack: AsyncExitStack
) -> AsyncIterator[Post]:
    """A process that sends as soon as it leads, and again once it leads again."""
    wire = Wire(telegram)
    bot = await stack.enter_async_context(Bot(telegram.token, request=wire, get_updates_request=Wire(telegram)))
    made = office(clock, database, telegram, bot)
    async with running(alone(database, "sender", made.sender.run), "sender"):
        yield made


async def until(done: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not done():  # noqa: ASYNC110  # two processes: no event of one is the other's
            await asyncio.sleep(0.01)


async def test_a_leader_lost_in_the_middle_of_a_crowd_repeats_nothing(
    shared: list[Database], telegram: Telegram, clock: HandClock
) -> None:
    for number in CROWD:
        telegram.person(number, "Une personne", started=True)
    telegram.latency = 0.05  # a network: calls are under way all the time
    said: Counter[int] = Counter()
    telegram.on_call.append(
        lambda name, params, _: said.update([int(str(it))] if (it := params.get("chat_id")) else [])
    )
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(leading(shared[0], telegram, clock, stack))
        async with shared[0].work() as work:
            work.outbox.enqueue(*(send(number) for number in CROWD))
        await until(lambda: len(said) >= 5)
        await stack.enter_async_context(leading(shared[1], telegram, clock, stack))
        async with shared[1].engine.connect() as connection:
            await connection.execute(END_LEADER)
        await until(lambda: len(said) == len(CROWD))
        await first.enqueue(send(BEN))
        await until(lambda: BEN in said)
    assert said == dict.fromkeys((*CROWD, BEN), 1)


async def test_what_a_killed_leader_had_taken_leaves_once_its_lease_ends(
    shared: list[Database], telegram: Telegram, clock: HandClock
) -> None:
    async with shared[0].work() as work:
        work.outbox.enqueue(send(ANA, "sous clef"))
    async with shared[0].work() as work:
        rows = await work.outbox.waiting(clock.now(), 10)
        until_then = clock.now().replace(second=20)
        assert await work.outbox.claim(rows, clock.now(), until_then) == {rows[0].id}
        assert await work.outbox.claim(rows, clock.now(), until_then) == set()
    async with AsyncExitStack() as stack:
        post = await stack.enter_async_context(leading(shared[1], telegram, clock, stack))
        await post.enqueue(send(BEN))
        await until(lambda: post.read(BEN))
        assert post.read(ANA) == []
        clock.pass_by(seconds=21)
        await until(lambda: post.read(ANA))
    assert post.read(ANA) == ["sous clef"]


async def test_what_was_said_after_an_act_that_another_process_holds_waits_for_it(
    shared: list[Database], telegram: Telegram, clock: HandClock
) -> None:
    async with shared[0].work() as work:
        work.outbox.enqueue(send(ANA, "d’abord"))
    async with shared[0].work() as work:
        rows = await work.outbox.waiting(clock.now(), 10)
        await work.outbox.claim(rows, clock.now(), clock.now().replace(second=20))
        work.outbox.enqueue(send(ANA, "ensuite"))
    async with AsyncExitStack() as stack:
        post = await stack.enter_async_context(leading(shared[1], telegram, clock, stack))
        await post.enqueue(send(ANA, "enfin"), send(BEN))
        await until(lambda: post.read(BEN))
        assert post.read(ANA) == []
        clock.pass_by(seconds=21)
        await until(lambda: len(post.read(ANA)) == 3)
    assert post.read(ANA) == ["d’abord", "ensuite", "enfin"]


@pytest.mark.parametrize("column", ["act", "lane"])
async def test_a_row_that_nobody_can_read_holds_up_nothing_and_organisers_hear_of_it_once(
    post: Post, column: str
) -> None:
    spoilt = {"act": '{"kind":"telegram"}', "lane": 9}[column]
    async with post.database.work() as work:
        work.outbox.enqueue(send(ANA, "illisible", key="one"), send(ANA, "illisible", key="two"), send(BEN, "lisible"))
        await work.outbox.flush()
        await work._transaction.write(update(outbox).where(outbox.c.key.is_not(None)).values({column: spoilt}))
    post.sender.wake()
    await post.sender.idle()
    assert (post.read(ANA), post.read(BEN)) == ([], ["lisible"])
    assert (await post.states())[:2] == [("refused", "unreadable")] * 2
    assert post.read(CLAIRE) == [
        "⚠ Un message en attente n’a pas pu être lu\u00a0: il n’est pas parti. "
        "Prévenez la personne qui s’occupe du serveur du bot."
    ]
