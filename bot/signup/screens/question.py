"""The questions of the sign-up: as of any form, with what its first ones have of their own."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from bot.chat.layout import LINE, clip, html, push
from bot.chat.screen import Rows, Screen
from bot.forms.rules.form import Form, Question
from bot.forms.screens import question as screens
from bot.forms.screens.question import QuestionView
from bot.people.rules.person import Person
from bot.signup.rules.questions import CLAIM, CODE, CONSENT, MEMBERSHIP, NAME, ORGANISATION, proposed
from bot.signup.rules.signup import Signup
from bot.signup.screens.consent import notice_button, short_notice
from bot.texts.catalogue import Value
from bot.trip import Trip

# What takes what was told of somebody, before they said anything themselves.
PROPOSED = {NAME.key: "signup-me", ORGANISATION.key: "signup-my-organisation"}


def question(
    form: Form[Signup], signup: Signup, person: Person, trip: Trip, note: Markup | None = None, marks: str = ""
) -> Screen:
    """The question where the sign-up stands, which is one of the form. `marks`: the evenings ticked so far."""
    asked = _view(form, signup, person, marks)
    leave = push("signup-quit", person.language, "drop") if asked.question is CONSENT else None
    return screens.screen(asked, _body(asked, trip), _rows(asked), leave, note)


def doubted(
    form: Form[Signup], signup: Signup, person: Person, trip: Trip, before: Question[Signup], words: str
) -> Screen:
    """The question again: what was typed looks like the answer to the one `before`."""
    asked = _view(form, signup, person)
    note, rows = screens.doubt(asked, before, words)
    return screens.screen(asked, _body(asked, trip), (*rows, *_rows(asked)), note=note)


def _view(form: Form[Signup], signup: Signup, person: Person, marks: str = "") -> QuestionView[Signup]:
    found = form.get(signup.step)
    assert found is not None  # noqa: S101  # whoever stands elsewhere is settled first
    asked = QuestionView(form, signup, found, person.language, person.name, marks)
    if not proposed(signup):
        return asked
    source = "signup-suggested" if signup.takes is not None else "signup-proposed"
    return replace(asked, present=source, keep=PROPOSED[signup.step])


def _body(asked: QuestionView[Signup], trip: Trip) -> Markup:
    values: dict[str, Value] = {}
    match asked.question.key:
        case CONSENT.key:
            return short_notice(trip, asked.language)
        case MEMBERSHIP.key:
            values = {"network": clip(trip.network, LINE)}
        case CODE.key:
            values = {"address": asked.filled.email}
    return html(f"{asked.form.asks}{asked.question.key}", asked.language, **values)


def _rows(asked: QuestionView[Signup]) -> Rows:
    match asked.question.key:
        case CONSENT.key:
            moved = push("people-changed-open", asked.language, "people", "changed")
            return (*screens.choices(asked), (notice_button(asked.language),), (moved,))
        case MEMBERSHIP.key:
            return ((asked.button("signup-no-address", "none"),),)
        case CODE.key:
            return ((asked.button("signup-code-again", "again"),), (asked.button("signup-no-code", "none"),))
        case CLAIM.key:
            return ((asked.button("signup-vouch", "vouch"),),)
    return screens.choices(asked)
