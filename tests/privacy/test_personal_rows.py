"""Who is erased frees their seat for the next, on both databases; others' rows no longer name them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.chat.screen import Screen
from bot.outbox.acts import Delete, Lane, Menu, Queued, Send
from bot.people.rules.person import Role
from bot.privacy.actions.personal import forget, held
from bot.privacy.rules.personal import ERASED
from bot.seats.actions import joining
from bot.signup.rules.signup import Status
from storage.database import Database
from storage.due_acts import Receipt
from storage.limits import Limited
from storage.trip_state import Moved
from tests.builders import instant, person
from tests.seats.allocation.conftest import clock, database  # noqa: F401  # its fixtures
from tests.seats.allocation.ranks import kept, of, signup, statuses

DEADLINE = instant("2023-12-08 00:00")


async def test_the_next_is_offered_the_seat(database: Database) -> None:  # noqa: F811  # the fixture
    async with database.work() as work:
        for it in await kept(work, signup(1), signup(2)):
            await joining.enter(work, of(1), it)
    async with database.work() as work:
        known = await work.people.get(1)
        assert known is not None
        reference = await forget(work, of(1), known, first=False)
        assert [type(it.act) for it in work.outbox.buffer if it.chat == 1] == [Menu, Send]
    assert await statuses(database) == {2: Status.OFFERED}
    async with database.reading() as work:
        assert await work.people.get(1) is None
        [last, *before] = await work.audit.latest()
        assert (last.who, last.what, last.detail, last.signup) == (ERASED, "forgotten", reference, None)
        assert 1 not in {it.who for it in before}
        assert not [name for name, rows in (await held(work, 1)).items() if rows and name != "outbox"]


async def test_what_others_keep_no_longer_names_them(database: Database) -> None:  # noqa: F811  # the fixture
    async with database.work() as work:
        await work.people.save(person(1, name="Zoé <Œuvre>", role=Role.ORGANISER))
        [other] = await kept(work, replace(signup(2), registered_by=1, decided_by=1))
        letter = await work.letters.open(2)
        asked = await work.letters.write(letter, 2, 7, waits=True)
        await work.letters.write(letter, 1, 8, "Bonjour")
        await work.trip.move_deadline(DEADLINE, 1)
        await work.audit.note(1, "accepted", other.id)
        said = [Send(Screen("Zoé &lt;Œuvre&gt; a répondu")), Send(Screen("Autre chose"))]
        work.outbox.enqueue(*(Queued(9, it) for it in said), Queued(1, said[1]))
    async with database.work() as work:
        rows = await work.outbox.waiting(work.now, 10)
        await work.outbox.settle([Receipt(it.id, "sent", work.now, message_id=40 + it.id) for it in rows])
        mine = next(it for it in rows if it.queued.chat == 1)
        known = await work.people.get(1)
        assert known is not None
        await forget(work, of(1), known, first=False)
        assert Queued(1, Delete(40 + mine.id)) in work.outbox.buffer
    async with database.reading() as work:
        seen = await work.signups.get(other.id)
        assert seen is not None and (seen.registered_by or 0) < ERASED == seen.decided_by
        assert await work.signups.registered_count(1) == 1  # to be erased resets no limit
        assert await work.letters.answers(asked) == []
        assert await work.trip.deadline() == Moved(DEADLINE, ERASED)
        assert [it.who for it in await work.audit.latest()] == [ERASED, ERASED]
        assert (await work.outbox.counts())[Lane.REPLY, "sent"] == 2
        texts = [row["act"] for row in (await work.personal.held(9, None))["outbox"]]
        assert texts[0] == {} and "Autre chose" in str(texts[1])


async def test_erasing_oneself_resets_no_limit(database: Database) -> None:  # noqa: F811  # the fixture
    async with database.work() as work:
        await work.people.save(person(1))
        assert await work.limits.take(Limited.MOVES, 1, 1, timedelta(days=1)) is None
    async with database.work() as work:
        known = await work.people.get(1)
        assert known is not None
        await forget(work, of(1), known, first=False)
        assert await held(work, 1) == {name: [] for name in await held(work, 1)}
        assert await work.limits.take(Limited.MOVES, 1, 1, timedelta(days=1)) is not None


async def test_who_moved_the_deadline_reads_it(database: Database) -> None:  # noqa: F811  # the fixture
    async with database.work() as work:
        await work.trip.move_deadline(DEADLINE, 1)
        assert (await held(work, 1))["trip_state"] == [{"deadline_by": 1}]
        assert (await held(work, 2))["trip_state"] == []
