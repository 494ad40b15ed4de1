"""What somebody's next message means: the bot asked for it, and remembers what about."""

from __future__ import annotations

from bot.people.rules.person import Person
from storage.work import Work

TALK = "talk"  # the draft that keeps it
UNASKED = "unasked"  # begins the name of the draft of words that nobody asked for


async def begin(work: Work, person: Person, what: str) -> None:
    """The next message of `person` is `what`: the name of a `ConversationRoute`, then ids, between colons."""
    await work.drafts.put(person.id, TALK, what)


async def pending(work: Work, person: int) -> str | None:
    draft = await work.drafts.of(person, TALK)
    return draft.document if draft else None


async def end(work: Work, person: int) -> bool:
    return await work.drafts.drop(person, TALK) > 0


async def hold(work: Work, person: Person, message: int, words: str) -> None:
    """Words that nobody asked for, until their author says what they are."""
    await work.drafts.put(person.id, f"{UNASKED}:{message}", words)


async def held(work: Work, person: int, message: int) -> str | None:
    draft = await work.drafts.of(person, f"{UNASKED}:{message}")
    return draft.document if draft else None


async def release(work: Work, person: int, message: int) -> None:
    await work.drafts.drop(person, f"{UNASKED}:{message}")
