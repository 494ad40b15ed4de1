"""Around the questions: paused, erased, closed, reminded, and the link that a colleague answers."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, html, open_button, push, row, stack
from bot.chat.screen import Button, Screen
from bot.chat.typed import Invalid
from bot.forms.rules.form import Form, Question
from bot.forms.screens import answers
from bot.people.rules.person import Language
from bot.signup.rules.signup import Signup
from bot.signup.screens.deadline import until
from bot.trip import Trip


def paused(trip: Trip, deadline: datetime, language: Language) -> Screen:
    """What `/annuler` makes of a draft."""
    text = html("signup-paused", language, day=until(deadline, trip, language))
    return Screen(text, (_resume(language), (push("signup-erase-draft", language, "form", "erase"),)))


def _resume(language: Language) -> tuple[Button, ...]:
    return (push("signup-resume", language, "form", "resume"),)


def correction_left(language: Language) -> Screen:
    return Screen(html("signup-correction-left", language), ((open_button("statut", language),),))


def erase_sure(language: Language) -> Screen:
    rows = ((push("signup-erase-yes", language, "form", "erase-yes"),), _resume(language))
    return Screen(html("signup-erase-sure", language), rows)


def erased(language: Language) -> Screen:
    return Screen(html("signup-erased", language), ((open_button("inscription", language),),))


def closed(trip: Trip, deadline: datetime, language: Language, draft: bool = False) -> Screen:
    """`draft`: some answers were never confirmed."""
    key = "signup-closed-draft" if draft else "signup-closed"
    around = (open_button("equipe", language), open_button("programme", language))
    erase = push("signup-erase-draft", language, "form", "erase") if draft else None
    return Screen(html(key, language, day=until(deadline, trip, language)), stack((around, row(erase))))


def idle(trip: Trip, deadline: datetime, language: Language) -> Screen:
    """The one reminder of a draft."""
    day = until(deadline, trip, language)
    return Screen(html("signup-idle", language, trip=clip(trip.name, LINE), day=day), (_resume(language),))


def vouch(language: Language) -> Screen:
    return Screen(html("signup-vouch-forward", language))


def vouch_words(trip: Trip, name: str, organisation: str, link: str, language: Language) -> Screen:
    """The message that is forwarded to a colleague."""
    return Screen(
        html(
            "signup-vouch-words",
            language,
            name=clip(name, NAME),
            trip=clip(trip.name, LINE),
            organisation=clip(organisation, LINE),
            link=link,
        )
    )


def word(refused: Invalid, language: Language) -> Screen:
    return Screen(html(refused.key, language, **refused.values))


def mended(form: Form[Signup], signup: Signup, question: Question[Signup], language: Language) -> Markup:
    """What an edited message, or words typed one question too late, changed."""
    value = clip(answers.value(question, signup, language), LINE)
    return html("signup-mended", language, title=answers.title(form, question, language), value=value)
