"""The author's message that follows a broadcast: one, edited in place, at most once a second."""

from __future__ import annotations

from bot.broadcasts.actions import keys
from bot.broadcasts.actions.compose import change
from bot.broadcasts.actions.report import report
from bot.broadcasts.rules.broadcast import Broadcast
from bot.broadcasts.screens import live as screens
from bot.chat.screen import Screen
from bot.outbox.acts import Queued, Send
from bot.people.rules.person import Person
from storage.work import Work


async def show_anew(work: Work, broadcast: Broadcast) -> None:
    if author := await _author(work, broadcast):
        work.outbox.enqueue(keys.refresh(author.id, broadcast.id, work.now))


async def begin(work: Work, broadcast: Broadcast) -> None:
    """One that left at its hour has no message yet that follows it."""
    author = await _author(work, broadcast)
    if author and broadcast.live is None:
        screen = screens.live(await report(work, broadcast), author.language)
        work.outbox.enqueue(Queued(author.id, Send(screen), key=keys.live(broadcast.id)))


async def move(work: Work, person: Person, it: Broadcast, message: int) -> int | None:
    """The author looks at it there now; which message followed it before, if it was another."""
    before = it.live or await work.outbox.message(keys.live(it.id))
    if person.id != it.author or before == message:
        return None
    await change(work, it, live=message)
    return before


async def shown(work: Work, number: int) -> tuple[int, Screen] | None:
    """Which message it is, and what it is to show now."""
    broadcast = await work.broadcasts.get(number)
    author = await _author(work, broadcast) if broadcast else None
    if broadcast is None or author is None:
        return None
    message = broadcast.live or await work.outbox.message(keys.live(number))
    return (message, screens.live(await report(work, broadcast), author.language)) if message else None


async def _author(work: Work, broadcast: Broadcast) -> Person | None:
    author = await work.people.get(broadcast.author) if broadcast.author else None
    return author if author and author.reached else None
