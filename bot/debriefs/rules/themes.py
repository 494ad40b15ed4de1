"""Themes under which organisers file what was said: their own words, written once, proposed again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256

from bot.debriefs.rules.contributions import Shown
from bot.documents.cells import folded

LONGEST = 40  # characters of a theme
EACH = 5  # of one answer
MOST = 40  # of a trip
PROPOSED = 6
KEY = 8  # hexadecimal digits


def key_of(theme: str) -> str:
    """What buttons hold of it, however it is spelt."""
    return sha256(folded(theme).encode()).hexdigest()[:KEY]


def counted(found: Iterable[Shown]) -> Counter[str]:
    """How many answers stand under each; the most used first, then by name."""
    counts = Counter(theme for it in found for theme in it.themes)
    return Counter({theme: counts[theme] for theme in sorted(counts, key=lambda it: (-counts[it], folded(it)))})


def proposed(found: Iterable[Shown], it: Shown) -> Sequence[str]:
    """Those most used that it is not under yet."""
    own = set(map(key_of, it.themes))
    return [theme for theme in counted(found) if key_of(theme) not in own][:PROPOSED]


def spelt(typed: str, known: Iterable[str]) -> str:
    """As it was written the first time: « Elus » is « élus »."""
    return next((theme for theme in known if key_of(theme) == key_of(typed)), typed)


def toggled(before: Sequence[str], theme: str) -> tuple[str, ...]:
    """Under it, or no more; the last of too many is left out."""
    without = tuple(it for it in before if key_of(it) != key_of(theme))
    return without if len(without) < len(before) else (*before, theme)[:EACH]
