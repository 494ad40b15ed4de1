"""Queueing the notices that fall due, each to whoever wants it, and taking back those that are no longer true."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta

from bot.attendance.rules.expected import Attendance, Plan
from bot.cards.actions import group_card
from bot.cards.screens import show
from bot.chat.screen import Screen
from bot.due import Due
from bot.notices.rules import DIGESTS, Notice, NoticeKind, deliver_at, due, next_instant, wanted
from bot.notices.screens import before, reminder
from bot.outbox.acts import Lane, Queued, Send, Show
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Language, Person
from bot.programme.rules.difference import Change, Changed
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens import today
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

ENTRY = "entry:"  # what a reminder is about
LATEST = timedelta(days=7)  # what began longer ago is announced no more, even if it lasts


async def tick(work: Work, trip: Trip) -> Due:
    """Queues what is due; the next instant (UTC) at which something will be."""
    programme, now = await work.programmes.current(), work.now
    notices = wanted(programme, trip.rhythm, programme.day_of(now) - LATEST)
    enqueued = await work.notices.enqueued(it.key for it in notices)
    following, found = next_instant(notices, enqueued, now), list(due(notices, enqueued, now))

    async def queue(database: Database) -> datetime | None:
        for notice in found:
            if not await _enqueue(database, trip, programme, notice, now):
                return now  # the programme changed meanwhile: all is asked again
        return following

    return Due(following, queue if found else None)


async def _enqueue(database: Database, trip: Trip, programme: Programme, notice: Notice, now: datetime) -> bool:
    async def finish(work: Work) -> None:
        await work.notices.mark_enqueued(notice.key)
        if notice.kind in DIGESTS:
            await group_card(work, trip, notice.day, notice.stale_at)

    voice = Voice(trip, Plan(programme, trip.form.stops), notice, now)
    return await fan_out(database, voice.acts_for, finish, programme.version)


async def still_true(work: Work, trip: Trip, person: Person) -> list[Queued]:
    """What all were told and this person may not have been."""
    plan = Plan(await work.programmes.current(), trip.form.stops)
    notices = due(wanted(plan.programme, trip.rhythm), set(), work.now)
    return [it for notice in notices for it in await Voice(trip, plan, notice, work.now).acts_for(work, [person])]


async def remind_anew(work: Work, trip: Trip, person: Person) -> None:
    """They attend otherwise: what waits is taken back, and what still concerns them queued again."""
    waited = await work.outbox.waits(person.id, Lane.REMINDER)
    await work.outbox.spare(person.id, [Lane.REMINDER])
    if not (person.coming and person.reached):
        return
    acts = await still_true(work, trip, person)
    work.outbox.enqueue(*(it for it in acts if it.key in waited or (it.about or "").startswith(ENTRY)))


class Voice:
    """One notice, said to each whom it concerns, in their language at the hour that suits them.

    It is worded once for all who read the same.
    """

    def __init__(self, trip: Trip, plan: Plan, notice: Notice, now: datetime) -> None:
        self._trip = trip
        self._plan = plan
        self._zone = plan.programme.zone
        self._notice = notice
        self._now = now
        self._made: dict[tuple[Language, Attendance, datetime], Send | Show | None] = {}

    async def acts_for(self, work: Work, people: Sequence[Person]) -> list[Queued]:
        wanting = [it for it in people if self._notice.wanted_by(it.preferences)]
        known = await work.attendance.of(wanting)
        return [queued for it in wanting if (queued := self._queued(it, known[it.id]))]

    def _queued(self, person: Person, attendance: Attendance) -> Queued | None:
        it = self._notice
        at = deliver_at(it, person.preferences.quiet, self._zone, self._now)
        eve = it.kind is NoticeKind.EVENING and self._plan.programme.day_of(at) < it.day
        expires = min(it.stale_at, self._midnight()) if eve else it.stale_at
        about = f"{ENTRY}{it.ref}" if it.ref else f"day:{it.day}"
        act = self._act(person.language, attendance, at)
        if act is None:
            return None
        return Queued(person.id, act, Lane.REMINDER, f"{it.key}:{person.id}", about, due=at, expires=expires)

    def _act(self, language: Language, attendance: Attendance, at: datetime) -> Send | Show | None:
        """None when it does not concern those who attend this much of the programme."""
        alike = language, attendance, at
        if alike not in self._made:
            mine = self._plan.of(attendance)
            if self._notice.kind in DIGESTS:
                self._made[alike] = self._digest(mine, language, at)
            else:
                screen = self._screen(mine, language)
                self._made[alike] = Send(screen) if screen else None
        return self._made[alike]

    def _digest(self, mine: Programme, language: Language, at: datetime) -> Show | None:
        """The card of the day, as it is when it leaves."""
        day = self._notice.day
        return show(mine, day, at, language) if any(not it.cancelled for it in mine.on(day)) else None

    def _screen(self, mine: Programme, language: Language) -> Screen | None:
        kept = [entry for entry in mine if not entry.cancelled]
        match self._notice.kind:
            case NoticeKind.REMINDER:
                entry = mine.entry(self._notice.ref)
                return reminder.reminder(mine, entry, language) if entry else None
            case NoticeKind.PREPARE:
                return today.before(self._trip, self._now, language) if kept else None
        first = min(kept, key=lambda entry: (entry.meets_at, entry.ref), default=None)
        theirs = first is not None and mine.day_of(first.starts) == self._notice.day
        return before.first_meeting(mine, first, language) if first and theirs else None

    def _midnight(self) -> datetime:
        """When the day begins, and « tomorrow » is no longer true."""
        return datetime.combine(self._notice.day, time(), self._zone).astimezone(UTC)


async def reschedule(work: Work, found: Iterable[Change]) -> None:
    """Takes back what waits and speaks of what changed; the scheduler queues anew what is true."""
    current = await work.programmes.current()
    for entry in {entry for change in found for entry in _entries(change)}:
        await _take_back(work, f"{ENTRY}{entry.ref}", f"reminder:{entry.ref}:")
        day = current.day_of(entry.starts)
        await _take_back(work, f"day:{day}", *(f"{kind}:{day}" for kind in ("digest", "prepare", "first")))


def _entries(change: Change) -> tuple[Entry, ...]:
    return (change.before, change.after) if isinstance(change, Changed) else (change.entry,)


async def _take_back(work: Work, about: str, *keys: str) -> None:
    if await work.outbox.withdraw(about, [Lane.REMINDER]):
        for prefix in keys:
            await work.notices.forget(prefix)
