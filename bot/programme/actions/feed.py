"""One's own calendar feed: its address is made when it is asked for, may be changed, and ends with the seat."""

from __future__ import annotations

from bot.people.rules.person import Person
from bot.programme.rules import feed as rules
from bot.settings import Settings
from storage.work import Work


async def address(work: Work, settings: Settings, person: Person) -> str:
    """ "" when this bot has no public address."""
    if not settings.public_url:
        return ""
    return _url(settings, await work.feeds.of(person.id) or await work.feeds.make(person.id))


async def renewed(work: Work, settings: Settings, person: Person) -> str:
    """From now on the former address answers nobody."""
    return _url(settings, await work.feeds.make(person.id)) if settings.public_url else ""


def _url(settings: Settings, name: str) -> str:
    return f"{settings.public_url}/calendar/{rules.token(settings.token.encode(), name)}.ics"


async def opens(work: Work, settings: Settings, token: str) -> bool:
    """Whether it is the address of somebody who comes."""
    name = rules.name_of(settings.token.encode(), token)
    owner = await work.feeds.owner(name) if name else None
    person = await work.people.get(owner) if owner is not None else None
    return person is not None and person.coming
