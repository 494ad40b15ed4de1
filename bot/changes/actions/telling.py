"""Telling what was published: one message to each, from what they know to what is true, never what was undone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.attendance.rules.concerned import Concern
from bot.attendance.rules.expected import Plan
from bot.changes.actions.news import UNDISTURBED, News
from bot.changes.rules.group import next_step
from bot.changes.screens import news as screens
from bot.due import Due
from bot.outbox.acts import Lane, Queued, Send
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Person
from bot.programme.rules.difference import ahead, anew, changes, entry_of
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

ABOUT = "change:"  # then the version that its reader knows
Apart = Callable[[Work, int], Awaitable[Set[str]]]  # the entries whose change since that version is told otherwise


async def none_apart(work: Work, since: int) -> Set[str]:
    """Where nothing is told otherwise."""
    return frozenset()


async def announce(work: Work, version: int, base: int, aloud: bool) -> None:
    """Takes back what has not left yet: whoever was to read it is told from what they know, if it still differs.

    Published quietly, it is told to nobody else.
    """
    taken = await work.outbox.pull(ABOUT, Lane.CHANGE)
    for person, about in taken:
        await work.publications.fall_behind(person, int(about.removeprefix(ABOUT)))
    if aloud:
        await work.publications.announce(version, base)


async def left(work: Work, queued: Queued) -> None:
    """A message about a change left: when it had been taken back meanwhile, its reader is told what is true."""
    if not queued.key or not queued.about.startswith(ABOUT):
        return
    _, version, _ = queued.key.split(":")
    current = await work.programmes.latest() or 0
    later = {_key(number, queued.chat) for number in range(int(version) + 1, current + 1)}
    if later and not await work.outbox.enqueued(later):
        await work.publications.knows(queued.chat, int(version))
        work.stir()


async def tick(work: Work, trip: Trip, apart: Apart = none_apart) -> Due:
    """Queues what differs between what each knows and the programme as it is, however often it was published since."""
    bases = (await work.publications.to_tell()).values()
    behind = await work.publications.behind()
    if not bases and not behind:
        return Due()
    news = {it: await _news(work, trip, it, await apart(work, it)) for it in {*bases, *behind.values()}}
    version = (await work.programmes.current()).version
    base = min(bases, default=None)  # what all the others know; None: nothing is told to them
    return Due(do=partial(_tell_all, trip, news, behind, base, version))


async def _tell_all(
    trip: Trip, news: Mapping[int, News], behind: Mapping[int, int], base: int | None, version: int, database: Database
) -> None:
    async def wording(work: Work, people: Sequence[Person]) -> list[Queued]:
        known = await work.attendance.of(people)
        theirs = [(it, behind.get(it.id, base)) for it in people]
        acts = [
            news[since].to(it, known[it.id], _key(version, it.id), f"{ABOUT}{since}")
            for it, since in theirs
            if since is not None
        ]
        return [it for it in acts if it is not None]

    async def finish(work: Work) -> None:
        await work.publications.mark_announced(version)
        await work.publications.caught_up()
        if base is not None:
            await _tell_group(work, trip, news[base], version)

    await fan_out(database, wording, finish, version)


async def _news(work: Work, trip: Trip, base: int, apart: Set[str]) -> News:
    """The first programme that replaces the trip file's, before the trip, is told as a whole."""
    before, current = await work.programmes.version(base), await work.programmes.current()
    found = [it for it in changes(before, current) if entry_of(it).ref not in apart]
    first = not await work.publications.announced() and trip.days_to_go(work.now) > 0
    concern = Concern(Plan(before, trip.form.stops), Plan(current, trip.form.stops))
    return News(found, concern, work.now, first and anew(found, current))


async def _tell_group(work: Work, trip: Trip, news: News, number: int) -> None:
    """Once, and only of the next step: its pinned programme follows by itself."""
    group, after = await work.groups.bound(), news.concern.after.programme
    moved = next_step(news.concern.before.programme, after, work.now)
    if group is None or not group.present or not trip.group_speaks or moved is None:
        return
    send = Send(screens.next_step(moved, after, trip.language), topic=group.topic)
    work.outbox.enqueue(Queued(group.id, send, Lane.CHANGE, _key(number, group.id), expires=entry_of(moved).over_at))


def _key(number: int, person: int) -> str:
    return f"change:{number}:{person}"


async def missed(work: Work, trip: Trip, person: Person, since: datetime) -> list[Queued]:
    """What was published aloud after `since` and this person was not told, in one message: what is still to come."""
    bases = await work.publications.announced()
    keys = {_key(it, person.id): it for it in range(1, (await work.programmes.latest() or 0) + 1)}
    await work.outbox.free(keys)
    heard = max((keys[key] for key in await work.outbox.enqueued(keys)), default=0)
    missing = [it for it in bases if it > heard and (await work.programmes.version(it)).issued >= since]
    if not missing:
        return []
    base = bases[missing[0]]
    before, current = await work.programmes.version(base), await work.programmes.current()
    concern = Concern(Plan(before, trip.form.stops), Plan(current, trip.form.stops))
    news = News(ahead(changes(before, current), work.now), concern, work.now)
    known, awake = await work.attendance.of([person]), replace(person, preferences=UNDISTURBED)
    queued = news.to(awake, known[person.id], _key(missing[-1], person.id), f"{ABOUT}{base}")
    return [queued] if queued else []
