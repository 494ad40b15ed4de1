"""What a person reads when the bot asks what a visit taught, and as they answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from bot.attachments import screens as attachments
from bot.attachments.rules import Kind
from bot.chat.callback_data import button
from bot.chat.layout import LINE, TITLE, clip, clip_label, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.debriefs.rules.contributions import Contribution, Mark
from bot.debriefs.rules.prompts import day_in
from bot.debriefs.rules.questions import form_of
from bot.debriefs.screens import wording
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens.parts import entry_label
from bot.texts import dates
from bot.trip import DebriefRhythm

TAP = "debrief"
Given = Mapping[str, Contribution]  # by question
LEFT = 3  # visits of the day that the evening recalls by a button
OWN = "answer"  # the verb of what is done about one answer


def named(programme: Programme, entry: str, language: Language) -> str:
    """A visit by its title, a day by its date."""
    if day := day_in(entry):
        return dates.day(day, language)
    found = programme.entry(entry)
    return clip(found.title, TITLE) if found else entry


def heading(programme: Programme, entry: str, language: Language) -> Markup:
    key = "debriefs-day" if day_in(entry) else "debriefs-visit"
    return html(key, language, what=named(programme, entry, language))


@dataclass(frozen=True, slots=True)
class Asking:
    """`first`: how answers are read is said, once. `left`: the visits (row → ref) of which nothing was said yet."""

    programme: Programme
    entry: str
    debrief: int
    first: bool = False
    left: Mapping[int, str] = field(default_factory=dict)
    asks: DebriefRhythm = field(default_factory=DebriefRhythm)


def prompt(it: Asking, language: Language) -> Screen:
    head = heading(it.programme, it.entry, language)
    first = html("debriefs-first", language) if it.first else None
    left = html("debriefs-left", language, count=len(it.left)) if it.left else None
    marks = tuple(_to(mark, it.debrief, language) for mark in Mark if mark is not Mark.NAMED) if it.first else ()
    rows = (*_questions(it.entry, it.debrief, it.asks, language), *_open_left(it, language), marks)
    return Screen(paragraphs(head, html("debriefs-how", language), first, left), stack(rows))


def _open_left(it: Asking, language: Language) -> Rows:
    labels = {row: _label(it.programme, ref, language) for row, ref in list(it.left.items())[:LEFT]}
    return tuple((push("debriefs-open-left", language, TAP, "open", row, what=what),) for row, what in labels.items())


def _label(programme: Programme, ref: str, language: Language) -> str:
    found = programme.entry(ref)
    return entry_label(programme, found, language) if found else named(programme, ref, language)


def _to(mark: Mark, debrief: int, language: Language) -> Button:
    return push(f"debriefs-to-{mark}", language, TAP, "mark", debrief, mark)


def for_group(programme: Programme, entry: str, debrief: int, language: Language) -> Screen:
    head = html("debriefs-group", language, what=named(programme, entry, language))
    return Screen(head, ((push("debriefs-answer", language, TAP, "open", debrief),),))


def home(it: Asking, given: Given, mark: Mark, language: Language) -> Screen:
    """Where one stands: what was said, the questions left, and how it is read."""
    head = html("debriefs-home", language, what=named(it.programme, it.entry, language))
    kept = [line(one, it.asks, language) for one in given.values()]
    marks = tuple(_to(one, it.debrief, language) for one in Mark if one is not mark)
    rows = (*_questions(it.entry, it.debrief, it.asks, language, given), marks)
    return Screen(paragraphs(head, lines(*kept), html(f"debriefs-mark-{mark}", language)), stack(rows))


def ask_question(debrief: int, question: str, mark: Mark, asks: DebriefRhythm, language: Language) -> Screen:
    """A question, with words to press: two taps are enough to give something."""
    text = paragraphs(
        html("debriefs-ask", language, question=wording.question(asks, question, language)),
        html(f"debriefs-mark-{mark}", language),
        html("debriefs-any", language),
    )
    proposed = wording.answers(asks, question, language)
    words = [button(clip_label(it), TAP, "word", debrief, question, at) for at, it in enumerate(proposed, 1)]
    back = (push("debriefs-back", language, TAP, "open", debrief),)
    return Screen(text, stack((*(tuple(words[at : at + 2]) for at in range(0, len(words), 2)), back)))


def kept(
    it: Contribution, debrief: int, given: Given, asks: DebriefRhythm, language: Language, album: bool = False
) -> Screen:
    """The receipt of an answer, and what is left to say; a photograph enters the carnet when its author says so.

    `album`: it is the receipt of photographs that were chosen together.
    """
    text = html("debriefs-kept", language, question=wording.title(asks, it.question, language))
    pick = _pick(it, album, language)
    whether = html("attachments-whether", language) if pick else None
    change = (push("debriefs-change", language, OWN, "read", it.id),)
    rows = stack((row(pick), *_questions(it.entry, debrief, asks, language, given), change))
    return Screen(paragraphs(text, html(f"debriefs-read-{it.mark}", language), whether), rows)


def _pick(it: Contribution, album: bool, language: Language) -> Button | None:
    """For the photograph that came last, unless its author alone reads the answer."""
    latest = it.carried[-1] if it.carried else None
    if latest is None or latest.kind is not Kind.PHOTO or it.mark is Mark.PRIVATE:
        return None
    return attachments.choosing(it.id, language) if album else attachments.toggle(latest, language)


def voiced(it: Contribution, language: Language) -> Screen:
    """A voice note of somebody who wishes not to be named: nothing of it is lost, and nobody else hears it."""
    return Screen(html("debriefs-voice", language), ((push("debriefs-sign-or-not", language, OWN, "read", it.id),),))


def again(key: str, values: Mapping[str, str | int], language: Language) -> Screen:
    """Why an answer cannot be kept, and what to do instead."""
    return Screen(html(key, language, **values))


def line(it: Contribution, asks: DebriefRhythm, language: Language, most: int = LINE) -> Markup:
    """`most`: units of HTML that its words take."""
    words = clip(attachments.answer_line(it.words, it.carried, language), most)
    return html("debriefs-line", language, question=wording.title(asks, it.question, language), words=words)


def _questions(entry: str, debrief: int, asks: DebriefRhythm, language: Language, given: Collection[str] = ()) -> Rows:
    keys = [it.key for it in form_of(entry, asks).questions if it.key not in given]
    buttons = [button(clip_label(wording.title(asks, key, language)), TAP, "ask", debrief, key) for key in keys]
    return stack(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
