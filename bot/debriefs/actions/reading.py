"""What organisers read of the debriefs, as each author agreed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.attachments.rules import Attachment
from bot.attendance.rules.expected import Plan
from bot.debriefs.rules.contributions import Shown, answered, readable, search
from bot.debriefs.rules.prompts import day_in
from bot.debriefs.rules.themes import key_of
from bot.debriefs.screens.answers import KEY
from bot.debriefs.screens.reading import Rate
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Read:
    """`names` are those of the authors who agreed to be named; `nameless` answers are attributed to no visit."""

    found: Sequence[Shown]
    names: Mapping[int, str]
    nameless: int = 0


def running(programme: Programme, trip: Trip, now: datetime) -> str:
    """The ref of the visit that goes on and is debriefed, or ""."""
    found = (it for it in programme.now_on(now) if it.kind in trip.debriefs.kinds)
    return next((it.ref for it in found), "")


async def rates(work: Work, trip: Trip) -> list[Rate]:
    """Of each debrief that was asked, how many said something, of how many who were expected (organisers too)."""
    plan = Plan(await work.programmes.current(), trip.form.stops)
    counts = answered(await work.debriefs.contributions(), days_of(plan.programme))
    attending = list((await work.attendance.of(await work.people.coming())).values())
    attending += [it for _, it in await work.attendance.without_telegram()]

    def expected(entry: str) -> int:
        on = plan.programme.on(day) if (day := day_in(entry)) else (plan.programme.entry(entry),)
        return sum(any(it and plan.expects(one, it) for it in on) for one in attending)

    debriefs = [it for it in await work.debriefs.all() if it.at]
    return [Rate(it.id, it.entry, counts[it.entry], expected(it.entry)) for it in debriefs]


async def of_day(work: Work, programme: Programme, day: date) -> tuple[Read, Mapping[str, int]]:
    """All that was said of a day and of its visits; and how many said something, by visit, in their order."""
    days, of = days_of(programme), f"day:{day}"
    contributions = [it for it in await work.debriefs.contributions() if days.get(it.entry, it.entry) == of]
    found = readable(contributions, days)
    counts = answered(contributions, days)
    voices = {it.ref: counts[it.ref] for it in programme.on(day) if counts[it.ref]}
    return Read(found, await _names(work, found)), voices


async def of_visit(work: Work, programme: Programme, entry: str) -> Read:
    found = await _readable(work, programme)
    day = days_of(programme).get(entry, entry)
    nameless = sum(it.entry is None and it.day == day for it in found)
    return await _read(work, [it for it in found if it.entry == entry], nameless)


async def to_question(work: Work, programme: Programme, question: str) -> Read:
    return await _read(work, [it for it in await _readable(work, programme) if it.question == question])


async def on_theme(work: Work, programme: Programme, key: str) -> Read:
    """`key`: see `themes.key_of`."""
    found = await _readable(work, programme)
    return await _read(work, [it for it in found if any(key_of(theme) == key for theme in it.themes)])


async def of_key(work: Work, programme: Programme, key: str) -> Read:
    """The one answer that buttons hold as this key, or none."""
    return await _read(work, [it for it in await _readable(work, programme) if it.key == key][:1])


async def everything(work: Work, programme: Programme) -> Read:
    return await _read(work, await _readable(work, programme))


async def searched(work: Work, programme: Programme, words: str) -> Read:
    return await _read(work, search(await _readable(work, programme), words))


async def carried(work: Work, programme: Programme, key: str) -> tuple[Shown, Attachment] | None:
    """What came with an answer that organisers may read. `key`: its row, or how the name of its file begins."""
    for shown in await _readable(work, programme):
        for it in shown.carried:
            if (it.id and key == str(it.id)) or (len(key) >= KEY and it.name.startswith(key)):
                return shown, it
    return None


async def author(work: Work, shown: Shown) -> str:
    """ "" where none is named."""
    return (await _names(work, [shown])).get(shown.author or 0, "")


async def _readable(work: Work, programme: Programme) -> list[Shown]:
    return readable(await work.debriefs.contributions(), days_of(programme))


async def _read(work: Work, found: Sequence[Shown], nameless: int = 0) -> Read:
    return Read(found, await _names(work, found), nameless)


def days_of(programme: Programme) -> dict[str, str]:
    return {it.ref: f"day:{programme.day_of(it.starts)}" for it in programme}


async def _names(work: Work, found: Sequence[Shown]) -> dict[int, str]:
    return await names_of(work, {it.author for it in found if it.author is not None})


async def names_of(work: Work, people: Iterable[int]) -> dict[int, str]:
    """As each signed up, else as Telegram shows them; those without an account by minus their sign-up."""
    rows = set(people)
    absent = [it for row in rows if row < 0 and (it := await work.signups.get(-row))]
    known = await work.people.load(row for row in rows if row > 0)
    signups = await work.signups.people(known)
    named = {row: (it.name if (it := signups.get(row)) else "") or person.name for row, person in known.items()}
    return named | {-it.id: it.name for it in absent}
