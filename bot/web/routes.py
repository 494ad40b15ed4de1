"""The web server: Telegram's updates come in here, calendars and supervisors ask here. Serves no page."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass

import structlog
from aiohttp import ETag, web
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot

from bot.intake.parsing import number_of
from bot.intake.queue import Result
from bot.programme.actions import feed
from bot.settings import Settings
from bot.trip import Trip
from bot.web import metrics
from bot.web.feed import Feed
from storage.database import Database
from storage.programmes import NoProgramme

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name
LARGEST = 2**20  # bytes of an update
LONGEST = 50.0  # seconds an update may wait for its commit: Telegram gives up after a minute
ANSWERS = 2.0  # seconds within which a database that is ready answers
FRESH = 300  # seconds a calendar may keep the feed without asking again
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
log = structlog.get_logger()


@dataclass(frozen=True)
class Parts:
    """What the web server needs of the bot. `stopped` names the parts of the bot that are not running just now."""

    settings: Settings
    trip: Trip
    database: Database
    bot: Bot
    receive: Callable[[object], Awaitable[Result]]
    stopped: Callable[[], Collection[str]] = tuple


def make_web(parts: Parts) -> web.Application:
    """Updates and calendars are served only where PUBLIC_URL is set; what supervisors ask, always."""
    app = web.Application(client_max_size=LARGEST, middlewares=[_away])
    endpoints = Endpoints(parts)
    app.add_routes(
        [
            web.get("/healthz", endpoints.alive),
            web.get("/readyz", endpoints.ready),
            web.get("/metrics", endpoints.metrics),
        ]
    )
    if parts.settings.public_url:
        app.add_routes(
            [web.post("/telegram", endpoints.telegram), web.get("/calendar/{token}.ics", endpoints.calendar)]
        )
    return app


@web.middleware
async def _away(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """A database that is away is a passing fault: whoever asks may ask again."""
    try:
        return await handler(request)
    except (SQLAlchemyError, NoProgramme, OSError) as fault:
        log.error("the database does not answer the web", fault=type(fault).__name__)
        return web.Response(status=503, text="not now\n", headers={"Retry-After": "5"})


class Endpoints:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._secret = parts.settings.secret.encode()
        self._feed = Feed(parts.trip, parts.settings.language)

    async def telegram(self, request: web.Request) -> web.Response:
        """200 once the update's effects are committed; 503 makes Telegram offer it again."""
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), self._secret):
            return web.Response(status=401)
        raw = _read(await request.read())
        if raw is None:
            return web.Response(status=400)
        return web.Response(status=200 if await self._received(raw) is Result.DONE else 503)

    async def _received(self, raw: object) -> Result:
        try:
            return await asyncio.wait_for(self._parts.receive(raw), LONGEST)
        except TimeoutError:
            return Result.AGAIN

    async def calendar(self, request: web.Request) -> web.Response:
        """The same for all who come; each has an address of their own."""
        async with self._parts.database.reading() as work:
            if not await feed.opens(work, self._parts.settings, request.match_info["token"]):
                return web.Response(status=404)
            programme = await work.programmes.current()
        made = await self._feed.of(programme)
        if any(tag.value in (made.etag, "*") for tag in request.if_none_match or ()):
            answer = web.Response(status=304)
        else:
            answer = web.Response(body=made.content, content_type="text/calendar", charset="utf-8")
        answer.etag = ETag(made.etag)
        answer.headers["Cache-Control"] = f"private, max-age={FRESH}"
        return answer

    async def alive(self, _: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def ready(self, _: web.Request) -> web.Response:
        """503 names what is missing: a load balancer passes by, a person knows where to look."""
        missing = [*self._parts.stopped(), *([] if await self._database_answers() else ["database"])]
        if missing:
            return web.Response(status=503, text="".join(f"not ready: {name}\n" for name in missing))
        return web.Response(text="ready\n")

    async def _database_answers(self) -> bool:
        try:
            async with asyncio.timeout(ANSWERS), self._parts.database.reading() as work:
                return await work.programmes.latest() is not None
        except (SQLAlchemyError, OSError):
            return False

    async def metrics(self, _: web.Request) -> web.Response:
        async with self._parts.database.reading() as work:
            counted = await metrics.count(work)
        body = await asyncio.to_thread(metrics.metrics_text, counted)
        return web.Response(body=body, headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})


def _read(body: bytes) -> object | None:
    """The update as it came, or None when it is none."""
    try:
        raw: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return None if number_of(raw) is None else raw
