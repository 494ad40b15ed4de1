"""Who asked to join the group, is inside or was taken out, on both databases."""

from __future__ import annotations

from bot.group.rules import Whereabouts
from bot.people.rules.person import Role
from storage.database import Database
from tests.builders import person

ZOE, YAN, STRANGER = 9_000_000_001, 12, 5


async def test_each_has_one_place_the_last(database: Database) -> None:
    async with database.work() as work:
        await work.presence.put(ZOE, Whereabouts.ASKED)
        await work.presence.put(ZOE, Whereabouts.INSIDE)
        await work.presence.put(STRANGER, Whereabouts.LEAVING)
        await work.presence.put(YAN, Whereabouts.TAKEN_OUT)
    async with database.reading() as work:
        assert await work.presence.of(ZOE) is Whereabouts.INSIDE
        assert await work.presence.at(Whereabouts.INSIDE, Whereabouts.LEAVING) == [STRANGER, ZOE]


async def test_what_is_not_worth_keeping_is_forgotten(database: Database) -> None:
    async with database.work() as work:
        await work.presence.put(ZOE, Whereabouts.INSIDE)
        await work.presence.put(YAN, Whereabouts.INSIDE)
        await work.presence.put(ZOE, None)
        assert await work.presence.of(ZOE) is None
        await work.presence.clear()
    async with database.reading() as work:
        assert await work.presence.at(*Whereabouts) == []


async def test_those_who_come_are_known_first(database: Database) -> None:
    async with database.work() as work:
        for one in (person(1), person(2, role=Role.PARTICIPANT), person(3), person(4, role=Role.ORGANISER)):
            await work.people.save(one)
    async with database.reading() as work:
        assert [it.id for it in await work.people.known(3)] == [2, 4, 1]
