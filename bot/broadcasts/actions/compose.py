"""Composing a broadcast: a row from the first word on, so that any restart finds it again."""

from __future__ import annotations

from dataclasses import replace

from bot.broadcasts.rules.broadcast import Broadcast, State, heard
from bot.chat.content import Content
from bot.people.actions import conversations
from bot.people.rules.person import Language, Person
from storage.work import Work

TALK = "annonce"  # the conversation's name; what it is about comes after


async def begin(work: Work, author: Person) -> Broadcast:
    """A new one: what this author had begun and not sent is let go of."""
    for old in await work.broadcasts.in_states([State.DRAFT]):
        if old.author == author.id:
            await work.broadcasts.drop(old.id)
    blank = Broadcast(0, author.id, created=work.now)
    return replace(blank, id=await work.broadcasts.add(blank))


async def expect(work: Work, author: Person, what: str, broadcast: int, more: str = "") -> None:
    """The next message of the author is `what` of this broadcast."""
    await conversations.begin(work, author, ":".join(it for it in (TALK, what, str(broadcast), more) if it))


async def draft(work: Work, person: Person, number: int) -> Broadcast | None:
    """Of this author, as long as it was not sent."""
    found = await work.broadcasts.get(number)
    return found if found and found.state is State.DRAFT and found.author == person.id else None


async def hear(work: Work, before: Broadcast, language: Language, content: Content) -> Broadcast | None:
    parts = heard(before.contents.get(language, ()), content)
    return await change(work, before, contents={**before.contents, language: parts})


async def change(work: Work, before: Broadcast, **values: object) -> Broadcast | None:
    """None when it does not stand any more as it was read."""
    after = replace(before, **values)  # type: ignore[arg-type]  # Broadcast types them
    return after if await work.broadcasts.save(before, after) else None


async def reopen(work: Work, organiser: Person, number: int) -> Broadcast | None:
    """What was to leave later is a draft again, of whoever changes it."""
    found = await work.broadcasts.get(number)
    if found is None or found.state is not State.SCHEDULED:
        return None
    return await change(work, found, state=State.DRAFT, author=organiser.id)


async def cancel(work: Work, organiser: Person, number: int) -> bool:
    found = await work.broadcasts.get(number)
    if found is None or found.state is not State.SCHEDULED:
        return False
    await work.audit.note(organiser.id, "broadcast cancelled", detail=str(number))
    return await change(work, found, state=State.CANCELLED) is not None
