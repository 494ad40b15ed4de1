"""Which leg of the day the roll is called for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from bot.attendance.rules.legs import Leg
from bot.chat.callback_data import button
from bot.chat.layout import clip_label, desk_button, html
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language
from bot.programme.screens.programme import entry_key
from bot.rollcalls.rules.rollcall import RollCall
from bot.rollcalls.screens.calling import TAP
from bot.texts import dates
from bot.texts.catalogue import plain


def legs(
    found: Sequence[tuple[Leg, RollCall | None]], today: date, zone: ZoneInfo, language: Language, desk: bool = False
) -> Screen:
    """`desk`: there is a way back to it, for who has one."""
    rows = tuple((_leg(leg, called, today, zone, language),) for leg, called in found)
    back = ((desk_button(language),),) if desk else ()
    return Screen(html("rollcalls-which" if found else "rollcalls-no-leg", language), (*rows, *back))


def _leg(leg: Leg, called: RollCall | None, today: date, zone: ZoneInfo, language: Language) -> Button:
    state, on = called.state if called else "new", leg.day(zone)
    at = dates.hour(leg.transfer.meets_at, zone, language) if on == today else dates.short_day(on, language)
    label = plain(f"rollcalls-leg-{state}", language, at=at, title=leg.transfer.title)
    return button(clip_label(label), TAP, "leg", entry_key(leg.transfer))


def opened(language: Language) -> str:
    """Told to who opened it in the group: names and numbers are for their private chat."""
    return plain("rollcalls-opened", language)


def ticked(name: str, key: str, language: Language) -> str:
    return plain(f"rollcalls-{key}-done", language, name=clip_label(name))


def reminded(count: int | None, language: Language) -> str:
    return (
        plain("rollcalls-too-soon", language) if count is None else plain("rollcalls-reminded", language, count=count)
    )
