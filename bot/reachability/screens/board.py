"""The board: everybody whom messages may not reach, a line and a button each."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import NAME, clip, clip_label, desk_button, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Screen
from bot.group.screens.group import deep_link
from bot.people.rules.person import Language
from bot.reachability.rules.contact import Contact
from bot.reachability.screens.person import TAP
from bot.texts.catalogue import plain

PAGE = 8
ACTIVATE = "start"


def board(found: Sequence[Contact], strangers: int, page: int, language: Language) -> Screen:
    """`strangers` are in the group and never opened the bot."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    count = html("reachability-count" if found else "reachability-all-well", language, count=len(found))
    inside = html("reachability-strangers", language, count=strangers) if strangers else None
    text = paragraphs(
        lines(html("reachability-heading", language), count), lines(*(_line(it, language) for it in shown)), inside
    )
    rows = [(button(clip_label(it.name), TAP, "person", it.signup),) for it in shown]
    before = push("reachability-before", language, TAP, "page", page - 1) if page else None
    more = len(found) > (page + 1) * PAGE
    after = push("reachability-after", language, TAP, "page", page + 1) if more else None
    invite = push("reachability-invite", language, TAP, "invite") if strangers else None
    return Screen(text, stack((*rows, row(before, after), row(invite), (desk_button(language),))))


def _line(it: Contact, language: Language) -> Markup:
    why = ", ".join(plain(f"reachability-short-{one}", language) for one in it.why)
    key = "reachability-line-helped" if it.ways.buddy else "reachability-line"
    return html(key, language, name=clip(it.name, NAME), why=why)


def activate(username: str, language: Language) -> Screen:
    """For the group: one press, and the bot may write first."""
    it = Button(plain("reachability-activate", language), url=deep_link(username, ACTIVATE))
    return Screen(html("reachability-activate-why", language), ((it,),))
