"""/delegation: who comes, read by those who come; whether one is listed oneself."""

from __future__ import annotations

from bot.delegation import screens
from bot.delegation.actions import listed
from bot.people.rules.rights import COMING
from handlers.ask import Ask
from handlers.incoming import is_id
from handlers.routing import Route, TapRoute, command


async def delegation(ask: Ask) -> None:
    await _show(ask, 0)


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("page", page) if is_id(page):
            await _show(ask, int(page))
        case ("listed", "0" | "1" as wanted):
            await ask.work.listings.put(ask.real.id, wanted == "1")
            await _show(ask, 0)
        case _:
            ask.stale()


async def _show(ask: Ask, page: int) -> None:
    own = await ask.work.listings.has(ask.real.id)
    ask.reply(screens.delegation(await listed(ask.work), page, own, ask.language))


ROUTES: tuple[Route, ...] = (
    command("delegation", delegation, "people", COMING),
    TapRoute(screens.TAP, tapped, right="delegation"),
)
