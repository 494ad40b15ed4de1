"""The figures that matter now at the organisers' desk."""

from __future__ import annotations

from datetime import timedelta

from bot.attendance.rules.expected import Plan
from bot.broadcasts.actions.report import report
from bot.broadcasts.rules.broadcast import State
from bot.desk.rules import Calling, Figures, Now, Unseen, headcount
from bot.group.actions.binding import lacks
from bot.rollcalls.actions.gather import current
from bot.signup.rules.signup import HOLDS_SEAT, Status
from bot.team.actions import troubles
from bot.trip import Trip
from storage.work import Work

LATELY = timedelta(days=2)  # what is urgent is no more afterwards


async def figures(work: Work, trip: Trip, can_undo: bool) -> Figures:
    """Counted at each look. `can_undo`: the version in force is an import."""
    team = await work.people.organisers()
    counts = await work.signups.counts()
    held = sum(counts.get(it, 0) for it in HOLDS_SEAT)
    group = await work.groups.bound()
    programme = await work.programmes.current()
    return Figures(
        people=await work.people.count(),
        coming=await work.people.coming_count() - len(team),
        organisers=len(team),
        unreached=await work.people.unreached_count(),
        waiting=await work.outbox.count("queued"),
        refused=await work.outbox.refused_messages(),
        parked=len(await work.inbox.parked()),
        version=programme.version,
        issued=programme.issued,
        group=group.title if group else "",
        in_group=group is None or group.present,
        lacks=lacks(group) if group else (),
        can_undo=can_undo,
        seated=counts.get(Status.SEATED, 0),
        seats_left=max(0, trip.seats - held),
        to_review=counts.get(Status.REVIEW, 0),
        queued=counts.get(Status.WAITING, 0),
        offered=counts.get(Status.OFFERED, 0),
        letters=await work.letters.waiting_count(),
        now=await _now(work, trip),
    )


async def _now(work: Work, trip: Trip) -> Now:
    plan = Plan(await work.programmes.current(), trip.form.stops)
    following = plan.programme.next(work.now)
    attends = await work.attendance.seated() if following else {}
    return Now(
        following,
        headcount(plan, following, attends) if following else 0,
        await _calling(work, trip),
        await _unseen(work),
        len(await work.broadcasts.in_states([State.SCHEDULED])),
        await troubles.ongoing(work),
    )


async def _calling(work: Work, trip: Trip) -> Calling | None:
    """The last one opened."""
    opened = [it for it in await work.rollcalls.all() if it.open]
    if not opened:
        return None
    found = await current(work, trip, opened[-1])
    return Calling(found.transfer.title if found.transfer else "", len(found.here), found.expected)


async def _unseen(work: Work) -> tuple[Unseen, ...]:
    """Urgent and of late, the last first."""
    sent = await work.broadcasts.in_states([State.SENT])
    late = [it for it in sent if it.urgent and it.asks and it.started and it.started >= work.now - LATELY]
    found = [Unseen(it.id, (await report(work, it, 0)).missing) for it in sorted(late, key=lambda it: -it.id)]
    return tuple(it for it in found if it.missing)
