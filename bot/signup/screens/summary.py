"""What was answered, with a button beside each answer; and how a sign-up that was sent is received."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.layout import html, open_button, paragraphs, push, stack
from bot.chat.screen import Screen
from bot.forms.rules.form import Form
from bot.forms.screens.answers import fixes, recap
from bot.people.rules.person import Language
from bot.signup.rules.signup import Signup, Status


def summary(form: Form[Signup], signup: Signup, language: Language, note: Markup | None = None) -> Screen:
    """Before it is sent: read again, correct, confirm."""
    text = paragraphs(note, html("signup-summary", language), recap(form, signup, language))
    confirm = (push("signup-confirm", language, form.verb, "confirm"),)
    back = (push("signup-back", language, form.verb, "back", signup.step),)
    return Screen(
        paragraphs(text, html("signup-summary-end", language)), (confirm, *fixes(form, signup, language), back)
    )


def sent(signup: Signup, language: Language) -> Screen:
    key = "signup-sent-review" if signup.status is Status.REVIEW else "signup-sent"
    return Screen(html(key, language), stack(((open_button("statut", language),),)))
