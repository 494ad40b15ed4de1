"""The rehearsal's page, on loopback only: people, chats and clock as JSON, changes as server-sent events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from aiohttp import web

from bot.rehearsal.people import NotThere
from bot.rehearsal.seeds import GROUP, SEEDS, TITLE
from bot.rehearsal.stage import Stage, first_words, stage

PAGE = Path(__file__).parent / "page"
HOME = "127.0.0.1"
LARGEST = 6 * 1024 * 1024
BEAT = 15.0  # seconds between two signs of life to the page
FURTHEST = timedelta(days=400)  # one move of the clock
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'"
)
Step = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def _loopback(request: web.Request, handler: Step) -> web.StreamResponse:
    """Only this machine's own page: another site's name for this address, or its forms, are refused."""
    host = request.host.rpartition(":")[0] or request.host
    origin = request.headers.get("Origin")
    if host not in (HOME, "localhost") or (request.method == "POST" and origin not in (None, f"http://{request.host}")):
        raise web.HTTPForbidden(text="La répétition ne répond qu’à cette machine.\n")
    answer = await handler(request)
    answer.headers["Content-Security-Policy"] = POLICY
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


class Page:
    def __init__(self, on: Stage) -> None:
        self._stage = on
        self._listeners: set[asyncio.Event] = set()
        on.telegram.on_change.append(lambda _: self._changed())

    def _changed(self) -> None:
        for listener in self._listeners:
            listener.set()

    async def scene(self, request: web.Request) -> web.Response:
        """Everything that one person sees in one chat, and the hour."""
        who, chat = _number(request, "who"), _number(request, "chat")
        telegram, programme_zone = self._stage.telegram, self._stage.app.house.trip.zone
        people = [{"id": it.id, "name": it.name, "role": it.role.value} for it in SEEDS]
        messages = telegram.messages(chat, who) if chat in (who, GROUP) else []
        return web.json_response(
            {
                "people": people,
                "group": {"id": GROUP, "title": TITLE, "open": bool(telegram.chats[GROUP].members.get(who))},
                "bot": telegram.me["id"],
                "messages": messages[-200:],
                "menu": telegram.menu(chat, who),
                "now": self._stage.clock.now().astimezone(programme_zone).isoformat(),
                "zone": programme_zone.key,
                "mail": [],
            }
        )

    async def act(self, request: web.Request) -> web.Response:
        """What a person does: says, taps, edits, sends a place. Answers with the pop-up, if there is one."""
        asked = await request.json()
        who, chat = int(asked["who"]), int(asked["chat"])
        try:
            popup = await self._act(who, None if chat == who else chat, asked)
        except NotThere as wrong:
            raise web.HTTPConflict(text=str(wrong)) from None
        return web.json_response({"popup": popup})

    async def _act(self, who: int, chat: int | None, asked: dict[str, object]) -> str:
        telegram = self._stage.telegram
        message = int(str(asked.get("message") or 0))
        reply = int(str(asked.get("reply") or 0)) or None
        match asked.get("do"):
            case "say":
                telegram.says(who, str(asked["text"])[:4096], chat, reply_to=reply)
            case "edit":
                telegram.edits(who, message, str(asked["text"])[:4096], chat)
            case "tap":
                query = telegram.taps(who, message, str(asked["data"]), chat=chat)
                await self._stage.settled()
                popup = telegram.answer(query)
                return popup.text if popup else ""
            case "place":
                telegram.sends_place(who, 47.2173, -1.5420, chat, reply_to=reply)
        return ""

    async def send_file(self, request: web.Request) -> web.Response:
        who, chat = _number(request, "who"), _number(request, "chat")
        name, content = request.query.get("name", "fichier")[:120], await request.read()
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
        except KeyError:
            raise web.HTTPNotFound from None
        picture = stored.mime in ("image/png", "image/jpeg")
        headers = {} if picture else {"Content-Disposition": "attachment"}
        return web.Response(
            body=stored.content, content_type=stored.mime or "application/octet-stream", headers=headers
        )

    async def clock(self, request: web.Request) -> web.Response:
        """Moves the clock forward: to `at` (a local date and hour), by `hours`, to the next `day` or `next` event."""
        asked = await request.json()
        target = await self._target(asked)
        now = self._stage.clock.now()
        if target is None or not now <= target <= now + FURTHEST:
            raise web.HTTPConflict(text="L’horloge n’avance que vers l’avenir, d’un an au plus.")
        await self._stage.advance_to(target)
        self._changed()
        return web.json_response({})

    async def _target(self, asked: dict[str, object]) -> datetime | None:
        zone, now = self._stage.app.house.trip.zone, self._stage.clock.now()
        match asked:
            case {"hours": int(hours)}:
                return now + timedelta(hours=hours)
            case {"day": _}:
                tomorrow: date = now.astimezone(zone).date() + timedelta(days=1)
                return datetime(tomorrow.year, tomorrow.month, tomorrow.day, 7, tzinfo=zone).astimezone(UTC)
            case {"at": str(text)}:
                with suppress(ValueError):
                    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)
            case {"next": _}:
                return await self._stage.next_event()
        return None

    async def trace(self, request: web.Request) -> web.Response:
        body = json.dumps(self._stage.sent, ensure_ascii=False, indent=1)
        headers = {"Content-Disposition": 'attachment; filename="repetition.json"'}
        return web.Response(text=body, content_type="application/json", headers=headers)

    async def changes(self, request: web.Request) -> web.StreamResponse:
        """One empty event each time something changed: the page then asks for its scene."""
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await answer.prepare(request)
        listener = asyncio.Event()
        self._listeners.add(listener)
        try:
            while True:
                with suppress(TimeoutError):
                    await asyncio.wait_for(listener.wait(), BEAT)
                listener.clear()
                await answer.write(b"data: \n\n")
        except (ConnectionResetError, asyncio.CancelledError):
            return answer
        finally:
            self._listeners.discard(listener)

    def routes(self) -> list[web.RouteDef]:
        shown = {"/": "chat.html", "/chat.css": "chat.css", "/chat.js": "chat.js"}
        return [
            *(web.get(path, _static(PAGE / name)) for path, name in shown.items()),
            web.get("/scene", self.scene),
            web.post("/act", self.act),
            web.post("/file", self.send_file),
            web.get("/file/{file}", self.file),
            web.post("/clock", self.clock),
            web.get("/trace", self.trace),
            web.get("/changes", self.changes),
        ]


def _static(file: Path) -> Step:
    async def show(_: web.Request) -> web.StreamResponse:
        return web.FileResponse(file, headers={"Cache-Control": "no-cache"})

    return show


def _number(request: web.Request, name: str) -> int:
    try:
        return int(request.query.get(name, "0"))
    except ValueError:
        raise web.HTTPBadRequest from None


@asynccontextmanager
async def page(on: Stage, port: int) -> AsyncIterator[int]:
    """The port it is served on: `port`, or a free one when it is 0."""
    application = web.Application(client_max_size=LARGEST, middlewares=[_loopback])
    application.add_routes(Page(on).routes())
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
        print(f"La répétition est ouverte : http://{HOME}:{served}  (Ctrl+C pour arrêter)", flush=True)  # noqa: T201  # the one line people wait for
        try:
            await asyncio.Event().wait()
        finally:
            if trace:
                trace.write_text(json.dumps(on.sent, ensure_ascii=False, indent=1), encoding="utf-8")
