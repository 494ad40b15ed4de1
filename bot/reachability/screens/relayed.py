"""What a buddy reads: something urgent « for » somebody whom messages do not reach."""

from __future__ import annotations

from markupsafe import Markup

from bot.broadcasts.rules.broadcast import Broadcast
from bot.broadcasts.screens.excerpt import excerpt
from bot.chat.layout import NAME, clip, html, paragraphs, stack
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.reachability.rules.contact import Contact
from bot.reachability.screens.person import call, copy

MOST = 1500


def quoted(it: Broadcast, language: Language) -> str:
    return Markup.escape(excerpt(it.parts(language), language, MOST))


def for_somebody(it: Contact, words: str, language: Language) -> Screen:
    """`words` are HTML, as everybody else read them."""
    head = html("reachability-for", language, name=clip(it.name, NAME))
    return Screen(paragraphs(head, words, call(it, language)), stack((copy(it, language),)))


def named(name: str, language: Language) -> Screen:
    return Screen(html("reachability-you-are", language, name=clip(name, NAME)))


def relieved(name: str, language: Language) -> Screen:
    return Screen(html("reachability-you-were", language, name=clip(name, NAME)))
