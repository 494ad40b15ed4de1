"""What a debrief asks, each question declared once. The four of a visit are those of the announcement, unless the
trip file has others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from bot.forms.rules.form import Filled, Form, Question, Required
from bot.forms.rules.kinds import Value, Words
from bot.trip import DebriefRhythm

LONGEST = 1500
PROPOSED = 4  # words to press under a question of the announcement


@dataclass(frozen=True, slots=True)
class Debrief(Filled):
    """What one person says of one visit, or of one day, by question."""

    said: Mapping[str, Value] = field(default_factory=dict)

    @property
    def sent(self) -> bool:
        return False

    def value(self, column: str) -> Value | None:
        return self.said.get(column)

    def with_values(self, values: Mapping[str, Value | None]) -> Self:
        whole = {**self.said, **values}
        return replace(self, said={name: it for name, it in whole.items() if it})


def _question(key: str) -> Question[Debrief]:
    return Question(key, Words(LONGEST, lines=True), Required.NOTHING, line="debriefs")


def _form(keys: Iterable[str]) -> Form[Debrief]:
    return Form(
        tuple(map(_question, keys)),
        verb="debrief",
        titles="debriefs-title-",
        asks="debriefs-ask-",
        fixes="debriefs-ask-",
    )


FREE = "free"  # what was replied to a prompt without choosing a question
# Their names in the trip file, in the order in which they are asked.
OF_VISIT = {"travail": "worked", "réussites": "success", "difficultés": "hard", "conditions": "takes", "idée": "idea"}
OF_DAY = {"garder": "keep", "interroger": "wonder"}
CALLED = OF_VISIT | OF_DAY
FREELY = _form((FREE,))
KEYS = (*CALLED.values(), FREE)


def form_of(entry: str, asks: DebriefRhythm) -> Form[Debrief]:
    """`entry`: a ref, or `day:` and a date."""
    chosen, announced = (asks.day, OF_DAY) if entry.startswith("day:") else (asks.visit, OF_VISIT)
    return _form([it.key for it in chosen] or announced.values())
