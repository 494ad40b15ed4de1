"""How a story begins: the shipped trip, a fresh database, an organiser, every exchange held to the independent model."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import ValidationError

from bot.seats.actions.status import change_status
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.signup import Answers, Function, Signup, Status
from bot.trip import Trip
from bot.tripfile.read import load_trip
from tests import databases
from tests.oracle import Unlike, check_exchange, check_update
from tests.town import Reader, Town, town

CLAIRE = 101


@cache
def shipped_trip() -> Trip:
    return load_trip(SHIPPED_TRIP)


@asynccontextmanager
async def story(tmp_path: Path, at: str) -> AsyncIterator[Town]:
    """What is due was told before anybody is there: the stories begin in silence."""
    databases.put(tmp_path, _begun(at))
    async with _begins(tmp_path, at) as made:
        unlike = watched(made)
        await made.app.settled()
        yield made
    assert unlike == []


def _begins(folder: Path, at: str) -> AbstractAsyncContextManager[Town]:
    return town(shipped_trip(), folder, at, frozenset({CLAIRE}))


@cache
def _begun(at: str) -> bytes:
    """The database of a bot that ran until then with nobody there: brought there once, then copied."""
    with TemporaryDirectory() as folder, ThreadPoolExecutor(1) as aside:  # who asks first may have a loop that runs
        aside.submit(asyncio.run, _run_alone(Path(folder), at)).result()
        return databases.taken(Path(folder))


async def _run_alone(folder: Path, at: str) -> None:
    async with _begins(folder, at) as made:
        await made.app.settled()


def watched(made: Town) -> list[str]:
    """Every exchange and update held to the independent model: what does not fit is collected, the bot goes on."""
    unlike: list[str] = []

    def note(check: Callable[[], None]) -> None:
        try:
            check()
        except (Unlike, ValidationError) as wrong:
            unlike.append(str(wrong))

    made.telegram.on_call.append(lambda *exchange: note(lambda: check_exchange(*exchange)))
    made.telegram.on_update.append(lambda update: note(lambda: check_update(update)))
    return unlike


async def seated(place: Town, who: Reader, first: str, last: str, organisation: str) -> Signup:
    """Signed up and confirmed, and told so."""
    answers = Answers(first_name=first, last_name=last, organisation=organisation, function=Function.ELECTED)
    await who.says("/start")
    async with place.app.services.database.work() as work:
        kept = await work.signups.save(Signup(person=who.id, answers=answers))
        kept = await change_status(work, kept, Status.SEATED)
    await place.settled()
    who.unread()
    return kept
