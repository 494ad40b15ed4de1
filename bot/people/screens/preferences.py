"""/preferences: what is set, and where each is changed; who comes has more of them."""

from __future__ import annotations

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import html, lines, paragraphs, push, stack
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language, Person
from bot.people.screens.wanted import listing, messages_state, quiet_state, toggle

NAMES = {Language.FR: "Français", Language.EN: "English"}


def preferences(person: Person, listed: bool = False, saved: bool = False) -> Screen:
    """`listed`: whether they agreed to be read in the list of those who come, if they come."""
    language = person.language
    head = html("people-preferences-saved" if saved else "people-preferences-heading", language)
    always = html("people-preferences-always", language)
    return Screen(paragraphs(head, _state(person, listed), always), _rows(person, listed))


def _state(person: Person, listed: bool) -> Markup:
    language = person.language
    return lines(
        html("people-preferences-language", language, tongue=NAMES[language]),
        messages_state(person),
        quiet_state(person),
        listing(listed, language) if person.coming else None,
    )


def _rows(person: Person, listed: bool) -> Rows:
    language = person.language
    answers = push("people-preferences-answers", language, "answer", "marks")
    return stack(
        (
            (push("people-preferences-messages", language, "pref", "see", "messages"),),
            (push("people-preferences-change-quiet", language, "pref", "see", "quiet"),),
            *(((answers,), (toggle("listed", listed, language),)) if person.coming else ()),
            tuple(button(NAMES[it], "pref", "lang", it) for it in Language if it is not language),
        )
    )
