"""Keeping what an earlier delegation learned: its file says it all, and is read once."""

from __future__ import annotations

import asyncio
import json
from hashlib import sha256

from bot.carnet.rules.record import RECORD, Record
from bot.documents.child import run_child
from bot.memory.rules.file import Mistake, read
from bot.memory.rules.learned import Prepared, delegation, learned
from storage.work import Work


async def read_apart(content: bytes) -> Record | list[Mistake]:
    """The file's bytes may be anything: what is wrong with them is found in a process of its own."""
    output = await run_child("bot.memory.documents", content)
    if output is None:
        return [Mistake("", "json")]
    return [Mistake(**it) for it in json.loads(output)] or await asyncio.to_thread(read, content)


async def prepare(work: Work, it: Record) -> Prepared:
    """Changes nothing."""
    whose, digest = delegation(it), sha256(RECORD.dump_json(it)).hexdigest()
    known = await work.memory.known(whose)
    row, former = known or (None, "")
    return Prepared(whose, tuple(learned(it)), digest, former == digest, row)


async def keep(work: Work, it: Prepared, by: int | None = None) -> None:
    """In place of what was known of the same trip. `by` is None for the command line."""
    if it.same:
        return
    if it.former is not None:
        await work.memory.forget(it.former)
    await work.memory.keep(it.delegation, it.digest, it.learned)
    await work.audit.note(by, "carnet imported", detail=it.delegation.trip)
