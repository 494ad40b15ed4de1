"""Keeping a note where it belongs, once; moving and erasing it."""

from __future__ import annotations

from bot.chat.typed import Invalid
from bot.debriefs.actions import answering
from bot.debriefs.rules.contributions import Contribution
from bot.debriefs.rules.questions import FREE
from bot.notes.rules import MOST, Note, debriefed, subject
from bot.people.actions import conversations
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.debriefs import DebriefRow
from storage.work import Work


async def keep(work: Work, person: int, mine: Programme, message: int, words: str) -> Note | None:
    """What stands in this message, as a note on what is in progress; None when there are too many already."""
    await conversations.end(work, person)
    if before := await work.notes.of_message(person, message):  # a button pressed twice
        return before
    if await work.notes.count(person) >= MOST:
        return None
    about = subject(mine, work.now)
    return await work.notes.add(person, message, words, about.ref if about else "")


async def give(work: Work, trip: Trip, note: Note) -> tuple[DebriefRow, Contribution] | Invalid | None:
    """To the debrief, read as its author lets their answers be read; the note is there no more.

    Before its questions are asked too: they come all the same.
    """
    entry = debriefed(note, await work.programmes.current(), trip.debriefs.kinds, work.now)
    if entry is None:
        return None
    debrief = await work.debriefs.of_entry(entry.ref)
    made = await answering.give(work, trip, note.person, debrief, FREE, note.words)
    if isinstance(made, Invalid):
        return made
    await work.notes.erase(note)
    return debrief, made
