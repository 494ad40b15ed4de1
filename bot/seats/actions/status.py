"""Where a sign-up stands, and all that follows from it: the one place where it changes."""

from __future__ import annotations

from dataclasses import replace

from bot.group.actions import admission
from bot.people.rules.person import Role
from bot.seats.actions import roles
from bot.signup.rules.signup import Signup, Status, role_of
from storage.work import Work


async def change_status(work: Work, signup: Signup, status: Status) -> Signup:
    """Keeps the sign-up with this status; the person's role, menu and pushes follow."""
    kept = await work.signups.save_status(replace(signup, status=status))
    if kept.person is not None:
        await _follow(work, kept.person, role_of(status))
        await _group_follows(work, kept.person, signup.status, status)
    return kept


async def _group_follows(work: Work, person: int, before: Status, status: Status) -> None:
    """The participants' group opens and closes with the sign-up; who only begins one is left where they are."""
    if status is Status.SEATED:
        await admission.opened(work, person)
    elif before is Status.SEATED or status in (Status.WITHDRAWN, Status.REFUSED):
        await admission.closed(work, person)


async def hand_over(work: Work, signup: Signup, person: int) -> Signup:
    """The sign-up is this account's from now on; the one that had it keeps nothing of it. A captain stays one."""
    former = await work.people.get(signup.person) if signup.person is not None else None
    kept = await change_status(work, replace(signup, person=person), signup.status)
    if former is not None:
        await _follow(work, former.id, Role.OUTSIDER)
        await _group_follows(work, former.id, signup.status, Status.WITHDRAWN)
    known = await work.people.get(person)
    if former and former.role is Role.CAPTAIN and known and known.role is Role.PARTICIPANT:
        await roles.give(work, known, Role.CAPTAIN)
    return kept


async def _follow(work: Work, person: int, role: Role) -> None:
    """Captains stay captains as long as they come; an organiser's role is not the sign-up's to give or take."""
    known = await work.people.get(person)
    captain = known is not None and known.role is Role.CAPTAIN and role is Role.PARTICIPANT
    if known is not None and known.role not in (Role.ORGANISER, role) and not captain:
        await roles.give(work, known, role)
