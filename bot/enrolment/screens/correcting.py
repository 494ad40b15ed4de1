"""Correcting an answer on somebody's behalf: which, the question, and what the person reads of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, html, lines, paragraphs, push, stack
from bot.chat.screen import Button, Screen
from bot.forms.rules.form import Form, Question
from bot.forms.screens import answers
from bot.forms.screens.question import QuestionView, choices
from bot.people.rules.person import Language
from bot.signup.rules.signup import Signup
from bot.signup.screens.signups import TAP as SIGNUPS
from bot.signup.screens.signups import named

TAP = "person"
PER_ROW = 2


def which(form: Form[Signup], signup: Signup, offered: Sequence[Question[Signup]], language: Language) -> Screen:
    made = [push(f"{form.fixes}{it.key}", language, TAP, "fix", signup.id, it.key) for it in offered]
    pairs = tuple(tuple(made[at : at + PER_ROW]) for at in range(0, len(made), PER_ROW))
    return Screen(
        html("enrolment-correcting-which", language, name=_name(signup, language)), (*pairs, (_back(signup, language),))
    )


def question(
    form: Form[Signup],
    signup: Signup,
    about: Question[Signup],
    language: Language,
    note: Markup | None = None,
    marks: str = "",
) -> Screen:
    """Its buttons are those of the form; words will do where they may. Who is meant stands in the conversation."""
    here = QuestionView(replace(form, verb=TAP), signup, about, language, marks=marks)
    head = html(
        "enrolment-correcting-ask", language, name=_name(signup, language), title=answers.title(form, about, language)
    )
    now = html("forms-present", language, value=clip(answers.value(about, signup, language), LINE))
    return Screen(paragraphs(note, lines(head, now)), stack((*choices(here), (_back(signup, language),))))


def done(form: Form[Signup], signup: Signup, question: Question[Signup], notified: bool, language: Language) -> Screen:
    """`notified`: the person reads it."""
    text = html(
        "enrolment-correcting-done" if notified else "enrolment-correcting-done-untold",
        language,
        name=_name(signup, language),
    )
    return Screen(lines(text, answers.line(form, question, signup, language)), ((_back(signup, language),),))


def notification(
    form: Form[Signup], signup: Signup, questions: Sequence[Question[Signup]], by: str, language: Language
) -> Screen:
    """To the person, whose answers these are: with what each is now."""
    head = html("enrolment-correcting-told", language, name=clip(by, NAME))
    text = lines(head, *(answers.line(form, it, signup, language) for it in questions))
    team = push("buttons-equipe", language, "open", "equipe")
    return Screen(text, ((push("buttons-statut", language, "open", "statut"),), (team,)))


def write_prompt(signup: Signup, language: Language) -> Screen:
    text = html("enrolment-correcting-write", language, name=_name(signup, language))
    return Screen(text, ((_back(signup, language),),))


def written(signup: Signup, language: Language) -> Screen:
    return Screen(
        html("enrolment-correcting-written", language, name=_name(signup, language)), ((_back(signup, language),),)
    )


def _name(signup: Signup, language: Language) -> str:
    return clip(named(signup.name, signup.id, language), NAME)


def _back(signup: Signup, language: Language) -> Button:
    return push("enrolment-correcting-back", language, SIGNUPS, "card", signup.id)
