"""What has reached its end date goes, on both databases: counted first, by chunks, and once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.changes.actions.publish import seed
from bot.chat.screen import Screen
from bot.membership.rules.roster import Member, Organisation
from bot.outbox.acts import Menu, Queued, Send, Subject
from bot.people.rules.person import Role
from bot.privacy.actions import purge as purging
from bot.privacy.actions.purge import count, purge
from bot.privacy.rules.personal import ERASED, Keep, ends
from bot.signup.rules.signup import Answers, Signup, Status
from bot.trip import Terms
from storage.database import Database, open_database
from storage.due_acts import Receipt
from storage.files import HeldFile
from storage.inbox import Parked
from storage.limits import Limited
from storage.migrate import upgrade
from storage.trip_state import Moved
from tests.builders import instant, person, programme, trip
from tests.clocks import HandClock

TRIP = trip(form=Terms(needs_days=14, data_days=365), programme=programme())
ANSWERS = Answers("Zoé", "L’Œuvre", "Arras", diet='végane "stricte"', access="rampe", reason='"diet":""')
ORGANISER = 9


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path, clock: HandClock) -> AsyncIterator[Database]:
    here = request.param == "sqlite"
    url = f"sqlite+aiosqlite:///{tmp_path}/escale.sqlite" if here else request.getfixturevalue("postgresql_url")
    opened = open_database(url, clock, frozenset({ORGANISER}))
    await upgrade(opened.engine)
    async with opened.work() as work:
        await seed(work, TRIP)
    yield opened
    await opened.close()


async def filled(database: Database) -> Signup:
    """One participant of whom something is kept everywhere."""
    async with database.work() as work:
        await work.people.save(person(7, role=Role.PARTICIPANT))
        zoe = Signup(person=7, status=Status.SEATED, answers=ANSWERS, needs_consented=work.now, email="z@arras.fr")
        kept = await work.signups.save(zoe)
        await work.claims.ask(7, "z@arras.fr")
        await work.links.make("vouch", kept.id, 7, timedelta(days=2))
        await work.drafts.put(7, "talk", "letter")
        await work.limits.take(Limited.LETTERS, 7, 5, timedelta(minutes=10))
        await work.letters.write(await work.letters.open(7), 7, 12, waits=True)
        await work.subjects.keep(ORGANISER, 4, Subject("letter", 1))
        await work.arrivals.note(7, work.now)
        await work.trip.move_deadline(TRIP.deadline, ORGANISER)
        await work.files.keep("agenda::1:fr", HeldFile("id"))
        await work.notices.mark_enqueued("digest:2024-03-26")
        await work.audit.note(ORGANISER, "accepted", kept.id)
        await work.inbox.park(Parked(1, "{}", "ValueError", work.now, work.now + timedelta(days=14)))
        await work.inbox.mark([1, 2], work.now)
        work.outbox.enqueue(Queued(7, Send(Screen("Repas\u00a0: végane"))), Queued(7, Send(Screen("encore dû"))))
    async with database.work() as work:
        first = (await work.outbox.waiting(work.now, 10))[0]
        await work.outbox.settle([Receipt(first.id, "sent", work.now, message_id=4)])
    return kept


async def erased(database: Database) -> dict[str, int]:
    """What goes now, once it was counted, and found no more the second time."""
    counted = await count(database, TRIP)
    done = await purge(database, TRIP)
    assert done == counted
    assert set((await purge(database, TRIP)).values()) == {0}
    return {name: number for name, number in done.items() if number}


async def test_during_the_trip_nothing_goes(database: Database) -> None:
    await filled(database)
    assert await erased(database) == {}


async def test_each_goes_at_its_end(database: Database, clock: HandClock) -> None:
    kept = await filled(database)
    clock.pass_by(days=3)
    assert await erased(database) == {"updates": 2, "letters": 1}
    clock.pass_by(days=5)
    assert await erased(database) == {"claims": 1}
    clock.pass_by(days=7)
    assert await erased(database) == {"links": 1, "parked": 1}
    clock.set("2024-04-12 00:00")
    assert await erased(database) == {"needs": 1, "messages": 1}
    async with database.reading() as work:
        bare = await work.signups.get(kept.id)
    assert bare is not None
    assert bare.answers == replace(ANSWERS, diet="", access="")
    assert bare.needs_consented is None
    clock.pass_by(days=20)
    assert await erased(database) == {"drafts": 1, "notices": 1, "files": 1}


async def test_at_the_end_nothing_of_anybody_is_left(database: Database, clock: HandClock) -> None:
    await filled(database)
    clock.set("2025-03-29 00:00")
    await purge(database, TRIP)
    async with database.reading() as work:
        assert await work.signups.all() == []
        assert await work.audit.latest() == []
        assert (await work.letters.sent(7, 12), await work.letters.waiting_count()) == (None, 0)
        assert await work.subjects.of(ORGANISER, 4) is None
        assert await work.arrivals.all() == []
        assert await work.trip.deadline() == Moved(TRIP.deadline, ERASED)
        assert await work.trip.started() == instant("2024-03-20 09:00")
        assert await work.people.get(7) is not None  # something is still queued to them
        assert (await work.programmes.current()).version == 1
        [row] = await work.outbox.waiting(work.now, 10)
    async with database.work() as work:
        await work.outbox.settle([Receipt(row.id, "sent", work.now, message_id=5)])
    clock.pass_by(days=29)
    assert await erased(database) == {}
    clock.pass_by(days=2)
    await purge(database, TRIP)
    async with database.reading() as work:
        assert await work.people.get(7) is None
    await purge(database, TRIP)
    async with database.reading() as work:
        assert await work.outbox.counts() == {}


async def test_the_needs_of_many_go_by_chunks(
    database: Database, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(purging, "CHUNK", 3)
    async with database.work() as work:
        for number in range(10):
            await work.signups.save(Signup(person=number + 20, status=Status.SEATED, answers=ANSWERS))
    clock.set("2024-04-12 00:00")
    assert (await erased(database))["needs"] == 10


async def test_a_sign_up_never_confirmed_goes_and_its_person_is_a_stranger(
    database: Database, clock: HandClock
) -> None:
    clock.set("2023-12-30 00:00")
    async with database.work() as work:
        await work.people.save(person(8, role=Role.MEMBER))
        await work.signups.save(Signup(person=8, answers=Answers("Léo")))
        await work.signups.save(Signup(person=10, status=Status.WAITING))
    assert await erased(database) == {}
    clock.set("2023-12-31 00:00")
    assert await erased(database) == {"unfinished": 1}
    async with database.reading() as work:
        known = await work.people.get(8)
        assert known is not None and known.role is Role.OUTSIDER
        assert [it.person for it in await work.signups.all()] == [10]
        assert [type(it.queued.act) for it in await work.outbox.waiting(work.now, 10)] == [Menu]


async def test_a_crowd_of_drafts_goes_by_few_so_that_those_who_write_are_answered_in_between(
    database: Database, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(purging, "FEW", 3)
    async with database.work() as work:
        for number in range(1, 8):
            await work.people.save(person(number, role=Role.MEMBER))
            await work.signups.save(Signup(person=number))
    commits: list[object] = []
    database.on_queued.append(commits.append)
    clock.set("2023-12-31 00:00")
    assert await erased(database) == {"unfinished": 7}
    assert len(commits) == 3  # each tells its people's menus
    assert await erased(database) == {}


async def test_the_roster_goes_with_the_rest(database: Database, clock: HandClock) -> None:
    async with database.work() as work:
        arras = await work.roster.keep(Organisation("Arras"))
        await work.roster.add([Member(arras.id, "L", "Z", "z@arras.fr")])
    clock.set("2025-03-28 23:59")
    assert await erased(database) == {}
    clock.set("2025-03-29 00:00")
    assert await erased(database) == {"roster": 1}
    assert ends(Keep.DATA, TRIP) == instant("2025-03-29 00:00")
