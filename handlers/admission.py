"""The door of the participants' group: who asks to join, who comes and goes, the button that gives the link."""

from __future__ import annotations

from bot.group.actions import admission, link
from bot.group.rules import Whereabouts
from bot.group.screens import admission as screens
from handlers.ask import Ask, Request
from handlers.incoming import AskedIn, CameOrLeft
from handlers.routing import Route, TapRoute, on


async def asked_in(ask: Request[AskedIn]) -> None:
    await admission.asked(ask.work, ask.services, ask.real, ask.what.to, ask.what.at)


async def came_or_left(ask: Request[CameOrLeft]) -> None:
    await admission.moved(ask.work, ask.what.person, ask.what.present)


async def link_tapped(ask: Ask) -> None:
    """A new message: what the button stands under is kept."""
    url = await link.current(ask.work)
    if url is None:
        ask.say(screens.not_yet(ask.language))
        return
    inside = await ask.work.presence.of(ask.real.id) is Whereabouts.INSIDE
    ask.say(screens.way_in(ask.language, url, inside))


ROUTES: tuple[Route, ...] = (
    TapRoute("door", link_tapped, right="agenda"),
    on(AskedIn, asked_in),
    on(CameOrLeft, came_or_left),
)
