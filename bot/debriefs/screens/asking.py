"""What a person reads when the bot asks what a visit taught, and as they answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from markupsafe import Markup

from bot.attachments import screens as attachments
from bot.attachments.rules import Kind
from bot.chat.callback_data import button
from bot.chat.layout import LINE, TITLE, clip, clip_label, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.debriefs.rules.contributions import Contribution, Mark
from bot.debriefs.rules.questions import PROPOSED, form_of
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.texts import dates
from bot.texts.catalogue import plain

TAP = "debrief"
Said = Mapping[str, Contribution]  # by question
LEFT = 3  # visits of the day that the evening recalls by a button
OWN = 8  # of one's own contributions that a screen holds


def named(programme: Programme, entry: str, language: Language) -> str:
    """A visit by its title, a day by its date."""
    if entry.startswith("day:"):
        return dates.day(date.fromisoformat(entry.removeprefix("day:")), language)
    found = programme.entry(entry)
    return clip(found.title, TITLE) if found else entry


@dataclass(frozen=True, slots=True)
class Asking:
    """`first`: how answers are read is said, once. `left`: the visits (row → ref) of which nothing was said yet."""

    programme: Programme
    entry: str
    debrief: int
    first: bool = False
    left: Mapping[int, str] = field(default_factory=dict)


def prompt(it: Asking, language: Language) -> Screen:
    key = "debriefs-day" if it.entry.startswith("day:") else "debriefs-visit"
    head = html(key, language, what=named(it.programme, it.entry, language))
    first = html("debriefs-first", language) if it.first else None
    left = html("debriefs-left", language, count=len(it.left)) if it.left else None
    marks = tuple(_to(mark, it.debrief, language) for mark in Mark if mark is not Mark.NAMED) if it.first else ()
    rows = (*_questions(it.entry, it.debrief, language), *_open_left(it, language), marks)
    return Screen(paragraphs(head, html("debriefs-how", language), first, left), stack(rows))


def _open_left(it: Asking, language: Language) -> Rows:
    titles = {row: named(it.programme, ref, language) for row, ref in list(it.left.items())[:LEFT]}
    return tuple((push("debriefs-open-left", language, TAP, "open", row, what=what),) for row, what in titles.items())


def _to(mark: Mark, debrief: int, language: Language) -> Button:
    return push(f"debriefs-to-{mark}", language, TAP, "mark", debrief, mark)


def for_group(programme: Programme, entry: str, debrief: int, language: Language) -> Screen:
    head = html("debriefs-group", language, what=named(programme, entry, language))
    return Screen(head, ((push("debriefs-answer", language, TAP, "open", debrief),),))


def home(programme: Programme, entry: str, debrief: int, said: Said, mark: Mark, language: Language) -> Screen:
    """Where one stands: what was said, the questions left, and how it is read."""
    head = html("debriefs-home", language, what=named(programme, entry, language))
    kept = [_line(it, language) for it in said.values()]
    marks = tuple(_to(it, debrief, language) for it in Mark if it is not mark)
    rows = (*_questions(entry, debrief, language, said), marks)
    return Screen(paragraphs(head, lines(*kept), html(f"debriefs-mark-{mark}", language)), stack(rows))


def asked(debrief: int, question: str, mark: Mark, language: Language) -> Screen:
    """A question, with words to press: two taps are enough to give something."""
    text = paragraphs(
        html(f"debriefs-ask-{question}", language),
        html(f"debriefs-mark-{mark}", language),
        html("debriefs-any", language),
    )
    words = [_word(debrief, question, at, language) for at in range(1, PROPOSED + 1)]
    back = (push("debriefs-back", language, TAP, "open", debrief),)
    return Screen(text, stack((tuple(words[:2]), tuple(words[2:]), back)))


def _word(debrief: int, question: str, at: int, language: Language) -> Button:
    return button(clip_label(word(question, at, language)), TAP, "word", debrief, question, at)


def word(question: str, at: int, language: Language) -> str:
    return plain(f"debriefs-word-{question}-{at}", language)


def kept(it: Contribution, debrief: int, said: Said, language: Language) -> Screen:
    """The receipt of an answer, and what is left to say; a photograph enters the carnet when its author says so."""
    text = html("debriefs-kept", language, question=plain(f"debriefs-title-{it.question}", language))
    latest = it.carried[-1] if it.carried else None
    asks = latest is not None and latest.kind is Kind.PHOTO and it.mark is not Mark.PRIVATE
    whether = html("attachments-whether", language) if asks else None
    toggled = (attachments.toggle(latest, language),) if latest and asks else ()
    rows = stack((toggled, *_questions(it.entry, debrief, language, said)))
    return Screen(paragraphs(text, html(f"debriefs-read-{it.mark}", language), whether), rows)


def again(key: str, values: Mapping[str, str | int], language: Language) -> Screen:
    """Why an answer cannot be kept, and what to do instead."""
    return Screen(html(key, language, **values))


def own(found: Sequence[Contribution], programme: Programme, language: Language) -> Screen:
    """/carnet: what one said, the last first; each can be taken back."""
    if not found:
        return Screen(html("debriefs-none", language), ((push("carnet-get", language, "journal-own"),),))
    latest = list(reversed(found))[:OWN]
    blocks = [_own(it, programme, language) for it in latest]
    rows = [_under(it, at, language) for at, it in enumerate(latest, 1)]
    get = (push("carnet-get", language, "journal-own"),)
    return Screen(paragraphs(html("debriefs-own", language, count=len(found)), *blocks), stack((*rows, get)))


def _under(it: Contribution, at: int, language: Language) -> tuple[Button, ...]:
    carried = attachments.opening(it.id, at, language) if it.carried else None
    return row(push("debriefs-take-back", language, TAP, "drop", it.id, number=at), carried)


def _own(it: Contribution, programme: Programme, language: Language) -> Markup:
    head = html(
        "debriefs-own-of",
        language,
        what=named(programme, it.entry, language),
        mark=plain(f"debriefs-is-{it.mark}", language),
    )
    return lines(head, _line(it, language))


def _line(it: Contribution, language: Language) -> Markup:
    words = clip(attachments.told(it.words, it.carried, language), LINE)
    return html("debriefs-line", language, question=plain(f"debriefs-title-{it.question}", language), words=words)


def _questions(entry: str, debrief: int, language: Language, said: Collection[str] = ()) -> Rows:
    keys = [it.key for it in form_of(entry).questions if it.key not in said]
    buttons = [push(f"debriefs-title-{key}", language, TAP, "ask", debrief, key) for key in keys]
    return stack(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
