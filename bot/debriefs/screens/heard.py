"""What an organiser notes of what somebody without Telegram says of the visits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.callback_data import button
from bot.chat.layout import NAME, clip, clip_label, html, lines, paragraphs, push, stack
from bot.chat.screen import Button, Screen
from bot.debriefs.rules.contributions import Contribution
from bot.debriefs.rules.questions import form_of
from bot.debriefs.screens import wording
from bot.debriefs.screens.asking import line, named
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.trip import DebriefRhythm

TAP = "heard"
MOST = 10  # the latest visits and days that were asked about


@dataclass(frozen=True, slots=True)
class Heard:
    """Of whom (a sign-up and its name)."""

    signup: int
    name: str
    programme: Programme
    asks: DebriefRhythm


def debriefs(it: Heard, found: Sequence[tuple[int, str]], language: Language) -> Screen:
    """`found`: rows and entries, in order."""
    rows = [_open(it, row, entry, language) for row, entry in found[-MOST:]]
    key = "debriefs-heard" if found else "debriefs-heard-none"
    return Screen(html(key, language, name=clip(it.name, NAME)), stack((*rows, (_card(it, language),))))


def _open(it: Heard, row: int, entry: str, language: Language) -> tuple[Button]:
    return (button(clip_label(named(it.programme, entry, language)), TAP, "about", it.signup, row),)


def _card(it: Heard, language: Language) -> Button:
    return push("debriefs-heard-card", language, "signups", "card", it.signup)


def about(it: Heard, row: int, entry: str, contributions: Sequence[Contribution], language: Language) -> Screen:
    """What was noted, and the questions."""
    head = html("debriefs-heard-about", language, name=clip(it.name, NAME), what=named(it.programme, entry, language))
    noted = [line(one, it.asks, language) for one in contributions]
    asks = [
        button(clip_label(wording.title(it.asks, one.key, language)), TAP, "ask", it.signup, row, one.key)
        for one in form_of(entry, it.asks).questions
    ]
    drops = [
        push("debriefs-heard-drop", language, TAP, "drop", it.signup, one.id, number=at)
        for at, one in enumerate(contributions, 1)
    ]
    back = (push("debriefs-heard-back", language, TAP, "of", it.signup),)
    rows = (*(tuple(asks[at : at + 2]) for at in range(0, len(asks), 2)), *((one,) for one in drops), back)
    return Screen(paragraphs(head, lines(*noted)), stack(rows))


def prompt(it: Heard, row: int, question: str, language: Language) -> Screen:
    """It is read with their name: they are asked before."""
    head = html("debriefs-ask", language, question=wording.question(it.asks, question, language))
    how = html("debriefs-heard-prompt", language, name=clip(it.name, NAME))
    leave = push("debriefs-leave", language, TAP, "about", it.signup, row)
    return Screen(paragraphs(head, how), ((leave,),))
