"""Which words of the other nouns a carnet holds, each as its author agreed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.attachments.rules import Kind
from bot.carnet.rules.carnet import ASKED, PROMISED, Of, Photo, Saying
from bot.debriefs.rules.contributions import Contribution, Shown
from bot.host_questions.rules import Question
from bot.notes.rules import Note
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.promises.rules import Promise
from bot.trip import DebriefRhythm


def public(found: Iterable[Shown], names: Mapping[int, str]) -> list[Of[Saying]]:
    """What the network reads. What no visit may be named for stands with its day."""
    return [
        (it.entry or it.day, Saying(it.question, it.words, names.get(it.author or 0, ""), themes=it.themes))
        for it in found
        if it.words and (it.entry or it.day)
    ]


def personal(found: Iterable[Contribution], notes: Iterable[Note]) -> list[Of[Saying]]:
    """Everything that one person said, however it is marked, and their notes."""
    sayings = [(it.entry, Saying(it.question, it.words)) for it in found if it.words]
    return [*sayings, *((it.entry, Saying("", it.words)) for it in notes if it.entry and it.words)]


def titled(sayings: Iterable[Of[Saying]], asks: DebriefRhythm) -> list[Of[Saying]]:
    """With the titles of the questions that are the trip file's own."""
    return [(of, replace(it, titles=_titles(asks, it.question))) for of, it in sayings]


def _titles(asks: DebriefRhythm, key: str) -> Mapping[Language, str]:
    return {language: words.title for language, words in asks.own(key).items()}


def photographs(found: Iterable[Shown], names: Mapping[int, str]) -> list[Of[Photo]]:
    """Those that their authors put into it; where an answer names nobody, neither does its photograph."""
    return [
        (it.entry or it.day, Photo(one.name, one.caption, author=names.get(it.author or 0, "")))
        for it in found
        if it.entry or it.day
        for one in it.carried
        if one.shown
    ]


def own_photographs(found: Iterable[Contribution], notes: Iterable[Note] = ()) -> list[Of[Photo]]:
    """Of a note, once it is on something."""
    carried = [*((it.entry, it.carried) for it in found), *((it.entry, it.carried) for it in notes if it.entry)]
    kept = ((entry, one) for entry, each in carried for one in each if one.kind is Kind.PHOTO and one.name)
    return [(entry, Photo(one.name, one.caption)) for entry, one in kept]


def questions(found: Iterable[Question]) -> list[Of[Saying]]:
    """Questions to hosts, with what was noted of the answer; who asked is not told."""
    return [(it.entry, Saying(ASKED, it.words, answer=it.answer)) for it in found]


def promised(programme: Programme, found: Iterable[Promise], names: Mapping[int, str]) -> list[Of[Saying]]:
    """With the last day, and what became of each."""
    if not programme.days:
        return []
    return [(f"day:{programme.days[-1]}", _promise(it, names.get(it.person, ""))) for it in found]


def _promise(it: Promise, author: str) -> Saying:
    latest = max(it.news, default=None)
    return Saying(PROMISED, it.words, author, became=None if latest is None else (latest, it.news[latest]))
