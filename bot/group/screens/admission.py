"""What is said of who enters the group: in private to those concerned, to the organisers, and in the group itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, html, lines, paragraphs, push
from bot.chat.screen import Button, Screen
from bot.group.rules import Reckoning, Right
from bot.group.screens.group import deep_link
from bot.group.screens.refusals import right_name
from bot.people.rules.person import Language
from bot.signup.rules.signup import OPEN, Signup, Status
from bot.texts.catalogue import plain
from bot.trip import Trip

MOST_NAMES = 12
JOIN = "door"  # stands in messages that people have kept: no upgrade reaches those


def join_button(language: Language) -> Button:
    """Answered with the link as it is then."""
    return push("group-admission-join", language, JOIN)


def way_in(language: Language, url: str, inside: bool) -> Screen:
    return Screen(
        html("group-admission-inside" if inside else "group-admission-way-in", language), ((_link(language, url),),)
    )


def reinstated(language: Language, url: str) -> Screen:
    return Screen(html("group-admission-reinstated", language), ((_link(language, url),),))


def _link(language: Language, url: str) -> Button:
    return Button(plain("group-admission-open-link", language), url=url)


def not_yet(language: Language) -> Screen:
    return Screen(html("group-admission-not-yet", language))


def invited(language: Language) -> Screen:
    return Screen(html("group-admission-invited", language), ((join_button(language),),))


def turned_away(language: Language, trip: Trip, signup: Signup | None, now: datetime, username: str) -> Screen:
    """Its button opens the conversation, which they may never have begun: a link, not a tap."""
    match signup.status if signup else None:
        case Status.DRAFT if now < trip.deadline:
            key, label, command = "group-admission-word-draft", "group-admission-word-resume", "inscription"
        case status if status in OPEN:
            key, label, command = "group-admission-word-pending", "group-admission-word-status", "statut"
        case _ if now < trip.deadline:
            key, label, command = "group-admission-word-stranger", "group-admission-word-sign-up", "inscription"
        case _:
            key, label, command = "group-admission-word-closed", "group-admission-word-talk", "equipe"
    button = Button(plain(label, language), url=deep_link(username, command))
    return Screen(html(key, language, trip=clip(trip.name, LINE)), ((button,),))


def farewell(language: Language) -> Screen:
    return Screen(html("group-admission-farewell", language))


def declined(language: Language, name: str) -> Screen:
    return Screen(html("group-admission-declined", language, name=_name(language, name)))


def uninvited_word(language: Language) -> Screen:
    """To who never took part, before they are taken out."""
    return Screen(html("group-admission-uninvited-word", language))


def uninvited(language: Language, title: str, person: int, name: str) -> Screen:
    """To an organiser: somebody is in the group whom the bot did not let in."""
    out = push("group-admission-show-out", language, "inside", "out", person)
    keep = push("group-admission-keep", language, "inside", "keep", person)
    text = html("group-admission-uninvited", language, name=_name(language, name), title=clip(title, NAME))
    return Screen(text, ((out,), (keep,)))


def shown_out(language: Language) -> Screen:
    return Screen(html("group-admission-shown-out", language))


def kept_inside(language: Language) -> Screen:
    return Screen(html("group-admission-kept-inside", language))


def cannot_take_out(language: Language, name: str) -> Screen:
    return Screen(html("group-admission-cannot-take-out", language, name=_name(language, name)))


def _name(language: Language, name: str) -> str:
    return clip(name, NAME) or plain("group-admission-somebody", language)


def lacking_here(language: Language, lacks: Sequence[Right]) -> Screen:
    """In the group."""
    return Screen(
        html("group-admission-lacking-here", language, rights=", ".join(right_name(it, language) for it in lacks))
    )


def reckoning(language: Language, title: str, found: Reckoning) -> Screen:
    """To an organiser, in private: names are read there only."""
    return Screen(
        paragraphs(
            html("group-admission-reckoning", language, title=clip(title, NAME)),
            lines(
                html("group-admission-everybody", language, count=found.everybody),
                _named("group-admission-coming", language, found.coming),
                _named("group-admission-others", language, found.others),
                html("group-admission-kept", language, count=found.kept) if found.kept else None,
                html("group-admission-unknown", language, count=found.unknown)
                if found.looked and found.unknown
                else None,
            ),
            html("group-admission-missing", language, count=found.missing) if found.looked and found.missing else None,
            None if found.looked else html("group-admission-not-looked", language),
        )
    )


def _named(key: str, language: Language, names: Sequence[str]) -> Markup | None:
    if not names:
        return None
    shown = ", ".join(_name(language, it) for it in names[:MOST_NAMES])
    left = len(names) - MOST_NAMES
    rest = plain("group-admission-more-names", language, names=shown, count=left) if left > 0 else shown
    return html(key, language, count=len(names), names=rest)
