"""Saying something first: to one person, or to every organiser, each in their language."""

from __future__ import annotations

from collections.abc import Callable

from bot.chat.screen import Screen
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Language
from storage.work import Work

Words = Callable[[Language], Screen]


async def tell(work: Work, person: int | None, words: Words, lane: Lane = Lane.REPLY, key: str | None = None) -> bool:
    """False when this person cannot be reached: never wrote to the bot, or blocked it."""
    known = await work.people.get(person) if person is not None else None
    if known is None or not known.reached:
        return False
    work.outbox.enqueue(Queued(known.id, Send(words(known.language)), lane, key))
    return True


async def tell_organisers(work: Work, words: Words, but: int | None = None, key: str | None = None) -> int:
    """How many were told. `but`: who need not be, having done it. `key` makes it count once."""
    team = [it for it in await work.people.organisers() if it.reached and it.id != but]
    for it in team:
        work.outbox.enqueue(Queued(it.id, Send(words(it.language)), key=key and f"{key}:{it.id}"))
    return len(team)
