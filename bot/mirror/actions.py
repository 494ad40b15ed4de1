"""Organisers are given what the group said of a day; what they make of it leaves when one of them publishes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.chat.screen import Screen, fingerprint
from bot.debriefs.actions.reading import everything, of_day
from bot.debriefs.rules.contributions import Shown
from bot.debriefs.rules.prompts import wanted
from bot.due import Due
from bot.facilitators.actions import named
from bot.facilitators.rules import evening
from bot.mirror import screens
from bot.mirror.rules import LATEST, Mirror, State, contrasts, moment, proposed, quotable, quoted
from bot.notices.rules import undisturbing
from bot.outbox.acts import Lane, Queued, Send, Show
from bot.people.rules.person import Person, Role
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

KEPT_RIGHT = timedelta(days=7)  # so long, what its author takes back leaves the group's message too


def _key(day: date) -> str:
    return f"mirror:{day}"


async def tick(work: Work, trip: Trip) -> Due:
    """Has organisers told what is due, and the group's messages kept right; when the next one will be (UTC)."""
    now, programme = work.now, await work.programmes.current()
    moments = {day: moment(day, trip) for day in days(programme, trip, programme.day_of(now) - KEPT_RIGHT)}
    enqueued = await work.notices.enqueued(map(_key, moments))
    offered = [day for day, at in moments.items() if at <= now < at + LATEST and _key(day) not in enqueued]
    published = await work.mirrors.published(trip.today(now) - KEPT_RIGHT)
    wrong = [it.day for it in published if await _anew(work, trip, it.day)]
    following = min((at for at in moments.values() if at > now), default=None)

    async def offer(database: Database) -> datetime | None:
        for day in offered:
            await _offer(database, trip, day)
        for day in wrong:
            await _keep_right(database, trip, day)
        return following

    return Due(following, offer if offered or wrong else None)


def days(programme: Programme, trip: Trip, since: date | None = None) -> list[date]:
    """Those of which something is asked: all, or from `since` on."""
    return sorted({it.day for it in wanted(programme, trip.debriefs, since) if it.day})


async def _offer(database: Database, trip: Trip, day: date) -> None:
    """To organisers, and to those to whom they entrusted it."""
    async with database.work() as work:
        mirror = await _filled(work, await open_draft(work, day))
        shown, bound = await view(work, mirror), await work.groups.bound() is not None
        for it in await _preparing(work, day):
            at = undisturbing(work.now, it.preferences.quiet, trip.zone, moment(day, trip) + LATEST)
            send = Send(screens.draft(replace(shown, organises=_organises(it)), bound, it.language))
            if it.reached:
                work.outbox.enqueue(Queued(it.id, send, Lane.REMINDER, f"{_key(day)}:{it.id}", _key(day), due=at))
        await work.notices.mark_enqueued(_key(day))


async def _preparing(work: Work, day: date) -> list[Person]:
    known = [*await work.people.organisers(), *await named(work, evening(day))]
    return list({it.id: it for it in known}.values())


async def _filled(work: Work, mirror: Mirror) -> Mirror:
    """A draft that somebody opened before anything was said is given its quotations at its hour."""
    if mirror.quotes or mirror.state is not State.DRAFT:
        return mirror
    return await save(work, mirror, replace(mirror, quotes=await _proposed(work, mirror.day)))


async def open_draft(work: Work, day: date) -> Mirror:
    """The one that organisers share, begun with three quotations where there is none."""
    return await work.mirrors.get(day) or await work.mirrors.begin(Mirror(day, await _proposed(work, day)))


async def _proposed(work: Work, day: date) -> tuple[int, ...]:
    read, _ = await of_day(work, await work.programmes.current(), day)
    return proposed(await _fresh(work, day, read.found))


async def _fresh(work: Work, day: date, found: Iterable[Shown]) -> list[Shown]:
    """What the group did not read of another day: a visit may have moved since."""
    elsewhere = {row for it in await work.mirrors.published(date.min) if it.day != day for row in it.quotes}
    return [it for it in found if it.id not in elsewhere]


async def view(work: Work, mirror: Mirror, reader: Person | None = None) -> screens.View:
    """As `reader` prepares it; without one, as the group reads it."""
    programme = await work.programmes.current()
    read, voices = await of_day(work, programme, mirror.day)
    # Of what was published, a visit that moved to another day since takes nothing away.
    whole = await everything(work, programme) if mirror.state is State.PUBLISHED else read
    quotes = quoted(mirror, whole.found)
    others = [it for it in quotable(await _fresh(work, mirror.day, read.found)) if it not in quotes]
    organises = reader is not None and _organises(reader)
    return screens.View(mirror, programme, voices, contrasts(read.found), quotes, others, whole.names, organises)


def _organises(person: Person) -> bool:
    return person.role is Role.ORGANISER


async def save(work: Work, before: Mirror, after: Mirror) -> Mirror:
    """As it stands then: a colleague's change stays, and is shown."""
    saved = await work.mirrors.save(before, after)
    return after if saved else await work.mirrors.get(before.day) or before


async def publish(work: Work, trip: Trip, by: int, mirror: Mirror) -> Mirror:
    """Once, whoever presses: the others read who did."""
    group = await work.groups.bound()
    shown = await view(work, mirror)
    if group is None or shown.empty or mirror.state is not State.DRAFT:
        return mirror
    screen = screens.for_group(shown, trip.language)
    after = replace(mirror, state=State.PUBLISHED, by=by, shown=fingerprint(screen))
    saved = await save(work, mirror, after)
    if saved is after:
        _show(work, group.id, group.topic, mirror.day, screen)
        await work.outbox.withdraw(_key(mirror.day), [Lane.REMINDER])
        await work.audit.note(by, "mirror published", detail=str(mirror.day))
    return saved


def _show(work: Work, group: int, topic: int | None, day: date, screen: Screen) -> None:
    act = Show(_key(day), screen, fingerprint(screen), topic=topic)
    work.outbox.enqueue(Queued(group, act, Lane.CHANGE))


async def _keep_right(database: Database, trip: Trip, day: date) -> None:
    """A quotation that its author took back, or that the team hid, goes from the group's message."""
    async with database.work() as work:
        group, changed = await work.groups.bound(), await _anew(work, trip, day)
        if group is not None and changed is not None:
            mirror, screen = changed
            await work.mirrors.save(mirror, replace(mirror, shown=fingerprint(screen)))
            _show(work, group.id, group.topic, day, screen)


async def _anew(work: Work, trip: Trip, day: date) -> tuple[Mirror, Screen] | None:
    """What the group is to read, when fewer quotations than it reads may be shown."""
    mirror = await work.mirrors.get(day)
    if mirror is None or mirror.state is not State.PUBLISHED:
        return None
    shown = await view(work, mirror)
    return _fewer(mirror, (it.id for it in shown.quotes), screens.for_group(shown, trip.language))


def _fewer(mirror: Mirror, left: Iterable[int], screen: Screen) -> tuple[Mirror, Screen] | None:
    kept = tuple(left)
    return (replace(mirror, quotes=kept), screen) if kept != mirror.quotes else None
