"""The rehearsal's page, on loopback only: people, chats and clock as JSON, changes as server-sent events."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Middleware

from bot.rehearsal import incidents
from bot.rehearsal.answers import Refused
from bot.rehearsal.asking import HOME, LARGEST, Step, loopback, where
from bot.rehearsal.gestures import Gestures
from bot.rehearsal.knobs import Knobs
from bot.rehearsal.scene import scene
from bot.rehearsal.stage import Stage, first_words, stage

PAGE = Path(__file__).parent / "page"
SHOWN = ("chat.css", "chat.js", "clock.js", "dates.js", "incidents.js", "mail.js", "message.js", "parts.js", "icon.svg")
BEAT = 15.0  # seconds between two signs of life to the page


class Page:
    def __init__(self, on: Stage) -> None:
        self._stage = on
        self._listeners: set[asyncio.Event] = set()
        self._closing = False
        on.telegram.on_change.append(lambda _: self._changed())
        on.post.on_letter.append(self._changed)

    def _changed(self) -> None:
        for listener in self._listeners:
            listener.set()

    async def close(self, _: web.Application) -> None:
        """The pages that listen are let go at once: waiting for them would delay the end."""
        self._closing = True
        self._changed()

    async def scene(self, request: web.Request) -> web.Response:
        who, chat = where(request.query)
        return web.json_response(await scene(self._stage, who, chat))

    async def file(self, request: web.Request) -> web.Response:
        """A file of a chat. Shown only when it is a picture; anything else is downloaded."""
        try:
            stored = self._stage.telegram.described(request.match_info["file"])
        except (KeyError, Refused):
            raise web.HTTPNotFound(text="Ce fichier n’est pas de la répétition.\n") from None
        picture = stored.mime in ("image/png", "image/jpeg")
        headers = {} if picture else {"Content-Disposition": "attachment"}
        return web.Response(
            body=stored.content, content_type=stored.mime or "application/octet-stream", headers=headers
        )

    async def trace(self, request: web.Request) -> web.Response:
        headers = {"Content-Disposition": 'attachment; filename="repetition.json"'}
        return web.Response(text=self._stage.trace.json(), content_type="application/json", headers=headers)

    async def table(self, request: web.Request) -> web.Response:
        """The trace for a spreadsheet."""
        headers = {"Content-Disposition": 'attachment; filename="repetition.csv"'}
        return web.Response(text=self._stage.trace.csv(), content_type="text/csv", headers=headers)

    async def changes(self, request: web.Request) -> web.StreamResponse:
        """One empty event each time something changed: the page then asks for its scene."""
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await answer.prepare(request)
        listener = asyncio.Event()
        self._listeners.add(listener)
        try:
            while not self._closing:
                with suppress(TimeoutError):
                    await asyncio.wait_for(listener.wait(), BEAT)
                listener.clear()
                await answer.write(b"data: \n\n")
        except ConnectionResetError:
            return answer
        finally:
            self._listeners.discard(listener)
        return answer

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", _static(PAGE / "chat.html")),
            *(web.get(f"/{name}", _static(PAGE / name)) for name in SHOWN),
            web.get("/scene", self.scene),
            *Gestures(self._stage).routes(),
            web.get("/file/{file}", self.file),
            web.post("/clock", Knobs(self._stage, self._changed).clock),
            incidents.route(self._stage),
            web.get("/trace", self.trace),
            web.get("/trace.csv", self.table),
            web.get("/changes", self.changes),
        ]


def _static(file: Path) -> Step:
    async def show(_: web.Request) -> web.StreamResponse:
        return web.FileResponse(file, headers={"Cache-Control": "no-cache"})

    return show


def _ready(on: Stage) -> Middleware:
    """Nothing is asked of a bot that is stopped, while it goes back in time."""

    @web.middleware
    async def waiting(request: web.Request, handler: Step) -> web.StreamResponse:
        await on.runner.ready.wait()
        return await handler(request)

    return waiting


def _write(trace: Path, on: Stage) -> None:
    """Not in a thread: the loop is being stopped, and nothing else waits."""
    trace.write_text(on.trace.json(), encoding="utf-8")


@asynccontextmanager
async def page(on: Stage, port: int) -> AsyncIterator[int]:
    """The port it is served on: `port`, or a free one when it is 0."""
    application = web.Application(client_max_size=LARGEST, middlewares=[loopback, _ready(on)])
    shown = Page(on)
    application.add_routes(shown.routes())
    application.on_shutdown.append(shown.close)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOME, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def serve(trip: Path, database: str, port: int, date: str, trace: Path | None = None) -> None:
    """Until it is stopped. Raises OSError when the port is taken."""
    async with stage(trip, date, database) as on, page(on, port) as served:
        await first_words(on)
        print(f"La répétition est ouverte : http://{HOME}:{served}  (Ctrl+C pour arrêter)", flush=True)  # noqa: T201  # the one line people wait for
        try:
            await asyncio.Event().wait()
        finally:
            if trace:
                _write(trace, on)
