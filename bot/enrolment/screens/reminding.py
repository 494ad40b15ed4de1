"""What is missing of those who come: counted for the organisers, asked of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.chat.layout import html, lines, open_button, paragraphs, push, stack
from bot.chat.screen import Screen
from bot.forms.rules.form import Form, Question
from bot.forms.screens.answers import title
from bot.people.rules.person import Language
from bot.signup.rules.signup import Signup

TAP = "missing"


def count(form: Form[Signup], by_question: Mapping[str, int], reached: int, apart: int, language: Language) -> Screen:
    """Nothing leaves before it is pressed."""
    back = (push("enrolment-signups-back", language, "signups", "home"),)
    if not by_question:
        return Screen(html("signup-missing-none", language), (back,))
    questions = [(form.get(key), number) for key, number in by_question.items()]
    shown = [
        html("signup-missing-line", language, title=title(form, it, language), count=number)
        for it, number in questions
        if it
    ]
    others = html("signup-missing-apart", language, count=apart) if apart else None
    send = (push("signup-missing-send", language, TAP, "send", count=reached),) if reached else ()
    return Screen(paragraphs(lines(html("signup-missing-heading", language), *shown), others), stack((send, back)))


def sent(reached: int, language: Language) -> Screen:
    back = (push("enrolment-signups-back", language, "signups", "home"),)
    return Screen(html("signup-missing-sent", language, count=reached), (back,))


def ask_missing(
    form: Form[Signup], signup: Signup, questions: Sequence[Question[Signup]], alone: bool, language: Language
) -> Screen:
    """To the person. `alone`: they may still answer by themselves; otherwise the team notes it."""
    titles = ", ".join(title(form, it, language) for it in questions)
    key = "signup-missing-asked" if alone else "signup-missing-asked-late"
    buttons = [
        push("signup-missing-answer", language, form.verb, "fix", it.key, title=title(form, it, language))
        for it in questions
    ]
    rows = tuple((it,) for it in buttons) if alone else ((open_button("equipe", language),),)
    return Screen(html(key, language, titles=titles), rows)
