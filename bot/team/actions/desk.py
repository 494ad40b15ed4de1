"""The figures that matter now at the organisers' desk."""

from __future__ import annotations

from bot.group.actions.binding import lacks
from bot.signup.rules.signup import HOLDS_SEAT, Status
from bot.team.screens.desk import Figures
from bot.trip import Trip
from storage.work import Work


async def figures(work: Work, trip: Trip, can_undo: bool) -> Figures:
    """Counted at each look. `can_undo`: the version in force is an import."""
    by_role, team = await work.people.counts(), await work.people.organisers()
    standing = await work.signups.counts()
    held = sum(standing.get(it, 0) for it in HOLDS_SEAT)
    group = await work.groups.bound()
    programme = await work.programmes.current()
    return Figures(
        people=sum(by_role.values()),
        coming=len(await work.people.coming()) - len(team),
        organisers=len(team),
        unreached=await work.people.unreached_count(),
        waiting=await work.outbox.count("queued"),
        refused=await work.outbox.count("refused"),
        parked=len(await work.inbox.parked()),
        version=programme.version,
        issued=programme.issued,
        group=group.title if group else "",
        in_group=group is None or group.present,
        lacks=lacks(group) if group else (),
        can_undo=can_undo,
        seated=standing.get(Status.SEATED, 0),
        seats_left=max(0, trip.seats - held),
        to_review=standing.get(Status.REVIEW, 0),
        queued=standing.get(Status.WAITING, 0),
        offered=standing.get(Status.OFFERED, 0),
        letters=await work.letters.waiting_count(),
    )
