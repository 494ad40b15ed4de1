"""A long history of messages costs nobody who writes: what is read of it is found, not searched for."""

from __future__ import annotations

from sqlalchemy import event, text

from bot.chat.screen import Screen
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Role
from bot.privacy.actions.purge import count, purge
from bot.team.actions import troubles
from storage.database import Database
from storage.due_acts import Receipt
from tests.builders import person, trip
from tests.clocks import HandClock

HELLO = Send(Screen("Bonjour"))
TRIP = trip()
ASKED = {  # what each look asks, as the database plans it
    "the desk": "select count(*) from outbox where state = 'refused'",
    "metrics": "select state, lane, count(*) from outbox group by state, lane",
    "one's own messages": "select message_id from outbox where chat = 7",
}


async def test_what_is_asked_of_the_history_is_asked_of_an_index(database: Database) -> None:
    if not database.embedded:  # PostgreSQL plans by what a table holds, and this one is empty
        return
    async with database.engine.connect() as connection:
        for name, query in ASKED.items():
            plan = " ".join(str(row[-1]) for row in await connection.execute(text(f"explain query plan {query}")))
            assert "USING" in plan, (name, plan)
            assert "INDEX outbox_" in plan, (name, plan)


async def test_what_is_wrong_is_looked_up_not_searched_for_at_each_round(database: Database) -> None:
    if not database.embedded:
        return
    asked: list[tuple[str, tuple[str, ...]]] = []

    def keep(_: object, __: object, statement: str, values: tuple[str, ...], *___: object) -> None:
        asked.append((statement, values))

    event.listen(database.engine.sync_engine, "before_cursor_execute", keep)
    async with database.reading() as work:
        assert await troubles.ongoing(work) == ()
    event.remove(database.engine.sync_engine, "before_cursor_execute", keep)
    [(statement, values)] = [it for it in asked if it[0].startswith("SELECT")]
    async with database.engine.connect() as connection:
        plan = await connection.exec_driver_sql(f"explain query plan {statement}", values)
        assert [row[-1] for row in plan] == ["SEARCH outbox USING COVERING INDEX sqlite_autoindex_outbox_1 (key>?)"]


async def test_as_many_are_counted_as_there_are(database: Database) -> None:
    async with database.work() as work:
        work.outbox.enqueue(Queued(1, HELLO), Queued(2, HELLO), Queued(3, HELLO, Lane.REMINDER))
    async with database.work() as work:
        first = (await work.outbox.waiting(work.now, 10))[0]
        await work.outbox.settle([Receipt(first.id, "refused", work.now)])
        assert [await work.outbox.count(it) for it in ("queued", "refused", "sent")] == [2, 1, 0]
        assert await work.outbox.counts() == {
            (Lane.REPLY, "queued"): 1, (Lane.REPLY, "refused"): 1, (Lane.REMINDER, "queued"): 1
        }  # fmt: skip


async def test_a_receipt_goes_three_months_after_its_message_but_what_counts_once(database: Database) -> None:
    clock = database.clock
    assert isinstance(clock, HandClock)
    async with database.work() as work:
        await work.people.save(person(1, role=Role.PARTICIPANT))
        work.outbox.enqueue(Queued(1, HELLO), Queued(1, HELLO, key="digest:1"))
    async with database.work() as work:
        rows = await work.outbox.waiting(work.now, 10)
        await work.outbox.settle([Receipt(it.id, "sent", work.now, 70 + it.id) for it in rows])
    clock.pass_by(days=31)
    assert (await purge(database, TRIP))["messages"] == 2
    clock.pass_by(days=58)
    assert (await count(database, TRIP))["traces"] == 0
    clock.pass_by(days=2)
    assert (await purge(database, TRIP))["traces"] == 1
    async with database.reading() as work:
        assert await work.outbox.enqueued(["digest:1"]) == {"digest:1"}
        assert sum((await work.outbox.counts()).values()) == 1
