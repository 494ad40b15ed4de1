"""What was answered, to be confirmed or corrected; and how a sign-up that was sent is received."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.layout import html, lines, open_button, paragraphs, push, stack
from bot.chat.screen import Screen
from bot.forms.rules.form import Form
from bot.forms.screens.answers import fixes, recap
from bot.people.rules.person import Language
from bot.signup.rules.signup import Signup, Status


def summary(form: Form[Signup], signup: Signup, language: Language, note: Markup | None = None) -> Screen:
    """Before it is sent: read again, correct, confirm."""
    text = paragraphs(note, lines(html("signup-summary", language), recap(form, signup, language)))
    buttons = (
        push("signup-confirm", language, form.verb, "confirm"),
        push("signup-correct", language, form.verb, "correct"),
        push("forms-back", language, form.verb, "back", signup.step),
    )
    return Screen(paragraphs(text, html("signup-summary-end", language)), tuple((it,) for it in buttons))


def correct(form: Form[Signup], signup: Signup, language: Language) -> Screen:
    """A button for each answer."""
    back = (push("signup-recap", language, form.verb, "recap"),)
    return Screen(html("signup-which", language), (*fixes(form, signup, language), back))


def sent(signup: Signup, language: Language) -> Screen:
    key = "signup-sent-review" if signup.status is Status.REVIEW else "signup-sent"
    return Screen(html(key, language), stack(((open_button("statut", language),),)))
