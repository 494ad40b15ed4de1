"""What somebody's next message means: the bot asked for it, and remembers what about."""

from __future__ import annotations

from bot.adapters import Adapter
from bot.chat.content import Content
from bot.people.rules.person import Person
from storage.work import Work

TALK = "talk"  # the draft that keeps it
UNASKED = "unasked"  # begins the name of the draft of words that nobody asked for
CARRIED = "unasked-file"  # … of a photograph or a voice note
CONTENT = Adapter(Content)


async def begin(work: Work, person: Person, what: str) -> None:
    """The next message of `person` is `what`: the name of a `ConversationRoute`, then ids, between colons."""
    await work.drafts.put(person.id, TALK, what)


async def pending(work: Work, person: int) -> str | None:
    draft = await work.drafts.of(person, TALK)
    return draft.document if draft else None


async def end(work: Work, person: int) -> bool:
    return await work.drafts.drop(person, TALK) > 0


async def hold(work: Work, person: Person, message: int, sent: str | Content) -> None:
    """What nobody asked for, until its author says what it is: words, or what a message carries."""
    if isinstance(sent, Content):
        await work.drafts.put(person.id, f"{CARRIED}:{message}", CONTENT.dump_json(sent).decode())
    else:
        await work.drafts.put(person.id, f"{UNASKED}:{message}", sent)


async def held(work: Work, person: int, message: int) -> str | Content | None:
    if words := await work.drafts.of(person, f"{UNASKED}:{message}"):
        return words.document
    carried = await work.drafts.of(person, f"{CARRIED}:{message}")
    return CONTENT.validate_json(carried.document) if carried else None


async def release(work: Work, person: int, message: int) -> None:
    await work.drafts.drop(person, f"{UNASKED}:{message}")
    await work.drafts.drop(person, f"{CARRIED}:{message}")
