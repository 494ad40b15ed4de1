"""Which visit, what to ask, whom to entrust the questions to; and what is refused."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.layout import NAME, TITLE, clip, html, push, stack
from bot.chat.screen import Button, Screen
from bot.host_questions.rules import LONGEST, LONGEST_ANSWER, MOST
from bot.host_questions.screens.told import TAP, board_button
from bot.people.rules.person import Language, Person
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.programme import entry_key
from bot.texts import dates
from bot.texts.catalogue import plain

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


def who(entry: Entry, named: Sequence[Person], language: Language) -> Screen:
    """Those who facilitate it, each with the button that takes it off them; then a name is waited for."""
    key = "questions-who-named" if named else "questions-who"
    text = html(key, language, title=clip(entry.title, TITLE), names=", ".join(_name(it, language) for it in named))
    off = [(_toggle("questions-take-off", "off", entry, it, language),) for it in named]
    return Screen(text, stack((*off, (board_button(entry, language),))))


def candidates(entry: Entry, found: Sequence[Person], language: Language) -> Screen:
    rows = [(_toggle("questions-name", "name", entry, it, language),) for it in found]
    text = html("questions-candidates" if found else "questions-nobody", language)
    return Screen(text, stack((*rows, (board_button(entry, language),))))


def _toggle(key: str, verb: str, entry: Entry, person: Person, language: Language) -> Button:
    return push(key, language, TAP, verb, person.id, entry_key(entry), name=_name(person, language))


def _name(person: Person, language: Language) -> str:
    return clip(person.name, NAME) or plain("team-somebody", language)


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
