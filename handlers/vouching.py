"""The link to vouch for a colleague: opened, then answered by a button."""

from __future__ import annotations

from bot.membership.actions import vouching
from bot.membership.screens import vouching as screens
from handlers.ask import Ask
from handlers.routing import LinkRoute, Route, TapRoute


async def opened(ask: Ask) -> None:
    secret = ask.keys[0]
    found = await vouching.find(ask.work, ask.real, secret)
    if found is None:
        ask.say(screens.refused(ask.language))
        return
    ask.say(screens.ask(ask.language, found.name, found.colleague.answers.organisation, secret))


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("no", _):
            ask.reply(screens.left(ask.language))
        case ("yes", secret):
            vouched = await vouching.vouch(ask.work, ask.services.trip, ask.real, secret)
            ask.reply(screens.done(ask.language, vouched.name) if vouched else screens.refused(ask.language))
        case _:
            ask.stale()


ROUTES: tuple[Route, ...] = (
    LinkRoute("v", opened),
    TapRoute("vouch", tapped, right="start"),
)
