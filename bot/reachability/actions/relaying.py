"""What falls due for those whom messages do not reach: mailed to who has an address, said « for » them to a buddy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.attendance.rules.expected import EVERYWHERE, Attendance
from bot.broadcasts.rules.broadcast import Broadcast, State
from bot.due import Due
from bot.notices.rules import DIGESTS, Notice, due, next_instant, undisturbing, wanted
from bot.outbox.acts import Lane, Letter, Queued, Send
from bot.people.rules.person import Person
from bot.reachability.actions import gather
from bot.reachability.actions.letters import touching
from bot.reachability.rules.contact import Contact
from bot.reachability.screens import relayed as screens
from bot.trip import Trip
from storage.database import Database
from storage.debriefs import DebriefRow
from storage.work import Work

RELAYED = "relayed:"  # begins what makes each count once
FRESH = timedelta(days=1)  # what was said longer ago is not passed on


async def tick(work: Work, trip: Trip) -> Due:
    """The next instant (UTC) is that of a digest: the rest is told to all first."""
    following = await _next_digest(work, trip)

    async def pass_on(database: Database) -> datetime | None:
        async with database.work() as work:
            await _pass_on(work, trip, await _fresh(work, trip))
        return following

    return Due(following, pass_on if (await _fresh(work, trip)).any else None)


@dataclass(frozen=True, slots=True)
class Fresh:
    """What all were told and has not been passed on. `versions` are of the programme, by version their base."""

    versions: Mapping[int, int]
    broadcasts: Sequence[Broadcast]
    digests: Sequence[Notice]
    debriefs: Sequence[DebriefRow]

    @property
    def any(self) -> bool:
        return bool(self.versions or self.broadcasts or self.digests or self.debriefs)


async def _fresh(work: Work, trip: Trip) -> Fresh:
    since = work.now - FRESH
    announced = {
        version: base
        for version, base in (await work.publications.announced()).items()
        if (await work.programmes.version(version)).issued >= since
    }
    sent = [it for it in await work.broadcasts.in_states([State.SENT]) if it.fanned == it.version]
    sent = [it for it in sent if it.started is not None and it.started >= since]
    digests = due(await _digests(work, trip), set(), work.now)
    debriefs = await work.debriefs.asked_since(since)
    keys = [*map(_version, announced), *map(_broadcast, sent), *map(_digest, digests), *map(_debrief, debriefs)]
    passed = await work.notices.enqueued(keys)
    return Fresh(
        {version: base for version, base in announced.items() if _version(version) not in passed},
        [it for it in sent if _broadcast(it) not in passed],
        [it for it in digests if _digest(it) not in passed],
        [it for it in debriefs if _debrief(it) not in passed],
    )


async def _digests(work: Work, trip: Trip) -> list[Notice]:
    programme = await work.programmes.current()
    ahead = wanted(programme, trip.rhythm, programme.day_of(work.now))
    return [it for it in ahead if it.kind in DIGESTS]


async def _next_digest(work: Work, trip: Trip) -> datetime | None:
    return next_instant(await _digests(work, trip), set(), work.now)


def _version(number: int) -> str:
    return f"{RELAYED}change:{number}"


def _broadcast(it: Broadcast) -> str:
    return f"{RELAYED}broadcast:{it.id}:{it.version}"


def _digest(it: Notice) -> str:
    return f"{RELAYED}{it.key}"


def _debrief(it: DebriefRow) -> str:
    return f"{RELAYED}debrief:{it.id}"


async def _pass_on(work: Work, trip: Trip, fresh: Fresh) -> None:
    everybody = await gather.contacts(work, trip)
    attends = await work.attendance.seated()
    mailed = [it for it in everybody if it.mailed]
    helped = [it for it in everybody if it.ways.buddy]
    if fresh.versions:
        await _changes(work, trip, fresh.versions, mailed, helped, attends)
    for it in fresh.broadcasts:
        await _relay(work, trip, it, mailed, helped)
    for notice in fresh.digests:
        _mail(work, mailed, notice.key, _digest(notice), Lane.REMINDER, notice.stale_at)
        await work.notices.mark_enqueued(_digest(notice))
    for debrief in fresh.debriefs:
        _mail(work, mailed, f"debrief:{debrief.id}", _debrief(debrief), Lane.REMINDER, work.now + FRESH)
        await work.notices.mark_enqueued(_debrief(debrief))


def _mail(
    work: Work, people: Sequence[Contact], about: str, key: str, lane: Lane, expires: datetime | None = None
) -> None:
    acts = (Queued(0, Letter(it.signup, about), lane, f"{key}:{it.signup}", expires=expires) for it in people)
    work.outbox.enqueue(*acts)


async def _changes(
    work: Work,
    trip: Trip,
    versions: Mapping[int, int],
    mailed: Sequence[Contact],
    helped: Sequence[Contact],
    attends: Mapping[int, Attendance],
) -> None:
    """Several versions at once are one message."""
    last, base = max(versions), min(versions.values())
    _mail(work, mailed, f"change:{base}", _version(last), Lane.CHANGE)
    for it in helped:
        buddy = await work.people.get(it.ways.buddy or 0)
        news = buddy and await touching(work, trip, base, attends.get(it.signup, EVERYWHERE), buddy.language)
        if buddy and news:
            at = undisturbing(work.now, buddy.preferences.quiet, trip.zone, work.now + FRESH)
            _tell_buddy(work, buddy, it, news[0], _version(last), at)
    for version in versions:
        await work.notices.mark_enqueued(_version(version))


async def _relay(work: Work, trip: Trip, it: Broadcast, mailed: Sequence[Contact], helped: Sequence[Contact]) -> None:
    addressed = await work.recipients.of(it.id)
    chats, signups = {to.chat for to in addressed if to.chat}, {to.signup for to in addressed if to.signup}

    def among(people: Sequence[Contact]) -> list[Contact]:
        return [one for one in people if one.signup in signups or one.person in chats]

    lane = Lane.CHANGE if it.urgent else Lane.BROADCAST
    _mail(work, among(mailed), f"broadcast:{it.id}", _broadcast(it), lane)
    for one in among(helped) if it.urgent else ():
        if buddy := await work.people.get(one.ways.buddy or 0):
            _tell_buddy(work, buddy, one, screens.quoted(it, buddy.language), _broadcast(it), work.now)
    await work.notices.mark_enqueued(_broadcast(it))


def _tell_buddy(work: Work, buddy: Person, it: Contact, words: str, key: str, at: datetime) -> None:
    if buddy.reached:
        send, due = Send(screens.for_somebody(it, words, buddy.language)), at if at > work.now else None
        work.outbox.enqueue(Queued(buddy.id, send, Lane.CHANGE, f"{key}:{it.signup}:{buddy.id}", due=due))
