"""What is kept of a broadcast, on both databases."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.broadcasts.actions import changing, keys, sending
from bot.broadcasts.rules.audience import Audience
from bot.broadcasts.rules.broadcast import Broadcast, Question, State
from bot.broadcasts.rules.report import Tally
from bot.chat.content import Content, Kind
from bot.outbox.acts import Announce, Lane, Queued
from bot.people.rules.person import Language, Person, Role
from storage.database import Database, open_database
from storage.due_acts import Receipt
from storage.work import Work
from tests import databases
from tests.builders import instant
from tests.clocks import HandClock

CLAIRE = Person(101, "Claire", Role.ORGANISER)


@pytest.fixture(params=["sqlite", "postgresql"])
async def kept(request: pytest.FixtureRequest, tmp_path: Path, clock: HandClock) -> AsyncIterator[Database]:
    here = request.param == "sqlite"
    opened = open_database(databases.sqlite(tmp_path) if here else request.getfixturevalue("postgresql_url"), clock)
    yield opened
    await opened.close()


async def added(work: Work, **fields: object) -> Broadcast:
    whole = {"state": State.SENT, "created": work.now, "started": work.now} | fields
    blank = Broadcast(0, CLAIRE.id, **whole)  # type: ignore[arg-type]  # Broadcast types them
    found = await work.broadcasts.get(await work.broadcasts.add(blank))
    assert found
    return found


async def test_it_is_read_as_it_was_written(kept: Database) -> None:
    async with kept.work() as work:
        it = await added(
            work,
            contents={Language.EN: (Content(Kind.TEXT, "<b>Hi</b>"),), Language.FR: (Content(Kind.PHOTO, file="f"),)},
            audience=Audience(entries=("port",), unseen=3, group=True),
            question=Question.OWN,
            options=("Oui", "Non"),
            at=instant("2024-03-26 14:15"),
        )
    assert (it.language, it.audience.entries, it.options) == (Language.EN, ("port",), ("Oui", "Non"))
    assert it.at == instant("2024-03-26 14:15")


async def test_who_writes_over_another_is_told(kept: Database) -> None:
    async with kept.work() as work:
        it = await added(work, contents={Language.FR: (Content(Kind.TEXT, "Un"),)})
        assert await changing.correct(work, CLAIRE, it, Language.FR, (Content(Kind.TEXT, "Deux"),))
        assert not await changing.correct(work, CLAIRE, it, Language.FR, (Content(Kind.TEXT, "Trois"),))
        found = await work.broadcasts.get(it.id)
    assert found and (found.version, found.parts(Language.FR)[0].html) == (2, "Deux")


async def test_they_are_counted_by_what_became_of_them(kept: Database) -> None:
    async with kept.work() as work:
        it = await added(work)
        people = (201, 202, 203, 204)
        rows = [(chat, 0, keys.first(it.id, chat)) for chat in people]
        await work.recipients.enlist(it.id, [*rows, (205, 0, None), (0, 7, None), (-500, 0, keys.first(it.id, -500))])
        await work.recipients.enlist(it.id, rows)
        for chat in people:
            act = Announce(it.id, Language.FR)
            work.outbox.enqueue(Queued(chat, act, Lane.BROADCAST, keys.first(it.id, chat), keys.about(it.id)))
        await work.outbox.flush()
        waiting = {row.queued.chat: row.id for row in await work.outbox.waiting(work.now, 10)}
        ends = {202: "Forbidden: bot was blocked by the user", 203: "Message is too long"}
        await work.outbox.settle([Receipt(waiting[it], "refused", work.now, reason=why) for it, why in ends.items()])
        first = await work.recipients.one(it.id, 201)
        assert first
        await work.recipients.put(it.id, replace(first, messages=(5, 6), shown=5, shape="text", version=1))
        await work.recipients.acknowledge(it.id, 201, 1)
        await work.recipients.acknowledge(it.id, 201, 0)
        tally = await work.recipients.counted(it.id, it.version)
        again = await work.recipients.one(it.id, 201)
        missing = [one.chat for one in await work.recipients.missing(it.id, asks=True)]
        beyond = [one.chat for one in await work.recipients.after(it.id, -(2**62), 3)]
    assert tally == Tally(everybody=6, got=1, current=1, waiting=1, blocked=2, refused=1, absent=1, answers=(1,))
    assert missing == [0, 202, 205]
    assert again and (again.messages, again.shown, again.answer) == ((5, 6), 5, 0)
    assert beyond == [-500, 201, 202]


async def test_what_waits_for_its_hour_and_what_is_still_to_be_queued_is_found(kept: Database) -> None:
    async with kept.work() as work:
        later = await added(work, state=State.SCHEDULED, at=instant("2024-03-20 10:00"))
        sooner = await added(work, state=State.SCHEDULED, at=instant("2024-03-20 09:30"))
        sent = await added(work, version=2, fanned=1)
        await added(work, version=2, fanned=2)
        assert await sending.next_start(work) == sooner.at
        assert [it.id for it in await work.broadcasts.unfanned()] == [sent.id]
        assert [it.id for it in await work.broadcasts.in_states([State.SCHEDULED])] == [sooner.id, later.id]
