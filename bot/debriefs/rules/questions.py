"""What a debrief asks, each question declared once. The four of a visit are those of the announcement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from bot.forms.rules.form import Filled, Form, Question, Required
from bot.forms.rules.kinds import Value, Words

LONGEST = 1500
PROPOSED = 4  # words to press under a question


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


def _form(*keys: str) -> Form[Debrief]:
    return Form(
        tuple(map(_question, keys)),
        verb="debrief",
        titles="debriefs-title-",
        asks="debriefs-ask-",
        fixes="debriefs-ask-",
    )


FREE = "free"  # what was replied to a prompt without choosing a question
OF_VISIT = _form("worked", "success", "hard", "takes", "idea")
OF_DAY = _form("keep", "wonder")
FREELY = _form(FREE)
KEYS = tuple(it.key for form in (OF_VISIT, OF_DAY, FREELY) for it in form.questions)


def form_of(entry: str) -> Form[Debrief]:
    """`entry`: a ref, or `day:` and a date."""
    return OF_DAY if entry.startswith("day:") else OF_VISIT
