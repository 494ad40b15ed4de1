"""/carnet: what one said, who reads each answer, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.attachments import screens as attachments
from bot.chat.layout import html, lines, open_button, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.debriefs.rules.contributions import Contribution, Mark
from bot.debriefs.screens.asking import OWN, line, named
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.texts.catalogue import plain
from bot.trip import DebriefRhythm

PAGE = 6  # answers that a screen holds
WHOLE = 2800  # units of HTML that the words of one take


@dataclass(frozen=True, slots=True)
class Own:
    """All that one said, in order; `mark` is that of what they say from now on."""

    said: Sequence[Contribution]
    mark: Mark
    programme: Programme
    asks: DebriefRhythm


def page(it: Own, number: int, language: Language) -> Screen:
    """The last first."""
    get = (push("carnet-get", language, "journal-own"),)
    marks = _others(it.mark, "all", language)
    read = html(f"debriefs-mark-{it.mark}", language)
    if not it.said:
        return Screen(paragraphs(html("debriefs-none", language), read), stack((marks, get)))
    number = min(number, (len(it.said) - 1) // PAGE)
    first = number * PAGE
    shown = list(enumerate(list(reversed(it.said))[first : first + PAGE], first + 1))
    blocks = [_block(one, it, at, language) for at, one in shown]
    rows = [_under(one, at, language) for at, one in shown]
    head = html("debriefs-own", language, count=len(it.said))
    return Screen(paragraphs(head, *blocks, read), stack((*rows, _pager(number, len(it.said), language), marks, get)))


def _others(mark: Mark, verb: str, language: Language) -> tuple[Button, ...]:
    return tuple(push(f"debriefs-all-{one}", language, OWN, verb, one) for one in Mark if one is not mark)


def marks(mark: Mark, language: Language) -> Screen:
    """Who reads one's answers from now on, led to by the settings."""
    text = paragraphs(html("debriefs-marks", language), html(f"debriefs-mark-{mark}", language))
    each = ((one,) for one in _others(mark, "marks", language))
    return Screen(
        text, (*each, (push("debriefs-list", language, OWN, "page", 0),), (open_button("preferences", language),))
    )


def _pager(number: int, count: int, language: Language) -> tuple[Button, ...]:
    before = push("debriefs-newer", language, OWN, "page", number - 1) if number else None
    after = push("debriefs-older", language, OWN, "page", number + 1) if (number + 1) * PAGE < count else None
    return row(before, after)


def _under(it: Contribution, at: int, language: Language) -> tuple[Button, ...]:
    carried = attachments.opening(it.id, at, language) if it.carried else None
    return row(push("debriefs-open", language, OWN, "read", it.id, number=at), carried)


def _block(it: Contribution, of: Own, at: int, language: Language) -> Markup:
    what, mark = named(of.programme, it.entry, language), plain(f"debriefs-is-{it.mark}", language)
    head = html("debriefs-own-of", language, number=at, what=what, mark=mark)
    return lines(head, line(it, of.asks, language))


def card(it: Contribution, programme: Programme, asks: DebriefRhythm, language: Language) -> Screen:
    """One answer, whole."""
    head = html("debriefs-home", language, what=named(programme, it.entry, language))
    why = html("debriefs-stays-signed", language) if it.redone_nameless else None
    text = paragraphs(head, line(it, asks, language, WHOLE), html(f"debriefs-reads-{it.mark}", language), why)
    return Screen(text, stack(_about(it, language)))


def _about(it: Contribution, language: Language) -> Rows:
    marks = [push(f"debriefs-to-{one}", language, OWN, "mark", it.id, one) for one in Mark if it.may_become(one)]
    nameless = push("debriefs-redo-nameless", language, OWN, "redo", it.id, "nameless") if it.redone_nameless else None
    return (
        (push("debriefs-redo", language, OWN, "redo", it.id),),
        row(nameless),
        *((one,) for one in marks),
        (push("debriefs-take-back", language, OWN, "drop", it.id),),
        (push("debriefs-list", language, OWN, "page", 0),),
    )


def ask_again(it: Contribution, nameless: bool, language: Language) -> Screen:
    """For the words that take the place of those."""
    key = "debriefs-redo-nameless-prompt" if nameless else "debriefs-redo-prompt"
    keep = push("debriefs-leave", language, OWN, "read", it.id)
    return Screen(html(key, language), ((keep,),))


def leaves(language: Language) -> str:
    """What is not signed and was read already goes later: why."""
    return plain("debriefs-leaves", language)
