"""The header of a table: which of our columns each cell names, or comes close to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from bot.documents.cells import Cell, folded, words

NO_LETTER = re.compile(r"[^a-z0-9]+")
SMALL_WORDS = ("a", "au", "aux", "de", "du", "des", "d", "le", "la", "les", "l", "et", "ou", "n", "no", "of", "the")
FILLERS = frozenset((*SMALL_WORDS, "your", "votre", "vos"))
ENDINGS = frozenset({"e", "s", "es", "ne", "x"})  # « participant(e)(s) »
IN_SHORT = {
    "rdv": "rendez vous", "tel": "telephone", "mel": "email", "mail": "email", "courriel": "email",
    "orga": "organisation", "adr": "adresse", "desc": "description",
}  # fmt: skip
CLOSE, HOLDS = 84.0, 95.0  # of 100: nearly the same letters; our words among others
SHORTEST = 4  # letters of a word that says something alone


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kind of table holds. `names` are other names of its columns; `longest` is in characters.

    `dated` columns hold days, or hours that may have their day.
    """

    columns: Sequence[str]
    required: Sequence[str]
    names: Mapping[str, str] = field(default_factory=dict)
    longest: Mapping[str, int] = field(default_factory=dict)
    several_lines: Sequence[str] = ()
    dated: Sequence[str] = ()

    def name(self, head: Cell) -> str:
        """« À prévoir » -> a_prevoir, "Meeting time" -> heure_rendez_vous; what is not ours stays as it is, folded."""
        header = spelled(head)
        if header in self.columns:
            return header
        return self.names.get(header) or _known(self).get(_meant(header), header)

    def where(self, head: Sequence[Cell]) -> dict[str, int]:
        """Our columns, each at the first cell that bears its name, or else another name of it."""
        found: dict[str, int] = {}
        for spell in (spelled, self.name):
            for at, cell in enumerate(head):
                name = spell(cell)
                if name in self.columns:
                    found.setdefault(name, at)
        return found

    def heads(self, row: Sequence[Cell]) -> bool:
        """Whether a row only names columns, as a header printed on each page does."""
        cells = [it for it in row if words(it)]
        return len(cells) > 1 and all(isinstance(it, str) and self.name(it) in self.columns for it in cells)

    def near(self, head: Cell, taken: Mapping[str, int]) -> str:
        """The column that a cell may well mean, or nothing."""
        from rapidfuzz import fuzz, process  # a start does without it

        text = _meant(spelled(head))
        free = {known: name for known, name in _known(self).items() if name not in taken}
        if len(text) < SHORTEST:
            return ""
        long = [it for it in free if max(map(len, it.split())) >= SHORTEST]
        close = process.extractOne(text, long, scorer=fuzz.ratio, score_cutoff=CLOSE)
        close = close or process.extractOne(text, long, scorer=fuzz.token_set_ratio, score_cutoff=HOLDS)
        return free[close[0]] if close else ""


def spelled(head: Cell) -> str:
    """« À prévoir » -> a_prevoir."""
    return NO_LETTER.sub("_", folded(words(head))).strip("_")


@lru_cache(maxsize=32)
def _table(pairs: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {_meant(spelled): name for spelled, name in reversed(pairs)}


def _known(shape: Shape) -> dict[str, str]:
    """Each name that we know, as it is meant, to its column."""
    return _table((*((it, it) for it in shape.columns), *shape.names.items()))


@lru_cache(maxsize=1024)
def _meant(name: str) -> str:
    """« regime_s_alimentaire_s » -> "regime alimentaire": in full, in the singular, without the small words."""
    full = " ".join(IN_SHORT.get(it, it) for it in name.split("_") if it not in FILLERS | ENDINGS)
    return " ".join(it[:-1] if len(it) > SHORTEST and it.endswith("s") else it for it in full.split())
