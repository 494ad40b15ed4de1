"""What somebody says of a visit: kept at once, message after message; it can be marked, changed and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.attachments.actions.keeping import enqueue
from bot.attachments.rules import Attachment, Kind, full
from bot.chat.content import Content
from bot.chat.typed import Invalid
from bot.debriefs.rules.contributions import Contribution, Mark, added
from bot.debriefs.rules.questions import FREE, FREELY, Debrief, form_of
from bot.forms.rules.answers import answer
from bot.trip import Trip
from storage.debriefs import DebriefRow
from storage.work import Work

CARRIED = tuple(Kind)


@dataclass(frozen=True, slots=True)
class Full:
    """Enough of this kind came with what they said of this visit."""

    kind: Kind


async def give(
    work: Work, trip: Trip, person: int, debrief: DebriefRow, question: str, words: str
) -> Contribution | Invalid:
    """Adds to what was said to this question, or begins it."""
    mark = await work.debriefs.mark_of(person)
    made = added(await _begun(work, person, debrief, question, mark), words)
    wrong = checked(trip, debrief, question, made.words)
    if isinstance(wrong, Invalid):
        return wrong
    return await _keep(work, trip, debrief.id, made)


async def carry(
    work: Work, trip: Trip, person: int, debrief: DebriefRow, question: str, content: Content
) -> Contribution | Full:
    """A photograph or a voice note, with its caption, beside what was said to this question."""
    kind = Kind(content.kind.value)
    begun = await _room(work, trip, person, debrief, question, kind)
    if isinstance(begun, Full):
        return begun
    await enqueue(work, begun.id, person, kind, content.file, content.words)
    return await _carrying(work, begun)


async def take_in(
    work: Work, trip: Trip, person: int, debrief: DebriefRow, kind: Kind, note: int
) -> Contribution | Full:
    """What came with one of their notes, in the same way."""
    begun = await _room(work, trip, person, debrief, FREE, kind)
    if isinstance(begun, Full):
        return begun
    await work.attachments.give(note, begun.id)
    return await _carrying(work, begun)


async def _room(
    work: Work, trip: Trip, person: int, debrief: DebriefRow, question: str, kind: Kind
) -> Contribution | Full:
    """The answer that it comes with.

    A voice tells whose it is: where they wish not to be named, it is theirs alone until they sign it.
    """
    mark = await work.debriefs.mark_of(person)
    if kind is Kind.VOICE and mark is Mark.ANONYMOUS:
        mark = Mark.PRIVATE
    there = [it for one in await work.debriefs.of(debrief.id, person) for it in one.carried]
    if full(there, kind):
        return Full(kind)
    return await _keep(work, trip, debrief.id, await _begun(work, person, debrief, question, mark))


async def _carrying(work: Work, it: Contribution) -> Contribution:
    made = await work.debriefs.own(it.id, it.person)
    assert made is not None  # noqa: S101  # kept in this very transaction
    return made


async def _keep(work: Work, trip: Trip, debrief: int, it: Contribution) -> Contribution:
    it = waiting(work, trip, it)
    return replace(it, id=await work.debriefs.keep(debrief, it))


def waiting(work: Work, trip: Trip, it: Contribution) -> Contribution:
    """What is not signed is read from an evening on, with others."""
    if it.mark is not Mark.ANONYMOUS:
        return replace(it, opens=None)
    work.stir()
    return replace(it, opens=it.opens or trip.next_mirror(work.now))


async def take_back(work: Work, trip: Trip, it: Contribution) -> None:
    """At once, unless others read it without its author's name: then one evening, with others."""
    if it.read_unsigned:
        await work.debriefs.leave(it.id, trip.next_mirror(work.now))
        work.stir()
    else:
        await work.debriefs.drop(it.id)


async def take_out(work: Work, trip: Trip, it: Attachment, answer: Contribution) -> int:
    """What came with an answer; the row of that answer. One that says nothing more goes with it."""
    if not answer.words and len(answer.carried) == 1:
        await take_back(work, trip, answer)
        return answer.id
    row, kept = await apart(work, trip, it, answer)
    await work.attachments.drop(row)
    return kept


async def apart(work: Work, trip: Trip, it: Attachment, answer: Contribution) -> tuple[int, int]:
    """The rows of what came with an answer and of that answer, to be changed: of a copy, where others read it
    without its author's name, so that nobody sees the change as it is made.
    """
    if not answer.read_unsigned:
        return it.id, answer.id
    row, carried = await copied(work, trip, answer)
    return carried[it.id], row


async def copied(work: Work, trip: Trip, answer: Contribution) -> tuple[int, Mapping[int, int]]:
    """The row of a copy, which waits while the answer leaves; and the new row of each thing that came with it."""
    debrief = await work.debriefs.of_entry(answer.entry)
    made = await _keep(work, trip, debrief.id, replace(answer, id=0))
    carried = await work.attachments.copy(answer.id, made.id)
    await take_back(work, trip, answer)
    return made.id, carried


async def _begun(work: Work, person: int, debrief: DebriefRow, question: str, mark: Mark) -> Contribution:
    """What others read without its author's name is not added to: they would see it change."""
    before = (await marked(work, person, debrief, mark)).get(question)
    if before is None or before.read_unsigned:
        return Contribution(0, person, debrief.entry, question, mark=mark)
    return before


async def marked(work: Work, person: int, debrief: DebriefRow, mark: Mark) -> dict[str, Contribution]:
    """What somebody said there under this mark, by question: what is signed is never added to what is not."""
    return {it.question: it for it in await work.debriefs.of(debrief.id, person) if it.mark is mark}


def checked(trip: Trip, debrief: DebriefRow, question: str, words: str) -> Debrief | Invalid:
    form = FREELY if question == FREE else form_of(debrief.entry, trip.debriefs)
    return answer(form, Debrief(), question, words)
