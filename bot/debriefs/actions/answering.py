"""What somebody says of a visit: kept at once, message after message; it can be marked, changed and taken back."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.content import Content
from bot.chat.typed import Invalid
from bot.debriefs.rules.contributions import Contribution, Mark, added
from bot.debriefs.rules.questions import FREE, FREELY, Debrief, form_of
from bot.forms.rules.answers import answer
from storage.debriefs import Asked
from storage.work import Work

CARRIED = ("text", "photo", "voice")


@dataclass(frozen=True, slots=True)
class Refused:
    """`key` is the sentence that says what to do instead."""

    key: str


async def give(
    work: Work, person: int, debrief: Asked, question: str, words: str, content: Content | None, kind: str = "text"
) -> Contribution | Invalid | Refused:
    """Adds to what was said to this question, or begins it."""
    mark = await work.debriefs.mark_of(person)
    if kind == "voice" and mark is Mark.ANONYMOUS:
        return Refused("debriefs-voice-anonymous")
    said = words or (content.words if content else "")
    before = (await said_so(work, person, debrief, mark)).get(question)
    made = added(before or Contribution(0, person, debrief.entry, question, mark=mark), said)
    checked = _checked(debrief, question, made.words)
    if isinstance(checked, Invalid) and (kind == "text" or said):
        return checked
    if content is not None and kind in ("photo", "voice"):
        made = _carrying(made, kind, content.file)
    await work.debriefs.keep(debrief.id, made)
    return made


async def said_so(work: Work, person: int, debrief: Asked, mark: Mark) -> dict[str, Contribution]:
    """What somebody said there under this mark, by question: what is signed is never added to what is not."""
    return {it.question: it for it in await work.debriefs.of(debrief.id, person) if it.mark is mark}


def _checked(debrief: Asked, question: str, words: str) -> Debrief | Invalid:
    form = FREELY if question == FREE else form_of(debrief.entry)
    return answer(form, Debrief(), question, words)


def _carrying(it: Contribution, kind: str, file: str) -> Contribution:
    return Contribution(it.id, it.person, it.entry, it.question, it.words, kind, file, it.mark, it.hidden)
