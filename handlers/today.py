"""/aujourdhui, /demain, /prochain, /infos: what to know now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.cards import screens as cards
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.people.rules.rights import COMING, Where
from bot.programme.rules.programme import Programme
from bot.programme.screens import infos as infos_screens
from bot.programme.screens import today as screens
from bot.trip import Trip
from handlers import attendance
from handlers.ask import Ask
from handlers.programme import edits
from handlers.routing import Route, command

Make = Callable[[Trip, Programme, datetime, Language], Screen]


async def today(ask: Ask) -> None:
    """On a day of the trip, in private, the card of the day is sent anew."""
    mine, on = await attendance.mine(ask), ask.services.trip.today(ask.now)
    if not ask.in_group and ask.real.coming and mine.on(on):
        ask.enqueue(cards.show(mine, on, ask.now, ask.language, anew=True))
    else:
        ask.reply(await _at_this_minute(ask, screens.today))


async def tomorrow(ask: Ask) -> None:
    ask.reply(await _at_this_minute(ask, screens.tomorrow))


async def coming(ask: Ask) -> None:
    ask.reply(await next_screen(ask))


async def next_screen(ask: Ask) -> Screen:
    return await _at_this_minute(ask, _to_edit if edits(ask) else screens.coming)


async def _at_this_minute(ask: Ask, make: Make) -> Screen:
    """Those who are expected at everything and ask within the same minute read the same."""
    trip, language, minute = ask.services.trip, ask.language, ask.now.replace(second=0, microsecond=0)
    mine = await attendance.mine(ask)
    if mine is not await ask.programme():
        return make(trip, mine, minute, language)
    return await ask.shared((make, language, minute), lambda it: make(trip, it, minute, language))


def _to_edit(trip: Trip, programme: Programme, now: datetime, language: Language) -> Screen:
    return screens.coming(trip, programme, now, language, edits=True)


async def infos(ask: Ask) -> None:
    trip, language = ask.services.trip, ask.language
    ask.reply(await ask.shared((infos_screens.infos, language), lambda _: infos_screens.infos(trip, language)))


ROUTES: tuple[Route, ...] = (
    command("aujourdhui", today, "today", COMING, Where.BOTH, leads=2),
    command("demain", tomorrow, "tomorrow", COMING, Where.BOTH),
    command("prochain", coming, "next", COMING, Where.BOTH, leads=1),
    command("infos", infos, where=Where.BOTH),
)
