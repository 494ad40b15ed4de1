"""How many would be told of a publication: those whom it concerns and whom the bot can reach."""

from __future__ import annotations

from bot.attendance.rules.concerned import Concern
from bot.attendance.rules.expected import Plan
from bot.programme.rules.difference import changes
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.work import Work

CHUNK = 500


async def concerned(work: Work, trip: Trip, before: Programme, after: Programme) -> int:
    found = changes(before, after)
    concern = Concern(Plan(before, trip.form.stops), Plan(after, trip.form.stops))
    last, count = None, 0
    while people := await work.people.coming_after(last, CHUNK):
        known = await work.attendance.of(people)
        count += sum(it.reached and bool(concern.of(found, known[it.id])) for it in people)
        last = people[-1].id
    return count
