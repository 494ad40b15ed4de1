"""What the trip file says of the debriefs: of which entries, which questions, when."""

from __future__ import annotations

import re
from datetime import time, timedelta
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator

from bot.debriefs.rules.questions import CALLED, OF_DAY, OF_VISIT
from bot.people.rules.person import Language
from bot.people.rules.rights import folded
from bot.trip import VISITS, DebriefQuestion, DebriefRhythm, Wording
from bot.tripfile.fields import Hour, Kind, Page, text, wrong

MOST = 6  # questions about a visit, or about a day
KEY = re.compile(r"[a-z][a-z0-9]{1,15}")
TAKEN = ("free", "asked", "promised", "note")  # what stands for something else where answers are read


def _named(value: object) -> object:
    """Its name alone does, for a question of the announcement."""
    return {"key": value} if isinstance(value, str) else value


def _key(value: object) -> str:
    word = folded(value) if isinstance(value, str) else ""
    known = {folded(called): key for called, key in CALLED.items()} | {key: key for key in CALLED.values()}
    if word not in known and (not KEY.fullmatch(word) or word in TAKEN):
        raise wrong("asked")
    return known.get(word, word)


class WordingPage(Page):
    title: Annotated[str, text(30, 1)]
    ask: Annotated[str, text(160, 1)]
    answers: Annotated[tuple[Annotated[str, text(40, 1)], ...], Field(max_length=6)] = ()


class QuestionPage(Page):
    """One that was not announced has its words in both languages; one that was may have others."""

    key: Annotated[str, BeforeValidator(_key)]
    fr: WordingPage | None = None
    en: WordingPage | None = None

    @model_validator(mode="after")
    def _worded(self) -> QuestionPage:
        if (self.fr is None) != (self.en is None):
            raise wrong("wording")
        if self.fr is None and self.key not in CALLED.values():
            raise wrong("asked")
        return self


def _some(value: object) -> object:
    if value == []:
        raise wrong("none")
    return value


Questions = Annotated[
    tuple[Annotated[QuestionPage, BeforeValidator(_named)], ...], Field(max_length=MOST), BeforeValidator(_some)
]


class DebriefPage(Page):
    """`kinds` of entries that are debriefed; `before` their end, in minutes; `evening`, the question about the day;
    `mirror`, when organisers are given what was said of it. `visit` and `day`: what is asked about each.
    """

    kinds: Annotated[tuple[Kind, ...], Field(max_length=7)] = tuple(VISITS)
    before: Annotated[int, Field(strict=True, ge=0, le=120)] = 5
    evening: Hour = time(20, 30)
    mirror: Hour = time(21, 30)
    visit: Questions = tuple(QuestionPage(key=it) for it in OF_VISIT.values())
    day: Questions = tuple(QuestionPage(key=it) for it in OF_DAY.values())


def rhythm(page: DebriefPage) -> DebriefRhythm:
    return DebriefRhythm(
        frozenset(page.kinds),
        timedelta(minutes=page.before),
        page.evening,
        page.mirror,
        tuple(map(_question, page.visit)),
        tuple(map(_question, page.day)),
    )


def _question(page: QuestionPage) -> DebriefQuestion:
    given = {spoken: getattr(page, spoken) for spoken in Language}
    return DebriefQuestion(page.key, {spoken: _wording(it) for spoken, it in given.items() if it})


def _wording(page: WordingPage) -> Wording:
    return Wording(page.title, page.ask, page.answers)


def repeated(page: DebriefPage) -> list[str]:
    """Where a question is there a second time."""
    named = (("visit", page.visit), ("day", page.day))
    places = [(it.key, f"debrief, {name} {at}") for name, questions in named for at, it in enumerate(questions, 1)]
    return [where for at, (key, where) in enumerate(places) if any(key == before for before, _ in places[:at])]
