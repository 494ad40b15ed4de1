"""A draft laid over a version published meanwhile: the edits of both stand, and where they touch one is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.programme.rules.difference import COMPARED, kept
from bot.programme.rules.late import with_entries
from bot.programme.rules.programme import Entry, Programme

HOURS, STATE = "hours", "cancelled"
# What only makes sense together is taken together, from one side or from the other.
TOGETHER = {HOURS: ("starts", "ends", "meets"), STATE: ("cancelled", "reason")}


@dataclass(frozen=True, slots=True)
class Touch:
    """Both sides changed it, and not to the same: `what` is a field of the entry, or the name of several."""

    ref: str
    what: str


@dataclass(frozen=True, slots=True)
class Laid:
    """`programme` says what the draft says where they touch."""

    programme: Programme
    touching: tuple[Touch, ...] = ()


def fields_of(what: str) -> tuple[str, ...]:
    return TOGETHER.get(what, (what,))


def differing(a: Entry, b: Entry) -> frozenset[str]:
    return frozenset(name for name in COMPARED if getattr(a, name) != getattr(b, name))


def laid_over(base: Programme, draft: Programme, current: Programme) -> Laid:
    """`draft` was made from `base`; what it changed is changed in `current`."""
    drafted = kept(base, draft)
    merged, touching = list[Entry](), list[Touch]()
    for mine in drafted:
        was, theirs = base.entry(mine.ref), current.entry(mine.ref)
        if theirs is None:
            merged.append(mine)
        else:
            entry, found = _merged(was, mine, theirs)
            merged.append(entry)
            touching += [Touch(mine.ref, what) for what in found]
    return Laid(with_entries(current, merged), tuple(touching))


def _merged(was: Entry | None, mine: Entry, theirs: Entry) -> tuple[Entry, list[str]]:
    """`was` is None for what both sides added under one ref."""
    changed = differing(was, mine) if was else differing(mine, theirs)
    both = changed & (differing(was, theirs) if was else changed) & differing(mine, theirs)
    entry = _taken(theirs, mine, changed)
    found = sorted({_together(name) for name in both})
    if not _possible(entry) and _possible(mine) and _possible(theirs):
        found = sorted({*found, HOURS})
    for what in found:
        entry = _taken(entry, mine, fields_of(what))
    return entry, found


def _together(name: str) -> str:
    return next((what for what, names in TOGETHER.items() if name in names), name)


def _possible(it: Entry) -> bool:
    return (it.ends is None or it.ends >= it.starts) and (it.meets is None or it.meets <= it.starts)


def _taken(entry: Entry, other: Entry, names: Iterable[str]) -> Entry:
    """`entry` with these fields of `other`."""
    return replace(entry, **{name: getattr(other, name) for name in names})


def still_touching(touching: Iterable[Touch], draft: Programme, current: Programme) -> tuple[Touch, ...]:
    """Those that are a question still: the draft and the version say different things."""
    return tuple(it for it in dict.fromkeys(touching) if _differs(draft.entry(it.ref), current.entry(it.ref), it.what))


def _differs(mine: Entry | None, theirs: Entry | None, what: str) -> bool:
    return mine is not None and theirs is not None and bool(differing(mine, theirs) & set(fields_of(what)))


def with_theirs(draft: Programme, current: Programme, touch: Touch) -> Programme:
    """The draft gives way."""
    mine, theirs = draft.entry(touch.ref), current.entry(touch.ref)
    if mine is None or theirs is None:
        return draft
    return with_entries(draft, [_taken(mine, theirs, fields_of(touch.what))])
