"""Whom an entry is for, by the names that its column holds."""

from __future__ import annotations

import re

from bot.people.rules.rights import folded
from bot.programme.rules.programme import Entry

EVERYBODY = frozenset({"tous", "toutes", "tout le monde", "all", "everybody", "everyone"})


def names(said: str) -> frozenset[str]:
    """« Élus ; agents » as two names, compared without accents and capitals."""
    return frozenset(folded(it) for it in re.split(r"[,;\n]", said) if it.strip())


def named(entry: Entry) -> frozenset[str]:
    """The groups that it is for; none: everybody."""
    said = names(entry.group)
    return frozenset() if said & EVERYBODY else said


def shared(one: Entry, other: Entry) -> bool:
    """Whether the same people may be at both."""
    a, b = named(one), named(other)
    return not a or not b or bool(a & b)
