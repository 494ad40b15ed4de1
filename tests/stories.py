"""How a story begins: the shipped trip, a fresh database, an organiser, every exchange held to the independent model."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from bot.seats.actions.status import change_status
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.signup import Answers, Function, Signup, Status
from bot.trip import Trip
from bot.tripfile.read import load_trip
from tests.oracle import Unlike, check_exchange, check_update
from tests.town import Reader, Town, town

CLAIRE = 101


@cache
def shipped_trip() -> Trip:
    return load_trip(SHIPPED_TRIP)


@asynccontextmanager
async def story(tmp_path: Path, at: str) -> AsyncIterator[Town]:
    """What is due is told before anybody is there: the stories begin in silence."""
    async with town(shipped_trip(), tmp_path, at, frozenset({CLAIRE})) as made:
        unlike = watched(made)
        await made.app.settled()
        yield made
    assert unlike == []


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
