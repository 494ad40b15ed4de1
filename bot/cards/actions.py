"""Keeping the day cards right: each edited when its day changes, none when nothing does; one is pinned in a chat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from bot.attendance.rules.expected import EVERYWHERE, Plan
from bot.cards import screens
from bot.due import Due
from bot.outbox.acts import Delete, Lane, Pin, Queued, Show, Unpin
from bot.programme.rules.marks import change_times
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.database import Database
from storage.due_acts import Receipt
from storage.live import Live
from storage.work import Work

CHUNK = 500  # cards looked at in one query, and mended in one transaction


async def tick(work: Work, trip: Trip) -> Due:
    """Queues the edits of those that are no longer right; when the next one will not be."""
    cards = await work.live.family(screens.FAMILY)
    following = _next(await work.programmes.current(), {screens.day_of(it.what) for it in cards}, work.now)
    wrong = [it for at in range(0, len(cards), CHUNK) for it in await _wrong(work, trip, cards[at : at + CHUNK])]

    async def mend(database: Database) -> datetime | None:
        for at in range(0, len(wrong), CHUNK):
            async with database.work() as work:
                for it in wrong[at : at + CHUNK]:
                    await it.mend(work)
        return following

    return Due(following, mend if wrong else None)


def _next(programme: Programme, days: Iterable[date], now: datetime) -> datetime | None:
    """Marks move, or a day begins or ends."""
    midnights = (_midnight(programme, day + timedelta(days=later)) for day in days for later in (0, 1))
    instants = {at for day in days for at in change_times(programme, day)} | set(midnights)
    return min((at for at in instants if at > now), default=None)


def _midnight(programme: Programme, day: date) -> datetime:
    return datetime.combine(day, time(), programme.zone).astimezone(UTC)


@dataclass(frozen=True)
class Mend:
    """What is done about a card: `show` is what it should show, None when its day is over or not theirs any more."""

    card: Live
    show: Show | None

    async def mend(self, work: Work) -> None:
        if self.show is not None:
            await put(work, self.card, self.show)
            return
        await work.outbox.withdraw(_about(self.card.chat, self.card.what), list(Lane))
        await work.live.drop(self.card)
        if self.card.pinned:
            work.outbox.enqueue(Queued(self.card.chat, Unpin(self.card.message), Lane.REMINDER))


async def put(work: Work, card: Live, show: Show) -> None:
    """An edit that has not left yet is superseded, never queued behind; what is shown already costs no call."""
    about = _about(card.chat, card.what)
    await work.outbox.withdraw(about, list(Lane))
    await work.live.put(replace(card, queued=show.version))
    if show.version != card.version:
        work.outbox.enqueue(Queued(card.chat, show, Lane.REMINDER, about=about))


def _about(chat: int, what: str) -> str:
    return f"show:{what}:{chat}"


async def _wrong(work: Work, trip: Trip, cards: Sequence[Live]) -> list[Mend]:
    plan, now = Plan(await work.programmes.current(), trip.form.stops), work.now
    group = await work.groups.bound()
    known = await work.people.load(it.chat for it in cards if it.chat > 0)
    coming = [it for it in known.values() if it.coming]
    attending, found = await work.attendance.of(coming), list[Mend]()
    today = plan.programme.day_of(now)
    for card in cards:
        person, day = known.get(card.chat), screens.day_of(card.what)
        show: Show | None = None
        if day >= today and person is not None and person.id in attending:
            show = screens.show(plan.of(attending[person.id]), day, now, person.language)
        elif day >= today and group is not None and group.id == card.chat:
            show = screens.for_group(plan.of(EVERYWHERE), day, now, trip.language, group.topic)
        if show is None or show.version != card.queued:
            found.append(Mend(card, show))
    return found


async def group_card(work: Work, trip: Trip, on: date, expires: datetime) -> None:
    """The group's own, sent at the digest's hour."""
    group = await work.groups.bound()
    if group is None or not group.present or not trip.group_speaks:
        return
    show = screens.for_group(await work.programmes.current(), on, work.now, trip.language, group.topic)
    key = f"digest:{on}:{group.id}"
    work.outbox.enqueue(Queued(group.id, show, Lane.REMINDER, key, about=f"day:{on}", expires=expires))


async def follow(work: Work, queued: Queued, receipt: Receipt) -> None:
    """What a chat shows is what left last; whatever is wanted since is asked again."""
    act, chat = queued.act, queued.chat
    if not isinstance(act, Show):
        return
    before = await work.live.get(chat, act.what)
    if receipt.state == "sent":
        await _shown(work, chat, act, before, receipt.message_id)
    elif before is not None:
        await work.live.put(replace(before, queued=before.version))


async def _shown(work: Work, chat: int, act: Show, before: Live | None, message: int | None) -> None:
    shown = message or (before.message if before else 0)
    fresh = before is None or before.message != shown
    pinned = act.pinned if fresh or before is None else before.pinned
    await work.live.put(Live(chat, act.what, shown, act.version, act.version, pinned))
    if before is None or before.queued != act.version:
        work.stir()
    else:  # asked twice, and the first was leaving already: the second would change nothing
        await work.outbox.withdraw(_about(chat, act.what), list(Lane))
    if fresh and act.pinned:
        await _pin(work, chat, act, before, shown)


async def _pin(work: Work, chat: int, act: Show, before: Live | None, message: int) -> None:
    """One pin: the card before is unpinned, and taken away where it was sent anew."""
    work.outbox.enqueue(Queued(chat, Pin(message), Lane.REMINDER))
    for other in await work.live.pinned(chat, screens.FAMILY):
        if other.what != act.what:
            work.outbox.enqueue(Queued(chat, Unpin(other.message), Lane.REMINDER))
            await work.live.put(replace(other, pinned=False))
    if before is not None and before.message and act.anew:
        work.outbox.enqueue(Queued(chat, Delete(before.message), Lane.REMINDER))
