"""What an answer, typed or pressed, makes of a form. Nothing here moves to another question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from bot.chat.typed import Invalid
from bot.forms.rules.form import F, Form, Question
from bot.forms.rules.kinds import Agreement, Value


def answer(form: Form[F], filled: F, key: str, words: str) -> F | Invalid:
    """What was typed, as the answer to the question `key`."""
    question = form.get(key)
    if question is None:
        return Invalid("forms-use-buttons")
    found = question.kind.typed(words)
    return found if isinstance(found, Invalid) else given(filled, question, found)


def given(filled: F, question: Question[F], values: Sequence[Value]) -> F:
    """One value for each of its columns."""
    opened = replace(filled, skipped=filled.skipped - {question.key})
    return opened.with_values(dict(zip(question.columns, values, strict=True)))


def choose(form: Form[F], filled: F, key: str, choice: str, now: datetime, shown: str = "") -> F | None:
    """What a button of the question `key` says; None when it says nothing here. `shown`: the name on Telegram."""
    question = form.get(key)
    if question is None or choice == "keep":
        return filled if question and question.answered(filled) else None
    if choice in ("skip", "erase") and question.skippable:
        return passed(filled, question, erase=choice == "erase")
    if isinstance(question.kind, Agreement):
        return _agree(form, filled, question, choice, now, question.kind.refusable)
    found = question.kind.pressed(choice, shown)
    return None if found is None or isinstance(found, Invalid) else given(filled, question, found)


def _agree(form: Form[F], filled: F, question: Question[F], choice: str, now: datetime, refusable: bool) -> F | None:
    """Without the agreement, nothing of what it allows is kept."""
    [column] = question.columns
    if choice == "yes":
        return given(filled, question, [filled.value(column) or now])
    if choice != "no" or not refusable:
        return None
    allowed = form.under(question)
    left = filled.skipped - {it.key for it in allowed} | {question.key}
    gone = [column, *(name for it in allowed for name in it.columns)]
    return replace(filled, skipped=left).with_values(dict.fromkeys(gone))


def passed(filled: F, question: Question[F], erase: bool = False) -> F:
    """« Passer » loses nothing: what was answered stays, unless `erase`."""
    if question.answered(filled) and not erase:
        return filled
    marked = replace(filled, skipped=filled.skipped | {question.key})
    return marked.with_values(dict.fromkeys(question.columns))


def belongs_before(form: Form[F], filled: F, words: str) -> Question[F] | None:
    """The question before, when these words look like its answer and any words would be taken here."""
    path = form.path(filled)
    pairs = pairwise(path)
    found = next(((before, here) for before, here in pairs if here.key == filled.step), None)
    if found is None or filled.back or not found[1].kind.free:
        return None
    return found[0] if found[0].kind.resembles(words) else None
