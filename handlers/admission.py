"""The entry of the participants' group: who asks to join, who comes and goes, the button that gives the link."""

from __future__ import annotations

from bot.group.actions import admission, link
from bot.group.rules import Whereabouts
from bot.group.screens import admission as screens
from handlers.ask import Ask, Request
from handlers.incoming import CameOrLeft, JoinRequested, is_id
from handlers.routing import Route, TapRoute, on


async def join_requested(ask: Request[JoinRequested]) -> None:
    await admission.receive_request(ask.work, ask.services, ask.real, ask.what.to, ask.what.at)


async def came_or_left(ask: Request[CameOrLeft]) -> None:
    group = await ask.work.groups.bound()
    if group is not None and ask.what.present:
        await admission.seen(ask.work, group, ask.what.person, ask.what.name)
    else:
        await admission.moved(ask.work, ask.what.person, ask.what.present)


async def decided(ask: Ask) -> None:
    """An organiser's tap about somebody who is in the group without having been let in."""
    by = ask.real.id
    match ask.keys:
        case ("out", person) if is_id(person) and await admission.show_out(ask.work, ask.services, by, int(person)):
            ask.reply(screens.shown_out(ask.language))
        case ("keep", person) if is_id(person) and await admission.keep(ask.work, by, int(person)):
            ask.reply(screens.kept_inside(ask.language))
        case _:
            ask.stale()


async def link_tapped(ask: Ask) -> None:
    """A new message: what the button stands under is kept."""
    url = await link.current(ask.work)
    if url is None:
        ask.say(screens.not_yet(ask.language))
        return
    inside = await ask.work.presence.of(ask.real.id) is Whereabouts.INSIDE
    ask.say(screens.way_in(ask.language, url, inside))


ROUTES: tuple[Route, ...] = (
    TapRoute(screens.JOIN, link_tapped, right="agenda"),
    TapRoute("inside", decided, right="organisation"),
    on(JoinRequested, join_requested),
    on(CameOrLeft, came_or_left),
)
