"""The evening mirror: organisers prepare what the group will read of its day, and publish it."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.typed import clean
from bot.mirror import screens
from bot.mirror.actions import days, open_draft, publish, save, view
from bot.mirror.rules import QUOTES, WORDS, Mirror, State
from bot.people.actions import conversations
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute

TALK = "mirror-words"


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("last",):
            await _last(ask)
        case (what, day, *keys) if (found := await _find(ask, day)) is not None:
            await _about(ask, found, what, keys)
        case _:
            ask.stale()


async def _last(ask: Ask) -> None:
    """Of today, or of the last day that was."""
    today = ask.services.trip.today(ask.now)
    past = [it for it in days(await ask.programme(), ask.services.trip) if it <= today]
    if past:
        await _show(ask, await open_draft(ask.work, past[-1]))
    else:
        ask.stale()


async def _find(ask: Ask, day: str) -> Mirror | None:
    known = {str(it): it for it in days(await ask.programme(), ask.services.trip)}
    return await open_draft(ask.work, known[day]) if day in known else None


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
            ask.reply(screens.choose(await view(ask.work, found), int(page), ask.language))
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
        ask.reply(screens.closed(found, by.name if by else "", ask.language))
        return
    bound = await ask.work.groups.bound() is not None
    ask.reply(screens.draft(await view(ask.work, found), bound, ask.language))


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
    TapRoute(screens.TAP, tapped, right="debrief"),
    ConversationRoute(TALK, written, right="debrief"),
)
