"""People with their telephone numbers, a link in the text and a button that copies it, and mail addresses."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.broadcasts.rules.report import Somebody
from bot.chat.layout import LABEL, NAME, clip, html, lines, push
from bot.chat.screen import Button, Rows
from bot.chat.typed import international
from bot.people.rules.person import Language
from bot.texts.catalogue import plain

PAGE = 8


def listed(people: Sequence[Somebody], language: Language) -> Markup:
    return lines(*(line(it, language) for it in people))


def line(it: Somebody, language: Language) -> Markup:
    name = clip(it.name, NAME) or plain("broadcasts-unnamed", language)
    phone = international(it.phone) if it.phone else plain("broadcasts-no-phone", language)
    if it.email:
        return html("broadcasts-person-mailed", language, name=name, phone=phone, email=clip(it.email, NAME))
    return html("broadcasts-person" if it.reached else "broadcasts-person-away", language, name=name, phone=phone)


def copies(people: Sequence[Somebody], language: Language) -> Rows:
    """Two to a row."""
    made = [_copy(it, language) for it in people if it.phone]
    return tuple(tuple(made[start : start + 2]) for start in range(0, len(made), 2))


def _copy(it: Somebody, language: Language) -> Button:
    name = clip(it.name, LABEL // 2) or plain("broadcasts-unnamed", language)
    return Button(plain("broadcasts-copy", language, name=name), copy=it.phone)


def pager(page: int, total: int, language: Language, *keys: object) -> tuple[Button, ...]:
    """To the pages around."""
    before = (push("broadcasts-before", language, "annonce", *keys, page - 1),) if page else ()
    more = total > (page + 1) * PAGE
    return (*before, *((push("broadcasts-after", language, "annonce", *keys, page + 1),) if more else ()))
