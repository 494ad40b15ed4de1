"""Whom a telephone alone reaches: those who have not seen what is urgent, the oldest first."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.broadcasts.rules.report import Report
from bot.broadcasts.screens import names
from bot.broadcasts.screens.excerpt import excerpt
from bot.chat.layout import fit, html, lines, paragraphs, push
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.texts import dates

ROOM = 3500


def to_call(reports: Sequence[Report], zone: ZoneInfo, language: Language) -> Screen:
    """`reports` in the order in which they left."""
    blocks = [_block(it, zone, language) for it in reports if it.named]
    body = fit(blocks, lambda left: html("broadcasts-more", language, count=left), ROOM, gap="\n\n")
    text = paragraphs(html("broadcasts-call", language), body or html("broadcasts-call-nobody", language))
    people = [one for it in reports for one in it.named][: names.PAGE]
    home = (push("broadcasts-see-all", language, "annonce", "home"),)
    return Screen(text, (*names.copies(people, language), home))


def _block(it: Report, zone: ZoneInfo, language: Language) -> Markup:
    at = dates.stamp(it.broadcast.started, zone, language) if it.broadcast.started else ""
    words = excerpt(it.broadcast.parts(language), language)
    head = html("broadcasts-call-since", language, words=words, at=at)
    return lines(head, names.listed(it.named, language))
