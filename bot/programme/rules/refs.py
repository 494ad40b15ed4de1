"""The ref of an entry that a sheet does not name: that of the entry which it is, or one made of its title."""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import count

from bot.documents.cells import folded
from bot.programme.rules.programme import Entry, Programme

LONGEST = 30  # letters of a title: a number may follow
OTHERS = re.compile(r"[^a-z0-9]+")


def ref_of(entry: Entry, taken: Container[str], current: Programme) -> str:
    """`taken` are those of the sheet. Of one title twice, the entry of the same day; of another day, only one alone."""
    alike = [it for it in current if it.ref not in taken and _slug(it.title) == _slug(entry.title)]
    same_day = [it for it in alike if current.day_of(it.starts) == current.day_of(entry.starts)]
    if same_day:
        return min(same_day, key=lambda it: abs(it.starts - entry.starts)).ref
    return alike[0].ref if len(alike) == 1 else _made(entry.title, taken, current)


def _made(title: str, taken: Container[str], current: Programme) -> str:
    slug = _slug(title)[:LONGEST].strip("-") or "etape"
    names = (slug if n == 1 else f"{slug}-{n}" for n in count(1))
    return next(it for it in names if it not in taken and current.entry(it) is None)


def _slug(title: str) -> str:
    return OTHERS.sub("-", folded(title)).strip("-")
