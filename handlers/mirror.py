"""The evening mirror: organisers, or those they name, prepare what the group reads of its day, and publish it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.chat.typed import clean
from bot.facilitators.actions import facilitates
from bot.facilitators.rules import evening
from bot.mirror import screens
from bot.mirror.actions import days, open_draft, publish, save, view
from bot.mirror.rules import QUOTES, WORDS, Mirror, State
from bot.people.actions import conversations
from bot.people.rules.person import Role
from bot.people.screens import errors
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute

TALK = "mirror-words"


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("last",):
            await _last(ask)
        case (what, day, *keys) if day in await _known(ask):
            await _of_day(ask, day, what, keys)
        case _:
            ask.stale()


async def _last(ask: Ask) -> None:
    """Of today, or of the last day that was."""
    today = ask.services.trip.today(ask.now)
    past = [day for day, it in (await _known(ask)).items() if it <= today]
    if past:
        await _of_day(ask, past[-1], "see", [])
    else:
        ask.stale()


async def _known(ask: Ask) -> Mapping[str, date]:
    return {str(it): it for it in days(await ask.programme(), ask.services.trip)}


async def _of_day(ask: Ask, day: str, what: str, keys: list[str]) -> None:
    if found := await _find(ask, day):
        await _about(ask, found, what, keys)
    else:
        ask.answer(errors.forbidden_tap(ask.language), alert=True)


async def _find(ask: Ask, day: str) -> Mirror | None:
    """For who may prepare it, now; whoever else presses begins nothing."""
    known = (await _known(ask)).get(day)
    if known is None or not await facilitates(ask.work, ask.real, evening(known)):
        return None
    return await open_draft(ask.work, known)


async def _about(ask: Ask, found: Mirror, what: str, keys: list[str]) -> None:
    if what == "again" and found.state is State.SET_ASIDE:
        await _save(ask, found, replace(found, state=State.DRAFT))
    elif found.state is not State.DRAFT or what == "see":
        await _show(ask, found)
    else:
        await _change(ask, found, (what, *keys))


async def _change(ask: Ask, found: Mirror, keys: tuple[str, ...]) -> None:
    match keys:
        case ("publish",):
            await _show(ask, await publish(ask.work, ask.services.trip, ask.real.id, found))
        case ("aside",):
            await _save(ask, found, replace(found, state=State.SET_ASIDE, by=ask.real.id))
        case ("remove", row) if is_id(row):
            await _save(ask, found, found.without(int(row)))
        case ("choose", page) if page.isdecimal() and len(page) < 4:
            ask.reply(screens.choose(await view(ask.work, found, ask.real), int(page), ask.language))
        case ("add", row) if is_id(row) and await _may_add(ask, found, int(row)):
            await _save(ask, found, found.with_quote(int(row)))
        case ("words",):
            await conversations.begin(ask.work, ask.real, f"{TALK}:{found.day}")
            ask.say(screens.ask_words(found.day, ask.language))
        case _:
            ask.stale()


async def _may_add(ask: Ask, found: Mirror, row: int) -> bool:
    """Only what its author signed, and no more than three."""
    shown = await view(ask.work, found)
    return len(shown.quotes) < QUOTES and any(it.id == row for it in shown.others)


async def _save(ask: Ask, before: Mirror, after: Mirror) -> None:
    await _show(ask, await save(ask.work, before, after))


async def _show(ask: Ask, found: Mirror) -> None:
    if found.state is not State.DRAFT:
        by = await ask.work.people.get(found.by) if found.by else None
        organises = ask.real.role is Role.ORGANISER
        ask.reply(screens.closed(found, by.name if by else "", organises, ask.language))
        return
    bound = await ask.work.groups.bound() is not None
    ask.reply(screens.draft(await view(ask.work, found, ask.real), bound, ask.language))


async def written(ask: Request[MessageSent]) -> None:
    """A sentence of the organisers' own; a lone dash takes it away."""
    day, words = (ask.keys[0] if ask.keys else ""), clean(ask.what.words)
    found = await _find(ask, day)
    if found is None or found.state is not State.DRAFT:
        await conversations.end(ask.work, ask.real.id)
        await (_show(ask, found) if found else ask.routes.of(MessageSent)(ask))
    elif not 0 < len(words) <= WORDS:
        ask.say(screens.bounds(ask.language))
    else:
        await conversations.end(ask.work, ask.real.id)
        await _save(ask, found, replace(found, words="" if words in ("-", "–") else words))


ROUTES: tuple[Route, ...] = (
    TapRoute(screens.TAP, tapped, right="carnet"),  # of all who come: who may prepare it is asked of each act
    ConversationRoute(TALK, written, right="carnet"),
)
