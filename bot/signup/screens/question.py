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
    view = _view(form, signup, person, marks)
    leave = push("signup-quit", person.language, "drop") if view.question is CONSENT else None
    return screens.screen(view, _body(view, trip), _rows(view), leave, note)


def doubted(
    form: Form[Signup], signup: Signup, person: Person, trip: Trip, before: Question[Signup], words: str
) -> Screen:
    """The question again: what was typed looks like the answer to the one `before`."""
    view = _view(form, signup, person)
    note, rows = screens.doubt(view, before, words)
    return screens.screen(view, _body(view, trip), (*rows, *_rows(view)), note=note)


def _view(form: Form[Signup], signup: Signup, person: Person, marks: str = "") -> QuestionView[Signup]:
    found = form.get(signup.step)
    assert found is not None  # noqa: S101  # whoever stands elsewhere is settled first
    view = QuestionView(form, signup, found, person.language, person.name, marks)
    if not proposed(signup):
        return view
    source = "signup-suggested" if signup.takes is not None else "signup-proposed"
    return replace(view, present=source, keep=PROPOSED[signup.step])


def _body(view: QuestionView[Signup], trip: Trip) -> Markup:
    values: dict[str, Value] = {}
    match view.question.key:
        case CONSENT.key:
            return short_notice(trip, view.language)
        case MEMBERSHIP.key:
            values = {"network": clip(trip.network, LINE)}
        case CODE.key:
            values = {"address": view.filled.email}
    return html(f"{view.form.asks}{view.question.key}", view.language, **values)


def _rows(view: QuestionView[Signup]) -> Rows:
    match view.question.key:
        case CONSENT.key:
            moved = push("people-changed-open", view.language, "people", "changed")
            return (*screens.choices(view), (notice_button(view.language),), (moved,))
        case MEMBERSHIP.key:
            return ((view.button("signup-no-address", "none"),),)
        case CODE.key:
            return ((view.button("signup-code-again", "again"),), (view.button("signup-no-code", "none"),))
        case CLAIM.key:
            return ((view.button("signup-vouch", "vouch"),),)
    return screens.choices(view)
