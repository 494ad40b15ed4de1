"""Naming an organiser or a captain: who is meant, all that follows, and the list of those who are."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import NAME, clip, clip_label, html, lines, paragraphs, push
from bot.chat.screen import Button, Rows, Screen
from bot.naming.rules import Candidate
from bot.people.rules.person import Language, Role
from bot.signup.screens.signups import function
from bot.texts.catalogue import plain

TAP = "naming"
MOST_LISTED = 20


def team(found: Sequence[Candidate], language: Language) -> Screen:
    listed = found[:MOST_LISTED]
    return Screen(
        paragraphs(
            html("naming-heading", language),
            *(_group(role, listed, language) for role in (Role.ORGANISER, Role.CAPTAIN)),
            html("naming-more", language, count=len(found) - MOST_LISTED) if len(found) > MOST_LISTED else None,
        ),
        (
            (push("naming-ask-organiser", language, TAP, "ask", Role.ORGANISER),),
            (push("naming-ask-captain", language, TAP, "ask", Role.CAPTAIN),),
            *((_off(it, language),) for it in listed if not it.fixed and _several(it, found)),
            (push("desk-home", language, "desk", "home"),),
        ),
    )


def _several(it: Candidate, found: Sequence[Candidate]) -> bool:
    """The last organiser stays: somebody has to name others."""
    return it.person.role is Role.CAPTAIN or sum(one.person.role is Role.ORGANISER for one in found) > 1


def _group(role: Role, found: Sequence[Candidate], language: Language) -> Markup | None:
    those = [_line(it, language) for it in found if it.person.role is role]
    return lines(html(f"naming-list-{role}", language), *those) if those else None


def _line(it: Candidate, language: Language) -> Markup:
    return html("naming-line-fixed" if it.fixed else "naming-line", language, name=_name(it, language))


def _off(it: Candidate, language: Language) -> Button:
    return push("naming-off", language, TAP, "off", it.person.role, it.person.id, name=_name(it, language))


def _name(it: Candidate, language: Language) -> str:
    return clip(it.name, NAME) or plain("naming-nameless", language, id=str(it.person.id))


def prompt(role: Role, language: Language) -> Screen:
    return Screen(html(f"naming-prompt-{role}", language), ((push("buttons-drop", language, "drop"),),))


def which(found: Sequence[Candidate], role: Role, language: Language) -> Screen:
    rows = tuple((_choice(it, role, language),) for it in found)
    return Screen(html("naming-which", language), (*rows, (_home(language),)))


def _choice(it: Candidate, role: Role, language: Language) -> Button:
    label = f"{_name(it, language)} ({it.organisation})" if it.organisation else _name(it, language)
    return button(clip_label(label), TAP, "who", role, it.person.id)


def card(it: Candidate, role: Role, language: Language) -> Screen:
    head = lines(
        html(f"naming-card-{role}", language, name=_name(it, language)),
        _known(it, language),
        html("naming-id", language, id=str(it.person.id)),
    )
    yes = push(f"naming-yes-{role}", language, TAP, "yes", role, it.person.id)
    return Screen(paragraphs(head, html(f"naming-means-{role}", language)), ((yes,), (_home(language),)))


def _known(it: Candidate, language: Language) -> Markup:
    if not it.confirmed:
        return html("naming-unproved", language)
    parts = [clip(it.organisation, NAME), function(it.function, language)]
    return html("naming-known", language, who=" · ".join(part for part in parts if part))


def may_not(it: Candidate, role: Role, language: Language) -> Screen:
    """An organiser already is one; a captain is, or cannot be."""
    key = f"naming-already-{role}" if it.person.role is role else "naming-may-not-captain"
    return Screen(html(key, language, name=_name(it, language)), _back(language))


def not_known(language: Language) -> Screen:
    return Screen(html("naming-not-known", language), _back(language))


def display_name(language: Language) -> Screen:
    """Nobody is confirmed under that name; somebody only calls themselves so."""
    return Screen(html("naming-display-name", language), ((push("buttons-drop", language, "drop"),),))


def hidden(language: Language) -> Screen:
    return Screen(html("naming-hidden", language), ((push("buttons-drop", language, "drop"),),))


def done(it: Candidate, role: Role, language: Language) -> Screen:
    return Screen(html(f"naming-done-{role}", language, name=_name(it, language)), _back(language))


def you_are(role: Role, language: Language) -> Screen:
    rows: Rows = ()
    if role is Role.ORGANISER:
        rows = ((push("buttons-organisation", language, "open", "organisation"),),)
    return Screen(html(f"naming-you-are-{role}", language), rows)


def you_are_no_more(role: Role, language: Language) -> Screen:
    return Screen(html(f"naming-no-more-{role}", language))


def ask_off(it: Candidate, role: Role, language: Language) -> Screen:
    yes = push("naming-off-yes", language, TAP, "gone", role, it.person.id)
    keep = push("naming-off-no", language, TAP, "home")
    return Screen(html(f"naming-off-{role}", language, name=_name(it, language)), ((yes,), (keep,)))


def _home(language: Language) -> Button:
    return push("naming-no", language, TAP, "home")


def _back(language: Language) -> Rows:
    return ((push("naming-back", language, TAP, "home"),),)
