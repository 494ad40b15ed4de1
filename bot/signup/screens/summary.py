"""What was answered, with a button beside each answer; and how a sign-up that was sent is received."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.layout import LINE, clip, html, lines, open_button, paragraphs, push, stack
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language
from bot.signup.rules.questions import Questionnaire, correctable
from bot.signup.rules.signup import Signup, Status
from bot.signup.screens import answers
from bot.signup.screens.question import OWN

PER_ROW = 2


def summary(asked: Questionnaire, signup: Signup, language: Language, note: Markup | None = None) -> Screen:
    """Before it is sent: read again, correct, confirm."""
    text = paragraphs(note, html("signup-summary", language), recap(asked, signup, language))
    confirm = (push("signup-confirm", language, OWN, "confirm"),)
    back = (push("signup-back", language, OWN, "back", signup.step.value),)
    return Screen(
        paragraphs(text, html("signup-summary-end", language)), (confirm, *fixes(asked, signup, language), back)
    )


def recap(asked: Questionnaire, signup: Signup, language: Language) -> Markup:
    return lines(
        *(
            html(
                "signup-line",
                language,
                title=answers.title(step, language),
                value=clip(answers.value(signup, step, language), LINE),
            )
            for step in correctable(asked, signup)
        )
    )


def fixes(asked: Questionnaire, signup: Signup, language: Language) -> Rows:
    """A button beside each answer, to correct it."""
    made = [push(f"signup-fix-{it.value}", language, OWN, "fix", it.value) for it in correctable(asked, signup)]
    return tuple(tuple(made[at : at + PER_ROW]) for at in range(0, len(made), PER_ROW))


def sent(signup: Signup, language: Language) -> Screen:
    key = "signup-sent-review" if signup.status is Status.REVIEW else "signup-sent"
    return Screen(html(key, language), stack(((open_button("statut", language),),)))
