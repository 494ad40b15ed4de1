"""A broadcast is played: all get it, two do not see it, and only those two are told again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.people.rules.person import Language, Role
from bot.rehearsal.players import Player
from bot.rehearsal.stage import Stage
from bot.texts.catalogue import plain

DO_NOT_SEE = 2


@dataclass(frozen=True, slots=True)
class Announced:
    """`words` were to reach `people`, by their language `nudges` those of them who did not see them: `unseen`.

    `named` is whether the organiser's message names exactly those.
    """

    words: str
    nudges: Mapping[int, str]
    people: frozenset[int]
    unseen: frozenset[int]
    named: bool

    def amiss(self, received: Mapping[int, Counter[str]]) -> dict[str, int]:
        counts = {it: received[it][self.nudges[it]] for it in self.people}
        return {
            "rehearsal-play-check-announced": sum(received[it][self.words] != 1 for it in self.people)
            + (not self.people),
            "rehearsal-play-check-nudged": sum(counts[it] != (it in self.unseen) for it in self.people)
            + (not self.named),
        }


async def announce(on: Stage, organiser: int, language: Language) -> Announced:
    """Urgent, so that it rings at whichever hour the play has come to."""
    author, words = Player(on, organiser), plain("rehearsal-play-words", language)
    await author.says("/annonce")
    await author.says(words)
    for key in ("urgent", "look", "send"):
        await author.taps("annonce", key)
    async with on.app.services.database.reading() as work:
        people = {it.id: it for it in await work.people.coming() if it.role is not Role.ORGANISER and it.reached}
    unseen = frozenset(sorted(people)[:DO_NOT_SEE])
    for person in people.keys() - unseen:
        await Player(on, person).taps("seen")
    named = all(people[it].name in _live(on, organiser) for it in unseen)
    await author.taps("annonce", "nudge")
    nudges = {it.id: plain("broadcasts-nudge-seen", it.language) for it in people.values()}
    return Announced(words, nudges, frozenset(people), unseen, named)


def _live(on: Stage, organiser: int) -> str:
    return str(on.telegram.messages(organiser)[-1].get("text", ""))
