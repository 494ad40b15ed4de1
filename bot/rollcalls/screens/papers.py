"""Half-day attendance to take away: a sheet, all the certificates, or one of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.callback_data import button
from bot.chat.layout import LABEL, clip, html, push, row, stack
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain

TAP = "attendance"
SHEETS, PDF = ("xlsx", "csv"), "pdf"
PAGE = 8


def choose(present: int, language: Language) -> Screen:
    """`present`: how many may be certified."""
    sheets = tuple(button(f".{it}", TAP, "file", it) for it in SHEETS)
    every = push("rollcalls-papers-all", language, TAP, "file", PDF, count=present)
    one = push("rollcalls-papers-one", language, TAP, "who", 0)
    back = (push("enrolment-participants-back", language, "desk", "export"),)
    words = html("rollcalls-papers", language, count=present)
    return Screen(words, stack((sheets, row(every, one) if present else (), back)))


def people(found: Sequence[tuple[str, str]], page: int, language: Language) -> Screen:
    """`found`: key and name of those who may be certified."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    names = [(button(clip(name, LABEL), TAP, "file", key),) for key, name in shown]
    before = push("rollcalls-before", language, TAP, "who", page - 1) if page else None
    after = push("rollcalls-after", language, TAP, "who", page + 1) if len(found) > (page + 1) * PAGE else None
    back = (push("rollcalls-papers-back", language, TAP, "home"),)
    return Screen(html("rollcalls-papers-who", language), stack((*names, row(before, after), back)))


def caption(form: str, at: datetime, zone: ZoneInfo, language: Language) -> str:
    key = "rollcalls-caption" if form in SHEETS else "rollcalls-caption-paper"
    return html(key, language, stamp=dates.stamp(at, zone, language))


def file_name(form: str, at: datetime, zone: ZoneInfo, language: Language) -> str:
    """« presences-2024-03-26.csv »: letters that every disk, mailbox and telephone keeps."""
    name = "rollcalls-file" if form in SHEETS else "rollcalls-file-paper"
    ending = form if form in SHEETS else PDF
    return f"{plain(name, language)}-{at.astimezone(zone).date().isoformat()}.{ending}"
