"""Menus follow the moment: they are shown anew on the trip's first day, and once it is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from bot.outbox.acts import Lane, Menu, Queued
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Language, Person, Role
from bot.trip import Trip
from storage.database import Database
from storage.work import Work


def switches(trip: Trip) -> dict[date, datetime]:
    """The days on which the order of the menus changes, and the instants (UTC) at which they begin."""
    days = (trip.first_day, trip.last_day + timedelta(days=1))
    return {it: datetime.combine(it, time(), trip.zone).astimezone(UTC) for it in days}


async def tick(database: Database, trip: Trip) -> datetime | None:
    """Keys make a turn count once, however often it is looked at."""
    now = database.clock.now()
    passed = [day for day, at in switches(trip).items() if at <= now]
    if passed:
        await _switch(database, f"menus:{passed[-1]}", switches(trip)[passed[-1]])
    return next((at for at in switches(trip).values() if at > now), None)


async def _switch(database: Database, key: str, at: datetime) -> None:
    """Whoever came to a bot that began after it was shown the right menu at once."""
    async with database.reading() as work:
        if (await work.programmes.version(1)).issued >= at or key in await work.notices.enqueued([key]):
            return

    async def wording(_: Work, people: Sequence[Person]) -> list[Queued]:
        menus = ((it, Menu(it.seen_as, it.language)) for it in people)
        return [Queued(it.id, menu, Lane.BROADCAST, f"{key}:{it.id}") for it, menu in menus]

    async def finish(work: Work) -> None:
        if group := await work.groups.bound():
            work.outbox.enqueue(Queued(group.id, group_menu(), Lane.BROADCAST, f"{key}:{group.id}"))
        await work.notices.mark_enqueued(key)

    await fan_out(database, wording, finish)


def group_menu() -> Menu:
    """Everybody in the group sees the same, in its own language."""
    return Menu(Role.PARTICIPANT, Language.FR, in_group=True)
