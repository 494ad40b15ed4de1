"""Back home: a promise asked about three times, another left alone; then what was kept goes on its day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from bot.closing.actions import by_line
from bot.people.rules.person import Language
from bot.privacy.rules.personal import Fate, Keep, ends
from bot.privacy.rules.personal_table import LINES
from bot.promises import screens
from bot.promises.rules import DAYS, Outcome, Promise, Seen, moments
from bot.rehearsal.players import Player, bare
from bot.rehearsal.stage import Stage
from bot.texts.catalogue import plain

ASKED, ALONE = 2003, 2002  # who tells each time what became of it; who asks to be left alone after a week
WANTED = {(ASKED, day): 1 for day in DAYS} | {(ALONE, day): int(day == DAYS[0]) for day in DAYS}
SEEN = Seen.TEAM  # who reads what they promise
LATER = timedelta(hours=1)
MARGIN = timedelta(days=2)  # of the last end date: what goes daily has gone
GOES = frozenset(it.name for it in LINES if it.keep in (Keep.NEEDS, Keep.DATA, Keep.ACCOUNT) and it.fate is Fate.GOES)


@dataclass
class Returned:
    """How often each was asked, by person and number of days; how much there was on the eve of the end, and is left."""

    asked: dict[tuple[int, int], int] = field(default_factory=dict)
    kept: Mapping[str, int] = field(default_factory=dict)
    left: Mapping[str, int] = field(default_factory=dict)

    def amiss(self) -> dict[str, int]:
        return {
            "rehearsal-play-check-promises": sum(self.asked.get(key) != count for key, count in WANTED.items()),
            "rehearsal-play-check-purged": sum(self.left.values()) + (not any(self.kept.values())),
        }

    @property
    def erased(self) -> dict[str, int]:
        """The receipt, by line of the table of personal data."""
        return {line: count for line, count in self.kept.items() if count}


async def promise(on: Stage, language: Language) -> None:
    for person in (ASKED, ALONE):
        await Player(on, person).says(f"/promesse {plain('rehearsal-play-promise', language)}")
        await Player(on, person).taps(screens.TAP, "seen", SEEN)


async def ask(on: Stage, language: Language, day: int, returned: Returned) -> None:
    """To the hour at which it is asked, so many days after the trip."""
    await on.advance_to(moments(on.trip.last_day, on.trip.zone)[day] + LATER)
    for person in (ASKED, ALONE):
        returned.asked[person, day] = await _heard(on, person, plain("rehearsal-play-promise", language), day)
    await Player(on, ASKED).taps(screens.TAP, "did", day, Outcome.STARTED)
    if day == DAYS[0]:
        await Player(on, ALONE).taps(screens.TAP, "alone", 1)


async def _heard(on: Stage, person: int, words: str, day: int) -> int:
    async with on.app.services.database.reading() as work:
        known = await work.people.get(person)
    spoken = known.language if known else Language.FR
    return Player(on, person).heard()[bare(screens.ask_outcome(Promise(person, words, SEEN), day, spoken).text)]


async def let_go(on: Stage, returned: Returned) -> None:
    """The purge comes by itself. The months before it are not played: nothing happens in them."""
    end = ends(Keep.DATA, on.trip)
    on.clock.jump_to(end - LATER)
    await on.settled()
    returned.kept = await _held(on)
    await on.advance_to(end + MARGIN)
    returned.left = await _held(on)


async def _held(on: Stage) -> dict[str, int]:
    async with on.app.services.database.reading() as work:
        counts = by_line(await work.renewal.count())
    return {line: count for line, count in counts.items() if line in GOES}
