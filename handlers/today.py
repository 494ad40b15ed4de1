"""/aujourdhui, /demain, /prochain, /infos: what to know now."""

from __future__ import annotations

from bot.cards import screens as cards
from bot.chat.screen import Screen
from bot.people.rules.rights import COMING, Where
from bot.programme.screens import infos as infos_screens
from bot.programme.screens import today as screens
from handlers import attendance
from handlers.ask import Ask
from handlers.programme import edits
from handlers.routing import Route, command


async def today(ask: Ask) -> None:
    """On a day of the trip, in private, the card of the day is sent anew."""
    mine, on = await attendance.mine(ask), ask.services.trip.today(ask.now)
    if not ask.in_group and ask.real.coming and mine.on(on):
        ask.enqueue(cards.show(mine, on, ask.now, ask.language, anew=True))
    else:
        ask.reply(screens.today(ask.services.trip, mine, ask.now, ask.language))


async def tomorrow(ask: Ask) -> None:
    ask.reply(screens.tomorrow(ask.services.trip, await attendance.mine(ask), ask.now, ask.language))


async def coming(ask: Ask) -> None:
    ask.reply(await next_screen(ask))


async def next_screen(ask: Ask) -> Screen:
    return screens.coming(ask.services.trip, await attendance.mine(ask), ask.now, ask.language, edits=edits(ask))


async def infos(ask: Ask) -> None:
    ask.reply(infos_screens.infos(ask.services.trip, ask.language))


ROUTES: tuple[Route, ...] = (
    command("aujourdhui", today, "today", COMING, Where.BOTH, leads=2),
    command("demain", tomorrow, "tomorrow", COMING, Where.BOTH),
    command("prochain", coming, "next", COMING, Where.BOTH, leads=1),
    command("infos", infos, where=Where.BOTH),
)
