"""/aide and Telegram's menu: the commands that this person can use, in their language."""

from __future__ import annotations

from bot.chat.layout import html, lines, paragraphs
from bot.chat.screen import Screen
from bot.people.rules.person import Language, Person, Role
from bot.people.rules.rights import Command, Commands
from bot.texts.catalogue import plain

LONGEST_DESCRIPTION = 256  # telegram.constants.BotCommandLimit.MAX_DESCRIPTION


def word(command: Command, language: Language) -> str:
    return (command.english if language is Language.EN else "") or command.name


def help_for(person: Person, commands: Commands, in_group: bool = False) -> Screen:
    """An organiser who looks as a participant keeps the desk, the way back."""
    role, language = person.seen_as, person.language
    head = html("people-help-heading", language)
    back = html("people-help-as-participant", language) if role is not person.role else None
    return Screen(paragraphs(head, listed(commands, role, language, in_group), back))


def listed(commands: Commands, role: Role, language: Language, in_group: bool = False) -> str:
    return lines(
        *(
            html("people-help-line", language, command=word(it, language), does=plain(it.description, language))
            for it in commands.open_to(role, in_group)
        )
    )


def menu(
    commands: Commands, role: Role, language: Language, in_group: bool = False, during: bool = False
) -> tuple[tuple[str, str], ...]:
    """(name, description) pairs, as Telegram takes them; `during` the trip, what comes next is first."""
    return tuple(
        (word(it, language), plain(it.description, language)[:LONGEST_DESCRIPTION])
        for it in commands.open_to(role, in_group, during)
    )
