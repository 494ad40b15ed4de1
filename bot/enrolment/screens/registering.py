"""Signing somebody else up: the questions, the summary, the personal link; what organisers read of it."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import LINE, NAME, clip, clip_label, html, lines, open_button, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.chat.typed import Invalid, international
from bot.enrolment.rules.registering import FORM
from bot.forms.rules.form import SUMMARY
from bot.people.rules.person import Language
from bot.signup.rules.questions import FUNCTION, ORGANISATION
from bot.signup.rules.signup import OPEN, Function, Signup
from bot.signup.screens.signups import function, named
from bot.texts.catalogue import plain
from bot.trip import Trip

TAP = "people"


def question(draft: Signup, language: Language, refused: Invalid | None = None) -> Screen:
    if draft.step == SUMMARY:
        return _summary(draft, language)
    here, of = FORM.progress(draft)
    head = html("people-head", language, here=here, of=of)
    wrong = html(refused.key, language, **refused.values) if refused else None
    body = lines(head, html(f"{FORM.asks}{draft.step}", language))
    drop = (push("buttons-drop", language, "drop"),)
    return Screen(paragraphs(wrong, body), stack((*_choices(draft, language), drop)))


def _choices(draft: Signup, language: Language) -> Rows:
    if draft.step == ORGANISATION.key and draft.answers.organisation:
        return ((button(clip_label(draft.answers.organisation), TAP, "say", "same"),),)
    if draft.step == FUNCTION.key:
        return tuple((push(f"signup-function-{it.value}", language, TAP, "say", it.value),) for it in Function)
    return ()


def _summary(draft: Signup, language: Language) -> Screen:
    answers = draft.answers
    text = html(
        "people-summary",
        language,
        name=clip(answers.name, NAME),
        organisation=clip(answers.organisation, LINE),
        function=function(answers.function, language),
        phone=international(answers.phone),
    )
    yes, again = push("people-confirm", language, TAP, "confirm"), push("people-again", language, TAP, "register")
    return Screen(text, ((yes,), (again,), (push("buttons-drop", language, "drop"),)))


def refused(key: str, language: Language) -> Screen:
    """`key` says why somebody cannot be registered."""
    return Screen(html(key, language))


def done(signup: Signup, language: Language) -> Screen:
    """Before the message to forward."""
    name = clip(signup.name, NAME)
    status = plain(f"enrolment-signups-status-{signup.status}", language)
    return Screen(html("people-registered", language, name=name, status=status))


def forward(trip: Trip, name: str, link: str, language: Language) -> Screen:
    """The message that is forwarded to whom it is about, or read to them on the telephone."""
    return Screen(html("people-forward", language, name=clip(name, NAME), trip=clip(trip.name, LINE), link=link))


def others(cedes: bool, language: Language) -> Screen:
    """What a confirmed colleague may do for another; `cedes`: their own seat may still be handed over."""
    cede = push("people-cede-open", language, TAP, "cede") if cedes else None
    register, mine = (push(f"people-{it}", language, TAP, it.removesuffix("-open")) for it in ("register", "mine-open"))
    return Screen(html("people-others-head", language), stack((row(cede), (register,), (mine,), _home(language))))


def _home(language: Language) -> tuple[Button, ...]:
    return (open_button("statut", language),)


def mine(found: Sequence[Signup], language: Language) -> Screen:
    """Whom this person registered: how they stand, and their link again."""
    shown = [_line(it, language) for it in found]
    rows: list[tuple[Button, ...]] = [(_link(it, language),) for it in found if it.status in OPEN]
    text = paragraphs(html("people-mine", language), lines(*shown) or html("people-mine-none", language))
    return Screen(text, (*rows, (push("people-register", language, TAP, "register"),)))


def _line(signup: Signup, language: Language) -> Markup:
    status = plain(f"enrolment-signups-status-{signup.status}", language)
    return html("people-mine-line", language, name=clip(signup.name, NAME), status=status)


def _link(signup: Signup, language: Language) -> Button:
    return push("people-link", language, TAP, "link", signup.id, name=named(signup.name, signup.id, language))


def registration_notification(signup: Signup, by: str, language: Language) -> Screen:
    """To the organisers."""
    text = html(
        "people-told-registered",
        language,
        by=clip(by, NAME),
        name=clip(signup.name, NAME),
        organisation=clip(signup.answers.organisation, NAME),
        status=plain(f"enrolment-signups-status-{signup.status}", language),
    )
    return Screen(text, ((push("people-open-card", language, "signups", "card", signup.id),),))
