"""The members' list: the button that applies what an import shows, or drops it."""

from __future__ import annotations

from bot.membership.actions import roster
from bot.membership.screens import roster as screens
from handlers.ask import Ask
from handlers.incoming import is_id
from handlers.routing import Route, TapRoute


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("apply", draft) if is_id(draft):
            done = await roster.apply(ask.work, ask.real.id, int(draft))
            ask.reply(
                screens.applied(ask.language, done.organisations, done.domains, done.people)
                if done
                else screens.stale(ask.language)
            )
        case ("drop",):
            await roster.drop(ask.work, ask.real.id)
            ask.reply(screens.dropped(ask.language))
        case _:
            ask.stale()


ROUTES: tuple[Route, ...] = (TapRoute("roster", tapped, right="importer"),)
