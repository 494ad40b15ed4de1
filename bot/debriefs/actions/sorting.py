"""What organisers do with what they read: file it under a theme, hide it. Who wrote it is told to nobody."""

from __future__ import annotations

from collections.abc import Iterable

from bot.debriefs.actions.reading import days_of
from bot.debriefs.rules.contributions import Contribution, Mark, behind
from bot.debriefs.rules.themes import toggled
from bot.debriefs.screens import answers
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Person
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.work import Work


async def file(work: Work, programme: Programme, key: str, theme: str) -> bool:
    """Under this theme, or no more under it. False when nothing is read under this key any more."""
    found = await _behind(work, programme, key)
    for it in found:
        await work.debriefs.file([it.id], toggled(it.themes, theme))
    return bool(found)


async def hide(work: Work, trip: Trip, programme: Programme, key: str) -> bool:
    """Nobody reads it any more, and its author knows. False when nothing is read under this key any more."""
    found = await _behind(work, programme, key)
    await work.debriefs.hide([it.id for it in found])
    known = await work.people.load({it.person for it in found})
    for it in _once(found):
        if (author := known.get(it.person)) is not None and author.reached:
            work.outbox.enqueue(_notification(work, trip, it, author))
    return bool(found)


def _once(found: Iterable[Contribution]) -> Iterable[Contribution]:
    return {it.person: it for it in found}.values()


def _notification(work: Work, trip: Trip, it: Contribution, author: Person) -> Queued:
    """One evening where they did not sign: a message that fails at once would tell whom it was for."""
    due = trip.next_mirror(work.now) if it.mark is Mark.ANONYMOUS else None
    send, key = Send(answers.hidden(author.language)), f"hidden:{it.id}:{author.id}"
    return Queued(author.id, send, Lane.REMINDER, key, due=due)


async def _behind(work: Work, programme: Programme, key: str) -> list[Contribution]:
    return behind(await work.debriefs.contributions(), days_of(programme), key)
