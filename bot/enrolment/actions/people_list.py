"""A list of people that comes as a spreadsheet: previewed, then applied as a whole, or dropped."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.adapters import Adapter
from bot.enrolment.actions import signups as signups_desk
from bot.enrolment.rules.participant_sheet import Listed
from bot.enrolment.rules.people_list import Correction, Enrolment, compare, organisation_row
from bot.enrolment.screens import people_list as screens
from bot.forms.rules.form import DONE
from bot.people.actions.tell import tell
from bot.seats.actions import joining
from bot.signup.rules.signup import Proof, Signup, Status
from bot.trip import Trip
from storage.work import Work

SOURCE = "import"


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was read, and what its author was shown of it: one line for each person concerned."""

    listed: tuple[Listed, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Enrolled:
    seated: int
    waiting: int
    corrected: int


PREPARED = Adapter(Prepared)


async def prepare(work: Work, listed: Sequence[Listed]) -> Enrolment:
    return await asyncio.to_thread(compare, listed, await work.signups.all(), await signups_desk.names(work))


def prepared(listed: tuple[Listed, ...], found: Enrolment) -> str:
    """What is kept until it is confirmed."""
    return PREPARED.dump_json(Prepared(listed, shown(found))).decode()


def shown(found: Enrolment) -> tuple[str, ...]:
    added = (f"+{it.answers.name}" for it in found.added)
    corrected = (f"{it.before.id}:{','.join(it.named)}" for it in found.corrected)
    return (*added, *corrected)


async def confirm(work: Work, trip: Trip, author: int | None, document: str) -> Enrolled | None:
    """None when what it would do is no longer what its author was shown."""
    await work.signups.lock()
    kept = PREPARED.validate_json(document)
    found = await prepare(work, kept.listed)
    return await apply(work, trip, author, found) if shown(found) == kept.shown else None


async def apply(work: Work, trip: Trip, author: int | None, found: Enrolment) -> Enrolled:
    """Those added take seats in the order in which they signed up; `author` is None for the command line."""
    names = await signups_desk.names(work)
    made = [_signup(it, author, names, work) for it in found.added]
    entered = [await _enter(work, trip, author, it) for it in sorted(made, key=lambda it: it.ranked or work.now)]
    for correction in found.corrected:
        await _correct(work, author, correction)
    seated = sum(it.status is Status.SEATED for it in entered)
    return Enrolled(seated, len(entered) - seated, len(found.corrected))


def _signup(listed: Listed, author: int | None, names: dict[int, str], work: Work) -> Signup:
    """Whoever an organiser brings is a member: they answer for the list."""
    return Signup(
        step=DONE,
        answers=listed.answers,
        organisation=organisation_row(listed.answers.organisation, names),
        email=listed.email,
        proof=Proof.ORGANISER,
        ranked=listed.ranked or work.now,
        decided=work.now,
        decided_by=author,
        source=SOURCE,
        registered_by=author,
    )


async def _enter(work: Work, trip: Trip, author: int | None, signup: Signup) -> Signup:
    kept = await work.signups.save(signup)
    await work.audit.note(author, "imported", kept.id)
    return await joining.enter(work, trip, kept)


async def _correct(work: Work, author: int | None, it: Correction) -> None:
    after = await work.signups.save(replace(it.after, back=False))
    await work.audit.note(author, "corrected", after.id, ", ".join(it.named))
    await tell(work, after.person, lambda language: screens.corrected_for_you(it.named, language))
