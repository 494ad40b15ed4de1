"""What the delegation says of each visit, day after day, and the carnet that is made of it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from bot.attachments.screens import TAP as PHOTO
from bot.carnet.actions.gather import shared
from bot.carnet.screens import TAP as CARNET
from bot.debriefs.rules.contributions import Mark
from bot.debriefs.rules.turning import PATIENCE
from bot.debriefs.screens.asking import TAP
from bot.delegation.screens import TAP as LISTED
from bot.host_questions.screens.told import TAP as QUESTION
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.programme import entry_key
from bot.promises.rules import Seen
from bot.promises.screens import TAP as PROMISE
from bot.rehearsal import prompted
from bot.rehearsal.players import Player
from bot.rehearsal.sketches import sketch
from bot.rehearsal.stage import Stage

ANSWERS = Path(__file__).parents[1] / "data" / "answers.toml"
EVENING = time(21, 45)  # everybody answers before the night


@dataclass(frozen=True, slots=True)
class Words:
    """What `who` says; `mark` is what they choose first, None for no change. `photo` captions one that they add."""

    who: int
    words: str
    question: str = ""
    mark: Mark | None = None
    answer: str = ""
    seen: Seen = Seen.MINE
    photo: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    said: Sequence[Words] = ()
    ask: Sequence[Words] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """In the order of the trip: one for each entry that is debriefed, one for each day."""

    entry: Sequence[Part]
    day: Sequence[Part]
    promise: Sequence[Words]
    listed: Sequence[int]


@cache
def script() -> Script:
    return TypeAdapter(Script).validate_python(tomllib.loads(ANSWERS.read_text(encoding="utf-8")))


@dataclass
class Learned:
    """How many answers and photographs were given, how many the carnet holds, and the carnet as it was received.

    `unasked`: how many were not asked once about a visit at which they were, or were about another.
    """

    unasked: int = 0
    given: int = 0
    held: int = 0
    shown: int = 0
    photos: int = 0
    pdf: bytes = b""

    def amiss(self) -> dict[str, int]:
        missed = (
            abs(self.given - self.held)
            + abs(self.shown - self.photos)
            + (not self.pdf.startswith(b"%PDF"))
            + (not self.given)
        )
        return {"rehearsal-play-check-asked": self.unasked, "rehearsal-play-check-carnet": missed}


@dataclass
class Teller:
    on: Stage
    organiser: int
    learned: Learned = field(default_factory=Learned)

    async def tell(self, day: date) -> None:
        """In the evening: what was noted of the hosts' answers, what each says of the day, what they ask tomorrow."""
        await self._until(day)
        programme = await self.on.programme()
        visits = dict(self._visits(programme))
        for entry in (it for it in visits if programme.day_of(it.starts) == day):
            self.learned.unasked += await prompted.missed(self.on, entry)
        for entry in (it for it in visits if programme.day_of(it.starts) == day):
            await self._noted(entry, visits[entry].ask)
            await self._answer(entry.ref, visits[entry].said)
        days = [it for it in programme.days if it >= self.on.trip.first_day]
        for of_day in script().day[days.index(day) :][:1] if day in days else ():
            await self._answer(f"day:{day}", of_day.said)
        for entry in (it for it in visits if programme.day_of(it.starts) == day + timedelta(days=1)):
            await self._ask(entry, visits[entry].ask)

    async def promise(self) -> None:
        for it in script().promise:
            player = Player(self.on, it.who)
            await player.says(f"/promesse {it.words}")
            await player.taps(PROMISE, "seen", it.seen)
            self.learned.given += it.seen is Seen.NETWORK
        for who in script().listed:
            await Player(self.on, who).says("/delegation")
            await Player(self.on, who).taps(LISTED, "listed", 1)

    async def receive(self) -> None:
        """The carnet of the network, as the organiser asks for it once what is not signed is read, be it alone."""
        await self.on.advance_to(self.on.trip.next_mirror(self.on.clock.now()) + PATIENCE)
        async with self.on.app.services.database.reading() as work:
            made = await shared(work, self.on.trip)
        self.learned.held, self.learned.photos = made.saying_count, len(made.photos)
        organiser = Player(self.on, self.organiser)
        await organiser.says("/debrief")
        await organiser.taps(CARNET)
        await organiser.taps(CARNET, "pdf")
        documents = [it["document"] for it in self.on.telegram.messages(self.organiser) if "document" in it]
        self.learned.pdf = self.on.telegram.files.get(str(documents[-1]["file_id"])).content

    async def _until(self, day: date) -> None:
        at = datetime.combine(day, EVENING, self.on.trip.zone).astimezone(UTC)
        if at > self.on.clock.now():
            await self.on.advance_to(at)

    def _visits(self, programme: Programme) -> Iterator[tuple[Entry, Part]]:
        """What is cancelled takes nobody's words."""
        kinds = self.on.trip.debriefs.kinds
        met = [it for it in programme if it.kind in kinds and not it.cancelled]
        return zip(met, script().entry, strict=False)

    async def _answer(self, ref: str, answers: Sequence[Words]) -> None:
        async with self.on.app.services.database.work() as work:
            row = (await work.debriefs.of_entry(ref)).id
        for it in answers:
            player = Player(self.on, it.who)
            await player.taps(TAP, "ask", row, it.question)
            if it.mark:
                await self._marked(player, row, it.question, it.mark)
            await player.says(it.words)
            self.learned.given += 1
            if it.photo:
                await self._shown(player, it)

    async def _shown(self, player: Player, it: Words) -> None:
        """A photograph, which its author puts into the carnet: those on it agree."""
        await player.shows(sketch(it.who), it.photo)
        await player.taps(PHOTO, "in")
        await player.taps(PHOTO, "sure")
        self.learned.shown += 1

    async def _marked(self, player: Player, row: int, question: str, mark: Mark) -> None:
        await player.taps(TAP, "open", row)
        await player.taps(TAP, "mark", row, mark)
        await player.taps(TAP, "ask", row, question)

    async def _ask(self, entry: Entry, questions: Sequence[Words]) -> None:
        for it in questions:
            player = Player(self.on, it.who)
            await self._board(player, entry)
            await player.taps(QUESTION, "ask", entry_key(entry))
            await player.says(it.words)
            self.learned.given += 1

    async def _noted(self, entry: Entry, questions: Sequence[Words]) -> None:
        async with self.on.app.services.database.reading() as work:
            rows = {it.words: it.id for it in await work.host_questions.of(entry.ref)}
        for it in (it for it in questions if it.words in rows and it.answer):
            player = Player(self.on, self.organiser)
            await self._board(player, entry)
            await player.taps(QUESTION, "card", rows[it.words])
            await player.taps(QUESTION, "note", rows[it.words])
            await player.says(it.answer)

    async def _board(self, player: Player, entry: Entry) -> None:
        await player.says("/question")
        await player.taps(QUESTION, "visits")
        await player.taps(QUESTION, "board", entry_key(entry))
