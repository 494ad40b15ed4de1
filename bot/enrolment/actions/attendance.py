"""Exceptions to who attends what: set by organisers, or by the participant."""

from __future__ import annotations

from bot.attendance.rules.expected import Attendance, joined, toggled
from bot.notices.actions import remind_anew
from bot.programme.rules.programme import Entry, group_names
from bot.signup.rules.coming import ABSENT, GROUPS
from bot.signup.rules.signup import OPEN, Signup
from bot.trip import Trip
from storage.attendance import attendance
from storage.work import Work


async def of(work: Work, row: int) -> Signup | None:
    """A sign-up whose attendance can be set."""
    signup = await work.signups.get(row)
    return signup if signup is not None and signup.status in OPEN else None


async def of_person(work: Work, person: int) -> Signup | None:
    signup = await work.signups.of(person)
    return signup if signup is not None and signup.status in OPEN else None


def known(signup: Signup) -> Attendance:
    return attendance(signup.answers)


async def toggle_entry(work: Work, trip: Trip, by: int, signup: Signup, entry: Entry) -> Signup:
    """« ne vient pas à… », or comes after all."""
    absent = toggled(str(signup.value(ABSENT.key) or ""), entry.ref)
    return await _keep(work, trip, by, signup, ABSENT.key, absent)


async def toggle_group(work: Work, trip: Trip, by: int, signup: Signup, group: str) -> Signup:
    groups = str(signup.value(GROUPS.key) or "")
    return await _keep(work, trip, by, signup, GROUPS.key, joined(group_names(groups) ^ group_names(group)))


async def _keep(work: Work, trip: Trip, by: int, signup: Signup, key: str, value: str) -> Signup:
    kept = await work.signups.save(signup.with_values({key: value or None}))
    await work.audit.note(by, "attendance", signup.id)
    person = await work.people.get(signup.person) if signup.person is not None else None
    if person is not None:
        await remind_anew(work, trip, person)
    work.stir()  # what they are shown follows
    return kept
