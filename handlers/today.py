"""/aujourdhui, /demain, /prochain, /infos: what to know now."""

from __future__ import annotations

from bot.people.rules.rights import COMING, Where
from bot.programme.screens import infos as infos_screens
from bot.programme.screens import today as screens
from handlers.ask import Ask
from handlers.routing import Route, command


async def today(ask: Ask) -> None:
    ask.reply(screens.today(ask.services.trip, await ask.programme(), ask.now, ask.language))


async def tomorrow(ask: Ask) -> None:
    ask.reply(screens.tomorrow(ask.services.trip, await ask.programme(), ask.now, ask.language))


async def coming(ask: Ask) -> None:
    ask.reply(screens.coming(ask.services.trip, await ask.programme(), ask.now, ask.language))


async def infos(ask: Ask) -> None:
    ask.reply(infos_screens.infos(ask.services.trip, ask.language))


ROUTES: tuple[Route, ...] = (
    command("aujourdhui", today, "today", COMING, Where.BOTH, leads=2),
    command("demain", tomorrow, "tomorrow", COMING, Where.BOTH),
    command("prochain", coming, "next", COMING, Where.BOTH, leads=1),
    command("infos", infos, where=Where.BOTH),
)
