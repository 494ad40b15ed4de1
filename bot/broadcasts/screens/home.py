"""All broadcasts: those that will leave, those that have left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.broadcasts.rules.broadcast import Broadcast, State
from bot.broadcasts.screens.compose import NAMES, QUOTED, answer_labels, when
from bot.broadcasts.screens.excerpt import excerpt
from bot.chat.callback_data import button
from bot.chat.layout import clip_label, html, lines, paragraphs, push, stack
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain

SHOWN = 8
STATES = (State.SCHEDULED, State.SENT, State.WITHDRAWN)


def home(found: Sequence[Broadcast], to_call: int, zone: ZoneInfo, language: Language) -> Screen:
    """`found` are the latest, whatever became of them; `to_call` those whom a telephone alone reaches."""
    rows = [(_opened(it, zone, language),) for it in found]
    call = (push("broadcasts-call-button", language, "annonce", "call", count=to_call),) if to_call else ()
    text = paragraphs(html("broadcasts-heading", language), None if found else html("broadcasts-none-yet", language))
    new = (push("broadcasts-new", language, "annonce", "new"),)
    desk = (push("desk-home", language, "desk", "home"),)
    return Screen(text, stack((new, call, *rows, desk)))


def _opened(it: Broadcast, zone: ZoneInfo, language: Language) -> Button:
    key, at = ("waits", it.at) if it.state is State.SCHEDULED else ("left", it.started)
    words = excerpt(it.parts(language), language, 30)
    label = plain(f"broadcasts-line-{key}", language, at=_at(at, zone, language), words=words)
    what = "waiting" if it.state is State.SCHEDULED else "live"
    return button(clip_label(label), "annonce", what, it.id)


def _at(at: datetime | None, zone: ZoneInfo, language: Language) -> str:
    if at is None:
        return ""
    day, hour = dates.short_day(at.astimezone(zone).date(), language), dates.hour(at, zone, language)
    return f"{day}, {hour}"


def scheduled(it: Broadcast, zone: ZoneInfo, language: Language) -> Screen:
    shown = [
        html("broadcasts-says-in", language, tongue=NAMES[spoken], words=excerpt(parts, language, QUOTED))
        for spoken, parts in it.contents.items()
    ]
    text = paragraphs(
        html("broadcasts-state-scheduled", language),
        lines(*shown),
        lines(
            html("broadcasts-leaves", language, when=when(it, zone, language)),
            html("broadcasts-asks", language, what=answer_labels(it, language)),
        ),
    )
    edit = push("broadcasts-edit", language, "annonce", "edit", it.id)
    cancel = push("broadcasts-cancel", language, "annonce", "cancel", it.id)
    return Screen(text, ((edit, cancel), (push("broadcasts-see-all", language, "annonce", "home"),)))


def cancelled(language: Language) -> Screen:
    return Screen(html("broadcasts-cancelled", language), ((push("broadcasts-see-all", language, "annonce", "home"),),))
