"""The page's clock: moved forward, or back to a moment that was kept, by whoever rehearses."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

from aiohttp import web

from bot.rehearsal.asking import body
from bot.rehearsal.stage import Stage

FURTHEST = timedelta(days=400)  # one move of the clock
MOST_HOURS = 24 * 400
MORNING = 7  # the hour that « next day » leads to


class Knobs:
    """`moved` is called once the clock has."""

    def __init__(self, on: Stage, moved: Callable[[], None]) -> None:
        self._stage = on
        self._moved = moved
        self._moving = asyncio.Lock()

    async def clock(self, request: web.Request) -> web.Response:
        """Moves the clock forward: to `at` (a local date and hour), by `hours`, to the next `day` or `next` event.

        Where it leaves from is kept, for `back`: one of the scene's `kept`.
        """
        content = await body(request)
        async with self._moving:
            await (self._back(content["back"]) if "back" in content else self._forward(content))
        self._moved()
        return web.json_response({})

    async def _forward(self, content: Mapping[str, object]) -> None:
        target = await self._target(content)
        now = self._stage.clock.now()
        if target is None or not now <= target <= now + FURTHEST:
            raise web.HTTPConflict(text="L’horloge n’avance que vers l’avenir, d’un an au plus.\n")
        await self._stage.keep()
        await self._stage.advance_to(target)

    async def _back(self, at: object) -> None:
        moments = {it.isoformat(): it for it in self._stage.moments.instants}
        if at not in moments:
            raise web.HTTPConflict(text="Ce moment n’a pas été gardé\u00a0: choisissez-en un de la liste.\n")
        await self._stage.back_to(moments[str(at)])

    async def _target(self, content: Mapping[str, object]) -> datetime | None:
        zone, now = self._stage.app.services.trip.zone, self._stage.clock.now()
        match content:
            case {"hours": int(hours)} if 0 < hours <= MOST_HOURS:
                return now + timedelta(hours=hours)
            case {"day": _}:
                tomorrow: date = now.astimezone(zone).date() + timedelta(days=1)
                return datetime(tomorrow.year, tomorrow.month, tomorrow.day, MORNING, tzinfo=zone).astimezone(UTC)
            case {"at": str(text)}:
                with suppress(ValueError, OverflowError):
                    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)
            case {"next": _}:
                return await self._stage.next_event()
        return None
