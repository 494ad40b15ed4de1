"""A form is data: its questions, each one value; and a form that somebody fills."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Self, TypeVar

from bot.forms.rules.kinds import Agreement, Kind, Value

SUMMARY, DONE = "summary", "done"  # where one stands after the last question, and once it is sent


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """`step` is the key of the question asked, SUMMARY or DONE; `skipped` those that were passed knowingly.

    `back` is set while one answer is corrected: then one goes back to where that was asked.
    """

    step: str = SUMMARY
    skipped: frozenset[str] = frozenset()
    back: bool = False

    @property
    def sent(self) -> bool:
        raise NotImplementedError

    def value(self, column: str) -> Value | None:
        """None, or empty words, where nothing was answered."""
        raise NotImplementedError

    def with_values(self, values: Mapping[str, Value | None]) -> Self:
        """By column; None takes the answer away."""
        raise NotImplementedError


F = TypeVar("F", bound=Filled)


class Required(StrEnum):
    """What a question must have got before the form can be sent."""

    ANSWER = "answer"
    CHOICE = "choice"  # an answer, or the button that stands for none
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Column:
    """Of spreadsheets: our header and others that are read. `last`: a long text, at the end of the row."""

    header: str
    also: tuple[str, ...] = ()
    last: bool = False


def always(_: object) -> bool:
    return True


def never(_: object) -> bool:
    return False


@dataclass(frozen=True)
class Question(Generic[F]):
    """All there is to know of a question but its words, which its key names in the catalogues.

    `kept`: the fields that hold the answer, when they are not the key alone. `when`: of whom it is asked.
    `stage`: the question with which it counts as one, and is asked anew. `under`: the agreement without which it is
    neither asked nor kept. `corrected`: whether the summary offers to correct it. `found`: whether it is answered,
    where its fields do not say. `lasting`: it counts in the progress even of whom it is asked no more.
    `private`: never repeated to the organisers in a message. `called`: its name in the trip file, for those that are
    asked only where it says so. `sheet`: its columns in spreadsheets. `line`: the line of personal data it belongs to.
    """

    key: str
    kind: Kind
    required: Required = Required.ANSWER
    kept: tuple[str, ...] = ()
    when: Callable[[F], bool] = always
    stage: str = ""
    under: str = ""
    corrected: Callable[[F], bool] = always
    found: Callable[[F], bool] | None = None
    lasting: bool = False
    private: bool = False
    called: str = ""
    sheet: tuple[Column, ...] = ()
    line: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        return self.kept or (self.key,)

    @property
    def counted(self) -> str:
        return self.stage or self.under or self.key

    @property
    def skippable(self) -> bool:
        return self.required is not Required.ANSWER and not isinstance(self.kind, Agreement)

    def answered(self, filled: F) -> bool:
        if self.found is not None:
            return self.found(filled)
        refused = isinstance(self.kind, Agreement) and self.key in filled.skipped
        return refused or filled.value(self.columns[0]) not in (None, "")

    def handled(self, filled: F) -> bool:
        """Answered, or passed knowingly."""
        return self.answered(filled) or self.key in filled.skipped

    def changed(self, before: F, after: F) -> bool:
        return any(before.value(it) != after.value(it) for it in self.columns)


@dataclass(frozen=True)
class Form(Generic[F]):
    """Questions in the order in which they are asked; one whose turn depends on the answers stands at each place.

    `order` has the keys of those that may be asked elsewhere too: who stood at one is taken to the next.
    `titles`, `asks` and `fixes` begin the keys of the words: a question's key ends them. `verb` is that of its buttons.
    """

    questions: tuple[Question[F], ...]
    verb: str
    titles: str
    asks: str
    fixes: str
    order: tuple[str, ...] = ()

    def get(self, key: str) -> Question[F] | None:
        return next((it for it in self.questions if it.key == key), None)

    def path(self, filled: F) -> tuple[Question[F], ...]:
        """What is asked of this person, in order, without the summary."""
        return tuple(it for it in self.questions if it.when(filled) and self._agreed(it, filled))

    def _agreed(self, question: Question[F], filled: F) -> bool:
        agreement = self.get(question.under)
        return agreement is None or bool(filled.value(agreement.columns[0]))

    def under(self, agreement: Question[F]) -> tuple[Question[F], ...]:
        return tuple(it for it in self.questions if it.under == agreement.key)

    def missing(self, filled: F) -> tuple[Question[F], ...]:
        """What must be answered before it can be sent."""
        return tuple(it for it in self.path(filled) if _lacks(it, filled))

    def correctable(self, filled: F) -> tuple[Question[F], ...]:
        return tuple(it for it in self.path(filled) if it.corrected(filled))

    def progress(self, filled: F) -> tuple[int, int]:
        """(which question this is, of how many); questions that go together count once."""
        path = self.path(filled)
        stages = list(dict.fromkeys(it.counted for it in self.questions if it.lasting or it in path))
        at = self.get(filled.step)
        here = at.counted if at else ""
        return (stages.index(here) + 1 if here in stages else len(stages), len(stages))


def _lacks(question: Question[F], filled: F) -> bool:
    if question.required is Required.CHOICE:
        return not question.handled(filled)
    return question.required is Required.ANSWER and not question.answered(filled)
