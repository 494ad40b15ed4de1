"""What the organisers need of those who come and do not know yet: nights, meals, stations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.forms.rules.form import Form, Question
from bot.signup.rules.signup import Signup

NEEDED = ("nights", "needs", "diet", "joins", "leaves")


def missing(form: Form[Signup], signup: Signup) -> tuple[Question[Signup], ...]:
    """Those that are asked of this person and have no answer: « Passer » says nothing of a bed or a meal."""
    return tuple(it for it in form.path(signup) if it.key in NEEDED and not it.answered(signup))


def counted(form: Form[Signup], signups: Iterable[Signup]) -> dict[str, int]:
    """How many lack each, in the order of the form."""
    found = Counter(question.key for it in signups for question in missing(form, it))
    return {it.key: found[it.key] for it in form.questions if found[it.key]}
