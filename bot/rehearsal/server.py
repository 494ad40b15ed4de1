"""The rehearsal's page, on loopback only: people, chats and clock as JSON, changes as server-sent events."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from aiohttp import web

from bot.rehearsal.answers import Refused
from bot.rehearsal.asking import HOME, LARGEST, Step, body, loopback, number, where, wrong
from bot.rehearsal.scene import scene
from bot.rehearsal.stage import Stage, first_words, stage

PAGE = Path(__file__).parent / "page"
SHOWN = ("chat.css", "chat.js", "message.js", "parts.js", "icon.svg")
BEAT = 15.0  # seconds between two signs of life to the page
FURTHEST = timedelta(days=400)  # one move of the clock
MOST_HOURS = 24 * 400
LONGEST = 4096  # characters of a message
VOICE = b"OggS"  # stands for a voice message: nobody listens to it here
STATION = (47.2173, -1.5420)  # « Ma position » : the station of Nantes


class Page:
    def __init__(self, on: Stage) -> None:
        self._stage = on
        self._listeners: set[asyncio.Event] = set()
        self._closing = False
        on.telegram.on_change.append(lambda _: self._changed())

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

    async def act(self, request: web.Request) -> web.Response:
        """What a person does: says, taps, edits, sends a place. Answers with the pop-up, if there is one."""
        asked = await body(request)
        who, chat = where(asked)
        return web.json_response({"popup": await self._act(who, None if chat == who else chat, asked)})

    async def _act(self, who: int, chat: int | None, asked: Mapping[str, object]) -> str:
        telegram = self._stage.telegram
        reply = number(asked, "reply") or None
        match asked:
            case {"do": "say", "text": str(text)} if text.strip():
                telegram.says(who, text[:LONGEST], chat, reply_to=reply)
            case {"do": "edit", "text": str(text)} if text.strip():
                telegram.edits(who, number(asked, "message"), text[:LONGEST], chat)
            case {"do": "tap", "data": str(data)}:
                return await self._tap(who, chat, number(asked, "message"), data)
            case {"do": "place"}:
                telegram.sends_place(who, *STATION, chat, reply_to=reply)
            case {"do": "voice"}:
                telegram.sends_voice(who, VOICE, chat=chat, reply_to=reply)
            case _:
                raise wrong("ce geste n’existe pas, ou il lui manque quelque chose")
        return ""

    async def _tap(self, who: int, chat: int | None, message: int, data: str) -> str:
        query = self._stage.telegram.taps(who, message, data, chat=chat)
        await self._stage.settled()
        popup = self._stage.telegram.answer(query)
        return popup.text if popup else ""

    async def send_file(self, request: web.Request) -> web.Response:
        who, chat = where(request.query)
        name, content = request.query.get("name", "fichier")[:120], await request.read()
        if not content:
            raise wrong("ce fichier est vide")
        target = None if chat == who else chat
        if name.lower().endswith((".png", ".jpg", ".jpeg")):
            self._stage.telegram.sends_photo(who, content, chat=target)
        else:
            self._stage.telegram.sends_document(who, content, name, chat=target)
        return web.json_response({})

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

    async def clock(self, request: web.Request) -> web.Response:
        """Moves the clock forward: to `at` (a local date and hour), by `hours`, to the next `day` or `next` event."""
        asked = await body(request)
        target = await self._target(asked)
        now = self._stage.clock.now()
        if target is None or not now <= target <= now + FURTHEST:
            raise web.HTTPConflict(text="L’horloge n’avance que vers l’avenir, d’un an au plus.\n")
        await self._stage.advance_to(target)
        self._changed()
        return web.json_response({})

    async def _target(self, asked: Mapping[str, object]) -> datetime | None:
        zone, now = self._stage.app.house.trip.zone, self._stage.clock.now()
        match asked:
            case {"hours": int(hours)} if 0 < hours <= MOST_HOURS:
                return now + timedelta(hours=hours)
            case {"day": _}:
                tomorrow: date = now.astimezone(zone).date() + timedelta(days=1)
                return datetime(tomorrow.year, tomorrow.month, tomorrow.day, 7, tzinfo=zone).astimezone(UTC)
            case {"at": str(text)}:
                with suppress(ValueError, OverflowError):
                    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)
            case {"next": _}:
                return await self._stage.next_event()
        return None

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
            web.post("/act", self.act),
            web.post("/file", self.send_file),
            web.get("/file/{file}", self.file),
            web.post("/clock", self.clock),
            web.get("/trace", self.trace),
            web.get("/trace.csv", self.table),
            web.get("/changes", self.changes),
        ]


def _static(file: Path) -> Step:
    async def show(_: web.Request) -> web.StreamResponse:
        return web.FileResponse(file, headers={"Cache-Control": "no-cache"})

    return show


def _write(trace: Path, on: Stage) -> None:
    """Not in a thread: the loop is being stopped, and nothing else waits."""
    trace.write_text(on.trace.json(), encoding="utf-8")


@asynccontextmanager
async def page(on: Stage, port: int) -> AsyncIterator[int]:
    """The port it is served on: `port`, or a free one when it is 0."""
    application = web.Application(client_max_size=LARGEST, middlewares=[loopback])
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
