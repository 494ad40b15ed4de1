"""Keeping a note where it belongs, once; moving and erasing it."""

from __future__ import annotations

from bot.notes.rules import MOST, Note, subject
from bot.people.actions import conversations
from bot.programme.rules.programme import Programme
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
