"""/delegation: who comes, of those who agreed to be listed, and one's own choice."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.layout import NAME, clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Screen
from bot.delegation.rules import PAGE, Entry
from bot.people.rules.person import Language, Role
from bot.signup.screens.signups import function
from bot.texts.catalogue import plain

TAP = "listed"


def delegation(found: Sequence[Entry], page: int, own: bool, language: Language) -> Screen:
    """`own`: whether whoever reads it is in it."""
    last = max(0, (len(found) - 1) // PAGE)
    page = min(page, last)
    shown = found[page * PAGE : (page + 1) * PAGE]
    text = paragraphs(
        html("delegation-heading", language, count=len(found)) if found else html("delegation-title", language),
        lines(*(_line(it, language) for it in shown)) or html("delegation-nobody", language),
        html("delegation-own" if own else "delegation-not-own", language),
    )
    before = push("enrolment-signups-before", language, TAP, "page", page - 1) if page else None
    after = push("enrolment-signups-after", language, TAP, "page", page + 1) if page < last else None
    mine = push(f"people-preferences-listed-{'stop' if own else 'start'}", language, TAP, "listed", int(not own))
    return Screen(text, stack((row(before, after), (mine,))))


def _line(it: Entry, language: Language) -> Markup:
    name = clip(it.name, NAME) or plain("delegation-nameless", language)
    captain = [plain("team-role-captain", language)] if it.role is Role.CAPTAIN else []
    if it.role is Role.ORGANISER:
        return html("delegation-line-team", language, name=name)
    role = ", ".join([function(it.function, language), *captain])
    return html("delegation-line", language, name=name, organisation=clip(it.organisation, NAME), said=role)
