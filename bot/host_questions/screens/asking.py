"""Which visit, what to ask, whom to entrust the questions to; and what is refused."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.layout import TITLE, clip, html, push
from bot.chat.screen import Button, Screen
from bot.host_questions.rules import LONGEST, LONGEST_ANSWER, MOST
from bot.host_questions.screens.told import TAP, board_button
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.programme import entry_key
from bot.texts import dates

MOST_VISITS = 20


def visits(programme: Programme, found: Sequence[Entry], language: Language) -> Screen:
    rows = tuple((_visit(programme, it, language),) for it in found[-MOST_VISITS:])
    return Screen(html("questions-which" if rows else "questions-no-visit", language), rows)


def _visit(programme: Programme, it: Entry, language: Language) -> Button:
    day = dates.tight_day(programme.day_of(it.starts), language)
    return push("questions-visit", language, TAP, "board", entry_key(it), 0, day=day, title=it.title)


def prompt(entry: Entry, language: Language) -> Screen:
    text = html("questions-prompt", language, title=clip(entry.title, TITLE))
    return Screen(text, ((push("buttons-drop", language, "drop"),),))


def note_prompt(words: str, language: Language) -> Screen:
    return Screen(html("questions-note-prompt", language, words=words), ((push("buttons-drop", language, "drop"),),))


def over(language: Language) -> Screen:
    return Screen(html("questions-over", language, most=MOST))


def bounds(language: Language, answer: bool = False) -> Screen:
    """Not a text, or one that is too long."""
    most = LONGEST_ANSWER if answer else LONGEST
    return Screen(html("questions-bounds", language, most=most))


def removed(entry: Entry, language: Language) -> Screen:
    return Screen(html("questions-removed", language), ((board_button(entry, language),),))


def gone(language: Language) -> Screen:
    """The question, or its visit, is not there any more; or the right to touch it."""
    return Screen(html("questions-gone", language))
