"""Versions: seeded once, published with their difference, told aloud or quietly, said again."""

from __future__ import annotations

import pytest

from bot.changes.actions import telling
from bot.changes.actions.audience import concerned
from bot.changes.actions.publish import publish, republish, seed
from bot.changes.screens import news as screens
from bot.outbox.acts import Lane, Queued, Send
from bot.people.actions import fan_out
from bot.people.rules.person import Language, Role
from bot.programme.rules.difference import Added, Cancelled, Change, Changed, Restored, changes, entry_of
from bot.programme.rules.programme import Entry
from bot.signup.rules.signup import Answers, Signup, Status
from storage.database import Database
from tests.builders import entry, instant, person, programme, trip
from tests.due import do_due

LATER = "2024-03-26 11:00"


@pytest.fixture(autouse=True)
async def seeded(database: Database) -> None:
    async with database.work() as work:
        await seed(work, trip())


async def say(database: Database, *entries: Entry, tell: bool = False) -> list[Change]:
    async with database.work() as work:
        return await publish(work, programme(*entries), 9, "test", tell)


async def queued(database: Database) -> list[Queued]:
    async with database.reading() as work:
        return [row.queued for row in await work.outbox.waiting(instant("2030-01-01 00:00"), 10_000)]


async def test_the_trip_file_is_the_first_version_and_only_the_first(database: Database) -> None:
    async with database.work() as work:
        await seed(work, trip(programme=programme(entry("other"))))
    async with database.reading() as work:
        made = await work.programmes.current()
        (issue,) = await work.programmes.history()
    assert ([it.ref for it in made], made.version, made.issued) == (["port"], 1, instant("2024-03-20 09:00"))
    assert (issue.version, issue.author, issue.note) == (1, None, "trip file")


async def test_publishing_gives_the_difference_and_a_new_version(database: Database) -> None:
    moved = entry(at=LATER)
    (found,) = await say(database, moved)
    assert isinstance(found, Changed)
    assert found.what == ("starts", "ends")
    async with database.reading() as work:
        made = await work.programmes.current()
        assert [(it.version, it.author, it.note) for it in await work.programmes.history()] == [
            (2, 9, "test"),
            (1, None, "trip file"),
        ]
    assert (made.version, made.issued) == (2, instant("2024-03-20 09:00"))
    assert [(it.starts, it.sequence) for it in made] == [(moved.starts, 2)]


async def test_without_a_difference_nothing_is_published_nor_told(database: Database) -> None:
    wakes: list[None] = []
    database.on_stirred.append(lambda: wakes.append(None))
    assert await say(database, entry(), tell=True) == []
    await do_due(telling.tick, database, trip())
    async with database.reading() as work:
        assert await work.programmes.latest() == 1
    assert (await queued(database), wakes) == ([], [])


async def test_publishing_wakes_the_scheduler_after_the_commit(database: Database) -> None:
    wakes: list[None] = []
    database.on_stirred.append(lambda: wakes.append(None))
    async with database.work() as work:
        await publish(work, programme(entry(at=LATER)), 9, "test", tell=False)
        assert wakes == []
    assert wakes == [None]


async def test_what_is_missing_is_cancelled_and_never_vanishes(database: Database) -> None:
    found = await say(database, entry("lunch"))
    assert [type(it) for it in found] == [Cancelled, Added]
    async with database.reading() as work:
        assert {it.ref: it.cancelled for it in await work.programmes.current()} == {"port": True, "lunch": False}


async def test_told_aloud_all_who_come_hear_it_once_in_their_language(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fan_out, "CHUNK", 2)
    async with database.work() as work:
        for id, role, language in (
            (1, Role.PARTICIPANT, Language.FR),
            (2, Role.CAPTAIN, Language.EN),
            (3, Role.ORGANISER, Language.FR),
            (4, Role.MEMBER, Language.FR),
        ):
            await work.people.save(person(id, role=role, language=language))
        await work.people.save(person(5, role=Role.PARTICIPANT, reached=False))
        before = await work.programmes.current()
    await say(database, entry(at=LATER), tell=True)
    await do_due(telling.tick, database, trip())
    await do_due(telling.tick, database, trip())
    async with database.reading() as work:
        made = await work.programmes.current()
    found = changes(before, made)
    assert await queued(database) == [
        Queued(1, Send(screens.changed(found, made, Language.FR)), Lane.CHANGE, "change:2:1", "change:1"),
        Queued(2, Send(screens.changed(found, made, Language.EN)), Lane.CHANGE, "change:2:2", "change:1"),
        Queued(3, Send(screens.changed(found, made, Language.FR)), Lane.CHANGE, "change:2:3", "change:1"),
    ]


async def test_published_quietly_nobody_is_told(database: Database) -> None:
    async with database.work() as work:
        await work.people.save(person(1, role=Role.PARTICIPANT))
    await say(database, entry(at=LATER))
    await do_due(telling.tick, database, trip())
    assert await queued(database) == []


async def test_two_versions_that_were_not_told_yet_are_told_at_once(database: Database) -> None:
    async with database.work() as work:
        await work.people.save(person(1, role=Role.PARTICIPANT))
    await say(database, entry(at=LATER), tell=True)
    await say(database, entry(at="2024-03-26 15:00"), tell=True)
    await do_due(telling.tick, database, trip())
    [told] = await queued(database)
    assert (told.key, told.about) == ("change:3:1", "change:1")
    assert isinstance(told.act, Send)
    assert "9 h 30–11 h 00 → 15 h 00–16 h 30" in told.act.screen.text.replace("\u00a0", " ")


async def test_any_version_can_be_said_again(database: Database) -> None:
    await say(database, entry(at=LATER), entry("lunch", "2024-03-26 12:30"))
    async with database.work() as work:
        found = await republish(work, 1, 9, "undo", tell=False)
    assert [(type(it), entry_of(it).ref) for it in found] == [(Cancelled, "lunch"), (Changed, "port")]
    async with database.reading() as work:
        made = await work.programmes.current()
    assert made.version == 3
    assert [(it.ref, it.starts, it.cancelled, it.sequence) for it in made] == [
        ("port", entry().starts, False, 3),
        ("lunch", instant("2024-03-26 12:30"), True, 3),
    ]
    async with database.work() as work:
        again = await republish(work, 2, 9, "undo", tell=False)
    assert [(type(it), entry_of(it).ref) for it in again] == [(Restored, "lunch"), (Changed, "port")]


async def test_those_counted_come_can_be_reached_and_are_concerned(database: Database) -> None:
    async with database.work() as work:
        for it in (person(1, role=Role.PARTICIPANT), person(2, role=Role.ORGANISER)):
            await work.people.save(it)
        for it in (person(3, role=Role.PARTICIPANT, reached=False), person(4, role=Role.MEMBER)):
            await work.people.save(it)
        current = await work.programmes.current()
        await work.signups.save(Signup(person=1, status=Status.SEATED, answers=Answers(others={"absent": "port"})))
        assert await concerned(work, trip(), current, programme(entry(at=LATER))) == 1
        assert await concerned(work, trip(), current, programme(entry(), entry("lac"))) == 2
