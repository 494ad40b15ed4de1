"""Menus follow the moment: they are shown anew on the trip's first day, and once it is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from bot.outbox.acts import Lane, Menu, Queued
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Language, Person, Role
from bot.trip import Trip
from storage.database import Database
from storage.work import Work


def turns(trip: Trip) -> tuple[datetime, datetime]:
    """The instants (UTC) at which the order of the menus changes."""
    days = (trip.first_day, trip.last_day + timedelta(days=1))
    first, after = (datetime.combine(it, time(), trip.zone).astimezone(UTC) for it in days)
    return first, after


async def tick(database: Database, trip: Trip) -> datetime | None:
    """Keys make a turn count once, however often it is looked at."""
    now = database.clock.now()
    if passed := [it for it in turns(trip) if it <= now]:
        await _turn(database, f"menus:{passed[-1].date()}")
    return next((it for it in turns(trip) if it > now), None)


async def _turn(database: Database, key: str) -> None:
    async with database.reading() as work:
        if key in await work.notices.told():
            return

    async def wording(_: Work, people: Sequence[Person]) -> list[Queued]:
        menus = ((it, Menu(it.seen_as, it.language)) for it in people)
        return [Queued(it.id, menu, Lane.BROADCAST, f"{key}:{it.id}") for it, menu in menus]

    async def finish(work: Work) -> None:
        if group := await work.groups.bound():
            work.outbox.enqueue(Queued(group.id, group_menu(), Lane.BROADCAST, f"{key}:{group.id}"))
        await work.notices.mark_told(key)

    await fan_out(database, wording, finish)


def group_menu() -> Menu:
    """Everybody in the group sees the same, in its own language."""
    return Menu(Role.PARTICIPANT, Language.FR, in_group=True)
