"""Correcting and withdrawing a broadcast: asked, shown, confirmed."""

from __future__ import annotations

from bot.broadcasts.rules.broadcast import Broadcast
from bot.broadcasts.screens.compose import NAMES
from bot.chat.layout import html, push
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language


def which(it: Broadcast, language: Language) -> Screen:
    """In which language it is to be corrected."""
    rows = [
        (push("broadcasts-fix-in", language, "annonce", "fixin", it.id, spoken, tongue=NAMES[spoken]),)
        for spoken in it.contents
    ]
    return Screen(html("broadcasts-fix-which", language), (*rows, _back(it, language)))


def prompt(it: Broadcast, language: Language) -> Screen:
    return Screen(html("broadcasts-fix-prompt", language), (_back(it, language),))


def confirm(it: Broadcast, draft: int, edited: bool, count: int, language: Language) -> Screen:
    """`edited`: in place; otherwise in answer to what was sent."""
    key = "broadcasts-fix-confirm" if edited else "broadcasts-fix-confirm-reply"
    yes = push("broadcasts-fix-yes", language, "annonce", "fixed", draft, count=count)
    return Screen(html(key, language, count=count), ((yes,), _back(it, language)))


def ask_withdraw(it: Broadcast, count: int, language: Language) -> Screen:
    yes = push("broadcasts-withdraw-yes", language, "annonce", "taken", it.id)
    return Screen(html("broadcasts-withdraw-what", language, count=count), ((yes,), _back(it, language)))


def _back(it: Broadcast, language: Language) -> tuple[Button, ...]:
    return (push("broadcasts-back-live", language, "annonce", "live", it.id),)
