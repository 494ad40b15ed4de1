"""An organiser's draft: what they change gathers there until it is published, whoever publishes meanwhile."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from hashlib import sha256

from bot.attendance.rules.concerned import Concern
from bot.attendance.rules.expected import Plan
from bot.changes.actions import publish as publishing
from bot.changes.rules.merging import Touch, laid_over, still_touching, with_theirs
from bot.people.rules.person import Language, Person
from bot.programme.rules.difference import Change, changes, kept
from bot.programme.rules.late import with_entries
from bot.programme.rules.programme import Entry, Programme
from bot.trip import Trip
from storage.edits import Edits
from storage.programmes import PROGRAMME
from storage.work import Work

NOTE = "change"  # of the version that it becomes


@dataclass(frozen=True, slots=True)
class Audience:
    """Who would be told: how many in each language, and the names of those who cannot be."""

    told: dict[Language, int]
    unreached: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return sum(self.told.values())


@dataclass(frozen=True, slots=True)
class Published:
    version: int
    told: int
    changes: tuple[Change, ...]


async def draft(work: Work, person: int) -> Edits:
    """Laid over the programme as it is now; without a draft, that programme itself."""
    current = await work.programmes.current()
    made = await work.edits.of(person)
    if made is None:
        return Edits(current.version, current)
    if made.base == current.version:
        return made
    laid = laid_over(await work.programmes.version(made.base), made.programme, current)
    touching = still_touching((*made.touching, *laid.touching), laid.programme, current)
    return Edits(current.version, laid.programme, touching)


async def found(work: Work, made: Edits) -> list[Change]:
    return changes(await work.programmes.current(), made.programme)


async def put(work: Work, person: int, programme: Programme) -> Edits:
    """Keeps the draft as `programme` has it; one that changes nothing is none."""
    made = replace(await draft(work, person), programme=programme)
    if await found(work, made):
        await work.edits.keep(person, made)
    else:
        await work.edits.drop(person)
    return made


async def edit(work: Work, person: int, *entries: Entry) -> Edits:
    return await put(work, person, with_entries((await draft(work, person)).programme, entries))


async def settle(work: Work, person: int, touch: Touch, mine: bool) -> Edits:
    """Where a version published meanwhile touches the draft, one of the two is taken."""
    made, current = await draft(work, person), await work.programmes.current()
    programme = made.programme if mine else with_theirs(made.programme, current, touch)
    settled = Edits(made.base, programme, tuple(it for it in made.touching if it != touch))
    await work.edits.keep(person, settled)
    return settled


async def publish(work: Work, trip: Trip, person: int, stamp: str, tell: bool) -> Published | Edits:
    """The draft itself when it is not what was shown any more, or asks something: nothing is published then."""
    await work.programmes.hold()
    made = await draft(work, person)
    if made.touching or stamp_of(made) != stamp:
        return made
    count = (await audience(work, trip, made)).count if tell else 0
    done = await publishing.publish(work, made.programme, person, NOTE, tell)
    if not done:
        return made
    await work.edits.drop(person)
    return Published((await work.programmes.current()).version, count, tuple(done))


def stamp_of(made: Edits) -> str:
    """Tells a draft from what it was: a button publishes what was shown above it, and nothing else."""
    entries = replace(made.programme, version=0)
    return sha256(PROGRAMME.dump_json(entries)).hexdigest()[:12]


async def again(work: Work, person: int, number: int) -> Edits | None:
    """A draft that says what version `number` said; None while there is another draft."""
    if await work.edits.of(person) is not None:
        return None
    current = await work.programmes.current()
    version = kept(current, await work.programmes.version(number))
    return await put(work, person, replace(version, version=current.version))


async def audience(work: Work, trip: Trip, made: Edits) -> Audience:
    """Those whom what the draft changes concerns."""
    counts, found_now = dict.fromkeys(Language, 0), await found(work, made)
    concern = Concern(Plan(await work.programmes.current(), trip.form.stops), Plan(made.programme, trip.form.stops))
    coming = await work.people.coming()
    known = await work.attendance.of(coming)
    theirs = [it for it in coming if concern.of(found_now, known[it.id])]
    for it in theirs:
        counts[it.language] += it.reached
    silent = [_name(it) for it in theirs if not it.reached]
    silent += [name for name, it in await work.attendance.without_telegram() if concern.of(found_now, it)]
    return Audience(counts, tuple(silent))


def _name(it: Person) -> str:
    return it.name or str(it.id)


def new_ref() -> str:
    """Of an entry that is added: nobody else's, whoever adds one meanwhile."""
    return f"etape-{secrets.token_hex(4)}"
