"""Whom a broadcast is for: each button chooses somebody more, or fewer, and counts anew."""

from __future__ import annotations

from dataclasses import replace

from bot.broadcasts.actions import compose
from bot.broadcasts.actions.reach import away, reach, values
from bot.broadcasts.rules.audience import FACETS, Audience
from bot.broadcasts.rules.broadcast import Broadcast, State
from bot.broadcasts.screens import audience as screens
from bot.broadcasts.screens.audience import Reach
from bot.broadcasts.screens.excerpt import excerpt
from handlers.ask import Ask
from handlers.incoming import is_id

LATEST = 40  # broadcasts among which one looks for whom has not seen them


async def tapped(ask: Ask, it: Broadcast, what: str, more: list[str]) -> None:
    audience = it.audience
    match what, more:
        case "whom", []:
            await _show_whom(ask, it)
        case "all", []:
            await _aimed(ask, it, Audience(organisers=audience.organisers, group=audience.group))
        case "none", []:
            kept = Audience(participants=False, organisers=audience.organisers, group=audience.group)
            await _aimed(ask, it, kept)
        case "also", ["organisers"]:
            await _aimed(ask, it, replace(audience, organisers=not audience.organisers))
        case "also", ["group"]:
            await _aimed(ask, it, replace(audience, group=not audience.group))
        case "by", [facet, page] if facet in FACETS and is_id(page) and len(page) < 4:
            await _values(ask, it, facet, int(page))
        case "flip", [facet, key] if facet in FACETS:
            await _flipped(ask, it, facet, key)
        case "owing", []:
            await _owing(ask, it)
        case "owed", [number] if is_id(number):
            unseen = 0 if audience.unseen == int(number) else int(number)
            await _aimed(ask, it, replace(audience, unseen=unseen, participants=True))
        case "unreached", []:
            await _aimed(ask, it, replace(audience, away=not audience.away, participants=True))
        case "away", [page] if is_id(page) and len(page) < 4:
            people = await away(ask.work, ask.services.trip, audience)
            ask.reply(screens.away(it, people, int(page), ask.language))
        case _:
            ask.stale()


async def _aimed(ask: Ask, it: Broadcast, audience: Audience) -> None:
    if changed := await compose.change(ask.work, it, audience=audience):
        await _show_whom(ask, changed)


async def _show_whom(ask: Ask, it: Broadcast) -> None:
    ask.reply(screens.whom(it, await reach_of(ask, it), ask.language))


async def _values(ask: Ask, it: Broadcast, facet: str, page: int) -> None:
    offered = await values(ask.work, ask.services.trip, facet, ask.language)
    ask.reply(screens.values(it, facet, offered, page, await reach_of(ask, it), ask.language))


async def _flipped(ask: Ask, it: Broadcast, facet: str, key: str) -> None:
    """Only what is offered can be chosen."""
    offered = [one.key for one in await values(ask.work, ask.services.trip, facet, ask.language)]
    if key not in offered:
        ask.stale()
    elif changed := await compose.change(ask.work, it, audience=it.audience.toggled(facet, key)):
        await _values(ask, changed, facet, offered.index(key) // screens.SHOWN)


async def _owing(ask: Ask, it: Broadcast) -> None:
    found = [one for one in await ask.work.broadcasts.in_states([State.SENT], LATEST) if one.asks]
    others = [(one.id, excerpt(one.parts(ask.language), ask.language)) for one in found]
    ask.reply(screens.owing(it, others[: screens.SHOWN], ask.language))


async def reach_of(ask: Ask, it: Broadcast) -> Reach:
    return await reach(ask.work, ask.services.trip, it.audience, ask.language, ask.services.mails)
