"""The author's message that follows a broadcast: one, edited in place, at most once a second."""

from __future__ import annotations

from bot.broadcasts.actions import keys
from bot.broadcasts.actions.report import report
from bot.broadcasts.rules.broadcast import Broadcast
from bot.broadcasts.screens import live as screens
from bot.chat.screen import Screen
from bot.outbox.acts import Queued, Show
from bot.people.rules.person import Person
from bot.trip import Trip
from storage.live import Live
from storage.work import Work

SOME = "*"  # its version: what it shows is made each time that it leaves


async def show_anew(work: Work, broadcast: Broadcast) -> None:
    if author := await _author(work, broadcast):
        work.outbox.enqueue(keys.refresh(author.id, broadcast.id, work.now))


async def begin(work: Work, broadcast: Broadcast) -> None:
    """One that left at its hour has no message yet that follows it."""
    author = await _author(work, broadcast)
    if author and await work.live.get(author.id, keys.about(broadcast.id)) is None:
        screen = screens.live(await report(work, broadcast), author.language)
        act = Show(keys.about(broadcast.id), screen, SOME)
        work.outbox.enqueue(Queued(author.id, act, key=keys.live(broadcast.id)))


async def move(work: Work, person: Person, it: Broadcast, message: int) -> int | None:
    """The author looks at it there now; which message followed it before, if it was another."""
    before = await work.live.get(person.id, keys.about(it.id))
    if person.id != it.author or (before is not None and before.message == message):
        return None
    await work.live.put(Live(person.id, keys.about(it.id), message, SOME, SOME))
    return before.message if before else None


async def shown(work: Work, trip: Trip, chat: int, what: str) -> tuple[Live, Screen] | None:
    """Which message it is, and what it is to show now."""
    broadcast, kept = await work.broadcasts.get(keys.number(what)), await work.live.get(chat, what)
    author = await _author(work, broadcast) if broadcast else None
    if broadcast is None or author is None or kept is None:
        return None
    return kept, screens.live(await report(work, broadcast), author.language)


async def _author(work: Work, broadcast: Broadcast) -> Person | None:
    author = await work.people.get(broadcast.author) if broadcast.author else None
    return author if author and author.reached else None
