"""What falls due: each thing tried apart from the others, so that one that fails stops none of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.broadcasts.actions import changed
from bot.broadcasts.actions import due as broadcasts
from bot.cards import actions as cards
from bot.changes.actions import arrivals, telling
from bot.debriefs.actions import prompting, turning
from bot.due import Ask, Due, Round
from bot.group.actions import link, menus
from bot.mirror import actions as mirror
from bot.notices import actions as notices
from bot.privacy.actions.purge import purge
from bot.promises import actions as promises
from bot.reachability.actions import relaying
from bot.seats.actions import offers
from bot.signup.actions import idle
from bot.team.actions import troubles, watching
from bot.trip import Trip
from storage.database import Database
from storage.faults import INFRASTRUCTURE
from storage.work import Work

DAY = timedelta(days=1)
FIRST_PAUSE = 5.0  # real seconds before what failed is tried again, doubled each time
LONGEST_PAUSE = 600.0
log = structlog.get_logger()


class Tick:
    """`name` is how organisers are told of it (`trouble-<name>`). A database that is away is no failure of its own.

    `after`: goes on once the trip is closed.
    """

    def __init__(self, name: str, ask: Ask, after: bool = False) -> None:
        self.name = name
        self.after = after
        self._ask = ask
        self._failures = 0
        self._again = 0.0
        self._well = False

    @property
    def failing(self) -> bool:
        return self._failures > 0

    @property
    def pause(self) -> float:
        """Real seconds until it is tried again; 0 when it is well."""
        return max(0.0, self._again - asyncio.get_running_loop().time()) if self._failures else 0.0

    async def attempt(self, made: Round, trip: Trip) -> datetime | None:
        """Raises what is the infrastructure's fault; anything else is told, and tried again later."""
        if self.pause > 0:
            return None
        try:
            following = await made.attempt(self._ask, trip)
        except INFRASTRUCTURE:
            raise
        except Exception:  # whatever it is, it is this one's alone
            if (task := asyncio.current_task()) and task.cancelling():
                raise  # whoever does it was stopped, and the database said so in its own words
            await self._failed(made.database)
            return None
        self._failures = 0
        return following

    async def _failed(self, database: Database) -> None:
        log.exception("something due could not be done and is tried again later", tick=self.name)
        pause = min(FIRST_PAUSE * 2.0**self._failures, LONGEST_PAUSE)
        self._failures += 1
        self._again = asyncio.get_running_loop().time() + pause
        self._well = False
        await troubles.begin(database, self.name)

    @property
    def recovered(self) -> bool:
        """It goes well, and organisers may not know: at first too, since an earlier process may have told them."""
        return not self._well and not self._failures

    def mark_well(self) -> None:
        self._well = True


def daily(do: Callable[[Database, Trip], Awaitable[object]]) -> Ask:
    """Done once a day; what failed is not done."""
    done: datetime | None = None

    async def ask(work: Work, trip: Trip) -> Due:
        async def once(database: Database) -> datetime:
            nonlocal done
            await do(database, trip)
            done = work.now
            return done + DAY

        return Due(do=once) if done is None or work.now >= done + DAY else Due(done + DAY)

    return ask


def all_ticks() -> tuple[Tick, ...]:
    """Of one bot: each remembers whether it is well."""
    return (
        Tick("changes", partial(telling.tick, apart=changed.told_apart)),
        Tick("broadcasts", broadcasts.tick, after=True),
        Tick("notices", notices.tick),
        Tick("cards", cards.tick),
        Tick("relays", relaying.tick),
        Tick("debriefs", prompting.tick),
        Tick("turning", turning.tick, after=True),
        Tick("mirror", mirror.tick),
        Tick("arrivals", arrivals.tick),
        Tick("offers", offers.tick),
        Tick("group", link.tick),
        Tick("idle", idle.tick),
        Tick("promises", promises.tick, after=True),
        Tick("menus", menus.tick, after=True),
        Tick("watch", watching.tick),
        Tick("purge", daily(purge), after=True),
    )
