"""Where photographs and voice notes are kept: that a file can be put there, read and taken away."""

from __future__ import annotations

import asyncio
import os
import shutil
from pathlib import Path

from bot.checks.findings import CheckContext, Finding, Mark
from bot.texts import faults
from storage.store import StoreFailed

PROBE = "escale-check"
GIGA = 1024**3


async def store(look: CheckContext) -> Finding:
    folder = look.database.store.folder
    if folder is not None and not folder.exists() and _can_be_made(folder):
        return look.found(Mark.NOTE, "checks-store", "checks-store-new", path=str(folder))
    try:
        await _tried(look)
    except StoreFailed as failed:
        reason = faults.reason(failed, look.language)
        return look.found(Mark.WRONG, "checks-store", "checks-store-wrong", "checks-store-mend", reason=reason)
    if folder is None:
        return look.found(Mark.GOOD, "checks-store", "checks-store-bucket")
    return look.found(Mark.GOOD, "checks-store", "checks-store-good", path=str(folder), free=_free(folder))


def _can_be_made(folder: Path) -> bool:
    """Looking makes no folder."""
    return os.access(next(it for it in folder.absolute().parents if it.exists()), os.W_OK)


async def _tried(look: CheckContext) -> None:
    kept = look.database.store
    await kept.put(PROBE, b"x")
    try:
        if await asyncio.to_thread(kept.read, PROBE) != b"x":
            raise StoreFailed("unread")
    finally:
        await kept.delete(PROBE)


def _free(folder: Path) -> int:
    """Gigabytes."""
    return shutil.disk_usage(folder).free // GIGA
