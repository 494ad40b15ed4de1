"""Asking for a code and typing it, as the conversation does."""

from __future__ import annotations

from bot.actions.membership import CodeVerdict, ask_code, try_code
from bot.house import House
from bot.trip.people import Person
from bot.trip.signup import Signup
from tests.town import Town


async def asks(house: House, person: Person, address: str) -> str | None:
    async with house.database.work() as work:
        return await ask_code(work, house, person, address)


async def types(house: House, person: Person, digits: str) -> tuple[Signup, CodeVerdict]:
    async with house.database.work() as work:
        signup = await work.signups.of(person.id)
        assert signup is not None
        return await try_code(work, house, signup, digits)


async def verdict(house: House, person: Person, digits: str) -> CodeVerdict:
    return (await types(house, person, digits))[1]


async def mailed(place: Town, person: Person, address: str) -> None:
    """Asked, and all that had to leave has left."""
    assert await asks(place.app.house, person, address) is None
    await place.settled()


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"
