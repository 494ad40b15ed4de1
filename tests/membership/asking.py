"""Asking for a code and typing it, as the conversation does."""

from __future__ import annotations

from bot.membership.actions.codes import CodeVerdict, ask_code, try_code
from bot.people.rules.person import Person
from bot.services import Services
from bot.signup.rules.signup import Signup
from tests.town import Town


async def asks(services: Services, person: Person, address: str) -> str | None:
    async with services.database.work() as work:
        return await ask_code(work, services, person, address)


async def types(services: Services, person: Person, digits: str) -> tuple[Signup, CodeVerdict]:
    async with services.database.work() as work:
        signup = await work.signups.of(person.id)
        assert signup is not None
        return await try_code(work, services, signup, digits)


async def verdict(services: Services, person: Person, digits: str) -> CodeVerdict:
    return (await types(services, person, digits))[1]


async def mailed(place: Town, person: Person, address: str) -> None:
    """Asked, and all that had to leave has left."""
    assert await asks(place.app.services, person, address) is None
    await place.settled()


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"
