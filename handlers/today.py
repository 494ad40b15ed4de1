"""/aujourdhui, /demain, /prochain, /infos: what to know now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.people.rules.rights import COMING, Where
from bot.programme.rules.programme import Programme
from bot.programme.screens import infos as infos_screens
from bot.programme.screens import today as screens
from bot.trip import Trip
from handlers.ask import Ask
from handlers.routing import Route, command

Make = Callable[[Trip, Programme, datetime, Language], Screen]


async def today(ask: Ask) -> None:
    await _at_this_minute(ask, screens.today)


async def tomorrow(ask: Ask) -> None:
    await _at_this_minute(ask, screens.tomorrow)


async def coming(ask: Ask) -> None:
    await _at_this_minute(ask, screens.coming)


async def _at_this_minute(ask: Ask, make: Make) -> None:
    """Who asks within the same minute reads the same."""
    trip, language, minute = ask.services.trip, ask.language, ask.now.replace(second=0, microsecond=0)
    ask.reply(await ask.shared((make, language, minute), lambda it: make(trip, it, minute, language)))


async def infos(ask: Ask) -> None:
    trip, language = ask.services.trip, ask.language
    ask.reply(await ask.shared((infos_screens.infos, language), lambda _: infos_screens.infos(trip, language)))


ROUTES: tuple[Route, ...] = (
    command("aujourdhui", today, "today", COMING, Where.BOTH),
    command("demain", tomorrow, "tomorrow", COMING, Where.BOTH),
    command("prochain", coming, "next", COMING, Where.BOTH),
    command("infos", infos, where=Where.BOTH),
)
