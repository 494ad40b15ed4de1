"""A change of organisation that somebody asks for, once their membership is settled."""

from __future__ import annotations

from bot.chat.layout import LINE, NAME, clip, open_button, push
from bot.chat.layout import html as say
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language
from bot.signup.rules.signup import Signup


def card(signup: Signup, wanted: str, request: int, language: Language) -> Screen:
    """For the organisers, who decide in one tap."""
    text = say(
        "enrolment-status-organisation-card",
        language,
        name=clip(signup.name, NAME),
        organisation=clip(signup.answers.organisation, NAME) or "—",
        wanted=clip(wanted, LINE),
    )
    accept = push("enrolment-status-organisation-accept", language, "reorg", "yes", request)
    return Screen(text, ((accept,), (_refuse(request, language),)))


def _refuse(request: int, language: Language) -> Button:
    return push("enrolment-status-organisation-refuse", language, "reorg", "no", request)


def beyond(signup: Signup, each: int, request: int, language: Language) -> Screen:
    """Before the organisation has one seat too many; `signup` as it would stand."""
    organisation = clip(signup.answers.organisation, LINE) or "—"
    text = say("enrolment-status-organisation-beyond", language, organisation=organisation, each=each)
    accept = push("enrolment-status-organisation-accept-beyond", language, "reorg", "beyond", request)
    return Screen(text, ((accept,), (_refuse(request, language),)))


def decided(signup: Signup, accepted: bool, language: Language) -> Screen:
    """For the person; `signup` as it stands now."""
    key = "enrolment-status-organisation-changed" if accepted else "enrolment-status-organisation-kept"
    text = say(key, language, organisation=clip(signup.answers.organisation, LINE) or "—")
    return Screen(text, ((open_button("statut", language),),))


def notification(signup: Signup, wanted: str, organiser: str, accepted: bool, language: Language) -> Screen:
    """For the other organisers; `signup` as it stood before."""
    key = "enrolment-status-organisation-told-yes" if accepted else "enrolment-status-organisation-told-no"
    return Screen(
        say(key, language, colleague=clip(organiser, NAME), name=clip(signup.name, NAME), wanted=clip(wanted, LINE))
    )


def done(signup: Signup, accepted: bool, language: Language) -> Screen:
    """In place of the card, for who decided."""
    key = "enrolment-status-organisation-done-yes" if accepted else "enrolment-status-organisation-done-no"
    organisation = clip(signup.answers.organisation, LINE) or "—"
    return Screen(say(key, language, name=clip(signup.name, NAME), organisation=organisation))
