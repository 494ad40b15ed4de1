"""What becomes of an answer once it is given: other words, another mark, or nothing; each one by itself."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.typed import Invalid
from bot.debriefs.actions.answering import checked, opens
from bot.debriefs.rules.contributions import Contribution, Mark, added
from bot.trip import Trip
from storage.debriefs import Asked
from storage.work import Work


async def own(work: Work, person: int, row: int) -> Contribution | None:
    """The answer of this row, when it is theirs."""
    found = await work.debriefs.one(row)
    return found if found and found.person == person else None


async def rewrite(
    work: Work, trip: Trip, debrief: Asked, it: Contribution, words: str, nameless: bool = False
) -> Contribution | Invalid:
    """Other words in place of those. `nameless`: without the name that the first had."""
    wrong = checked(trip, debrief, it.question, words)
    if isinstance(wrong, Invalid):
        return wrong
    mark = Mark.ANONYMOUS if nameless and it.redone_nameless else it.mark
    return await _settle(work, trip, debrief, replace(it, words=words, mark=mark, signed=False))


async def mark(work: Work, trip: Trip, debrief: Asked, it: Contribution, wanted: Mark) -> Contribution | Invalid | None:
    """None for what it may not become."""
    if not it.may_become(wanted):
        return None
    return await _settle(work, trip, debrief, replace(it, mark=wanted))


async def _settle(work: Work, trip: Trip, debrief: Asked, it: Contribution) -> Contribution | Invalid:
    """One that has the same mark already and answers the same question takes it in, when both have room there."""
    it = replace(it, opens=opens(work, trip, it.mark))
    theirs = await work.debriefs.of(debrief.id, it.person)
    other = next(
        (one for one in theirs if (one.question, one.mark) == (it.question, it.mark) and one.id != it.id), None
    )
    if other is None:
        await work.debriefs.revise(it)
        return it
    hidden = it.hidden or other.hidden
    whole = replace(added(other, it.words), opens=it.opens, signed=it.signed or other.signed, hidden=hidden)
    wrong = checked(trip, debrief, it.question, whole.words) if whole.words else None
    if isinstance(wrong, Invalid):
        return wrong
    await work.attachments.move(it.id, other.id)
    await work.debriefs.drop(it.id, it.person)
    await work.debriefs.revise(whole)
    return replace(whole, carried=(*other.carried, *it.carried))
