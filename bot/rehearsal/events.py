"""What comes next in a rehearsal: when the bot speaks first, when something begins, when an offer or sign-up ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.notices.rules import Notice, NoticeKind, wanted
from bot.programme.rules.programme import Programme
from bot.services import Services
from bot.signup.actions.deadline import deadline
from bot.signup.rules.signup import Status
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Event:
    """An instant (UTC) that is worth going to, and why."""

    at: datetime
    what: str


async def coming(services: Services, now: datetime) -> Event | None:
    async with services.database.reading() as work:
        programme = await work.programmes.current()
        events = await _sign_up(work, services)
    events += [Event(it.at, _label(it, programme)) for it in wanted(programme, services.trip.rhythm)]
    events += [Event(it.starts, f"début\u00a0: {it.title}") for it in programme.to_come(now)]
    return min((it for it in events if it.at > now), key=lambda it: it.at, default=None)


async def _sign_up(work: Work, services: Services) -> list[Event]:
    """When sign-up closes, and when a seat that is offered goes to the next."""
    offered = await work.signups.with_status([Status.OFFERED])
    ends = [Event(it.offer_until, f"fin de l’offre à {it.name}") for it in offered if it.offer_until]
    return [Event(await deadline(work, services.trip), "clôture des inscriptions"), *ends]


def _label(notice: Notice, programme: Programme) -> str:
    entry = programme.entry(notice.ref)
    if notice.kind is NoticeKind.REMINDER and entry is not None:
        return f"rappel\u00a0: {entry.title}"
    return "programme du lendemain" if notice.kind is NoticeKind.EVENING else "programme du jour"
