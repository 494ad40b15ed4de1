"""What the bot says of groups: the offer to bind one, why it leaves another, the way to the private chat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.chat.callback_data import read_tap
from bot.chat.layout import LINE, NAME, clip, html, paragraphs, push
from bot.chat.screen import Button, Screen
from bot.group.rules import Right
from bot.group.screens.refusals import right_name
from bot.people.rules.person import Language
from bot.people.rules.rights import Command, Where
from bot.texts.catalogue import plain
from bot.trip import Trip


def offer(language: Language) -> Screen:
    return Screen(html("group-offer", language), _choice(language))


def offer_again(language: Language, bound: str) -> Screen:
    """Another group is bound: its place is not taken without asking."""
    return Screen(html("group-offer-again", language, bound=clip(bound, NAME)), _choice(language))


def _choice(language: Language) -> tuple[tuple[Button, ...], ...]:
    return ((push("group-bind", language, "bind", "yes"), push("group-keep", language, "bind", "no")),)


def bound(language: Language, title: str) -> Screen:
    """With what makes it closed: a bot that is no administrator, or links that ask nothing, let anybody in."""
    rights = {it.name.lower(): right_name(it, language) for it in Right}
    head = html("group-bound", language, title=clip(title, NAME))
    return Screen(paragraphs(head, html("group-close", language, **rights)))


def already(language: Language) -> Screen:
    return Screen(html("group-already", language))


def kept(language: Language) -> Screen:
    return Screen(html("group-kept", language))


def leave(language: Language, trip: Trip) -> Screen:
    return Screen(html("group-leave", language, trip=clip(trip.name, LINE), organiser=clip(trip.organiser, NAME)))


def anonymous(language: Language) -> Screen:
    return Screen(html("group-anonymous", language))


def bind_in_group(language: Language) -> Screen:
    """/lier typed in private."""
    return Screen(html("group-bind-in-group", language))


def move_to_private(language: Language, url: str) -> Screen:
    return Screen(html("group-private", language), ((Button(plain("group-private-button", language), url=url),),))


Behind = Callable[[str, Sequence[str]], Command | None]


def outward(screen: Screen, username: str, behind: Behind) -> Screen:
    """The same screen for a group: what its buttons do in private, they do there. `behind`: a button's command."""
    return replace(screen, rows=tuple(tuple(_outward(it, username, behind) for it in row) for row in screen.rows))


def _outward(it: Button, username: str, behind: Behind) -> Button:
    tap = read_tap(it.data)
    command = behind(tap.verb, tap.keys) if tap else None
    moves = command is not None and command.where is Where.PRIVATE
    return Button(it.label, url=deep_link(username, command.name)) if command and moves else it


def deep_link(username: str, command: str) -> str:
    """Opens the private chat and sends `/start <command>`."""
    return f"https://t.me/{username}?start={command}"
