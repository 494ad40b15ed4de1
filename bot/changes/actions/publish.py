"""Publishing the programme: a version, the difference, the reminders that are no longer true, and who is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.attendance.rules.concerned import Concern
from bot.attendance.rules.expected import Plan
from bot.changes import screens
from bot.changes.actions.news import UNDISTURBED, News
from bot.changes.rules import next_step
from bot.notices.actions import reschedule
from bot.outbox.acts import Lane, Queued, Send
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Person
from bot.programme.rules.difference import Change, ahead, anew, changes, entry_of, next_version
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

NOTED = {"import": "programme imported", "undo": "programme restored"}  # how the record tells a version's note


async def seed(work: Work, trip: Trip) -> None:
    """The trip file makes version 1; from then on the database is right.

    Writes at each start: a database that takes nothing is met here, not by the first person who writes.
    """
    await work.trip.start()
    if await work.programmes.latest() is None:
        first = replace(trip.programme, version=1, issued=work.now)
        await work.programmes.publish(first, author=None, note="trip file")


async def publish(work: Work, draft: Programme, author: int | None, note: str, tell: bool) -> list[Change]:
    """The difference; when there is none, nothing is published. People are told by the scheduler (`tell_all`)."""
    current = await work.programmes.current()
    found = changes(current, draft)
    if not found:
        return []
    issued = next_version(current, draft, work.now)
    await work.programmes.publish(issued, author, note)
    await work.audit.note(author, NOTED.get(note, "programme published"), detail=str(issued.version))
    await reschedule(work, found)
    if tell:
        await work.publications.announce(issued.version, current.version)
    return found


async def republish(work: Work, number: int, author: int, note: str, tell: bool) -> list[Change]:
    """Says again what version `number` said; entries that did not exist then are cancelled."""
    return await publish(work, await work.programmes.version(number), author, note, tell)


async def tell_all(database: Database, trip: Trip) -> None:
    """Queues the changes of each version published aloud to those whom they concern, in order of version."""
    async with database.reading() as work:
        waiting = await work.publications.to_tell()
    for number, base in waiting.items():
        async with database.reading() as work:
            news = await _news(work, trip, number, base)
        await _tell(database, trip, news, number)


async def _news(work: Work, trip: Trip, number: int, base: int) -> News:
    """The first programme that replaces the trip file's, before the trip, is told as a whole."""
    before, after = await work.programmes.version(base), await work.programmes.version(number)
    found = changes(before, after)
    first = not await work.publications.told() and trip.days_to_go(work.now) > 0
    concern = Concern(Plan(before, trip.form.stops), Plan(after, trip.form.stops))
    return News(found, concern, work.now, first and anew(found, after))


async def _tell(database: Database, trip: Trip, news: News, number: int) -> None:
    async def wording(work: Work, people: Sequence[Person]) -> list[Queued]:
        known = await work.attendance.of(people)
        return [queued for it in people if (queued := news.to(it, known[it.id], _key(number, it.id)))]

    async def finish(work: Work) -> None:
        await work.publications.mark_told(number)
        await _tell_group(work, trip, news, number)

    await fan_out(database, wording, finish)


async def _tell_group(work: Work, trip: Trip, news: News, number: int) -> None:
    """Once, and only of the next step: its pinned programme follows by itself."""
    group, after = await work.groups.bound(), news.concern.after.programme
    moved = next_step(news.concern.before.programme, after, work.now)
    if group is None or not group.present or not trip.group_speaks or moved is None:
        return
    said = Send(screens.next_step(moved, after, trip.language), topic=group.topic)
    work.outbox.enqueue(Queued(group.id, said, Lane.CHANGE, _key(number, group.id), expires=entry_of(moved).over_at))


def _key(number: int, person: int) -> str:
    return f"change:{number}:{person}"


async def missed(work: Work, trip: Trip, person: Person, since: datetime) -> list[Queued]:
    """What was published aloud after `since` and this person was not told, in one message: what is still to come."""
    bases = await work.publications.told()
    keys = {_key(it, person.id): it for it in bases}
    await work.outbox.free(keys)
    heard = max((keys[key] for key in await work.outbox.told(keys)), default=0)
    left = [it for it in bases if it > heard and (await work.programmes.version(it)).issued >= since]
    if not left:
        return []
    before, current = await work.programmes.version(bases[left[0]]), await work.programmes.current()
    concern = Concern(Plan(before, trip.form.stops), Plan(current, trip.form.stops))
    news = News(ahead(changes(before, current), work.now), concern, work.now)
    known = await work.attendance.of([person])
    queued = news.to(replace(person, preferences=UNDISTURBED), known[person.id], _key(left[-1], person.id))
    return [queued] if queued else []
