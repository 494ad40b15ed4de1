"""Asking what a visit taught: each who was expected there, once, when it ends; the evening recalls what was left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.attendance.rules.expected import Plan
from bot.debriefs.actions.presence import absent, rollcall_of
from bot.debriefs.rules.prompts import RECENT, Prompt, due, next_instant, waits, wanted
from bot.debriefs.screens import asking
from bot.due import Due
from bot.notices.rules import undisturbing
from bot.outbox.acts import Lane, Queued, Send, Subject
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Person
from bot.programme.rules.difference import NEVER
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

SUBJECT = "debrief"


async def tick(work: Work, trip: Trip) -> Due:
    """Queues the prompts that are due; when the next one will be (UTC)."""
    programme, now = await work.programmes.current(), work.now
    prompts = wanted(programme, trip.debriefs, programme.day_of(now) - RECENT)
    known = await work.debriefs.about(it.entry for it in prompts)
    asked, over = {it.entry for it in known if it.at}, {it.entry for it in known if it.over}
    following, found = next_instant(prompts, asked, now), list(due(prompts, asked, over, now))

    async def queue(database: Database) -> datetime | None:
        for prompt in found:
            if not await _ask(database, trip, Plan(programme, trip.form.stops), prompt):
                return now  # the programme changed meanwhile: all is asked again
        return following

    return Due(following, queue if found else None)


async def _ask(database: Database, trip: Trip, plan: Plan, prompt: Prompt) -> bool:
    """Waits while the roll-call of the same stretch is open: who answers it does nothing else."""
    async with database.work() as work:
        rollcall = await rollcall_of(work, plan.programme, prompt.entry)
        if rollcall is not None and rollcall.open and waits(prompt, work.now):
            return True
        away = await absent(work, trip, plan.programme.entry(prompt.entry))
        row = (await work.debriefs.of_entry(prompt.entry)).id

    async def wording(work: Work, people: Sequence[Person]) -> list[Queued]:
        theirs = await _concerned(work, plan, prompt, [it for it in people if it.id not in away])
        left = await _left(work, plan, prompt, theirs)
        first = await work.debriefs.introduce([it.id for it in theirs])
        bare = asking.Asking(plan.programme, prompt.entry, row, asks=trip.debriefs)
        whole = {it: replace(bare, first=it.id in first, left=left.get(it.id, {})) for it in theirs}
        return [queued for it, one in whole.items() if (queued := _queued(it, prompt, one, work.now))]

    async def finish(work: Work) -> None:
        await work.debriefs.mark_asked(row)
        work.stir()  # who is not on Telegram is asked by mail
        await _ask_group(work, trip, plan, prompt, row)

    return await fan_out(database, wording, finish, plan.programme.version)


async def _concerned(work: Work, plan: Plan, prompt: Prompt, people: Sequence[Person]) -> list[Person]:
    """Those who attend it and let themselves be asked."""
    wanting = [it for it in people if it.preferences.debriefs]
    known = await work.attendance.of(wanting)
    return [it for it in wanting if _concerns(plan, plan.of(known[it.id]).entries, prompt)]


async def _left(work: Work, plan: Plan, prompt: Prompt, people: Sequence[Person]) -> Mapping[int, Mapping[int, str]]:
    """In the evening, the visits of the day (row → ref) of which each was asked and said nothing, by person."""
    if prompt.day is None:
        return {}
    refs = {it.ref for it in plan.programme.on(prompt.day) if not it.cancelled}
    debriefs = {it.id: it.entry for it in await work.debriefs.all() if it.at and it.entry in refs}
    keys = {_key(row, it.id): (row, it.id) for row in debriefs for it in people}
    prompted = {keys[it] for it in await work.outbox.enqueued(keys)} if keys else set()
    left: dict[int, dict[int, str]] = {}
    for row, entry in debriefs.items():
        answered = await work.debriefs.answered(row)
        for it in people:
            if (row, it.id) in prompted and it.id not in answered:
                left.setdefault(it.id, {})[row] = entry
    return left


def _key(row: int, person: int) -> str:
    return f"debrief:{row}:{person}"


def _concerns(plan: Plan, mine: Sequence[object], prompt: Prompt) -> bool:
    on = plan.programme.on(prompt.day) if prompt.day else (plan.programme.entry(prompt.entry),)
    return any(it in mine for it in on)


def _queued(person: Person, prompt: Prompt, of: asking.Asking, now: datetime) -> Queued | None:
    """Never in quiet hours; None when it would come too late."""
    at = undisturbing(now, person.preferences.quiet, of.programme.zone, NEVER)
    if at >= prompt.until:
        return None
    send = Send(asking.prompt(of, person.language), subject=Subject(SUBJECT, of.debrief))
    about, key = f"debrief:{of.debrief}", _key(of.debrief, person.id)
    return Queued(person.id, send, Lane.REMINDER, key, about, due=at, expires=prompt.until)


async def _ask_group(work: Work, trip: Trip, plan: Plan, prompt: Prompt, row: int) -> None:
    """Once for all, with a button that leads to the private chat; nothing for the day as a whole."""
    group = await work.groups.bound()
    if group is None or not group.present or not trip.group_speaks or prompt.day:
        return
    screen = asking.for_group(plan.programme, prompt.entry, row, trip.language)
    send = Send(screen, silent=True, topic=group.topic)
    key = _key(row, group.id)
    work.outbox.enqueue(Queued(group.id, send, Lane.REMINDER, key, about=f"debrief:{row}", expires=prompt.until))
