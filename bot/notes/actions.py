"""Keeping a note where it belongs, once; moving and erasing it."""

from __future__ import annotations

from bot.attachments.actions.keeping import enqueue
from bot.attachments.rules import Kind, full
from bot.chat.content import Content
from bot.chat.typed import Invalid
from bot.debriefs.actions import answering
from bot.debriefs.actions.answering import Full
from bot.debriefs.rules.contributions import Contribution
from bot.debriefs.rules.questions import FREE
from bot.notes.rules import MOST, Note, debriefed, subject
from bot.people.actions import conversations
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.debriefs import DebriefRow
from storage.work import Work


async def keep(work: Work, person: int, mine: Programme, message: int, sent: str | Content) -> Note | Full | None:
    """What stands in this message, as a note on what is in progress; None when there are too many already."""
    await conversations.end(work, person)
    if before := await work.notes.of_message(person, message):  # a button pressed twice
        return before
    if await work.notes.count(person) >= MOST:
        return None
    about = subject(mine, work.now)
    entry = about.ref if about else ""
    if isinstance(sent, Content):
        return await _carry(work, person, message, entry, sent)
    return await work.notes.add(person, message, sent, entry)


async def _carry(work: Work, person: int, message: int, entry: str, sent: Content) -> Note | Full:
    """A photograph or a voice note: as many as come with answers about one visit."""
    kind = Kind(sent.kind.value)
    if full(await work.notes.carried(person, entry), kind):
        return Full(kind)
    made = await work.notes.add(person, message, "", entry)
    await enqueue(work, 0, person, kind, sent.file, sent.words, note=made.id)
    return await work.notes.get(person, made.id) or made


async def give(work: Work, trip: Trip, note: Note) -> tuple[DebriefRow, Contribution] | Invalid | Full | None:
    """To the debrief, read as its author lets their answers be read; the note is there no more.

    Before its questions are asked too: they come all the same.
    """
    entry = debriefed(note, await work.programmes.current(), trip.debriefs.kinds, work.now)
    if entry is None:
        return None
    debrief = await work.debriefs.of_entry(entry.ref)
    made = await _given(work, trip, note, debrief)
    if not isinstance(made, Contribution):
        return made
    await work.notes.erase(note)
    return debrief, made


async def _given(work: Work, trip: Trip, note: Note, debrief: DebriefRow) -> Contribution | Invalid | Full:
    if not note.carried:
        return await answering.give(work, trip, note.person, debrief, FREE, note.words)
    return await answering.take_in(work, trip, note.person, debrief, note.carried[0].kind, note.id)
