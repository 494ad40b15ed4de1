"""What organisers read when Telegram does not let the bot do its work."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.layout import NAME, clip, html
from bot.chat.screen import Screen
from bot.group.rules import Right
from bot.people.rules.person import Language
from bot.texts.catalogue import plain


def right_name(right: Right, language: Language) -> str:
    """As Telegram's own settings call it."""
    return plain(f"group-refusals-right-{right.name.lower()}", language)


def left(language: Language, title: str) -> Screen:
    """The bot was taken out of the participants' group."""
    return Screen(html("group-refusals-left", language, title=clip(title, NAME)))


def back(language: Language, title: str) -> Screen:
    return Screen(html("group-refusals-back", language, title=clip(title, NAME)))


def lost(language: Language, title: str, rights: Sequence[Right]) -> Screen:
    names = ", ".join(right_name(it, language) for it in rights)
    return Screen(html("group-refusals-lost", language, title=clip(title, NAME), rights=names))


def regained(language: Language, title: str) -> Screen:
    return Screen(html("group-refusals-regained", language, title=clip(title, NAME)))


def lacking(language: Language, title: str, right: Right | None = None) -> Screen:
    """The bot lacks a right in the participants' group (`right`, when it is known which), or is not in it any more."""
    if right is not None:
        name = right_name(right, language)
        return Screen(html("group-refusals-lacking-right", language, title=clip(title, NAME), right=name))
    return Screen(html("group-refusals-lacking", language, title=clip(title, NAME)))


def unreadable(language: Language) -> Screen:
    """What waited was written by another version of the bot, or damaged."""
    return Screen(html("group-refusals-unreadable", language))
