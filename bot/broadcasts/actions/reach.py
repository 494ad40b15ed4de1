"""Whom an audience reaches, counted and named, and the values that each facet offers."""

from __future__ import annotations

from datetime import datetime

from bot.broadcasts.actions.audience import addressed, organisations
from bot.broadcasts.rules.audience import Audience
from bot.broadcasts.rules.report import Somebody
from bot.broadcasts.screens.audience import ELSEWHERE, FUNCTIONS, Reach, Value
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work


async def reach(work: Work, trip: Trip, audience: Audience, language: Language) -> Reach:
    people = await addressed(work, trip, audience)
    group = await work.groups.bound() if audience.group else None
    names = await _names(work, trip, audience, language)
    return Reach(len(people), sum(it.reached for it in people), group.title if group else "", names)


async def _names(work: Work, trip: Trip, audience: Audience, language: Language) -> tuple[str, ...]:
    found: list[str] = []
    for facet in ("entries", "organisations", "functions", "elsewhere"):
        chosen = getattr(audience, facet)
        known = {it.key: it.name for it in await values(work, trip, facet, language)} if chosen else {}
        found += [known[key] for key in chosen if key in known]
    return (*found, *((plain("broadcasts-unseen-named", language),) if audience.unseen else ()))


async def values(work: Work, trip: Trip, facet: str, language: Language) -> list[Value]:
    match facet:
        case "entries":
            programme = await work.programmes.current()
            to_come = [it for it in programme if not it.cancelled and it.over_at > work.now]
            return [Value(it.ref, f"{_at(trip, it.starts, language)} · {it.title}") for it in to_come]
        case "organisations":
            return [Value(key, name) for key, name in await organisations(work)]
        case "functions":
            return [Value(it.value, plain(f"broadcasts-function-{it}", language)) for it in FUNCTIONS]
        case "elsewhere":
            return [Value(it, plain(f"broadcasts-elsewhere-{it}", language)) for it in ELSEWHERE]
    return []


def _at(trip: Trip, at: datetime, language: Language) -> str:
    day = dates.short_day(at.astimezone(trip.zone).date(), language)
    return f"{day} {dates.hour(at, trip.zone, language)}"


async def away(work: Work, trip: Trip, audience: Audience) -> list[Somebody]:
    """Those of them whom the bot cannot write to, by name."""
    people = [it for it in await addressed(work, trip, audience) if not it.reached]
    return sorted((Somebody(it.name, it.phone, reached=False) for it in people), key=lambda it: it.name.casefold())
