"""« Clore le voyage », at the organisers' desk, once its last day is over."""

from __future__ import annotations

from bot.closing import actions, screens
from handlers.ask import Ask
from handlers.routing import Route, TapRoute


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("ask" | "yes",) if not ask.services.trip.over(ask.now):
            ask.reply(screens.too_early(ask.language))
        case ("ask",):
            await _show(ask)
        case ("yes",):
            await actions.close(ask.work, ask.real.id)
            await _show(ask)
        case ("no",):
            await actions.reopen(ask.work, ask.real.id)
            ask.reply(screens.reopened(ask.language))
        case _:
            ask.stale()


async def _show(ask: Ask) -> None:
    at = await ask.work.trip.closed()
    ask.reply(screens.closed(at, ask.services.trip, ask.language) if at else screens.ask(ask.language))


ROUTES: tuple[Route, ...] = (TapRoute(screens.TAP, tapped, right="organisation"),)
