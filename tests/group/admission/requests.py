"""What people do at the entrance of the group, and what is then seen of it."""

from __future__ import annotations

from bot.group.rules import Whereabouts
from bot.people.rules.person import Person
from bot.seats.actions.status import change_status
from bot.signup.rules.signup import Answers, Signup, Status
from tests.town import GROUP, Reader, Town

OTHER = -2002


EVE, ZED = 401, 402


CALLS = ("sendMessage", "approveChatJoinRequest", "declineChatJoinRequest", "banChatMember", "unbanChatMember")


async def lier(place: Town, who: Reader, group: int = GROUP) -> None:
    """Typed in the group, whose messages have numbers of their own."""
    place.telegram.says(who.id, "/lier", group)
    await place.settled()


def stranger(place: Town, id: int = EVE, name: str = "Eve", language: str = "fr") -> Reader:
    """Somebody who never pressed Start."""
    place.telegram.person(id, name, language)
    return Reader(place, id, name)


def link(place: Town, group: int = GROUP) -> str:
    """The only one that still leads somewhere."""
    [url] = [url for url, it in place.telegram.chats[group].links.items() if not it["is_revoked"]]
    return url


async def asks(place: Town, who: Reader, group: int = GROUP) -> list[str]:
    """Asks to join by the link; what they read then."""
    place.telegram.asks_to_join(who.id, group, link(place, group))
    await place.settled()
    return who.unread()


def inside(place: Town, who: Reader, group: int = GROUP) -> bool:
    return place.telegram.chats[group].members.get(who.id) in ("member", "administrator", "creator")


def called(place: Town) -> list[str]:
    """The calls that matter here, from now on, in their order."""
    names: list[str] = []
    place.telegram.on_call.append(lambda method, params, answer: names.append(method) if method in CALLS else None)
    return names


async def stands(place: Town, who: Reader, status: Status, by: Status | None = None) -> Signup:
    """Their sign-up stands so from now on."""
    async with place.app.services.database.work() as work:
        if await work.people.get(who.id) is None:
            await work.people.save(Person(who.id, who.name))
        kept = await work.signups.of(who.id) or await work.signups.save(
            Signup(person=who.id, answers=Answers(who.name), status=by or Status.DRAFT)
        )
        kept = await change_status(work, kept, status)
    await place.settled()
    return kept


async def later(place: Town) -> None:
    """Pushes take their time."""
    for _ in range(3):
        place.clock.pass_by(seconds=10)
        await place.settled()


async def noted(place: Town) -> list[tuple[str, int | None]]:
    async with place.app.services.database.reading() as work:
        return [(it.what, it.signup) for it in reversed(await work.audit.latest()) if it.what.startswith("admission_")]


async def known_at(place: Town, who: Reader) -> Whereabouts | None:
    async with place.app.services.database.reading() as work:
        return await work.presence.of(who.id)
