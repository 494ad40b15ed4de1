"""What becomes of an answer once it is given: other words, another mark, or nothing; each one by itself."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.typed import Invalid
from bot.debriefs.actions.answering import checked, copied, waiting
from bot.debriefs.rules.contributions import Contribution, Mark, added
from bot.trip import Trip
from storage.debriefs import DebriefRow
from storage.work import Work


async def rewrite(
    work: Work, trip: Trip, debrief: DebriefRow, it: Contribution, words: str, nameless: bool = False
) -> Contribution | Invalid:
    """Other words in place of those. `nameless`: without the name that the first had."""
    wrong = checked(trip, debrief, it.question, words)
    if isinstance(wrong, Invalid):
        return wrong
    mark = Mark.ANONYMOUS if nameless and it.redone_nameless else it.mark
    return await _settle(work, trip, debrief, it, replace(it, words=words, mark=mark, signed=False))


async def mark(
    work: Work, trip: Trip, debrief: DebriefRow, it: Contribution, wanted: Mark
) -> Contribution | Invalid | None:
    """None for what it may not become."""
    if not it.may_become(wanted):
        return None
    return await _settle(work, trip, debrief, it, replace(it, mark=wanted))


async def _settle(
    work: Work, trip: Trip, debrief: DebriefRow, before: Contribution, it: Contribution
) -> Contribution | Invalid:
    """One that has the same mark already and answers the same question takes it in, when both have room there."""
    it = waiting(work, trip, it)
    other = await _like(work, debrief, it)
    whole = _one(other, it) if other else it
    wrong = checked(trip, debrief, it.question, whole.words) if other and whole.words else None
    if isinstance(wrong, Invalid):
        return wrong
    row = await _own_row(work, trip, before, it)
    if other is None:
        await work.debriefs.revise(replace(it, id=row))
    else:
        await work.attachments.move(row, other.id)
        await work.debriefs.drop(row)
        await work.debriefs.revise(whole)
    return await work.debriefs.own(other.id if other else row, it.person) or whole


async def _like(work: Work, debrief: DebriefRow, it: Contribution) -> Contribution | None:
    """What others read without its author's name takes nothing in: they would see it change."""
    theirs = [one for one in await work.debriefs.of(debrief.id, it.person) if not one.read_unsigned]
    return next((one for one in theirs if (one.question, one.mark) == (it.question, it.mark) and one.id != it.id), None)


def _one(other: Contribution, it: Contribution) -> Contribution:
    hidden = it.hidden or other.hidden
    return replace(added(other, it.words), opens=it.opens, signed=it.signed or other.signed, hidden=hidden)


async def _own_row(work: Work, trip: Trip, before: Contribution, it: Contribution) -> int:
    """The row that changes: a copy's, where others read the answer without its author's name and are not to see it."""
    return (await copied(work, trip, before))[0] if before.read_unsigned and it.mark is not Mark.NAMED else it.id
