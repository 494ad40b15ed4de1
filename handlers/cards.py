"""The buttons of a day's card: each answers in a new message, and the card stays the day's."""

from __future__ import annotations

from bot.people.screens import preferences as preferences_screens
from bot.programme.screens import programme as programme_screens
from handlers import today
from handlers.ask import Ask
from handlers.routing import Route, TapRoute


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("next",):
            ask.say(await today.next_screen(ask))
        case ("day", iso):
            await _day(ask, iso)
        case _:
            ask.stale()


async def _day(ask: Ask, iso: str) -> None:
    programme = await ask.programme()
    on = programme_screens.by_day(programme, iso)
    if on is None:
        ask.stale()
    else:
        ask.say(programme_screens.day(programme, on, ask.language, full=True))


async def pushes(ask: Ask) -> None:
    ask.say(preferences_screens.preferences(ask.person))


ROUTES: tuple[Route, ...] = (
    TapRoute("card", tapped, right="prochain"),
    TapRoute("pushes", pushes, right="preferences"),
)
