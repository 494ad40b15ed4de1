"""The page's clock: moved forward by whoever rehearses."""

from __future__ import annotations

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

    async def clock(self, request: web.Request) -> web.Response:
        """Moves the clock forward: to `at` (a local date and hour), by `hours`, to the next `day` or `next` event."""
        target = await self._target(await body(request))
        now = self._stage.clock.now()
        if target is None or not now <= target <= now + FURTHEST:
            raise web.HTTPConflict(text="L’horloge n’avance que vers l’avenir, d’un an au plus.\n")
        await self._stage.advance_to(target)
        self._moved()
        return web.json_response({})

    async def _target(self, asked: Mapping[str, object]) -> datetime | None:
        zone, now = self._stage.app.services.trip.zone, self._stage.clock.now()
        match asked:
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
