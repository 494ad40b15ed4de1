"""What was answered, with a button beside each answer; and how a sign-up that was sent is received."""

from __future__ import annotations

from markupsafe import Markup

from bot.screens import answers
from bot.screens.screen import Rows, Screen
from bot.screens.signup import OWN
from bot.screens.words import LINE, clip, lines, open_button, paragraphs, push, stack, told
from bot.trip.people import Language
from bot.trip.questions import Questionnaire, correctable
from bot.trip.signup import Signup, Status

PER_ROW = 2


def summary(asked: Questionnaire, signup: Signup, language: Language, note: Markup | None = None) -> Screen:
    """Before it is sent: read again, correct, confirm."""
    text = paragraphs(note, told("signup-summary", language), recap(asked, signup, language))
    confirm = (push("signup-confirm", language, OWN, "confirm"),)
    back = (push("signup-back", language, OWN, "back", signup.step.value),)
    return Screen(
        paragraphs(text, told("signup-summary-end", language)), (confirm, *fixes(asked, signup, language), back)
    )


def recap(asked: Questionnaire, signup: Signup, language: Language) -> Markup:
    return lines(
        *(
            told(
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
    return Screen(told(key, language), stack(((open_button("statut", language),),)))
