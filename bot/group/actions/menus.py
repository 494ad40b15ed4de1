"""Menus follow the moment: they are shown anew on the trip's first day, and once it is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from bot.due import Due
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


async def tick(work: Work, trip: Trip) -> Due:
    """Keys make a turn count once, however often it is looked at."""
    passed = [day for day, at in switches(trip).items() if at <= work.now]
    following = next((at for at in switches(trip).values() if at > work.now), None)
    if not passed or await _switched(work, key := f"menus:{passed[-1]}", switches(trip)[passed[-1]]):
        return Due(following)
    return Due(do=partial(_switch, key, following))


async def _switched(work: Work, key: str, at: datetime) -> bool:
    """Whoever came to a bot that began after it was shown the right menu at once."""
    return (await work.programmes.version(1)).issued >= at or key in await work.notices.enqueued([key])


async def _switch(key: str, following: datetime | None, database: Database) -> datetime | None:
    async def wording(_: Work, people: Sequence[Person]) -> list[Queued]:
        menus = ((it, Menu(it.seen_as, it.language)) for it in people)
        return [Queued(it.id, menu, Lane.BROADCAST, f"{key}:{it.id}") for it, menu in menus]

    async def finish(work: Work) -> None:
        if group := await work.groups.bound():
            work.outbox.enqueue(Queued(group.id, group_menu(), Lane.BROADCAST, f"{key}:{group.id}"))
        await work.notices.mark_enqueued(key)

    await fan_out(database, wording, finish)
    return following


def group_menu() -> Menu:
    """Everybody in the group sees the same, in its own language."""
    return Menu(Role.PARTICIPANT, Language.FR, in_group=True)
