"""The door of the participants' group: who asks to join, who comes and goes, the button that gives the link."""

from __future__ import annotations

from bot.group.actions import admission, link
from bot.group.rules import Whereabouts
from bot.group.screens import admission as screens
from handlers.ask import Ask
from handlers.incoming import AskedIn, CameOrLeft


async def asked_in(ask: Ask) -> None:
    assert isinstance(ask.what, AskedIn)  # noqa: S101  # the route's kind
    await admission.asked(ask.work, ask.services, ask.real, ask.what.to, ask.what.at)


async def came_or_left(ask: Ask) -> None:
    assert isinstance(ask.what, CameOrLeft)  # noqa: S101  # the route's kind
    await admission.moved(ask.work, ask.what.person, ask.what.present)


async def link_tapped(ask: Ask) -> None:
    """A new message: what the button stands under is kept."""
    url = await link.current(ask.work)
    if url is None:
        ask.say(screens.not_yet(ask.language))
        return
    inside = await ask.work.presence.of(ask.real.id) is Whereabouts.INSIDE
    ask.say(screens.way_in(ask.language, url, inside))
