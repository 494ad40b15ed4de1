"""Keeps the parts of the bot running: started again when they fail, led by one process, stopped in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import structlog

from storage.faults import INFRASTRUCTURE, reason

if TYPE_CHECKING:
    from storage.database import Database

log = structlog.get_logger()
PAUSE = 1.0  # seconds before a part that failed starts again
WELL = 60.0  # seconds after which a part that runs is well again
Part = Callable[[], Awaitable[None]]


class LeadershipLost(Exception):
    """The connection that held the lock, or that heard the others, is gone: another process may lead already."""


def alone(database: Database, name: str, part: Part) -> Part:
    """One process at a time runs this part; each hears what the others commit."""

    async def lead() -> None:
        async with database.listening() as deaf, database.leader(name) as lost:
            await _unless(part, deaf, lost)

    return lead


async def _unless(part: Part, *ends: asyncio.Event) -> None:
    """Runs the part, and stops it at once when one of `ends` is set."""
    working = asyncio.ensure_future(part())
    watching = [asyncio.create_task(it.wait()) for it in ends]
    try:
        await asyncio.wait({working, *watching}, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise LeadershipLost
        working.result()
    finally:
        for task in (working, *watching):
            task.cancel()
        await asyncio.gather(working, *watching, return_exceptions=True)


@asynccontextmanager
async def running(part: Part, name: str = "part", stopped: set[str] | None = None) -> AsyncIterator[None]:
    """`part` runs until the block ends, and starts again when it fails: no loop dies quietly.

    `stopped` holds its name from its failure to its next start.
    """
    task = asyncio.create_task(_for_ever(part, name, set() if stopped is None else stopped))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _for_ever(part: Part, name: str, stopped: set[str]) -> None:
    outage = ""
    while True:
        begun = _now()
        try:
            await part()
        except Exception as fault:  # noqa: BLE001  # whatever it was, the part starts again, unless it was asked to stop
            if (task := asyncio.current_task()) and task.cancelling():
                return
            outage = _report(name, fault, outage if _now() - begun < WELL else "")
        stopped.add(name)
        await asyncio.sleep(PAUSE)
        stopped.discard(name)


def _report(name: str, fault: Exception, outage: str) -> str:
    """A defect each time, with where it is; an outage once, in one line, until it ends or becomes another."""
    if not isinstance(fault, (*INFRASTRUCTURE, LeadershipLost)):
        log.error("a part stopped and starts again", part=name, exc_info=fault)
        return ""
    if (why := reason(fault)) != outage:
        log.error("a part waits for the database or the disk", part=name, reason=why)
    return why


def _now() -> float:
    return asyncio.get_running_loop().time()
