"""A light Bot API: hands out updates, counts answers, adds a delay to each call. The same for every bot measured."""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque

from aiohttp import web

TOKEN = "1:benchbenchbenchbenchbenchbenchbench"
ME = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}


class Server:
    """Control over HTTP: /feed, /stats and /reset; it runs in a process of its own so that no bot shares its core."""

    def __init__(self) -> None:
        self.queue: deque[dict[str, object]] = deque()
        self.fresh = asyncio.Event()
        self.delay = 0.0
        self.sent_at: dict[int, float] = {}
        self.latencies: list[float] = []
        self.answers = 0
        self.first_poll: float | None = None
        self.next = 1
        self.pushes: list[float] = []
        self.began = self.ended = 0.0

    async def call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        data = await request.post() if request.can_read_body else request.query
        if self.delay and method != "getUpdates":
            await asyncio.sleep(self.delay)
        handler = getattr(self, method, None)
        result: object = await handler(data) if handler else (ME if method == "getMe" else True)
        return web.json_response({"ok": True, "result": result})

    async def getUpdates(self, data: dict[str, str]) -> list[dict[str, object]]:  # Telegram's name
        self.first_poll = self.first_poll or time.time()
        offset, limit = int(data.get("offset", 0) or 0), int(data.get("limit", 100))
        while self.queue and int(str(self.queue[0]["update_id"])) < offset:
            self.queue.popleft()
        if not self.queue:
            self.fresh.clear()
            try:
                await asyncio.wait_for(self.fresh.wait(), float(data.get("timeout", 0) or 0))
            except TimeoutError:
                return []
        if self.delay:
            await asyncio.sleep(self.delay)
        return [self.queue[at] for at in range(min(limit, len(self.queue)))]

    async def getWebhookInfo(self, data: object) -> dict[str, object]:  # Telegram's name
        return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}

    async def sendMessage(self, data: dict[str, str]) -> dict[str, object]:  # Telegram's name
        chat, now = int(data["chat_id"]), time.time()
        if chat in self.sent_at:
            self.latencies.append(now - self.sent_at.pop(chat))
            self.answers += 1
            self.ended = now
        else:
            self.pushes.append(now)
        self.next += 1
        return {
            "message_id": self.next,
            "date": int(now),
            "chat": {"id": chat, "type": "private", "first_name": "P"},
            "text": "x",
        }

    async def feed(self, request: web.Request) -> web.Response:
        """`count` updates saying `text`, at `rate` a second (0: all at once), each from another person."""
        asked = await request.json()
        self.delay = asked.get("delay", 0.0)
        self.latencies, self.answers, self.began = [], 0, time.time()
        asyncio.get_running_loop().create_task(
            self._feed(asked["count"], asked["text"], asked.get("rate", 0), asked["first"])
        )
        return web.json_response({})

    async def _feed(self, count: int, text: str, rate: float, first: int) -> None:
        began = time.time()
        for number in range(count):
            if rate:
                await asyncio.sleep(max(0.0, began + number / rate - time.time()))
            self._say(first + number, text)
            self.fresh.set()

    def _say(self, person: int, text: str) -> None:
        self.next += 1
        user = {"id": person, "is_bot": False, "first_name": "P", "language_code": "fr"}
        entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
        message = {"message_id": self.next, "date": int(time.time()), "from": user, "text": text, "entities": entities}
        message["chat"] = {"id": person, "type": "private", "first_name": "P"}
        self.sent_at[person] = time.time()
        self.queue.append({"update_id": self.next, "message": message})

    async def stats(self, request: web.Request) -> web.Response:
        ordered = sorted(self.latencies) or [0.0]
        p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
        body = {"answers": self.answers, "p99": p99, "first_poll": self.first_poll, "pushes": self.pushes}
        return web.json_response(body | {"seconds": self.ended - self.began})

    async def reset(self, request: web.Request) -> web.Response:
        self.__init__()  # type: ignore[misc]  # a new bot is measured
        return web.json_response({})


def main() -> None:
    server = Server()
    application = web.Application()
    application.add_routes(
        [
            web.route("*", "/bot{token}/{method}", server.call),
            web.post("/feed", server.feed),
            web.get("/stats", server.stats),
            web.post("/reset", server.reset),
        ]
    )
    web.run_app(application, host="127.0.0.1", port=int(sys.argv[1]), print=None, access_log=None)


if __name__ == "__main__":
    main()
