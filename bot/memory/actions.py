"""Keeping what an earlier delegation learned: its file says it all, and is read once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from bot.carnet.rules.record import Record
from bot.memory.rules.learned import Delegation, Learned, delegation, learned
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a file brings. `same`: it is known as it is; `former`: the row that it takes the place of, or None."""

    delegation: Delegation
    learned: Sequence[Learned]
    digest: str
    same: bool = False
    former: int | None = None


async def prepare(work: Work, content: bytes, it: Record) -> Prepared:
    """Changes nothing."""
    whose, digest = delegation(it), sha256(content).hexdigest()
    known = await work.memory.known(whose)
    row, former = known or (None, "")
    return Prepared(whose, tuple(learned(it)), digest, former == digest, row)


async def keep(work: Work, it: Prepared) -> None:
    """In place of what was known of the same trip."""
    if it.same:
        return
    if it.former is not None:
        await work.memory.forget(it.former)
    await work.memory.keep(it.delegation, it.digest, it.learned)
    await work.audit.note(None, "carnet imported", detail=it.delegation.trip)
