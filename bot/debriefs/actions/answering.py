"""What somebody says of a visit: kept at once, message after message; it can be marked, changed and taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.attachments.actions.keeping import owe
from bot.attachments.rules import Attachment, Kind, full
from bot.chat.content import Content
from bot.chat.typed import Invalid
from bot.debriefs.rules.contributions import Contribution, Mark, added
from bot.debriefs.rules.opening import opening
from bot.debriefs.rules.questions import FREE, FREELY, Debrief, form_of
from bot.forms.rules.answers import answer
from bot.trip import Trip
from storage.debriefs import Asked
from storage.work import Work

CARRIED = tuple(Kind)


@dataclass(frozen=True, slots=True)
class Full:
    """Enough of this kind came with what they said of this visit."""

    kind: Kind


async def give(
    work: Work, trip: Trip, person: int, debrief: Asked, question: str, words: str
) -> Contribution | Invalid:
    """Adds to what was said to this question, or begins it."""
    mark = await work.debriefs.mark_of(person)
    made = added(await _begun(work, person, debrief, question, mark), words)
    wrong = checked(trip, debrief, question, made.words)
    if isinstance(wrong, Invalid):
        return wrong
    made = replace(made, opens=opens(work, trip, made.mark))
    return replace(made, id=await work.debriefs.keep(debrief.id, made))


async def carry(
    work: Work, trip: Trip, person: int, debrief: Asked, question: str, content: Content
) -> Contribution | Full:
    """A photograph or a voice note, with its caption, beside what was said to this question.

    A voice tells whose it is: where they wish not to be named, it is theirs alone until they sign it.
    """
    kind, mark = Kind(content.kind.value), await work.debriefs.mark_of(person)
    if kind is Kind.VOICE and mark is Mark.ANONYMOUS:
        mark = Mark.PRIVATE
    there = [it for said in await work.debriefs.of(debrief.id, person) for it in said.carried]
    if full(there, kind):
        return Full(kind)
    begun = await _begun(work, person, debrief, question, mark)
    row = await work.debriefs.keep(debrief.id, replace(begun, opens=opens(work, trip, mark)))
    await owe(work, row, person, kind, content.file, content.words)
    made = await work.debriefs.one(row)
    assert made is not None  # noqa: S101  # kept in this very transaction
    return made


def opens(work: Work, trip: Trip, mark: Mark) -> datetime | None:
    return opening(work.now, trip.debriefs, trip.zone) if mark is Mark.ANONYMOUS else None


async def take_back(work: Work, it: Attachment, answer: Contribution) -> None:
    """An answer that says nothing more goes with it."""
    if answer.words or len(answer.carried) > 1:
        await work.attachments.drop(it.id)
    else:
        await work.debriefs.drop(answer.id, answer.person)


async def _begun(work: Work, person: int, debrief: Asked, question: str, mark: Mark) -> Contribution:
    before = (await said_so(work, person, debrief, mark)).get(question)
    return before or Contribution(0, person, debrief.entry, question, mark=mark)


async def said_so(work: Work, person: int, debrief: Asked, mark: Mark) -> dict[str, Contribution]:
    """What somebody said there under this mark, by question: what is signed is never added to what is not."""
    return {it.question: it for it in await work.debriefs.of(debrief.id, person) if it.mark is mark}


def checked(trip: Trip, debrief: Asked, question: str, words: str) -> Debrief | Invalid:
    form = FREELY if question == FREE else form_of(debrief.entry, trip.debriefs)
    return answer(form, Debrief(), question, words)
