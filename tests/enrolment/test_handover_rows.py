"""A seat, a sign-up, an account change hands once, on both databases, however many press at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.enrolment.actions import handover, takeover
from bot.enrolment.rules.handover import LIVES, LinkKind
from bot.people.rules.person import Role
from bot.signup.rules.signup import Answers, Proof, Signup, Status
from storage.database import Database, open_database
from storage.work import Work
from tests import databases
from tests.builders import instant, person, programme, trip
from tests.clocks import HandClock

TRIP = trip(seats=5)
RANKED = instant("2023-11-21 09:00")
ANSWERS = Answers("Ana", "Martin", "Ville d’Arras")


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    url = databases.sqlite(tmp_path) if request.param == "sqlite" else request.getfixturevalue("postgresql_url")
    opened = open_database(url, HandClock("2023-11-25 10:00"))
    async with opened.work() as work:
        await work.programmes.publish(programme(), author=None, note="trip file")
        await work.people.save(person(101, role=Role.ORGANISER))
        for one in range(1, 22):
            await work.people.save(person(one, role=Role.PARTICIPANT if one == 1 else Role.MEMBER))
    yield opened
    await opened.close()


async def kept(work: Work, number: int | None, status: Status = Status.WAITING) -> Signup:
    made = Signup(person=number, status=status, answers=ANSWERS, proof=Proof.MAILBOX, ranked=RANKED)
    return await work.signups.save(made)


async def statuses(database: Database) -> list[Status]:
    async with database.reading() as work:
        return [it.status for it in await work.signups.all()]


async def test_twenty_colleagues_press_at_once_and_one_takes_the_seat(database: Database) -> None:
    async with database.work() as work:
        giver = await kept(work, 1, Status.SEATED)
        for one in range(2, 22):
            await kept(work, one)
        secrets = [await work.links.make("takeover", giver.id, 1, LIVES) for _ in range(20)]

    async def press(one: int, secret: str) -> None:
        async with database.work() as work:
            colleague = await work.people.get(one)
            assert colleague is not None
            if await handover.opened(work, LinkKind.TAKEOVER, secret, colleague):
                await takeover.take_by_tap(work, TRIP, secret, colleague)

    await asyncio.gather(*(press(one, secret) for one, secret in zip(range(2, 22), secrets, strict=True)))
    found = await statuses(database)
    assert (found.count(Status.SEATED), found.count(Status.WITHDRAWN), found.count(Status.WAITING)) == (1, 1, 19)


async def test_one_link_opened_by_many_is_one_person_s(database: Database) -> None:
    async with database.work() as work:
        registered = await kept(work, None, Status.SEATED)
        secret = await work.links.make("claim", registered.id, 101, LIVES)

    async def press(one: int) -> bool:
        async with database.work() as work:
            reader = await work.people.get(one)
            assert reader is not None
            opened = await handover.opened(work, LinkKind.CLAIM, secret, reader)
            return opened is not None and await handover.claim(work, TRIP, secret, reader) is not None

    claimed = await asyncio.gather(*(press(one) for one in range(2, 12)))
    assert claimed.count(True) == 1
    async with database.reading() as work:
        assert [it.person for it in await work.signups.all()] == [2 + claimed.index(True)]


async def test_two_organisers_move_one_account_once(database: Database) -> None:
    async with database.work() as work:
        signup = await kept(work, 1, Status.SEATED)

    async def consent() -> bool:
        async with database.work() as work:
            return await handover.consent_to_move(work, TRIP, signup.id, 9, person(101)) is not None

    assert sorted(await asyncio.gather(consent(), consent())) == [False, True]
    async with database.reading() as work:
        people = await work.people.load([1, 9])
        assert (people[1].role, people[9].role) == (Role.OUTSIDER, Role.PARTICIPANT)


async def test_who_was_refused_meanwhile_takes_no_seat(database: Database) -> None:
    async with database.work() as work:
        giver, own = await kept(work, 1, Status.SEATED), await kept(work, 2)
        await work.signups.save_status(replace(own, status=Status.REFUSED))
        assert await takeover.take(work, TRIP, replace(own, takes=giver.id)) is None
    assert sorted(await statuses(database)) == [Status.REFUSED, Status.SEATED]
