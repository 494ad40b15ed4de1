"""What is said at the door of the group: in private to those concerned, to the organisers, and in the group itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from bot.screens.group import deep_link
from bot.screens.refusals import right_name
from bot.screens.screen import Button, Screen
from bot.screens.words import LINE, NAME, clip, lines, paragraphs, push, told
from bot.texts.catalogue import plain
from bot.trip.door import Reckoning, Right
from bot.trip.people import Language
from bot.trip.signup import OPEN, Signup, Status
from bot.trip.trip import Trip

MOST_NAMES = 12


def join_button(language: Language) -> Button:
    """Answered with the link as it is then."""
    return push("door-join", language, "door")


def way_in(language: Language, url: str, inside: bool) -> Screen:
    return Screen(told("door-inside" if inside else "door-way-in", language), ((_link(language, url),),))


def reinstated(language: Language, url: str) -> Screen:
    return Screen(told("door-reinstated", language), ((_link(language, url),),))


def _link(language: Language, url: str) -> Button:
    return Button(plain("door-open-link", language), url=url)


def not_yet(language: Language) -> Screen:
    return Screen(told("door-not-yet", language))


def invited(language: Language) -> Screen:
    return Screen(told("door-invited", language), ((join_button(language),),))


def turned_away(language: Language, trip: Trip, signup: Signup | None, now: datetime, username: str) -> Screen:
    """Its button opens the conversation, which they may never have begun: a link, not a tap."""
    match signup.status if signup else None:
        case Status.DRAFT if now < trip.deadline:
            key, label, command = "door-word-draft", "door-word-resume", "inscription"
        case status if status in OPEN:
            key, label, command = "door-word-pending", "door-word-status", "statut"
        case _ if now < trip.deadline:
            key, label, command = "door-word-stranger", "door-word-sign-up", "inscription"
        case _:
            key, label, command = "door-word-closed", "door-word-talk", "equipe"
    button = Button(plain(label, language), url=deep_link(username, command))
    return Screen(told(key, language, trip=clip(trip.name, LINE)), ((button,),))


def farewell(language: Language) -> Screen:
    return Screen(told("door-farewell", language))


def declined(language: Language, name: str) -> Screen:
    return Screen(told("door-declined", language, name=_name(language, name)))


def cannot_take_out(language: Language, name: str) -> Screen:
    return Screen(told("door-cannot-take-out", language, name=_name(language, name)))


def _name(language: Language, name: str) -> str:
    return clip(name, NAME) or plain("door-somebody", language)


def lacking_here(language: Language, lacks: Sequence[Right]) -> Screen:
    """In the group."""
    return Screen(told("door-lacking-here", language, rights=", ".join(right_name(it, language) for it in lacks)))


def reckoning(language: Language, title: str, found: Reckoning) -> Screen:
    """To an organiser, in private: names are read there only."""
    return Screen(
        paragraphs(
            told("door-reckoning", language, title=clip(title, NAME)),
            lines(
                told("door-everybody", language, count=found.everybody),
                _named("door-coming", language, found.coming),
                _named("door-others", language, found.others),
                told("door-unknown", language, count=found.unknown) if found.looked and found.unknown else None,
            ),
            told("door-missing", language, count=found.missing) if found.looked and found.missing else None,
            None if found.looked else told("door-not-looked", language),
        )
    )


def _named(key: str, language: Language, names: Sequence[str]) -> Markup | None:
    if not names:
        return None
    shown = ", ".join(_name(language, it) for it in names[:MOST_NAMES])
    left = len(names) - MOST_NAMES
    said = plain("door-more-names", language, names=shown, count=left) if left > 0 else shown
    return told(key, language, count=len(names), names=said)
