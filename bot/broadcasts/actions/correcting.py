"""A correction: prepared, shown to its author, then made."""

from __future__ import annotations

from dataclasses import dataclass

from bot.adapters import Adapter
from bot.broadcasts.actions import changing
from bot.broadcasts.rules.broadcast import Broadcast, Parts, corrected, shape
from bot.broadcasts.rules.delivery import editable
from bot.chat.content import Content
from bot.people.actions import conversations
from bot.people.rules.person import Language, Person
from storage.work import Work

DRAFT = "annonce-fix"


@dataclass(frozen=True, slots=True)
class Fix:
    """`edited`: in place; otherwise it is said in answer to what was sent. `version` is the one that it corrects."""

    broadcast: int
    version: int
    language: Language
    parts: Parts
    edited: bool
    draft: int = 0


FIX = Adapter(Fix)


async def prepare(work: Work, organiser: Person, it: Broadcast, spoken: str, content: Content) -> Fix:
    language = Language(spoken)
    before = it.parts(language)
    parts = corrected(before, content)
    fix = Fix(it.id, it.version, language, parts, editable(shape(before), parts))
    await conversations.end(work, organiser.id)
    number = await work.drafts.put(organiser.id, DRAFT, FIX.dump_json(fix).decode())
    return Fix(fix.broadcast, fix.version, language, parts, fix.edited, number)


async def confirm(work: Work, organiser: Person, draft: int) -> Broadcast | None:
    """As corrected. None: another correction was faster, or it was withdrawn."""
    kept = await work.drafts.get(draft)
    if kept is None or kept.what != DRAFT or kept.person != organiser.id:
        return None
    fix = FIX.validate_json(kept.document)
    await work.drafts.drop(organiser.id, DRAFT)
    it = await work.broadcasts.get(fix.broadcast)
    if it is None or it.version != fix.version:
        return None
    done = await changing.correct(work, organiser, it, fix.language, fix.parts)
    return await work.broadcasts.get(it.id) if done else None
