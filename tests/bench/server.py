"""A light Bot API: hands out updates, counts answers, adds a delay to each call. The same for every bot measured.

It must never be what is measured: updates are encoded once, of a request the chat alone is read.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl, unquote_plus

import uvloop
from aiohttp import web

TOKEN = "1:benchbenchbenchbenchbenchbenchbench"
ME = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
TAP = "tap:"  # a text that begins so is a button pressed, whose data follows
CHAT = re.compile(rb'(?:^|&)chat_id=(-?\d+)|"chat_id": ?"?(-?\d+)|name="chat_id"\r\n\r\n(-?\d+)')
ANSWERS = ("sendmessage", "editmessagetext")
HEADERS = {"Content-Type": "application/json"}
PUSHES, SECOND = 30, 1.0  # that Telegram takes within a second, replies and live messages apart: more are refused
FLOOD = b'{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}'
WATCHED = 1_000  # chats below are groups and organisers: what they read last is kept
Reply = Callable[[bytes], Awaitable[bytes]]


class Server:
    """Control over HTTP: /feed, /stats and /reset; it runs in a process of its own so that no bot shares its core."""

    def __init__(self) -> None:
        self.updates: list[bytes] = []
        self.first = 1  # id of the first update
        self.fresh = asyncio.Event()
        self.delay = 0.0
        self.sent_at: dict[int, float] = {}
        self.latencies: list[float] = []
        self.answers = 0
        self.first_poll: float | None = None
        self.next = 1
        self.pushes: list[float] = []
        self.calls: list[tuple[str, int, float]] = []  # that made or changed a message: method, chat, when
        self.read: dict[int, str] = {}
        self.arrivals: list[float] = []
        self.floods = 0
        self.began = self.ended = 0.0

    async def handle(self, request: web.BaseRequest) -> web.Response:
        control = {"/feed": self.feed, "/stats": self.stats, "/reset": self.reset}.get(request.path)
        body = await request.read()
        said = await (control or self._call(request.path))(body)
        return web.Response(body=said, headers=HEADERS, status=429 if said is FLOOD else 200)

    def _call(self, path: str) -> Reply:
        method = path.rpartition("/")[2].lower()

        async def answered(body: bytes) -> bytes:
            arrived = time.time()
            if self.delay and method != "getupdates":
                await asyncio.sleep(self.delay)
            result = await self._result(method, body, arrived)
            return result if result is FLOOD else b'{"ok":true,"result":%s}' % result

        return answered

    async def _result(self, method: str, body: bytes, arrived: float) -> bytes:
        if method == "getupdates":
            return await self._updates(body)
        if method in ANSWERS:
            return self._answer(method, body, arrived)
        if method == "getwebhookinfo":
            return b'{"url":"","has_custom_certificate":false,"pending_update_count":0}'
        return json.dumps(ME).encode() if method == "getme" else b"true"

    async def _updates(self, body: bytes) -> bytes:
        asked = _fields(body)
        self.first_poll = self.first_poll or time.time()
        start = max(0, int(str(asked.get("offset", 0) or 0)) - self.first)
        if start >= len(self.updates):
            self.fresh.clear()
            try:
                await asyncio.wait_for(self.fresh.wait(), float(str(asked.get("timeout", 0) or 0)))
            except TimeoutError:
                return b"[]"
        if self.delay:
            await asyncio.sleep(self.delay)
        return b"[%s]" % b",".join(self.updates[start : start + int(str(asked.get("limit", 100)))])

    def _answer(self, method: str, body: bytes, arrived: float) -> bytes:
        """Messages are refused by when they came, and told by when they were answered."""
        found, now = CHAT.search(body), time.time()
        chat = int(next(it for it in found.groups() if it)) if found else 0
        if chat not in self.sent_at and chat >= WATCHED:
            if len(self.arrivals) >= PUSHES and arrived - self.arrivals[-PUSHES] < SECOND:
                self.floods += 1
                return FLOOD
            self.arrivals.append(arrived)
        self.calls.append((method, chat, now))
        if chat < WATCHED:
            self.read[chat] = unquote_plus(body.decode(errors="replace"))
        if chat in self.sent_at:
            self.latencies.append(now - self.sent_at.pop(chat))
            self.answers += 1
            self.ended = now
        else:
            self.pushes.append(now)
        self.next += 1
        whose = b'{"id":%d,"type":"private","first_name":"P"}' % chat
        return b'{"message_id":%d,"date":%d,"chat":%s,"text":"x"}' % (self.next, int(now), whose)

    async def feed(self, body: bytes) -> bytes:
        """`count` updates saying `text`, at `rate` a second (0: all at once), each from another person."""
        asked = json.loads(body)
        self.delay = asked.get("delay", 0.0)
        self.latencies, self.answers, self.began = [], 0, time.time()
        self.calls = []
        self._feeding = asyncio.create_task(
            self._feed(asked["count"], asked["text"], asked.get("rate", 0), asked["first"])
        )
        return b"{}"

    async def _feed(self, count: int, text: str, rate: float, first: int) -> None:
        began = time.time()
        for number in range(count):
            if rate:
                await asyncio.sleep(max(0.0, began + number / rate - time.time()))
            self._say(first + number, text)
        self.fresh.set()

    def _say(self, person: int, text: str) -> None:
        number = self.first + len(self.updates)
        user = {"id": person, "is_bot": False, "first_name": "P", "language_code": "fr"}
        message: dict[str, object] = {"message_id": number, "date": int(time.time()), "text": text}
        message["chat"] = {"id": person, "type": "private", "first_name": "P"}
        if text.startswith(TAP):
            pressed = {"id": str(number), "from": user, "chat_instance": "1", "data": text.removeprefix(TAP)}
            said: dict[str, object] = {"callback_query": pressed | {"message": message | {"from": ME}}}
        else:
            entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
            said = {"message": message | {"from": user, "entities": entities}}
        self.sent_at[person] = time.time()
        self.updates.append(json.dumps({"update_id": number} | said).encode())
        self.fresh.set()

    async def stats(self, body: bytes) -> bytes:
        ordered = sorted(self.latencies) or [0.0]
        at = {f"p{share}": ordered[min(len(ordered) - 1, len(ordered) * share // 100)] for share in (50, 99)}
        counted: dict[str, object] = {"answers": self.answers, "first_poll": self.first_poll, "pushes": self.pushes}
        counted |= {"calls": self.calls, "read": self.read, "floods": self.floods, "began": self.began}
        return json.dumps(counted | at | {"seconds": self.ended - self.began}).encode()

    async def reset(self, body: bytes) -> bytes:
        self.__init__()  # type: ignore[misc]  # a new bot is measured
        return b"{}"


def _fields(body: bytes) -> dict[str, object]:
    return json.loads(body) if body.startswith(b"{") else dict(parse_qsl(body.decode()))


async def serve(port: int) -> None:
    runner = web.ServerRunner(web.Server(Server().handle, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve(int(sys.argv[1])))
