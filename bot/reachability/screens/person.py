"""One person whom messages may not reach: why, how they are reached, who passes on to them."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import LABEL, NAME, clip, clip_label, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Screen
from bot.chat.typed import international
from bot.people.rules.person import Language
from bot.reachability.rules.contact import Contact
from bot.texts.catalogue import plain

TAP, PAGE = "reach", 8


def person(it: Contact, buddy: str, language: Language) -> Screen:
    """`buddy` is the name of theirs, or ""."""
    why = [html(f"reachability-why-{one}", language) for one in it.why] or [html("reachability-reached", language)]
    line = html("reachability-buddy", language, name=clip(buddy, NAME)) if buddy else None
    mailed = html("reachability-mailed", language, email=clip(it.email, NAME)) if it.mailed else None
    text = paragraphs(
        html("reachability-person", language, name=clip(it.name, NAME)),
        lines(*why),
        lines(call(it, language), mailed, line or html("reachability-no-buddy", language)),
    )
    choose = push("reachability-choose", language, TAP, "buddies", it.signup, 0)
    drop = push("reachability-drop", language, TAP, "drop", it.signup) if buddy else None
    key = "reachability-write-again" if it.ways.telephone else "reachability-prefers"
    prefers = None if it.telephone else push(key, language, TAP, "phone", it.signup)
    card = push("reachability-card", language, "signups", "card", it.signup)
    return Screen(text, stack((copy(it, language), (choose,), row(drop), row(prefers), (card,), (_back(language),))))


def _back(language: Language) -> Button:
    return push("reachability-back", language, TAP, "board")


def call(it: Contact, language: Language) -> Markup:
    """The number in its international form: phones make it a link."""
    if not it.phone:
        return html("reachability-no-phone", language)
    return html("reachability-call", language, phone=international(it.phone))


def copy(it: Contact, language: Language) -> tuple[Button, ...]:
    if not it.phone:
        return ()
    return (Button(plain("reachability-copy", language, name=clip(it.name, LABEL // 2)), copy=it.phone),)


def buddies(it: Contact, found: Sequence[Contact], page: int, language: Language) -> Screen:
    """Who may pass on to them, a page at a time."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    rows = [(button(clip_label(one.name), TAP, "name", it.signup, one.signup),) for one in shown]
    before = push("reachability-before", language, TAP, "buddies", it.signup, page - 1) if page else None
    more = len(found) > (page + 1) * PAGE
    after = push("reachability-after", language, TAP, "buddies", it.signup, page + 1) if more else None
    back = push("reachability-keep", language, TAP, "person", it.signup)
    key = "reachability-who" if found else "reachability-nobody"
    return Screen(html(key, language, name=clip(it.name, NAME)), stack((*rows, row(before, after), (back,))))
