"""The questions for a visit, the most supported first; one of them, for whoever facilitates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.chat.layout import NAME, TITLE, clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.host_questions.rules import PAGE, Question, State, takes
from bot.host_questions.screens.told import TAP
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry
from bot.programme.screens.programme import entry_key
from bot.texts import dates

EXCERPT = 160  # of a question or an answer, in the list


@dataclass(frozen=True, slots=True)
class Board:
    """As `reader` sees it at `now`. `leads`: they facilitate, and read the names of who asked."""

    entry: Entry
    questions: tuple[Question, ...]
    reader: int
    zone: ZoneInfo
    now: datetime
    leads: bool = False
    organises: bool = False
    names: Mapping[int, str] | None = None


def board(it: Board, page: int, language: Language) -> Screen:
    last = max(0, (len(it.questions) - 1) // PAGE)
    page = min(page, last)
    shown = list(enumerate(it.questions, 1))[page * PAGE : (page + 1) * PAGE]
    listed = [_line(it, number, one, language) for number, one in shown]
    none = html("questions-none" if takes(it.entry, it.now) else "questions-closed-none", language)
    text = paragraphs(_head(it, language), *(listed or [none]))
    each = [(_button(it, number, one, page, language),) for number, one in shown]
    pages = row(
        push("questions-before", language, TAP, "board", entry_key(it.entry), page - 1) if page else None,
        push("questions-after", language, TAP, "board", entry_key(it.entry), page + 1) if page < last else None,
    )
    return Screen(text, stack((*each, pages, *_under(it, page, language))))


def _head(it: Board, language: Language) -> Markup:
    day = dates.short_day(it.entry.starts.astimezone(it.zone).date(), language)
    at = dates.hour(it.entry.starts, it.zone, language)
    return html("questions-heading", language, title=clip(it.entry.title, TITLE), day=day, at=at)


def _line(it: Board, number: int, one: Question, language: Language) -> Markup:
    words = html("questions-line", language, number=number, words=clip(one.words, EXCERPT))
    answer = html("questions-answer", language, answer=clip(one.answer, EXCERPT)) if one.answer else None
    return lines(words, _state(it, one, language), answer)


def _state(it: Board, one: Question, language: Language) -> Markup:
    """How many support it, whose it is as far as the reader may know, and whether it was put."""
    parts = [html("questions-support", language, count=one.support)]
    if one.person == it.reader:
        parts.append(html("questions-own", language))
    elif it.names and (name := it.names.get(one.person)):
        parts.append(html("questions-by", language, name=clip(name, NAME)))
    if one.state is not State.OPEN:
        parts.append(html(f"questions-{one.state}", language))
    return lines(*parts, gap=" · ")


def _button(it: Board, number: int, one: Question, page: int, language: Language) -> Button:
    if it.leads:
        return push("questions-open", language, TAP, "card", one.id, number=number)
    if one.person == it.reader:
        return push("questions-take-back", language, TAP, "back", one.id, number=number)
    supports = it.reader in one.supporters
    key = "questions-support-stop" if supports else "questions-support-start"
    return push(key, language, TAP, "down" if supports else "up", one.id, page, number=number)


def _under(it: Board, page: int, language: Language) -> Rows:
    key = entry_key(it.entry)
    ask = push("questions-ask", language, TAP, "ask", key) if takes(it.entry, it.now) else None
    again = None if it.leads else push("buttons-refresh", language, TAP, "board", key, page)
    named = push("facilitators-visit-entrust", language, "facilitator", "who", key) if it.organises else None
    return (row(ask), row(push("questions-other", language, TAP, "visits"), again), row(named))


def card(it: Board, one: Question, language: Language) -> Screen:
    """What may be done about it, for whoever facilitates."""
    answer = html("questions-answer", language, answer=one.answer) if one.answer else None
    words = html("questions-words", language, words=one.words)
    text = paragraphs(_head(it, language), lines(words, _state(it, one, language)), answer)
    put = push("questions-mark-asked", language, TAP, "mark", one.id, State.ASKED)
    done = push("questions-mark-answered", language, TAP, "mark", one.id, State.ANSWERED)
    anew = push("questions-mark-open", language, TAP, "mark", one.id, State.OPEN)
    noted = push("questions-note-again" if one.answer else "questions-note", language, TAP, "note", one.id)
    marks = {State.OPEN: (put, done), State.ASKED: (done, anew), State.ANSWERED: (anew,)}[one.state]
    gone = push("questions-remove", language, TAP, "remove", one.id) if _may_remove(it, one) else None
    listed = push("questions-see", language, TAP, "board", entry_key(it.entry), 0)
    rows = ((noted,), *((each,) for each in marks), row(_support(it, one, language)), row(gone), (listed,))
    return Screen(text, stack(rows))


def _may_remove(it: Board, one: Question) -> bool:
    return it.organises or one.person == it.reader


def _support(it: Board, one: Question, language: Language) -> Button | None:
    if not one.may_support(it.reader):
        return None
    supports = it.reader in one.supporters
    key = "questions-support-this-stop" if supports else "questions-support-this"
    return push(key, language, TAP, "down" if supports else "up", one.id, "card")
