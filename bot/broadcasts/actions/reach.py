"""Whom an audience reaches, counted and named, and the values that each facet offers."""

from __future__ import annotations

from datetime import datetime

from bot.attendance.rules.legs import legs
from bot.broadcasts.actions.audience import addressed, organisations
from bot.broadcasts.rules.audience import FACETS, Audience
from bot.broadcasts.rules.report import Somebody
from bot.broadcasts.screens.audience import ELSEWHERE, FUNCTIONS, Reach, Value
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip
from storage.work import Work


async def reach(work: Work, trip: Trip, audience: Audience, language: Language, mails: bool = False) -> Reach:
    """`mails`: who is not on Telegram reads it at their address."""
    people = await addressed(work, trip, audience)
    group = await work.groups.bound() if audience.group else None
    names = await _names(work, trip, audience, language)
    mailed = sum(bool(it.email) for it in people) if mails else 0
    return Reach(len(people), sum(it.reached for it in people), group.title if group else "", names, mailed)


async def _names(work: Work, trip: Trip, audience: Audience, language: Language) -> tuple[str, ...]:
    found: list[str] = []
    for facet in FACETS:
        chosen = getattr(audience, facet)
        known = {it.key: it.name for it in await values(work, trip, facet, language)} if chosen else {}
        found += [known[key] for key in chosen if key in known]
    others = {"unseen": audience.unseen, "away": audience.away}
    return (*found, *(plain(f"broadcasts-{name}-named", language) for name, wanted in others.items() if wanted))


async def values(work: Work, trip: Trip, facet: str, language: Language) -> list[Value]:
    programme = await work.programmes.current()
    match facet:
        case "entries":
            return [_value(trip, it, language) for it in programme if not it.cancelled and it.over_at > work.now]
        case "legs":
            return [_value(trip, it.transfer, language) for it in legs(programme) if it.over_at > work.now]
        case "organisations":
            return [Value(key, name) for key, name in await organisations(work)]
        case "functions":
            return [Value(it.value, plain(f"broadcasts-function-{it}", language)) for it in FUNCTIONS]
        case "elsewhere":
            return [Value(it, plain(f"broadcasts-elsewhere-{it}", language)) for it in ELSEWHERE]
    return []


def _value(trip: Trip, it: Entry, language: Language) -> Value:
    return Value(it.ref, f"{_at(trip, it.starts, language)} · {it.title}")


def _at(trip: Trip, at: datetime, language: Language) -> str:
    day = dates.short_day(at.astimezone(trip.zone).date(), language)
    return f"{day} {dates.hour(at, trip.zone, language)}"


async def away(work: Work, trip: Trip, audience: Audience) -> list[Somebody]:
    """Those of them whom the bot cannot write to, by name."""
    people = [it for it in await addressed(work, trip, audience) if not it.reached]
    found = [Somebody(it.name, it.phone, reached=False, email=it.email) for it in people]
    return sorted(found, key=lambda it: it.name.casefold())
