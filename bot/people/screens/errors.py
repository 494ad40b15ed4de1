"""What people read when something is not there, not theirs, not understood or broken."""

from __future__ import annotations

from bot.chat.layout import NAME, clip, html, open_button, paragraphs
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language, Person
from bot.people.rules.rights import Commands
from bot.people.screens.help import listed
from bot.texts.catalogue import plain


def unknown(person: Person, word: str, commands: Commands) -> Screen:
    """The same sentence for what does not exist and what is not open: nobody learns which."""
    text = html("people-errors-unknown", person.language, word=clip(word.split("@")[0] or "/", NAME))
    can = html("people-errors-you-can", person.language)
    return Screen(paragraphs(text, can, listed(commands, person.seen_as, person.language)))


def stale(language: Language) -> str:
    return plain("people-errors-stale", language)


def forbidden_tap(language: Language) -> str:
    return plain("people-errors-forbidden-tap", language)


def defect(language: Language) -> Screen:
    return Screen(html("people-errors-defect", language))


def infrastructure(language: Language) -> Screen:
    return Screen(html("people-errors-infrastructure", language))


def unasked(language: Language, rows: Rows) -> Screen:
    """Words that answer nothing: nothing is done with them until their author says so, by one of `rows`."""
    return Screen(html("people-errors-unasked", language), rows)


def unread_edit(language: Language) -> Screen:
    """A letter, a note or an answer that has left stays as it was sent: its author must not think otherwise."""
    return Screen(html("people-errors-unread-edit", language))


def unexpected_file(person: Person) -> Screen:
    return Screen(html("people-errors-unexpected-file", person.language), _around(person.language))


def cancelled(language: Language) -> Screen:
    return Screen(html("people-errors-cancelled", language), _around(language))


def nothing_to_cancel(language: Language) -> Screen:
    return Screen(html("people-errors-nothing-to-cancel", language), _around(language))


def _around(language: Language) -> Rows:
    """Two to a row: three labels are cut on a phone."""
    return (
        (open_button("programme", language), open_button("equipe", language)),
        (open_button("aide", language),),
    )
