"""Organisers name who facilitates a visit or an evening: somebody who comes, by their name as it is typed."""

from __future__ import annotations

from bot.facilitators import actions, screens
from bot.facilitators.rules import evening
from bot.mirror.actions import days
from bot.people.actions import conversations
from bot.people.rules.person import Role
from bot.programme.screens.programme import by_day, find
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute

WHO = "facilitator-who"


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("evenings",):
            await _evenings(ask)
        case ("who", key) if what := await _find(ask, key):
            await conversations.begin(ask.work, ask.real, f"{WHO}:{key}")
            await _who(ask, what)
        case ("name" | "off" as verb, person, key) if is_id(person) and (what := await _find(ask, key)):
            await _entrust(ask, what, int(person), verb == "name")
        case _:
            ask.stale()


async def _find(ask: Ask, key: str) -> str:
    """The ref of a visit, or `day:` and a date; "" for what is not there any more."""
    programme = await ask.programme()
    if day := by_day(programme, key):
        return evening(day)
    entry = find(programme, key)
    return entry.ref if entry else ""


async def _evenings(ask: Ask) -> None:
    ahead = days(await ask.programme(), ask.services.trip, ask.services.trip.today(ask.now))
    ask.reply(screens.evenings({day: await actions.named(ask.work, evening(day)) for day in ahead}, ask.language))


async def _who(ask: Ask, what: str) -> None:
    ask.say(screens.who(await ask.programme(), what, await actions.named(ask.work, what), ask.language))


async def searched(ask: Request[MessageSent]) -> None:
    what = await _find(ask, ask.keys[0]) if ask.keys else ""
    if not what:
        await conversations.end(ask.work, ask.real.id)
        ask.say(screens.gone(ask.language))
        return
    found = await ask.work.people.find(ask.what.words)
    wanted = [it for it in found if it.coming and it.role is not Role.ORGANISER]
    ask.say(screens.candidates(await ask.programme(), what, wanted, ask.language))


async def _entrust(ask: Ask, what: str, person: int, facilitates: bool) -> None:
    known = await ask.work.people.get(person)
    if known is None or (facilitates and not known.coming):
        ask.stale()
        return
    await conversations.end(ask.work, ask.real.id)
    await actions.entrust(ask.work, ask.services.trip, ask.real, known, what, facilitates)
    await _who(ask, what)


ROUTES: tuple[Route, ...] = (
    TapRoute(screens.TAP, tapped, right="organisation"),
    ConversationRoute(WHO, searched, right="organisation"),
)
