"""The roll is called before a departure, with one missing: named with who is reminded, then left without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.attendance.rules.legs import Leg, legs
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens.programme import entry_key
from bot.rehearsal.players import Player, bare
from bot.rehearsal.stage import Stage
from bot.rollcalls.actions import gather
from bot.rollcalls.rules.roll import Roll, Traveller
from bot.rollcalls.rules.rollcall import How
from bot.rollcalls.screens import asking, calling

AHEAD = timedelta(minutes=5)  # of the meeting


@dataclass(frozen=True, slots=True)
class Called:
    """`reminders` are what each who was asked would read, by person; `missing` who did not press.

    `shown` is whether the organiser's message says exactly that, `kept` whether the rows do once it is closed.
    """

    reminders: Mapping[int, str]
    missing: int
    shown: bool
    kept: bool

    def amiss(self, received: Mapping[int, Counter[str]]) -> dict[str, int]:
        counts = {person: received[person][words] for person, words in self.reminders.items()}
        return {
            "rehearsal-play-check-called": (not self.shown) + (not self.kept) + (self.missing not in self.reminders),
            "rehearsal-play-check-reminded": sum(count != (person == self.missing) for person, count in counts.items()),
        }


def departure(programme: Programme) -> Leg | None:
    """The last of the trip."""
    return next(reversed(legs(programme)), None)


def at(leg: Leg) -> datetime:
    return leg.transfer.meets_at - AHEAD


async def call(on: Stage, organiser: int, language: Language, leg: Leg) -> Called:
    if at(leg) > on.clock.now():
        await on.advance_to(at(leg))
    caller = Player(on, organiser)
    await caller.says("/appel")
    await caller.taps(calling.TAP, "leg", entry_key(leg.transfer))
    before = await _roll(on, leg)
    reminded = [it for it in before.missing if it.person and it.reached]
    *others, missing = reminded
    await _answered(on, caller, before, others, [it for it in before.missing if it not in reminded])
    here = tuple(it for it in before.missing if it is not missing)
    shown = _says(on, organiser, replace(before, here=here, missing=(missing,)), language)
    for what in ("remind", "leave"):
        await caller.taps(calling.TAP, what, before.rollcall.id)
    reminders = {it.person: bare(asking.ask(before, on.trip.zone, it.language, again=True).text) for it in reminded}
    return Called(reminders, missing.person, shown, await _kept(on, before))


async def _answered(on: Stage, caller: Player, roll: Roll, press: list[Traveller], tick: list[Traveller]) -> None:
    """Those who have Telegram press; the others are ticked by name."""
    number = roll.rollcall.id
    for it in press:
        await Player(on, it.person).taps("here", number)
    for it in tick:
        await caller.taps(calling.TAP, "list", number, "tick")
        await caller.taps(calling.TAP, "tick", number, it.who.key)
        await caller.taps(calling.TAP, "show", number)


def _says(on: Stage, organiser: int, roll: Roll, language: Language) -> bool:
    """Whether one of the organiser's messages says how it stands, to the word."""
    words = bare(calling.live(roll, on.trip.zone, language).text)
    return words in Player(on, organiser).heard()


async def _roll(on: Stage, leg: Leg) -> Roll:
    async with on.app.services.database.reading() as work:
        called = await work.rollcalls.of(leg.transfer.ref)
        assert called is not None  # noqa: S101  # it was just opened
        return await gather.current(work, on.trip, called)


async def _kept(on: Stage, before: Roll) -> bool:
    """Everybody is here but one, who is noted."""
    async with on.app.services.database.reading() as work:
        marks = await work.rollcalls.marks(before.rollcall.id)
    counts = Counter(how is How.MISSING for how in marks.values())
    return counts == {True: 1, False: len(before.missing) - 1}
