"""The carnet of the played trip, as an earlier delegation’s would be: received, sent back, imported, searched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.carnet.actions.gather import shared
from bot.carnet.screens import TAP as CARNET
from bot.debriefs.rules.themes import key_of
from bot.debriefs.screens.reading import TAP as READ
from bot.memory.rules.learned import plain, sought
from bot.memory.screens.searching import TAP
from bot.people.rules.person import Language
from bot.rehearsal.players import Player
from bot.rehearsal.stage import Stage
from bot.texts import catalogue

READER = 2003
LONGEST = 60  # folded characters of an answer, by which it is recognised in what is read


@dataclass
class Recalled:
    """How much was sought in /memoire, by words and by theme, and how much of it was found there."""

    sought: int = 0
    found: int = 0

    def amiss(self) -> dict[str, int]:
        return {"rehearsal-play-check-recalled": self.sought - self.found + (not self.sought)}


@dataclass
class Recaller:
    on: Stage
    organiser: int
    language: Language
    recalled: Recalled = field(default_factory=Recalled)

    async def recall(self) -> None:
        theme = catalogue.plain("rehearsal-play-theme", self.language)
        await self._file(theme)
        content, words = await self._received(), await self._answers()
        organiser, reader = Player(self.on, self.organiser), Player(self.on, READER)
        await organiser.sends(content, "carnet.json")
        await organiser.taps("import", "apply")
        for it in words:
            before = reader.last
            await reader.says(f"/memoire {sought(it)}")
            self._count(reader, before, it)
        before = reader.last
        await reader.says("/memoire")
        await reader.taps(TAP, f"={key_of(theme)}")
        self._count(reader, before, theme)

    async def _file(self, theme: str) -> None:
        """The first answer that organisers read."""
        organiser = Player(self.on, self.organiser)
        await organiser.says("/debrief")
        for what in ("questions", "list", "card", "theme"):
            await organiser.taps(READ, what)
        await organiser.says(theme)

    async def _received(self) -> bytes:
        organiser = Player(self.on, self.organiser)
        await organiser.says("/debrief")
        await organiser.taps(CARNET)
        await organiser.taps(CARNET, "json")
        documents = [it["document"] for it in self.on.telegram.messages(self.organiser) if "document" in it]
        return self.on.telegram.files.get(str(documents[-1]["file_id"])).content

    async def _answers(self) -> Sequence[str]:
        """One of each visit."""
        async with self.on.app.services.database.reading() as work:
            made = await shared(work, self.on.trip)
        return [page.sayings[0].words for day in made.days for page in day.pages if page.sayings]

    def _count(self, reader: Player, before: int, words: str) -> None:
        read = any(plain(words)[:LONGEST] in plain(text) for text in reader.heard(before))
        self.recalled.sought += 1
        self.recalled.found += read
