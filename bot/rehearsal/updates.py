"""The queue of updates: read by getUpdates, or posted to the webhook."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import takewhile

from telegram.constants import PollingLimit

from bot.clock import Clock, sleep
from bot.rehearsal import limits
from bot.rehearsal.answers import Json, Params, Refused, bad

Post = Callable[[str, dict[str, str], Json], Awaitable[int]]
KEPT = 24 * 3600.0  # seconds that an update waits for a bot that is away
KEPT_TAP = 150.0
BEYOND = 10  # an offset further than this past the end confirms nothing
FIRST = 700_000_001
UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})  # only when named
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the name of a header


@dataclass
class Webhook:
    url: str = ""
    secret: str = ""
    connections: int = 40
    failed_at: int = 0
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Queued:
    update: Json
    until: float
    line: str  # updates of one line are posted one after the other


@dataclass
class Updates:
    clock: Clock
    allowed: frozenset[str] | None = None
    webhook: Webhook = field(default_factory=Webhook)
    post: Post | None = None

    def __post_init__(self) -> None:
        self._queue: dict[int, Queued] = {}  # by update_id, in order
        self._next = FIRST
        self._moved = asyncio.Event()
        self._reader = 0
        self._lines: dict[str, deque[Queued]] = {}
        self._posting: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return len(self._queue)

    def number_after(self, seen: int) -> None:
        self._next = max(self._next, seen + 1)

    def wants(self, kind: str) -> bool:
        return kind not in UNASKED if self.allowed is None else kind in self.allowed

    def put(self, kind: str, payload: Json, line: str, now: float) -> Json | None:
        """The update as queued; None if the bot did not ask for this kind."""
        if not self.wants(kind):
            return None
        update: Json = {"update_id": self._next, kind: payload}
        self._next += 1
        until = now + (KEPT_TAP if kind == "callback_query" else KEPT)
        self._queue[update["update_id"]] = queued = Queued(update, until, line)
        self._wake()
        if self.webhook.url:
            self._hand_over(queued)
        return update

    def _wake(self) -> None:
        self._moved.set()
        self._moved = asyncio.Event()

    async def confirmed(self) -> None:
        """Waits until no update is left."""
        while self._queue:
            await self._moved.wait()

    def _now(self) -> float:
        return self.clock.now().timestamp()

    def _forget_old(self) -> None:
        now = self._now()
        for number in [number for number, it in self._queue.items() if it.until < now]:
            del self._queue[number]

    def allow(self, params: Params) -> None:
        """Remembered until it is said again; an empty list asks for the usual kinds."""
        wanted = params.tree("allowed_updates")
        if wanted is not None:
            self.allowed = frozenset(str(it) for it in wanted) or None

    async def get(self, params: Params, longest: float) -> list[Json]:
        """getUpdates: at once when there is one, otherwise after `timeout` real seconds (`longest` at most)."""
        if self.webhook.url:
            how = "use deleteWebhook to delete the webhook first"
            raise Refused(f"Conflict: can't use getUpdates method while webhook is active; {how}", 409)
        self.allow(params)
        self._confirm(params.integer("offset"))
        limit = params.integer("limit", PollingLimit.MAX_LIMIT)
        limit = min(max(limit, PollingLimit.MIN_LIMIT), PollingLimit.MAX_LIMIT)
        self._reader += 1
        await self._arrival(self._reader, min(params.integer("timeout"), longest))
        return [it.update for it, _ in zip(self._queue.values(), range(limit), strict=False)]

    async def _arrival(self, reader: int, longest: float) -> None:
        self._forget_old()
        self._wake()  # an earlier reader must notice this one
        try:
            async with asyncio.timeout(longest):
                while not self._queue:
                    await self._moved.wait()
                    self._only(reader)
        except TimeoutError:
            return

    def _only(self, reader: int) -> None:
        if reader != self._reader:
            why = "terminated by other getUpdates request; make sure that only one bot instance is running"
            raise Refused(f"Conflict: {why}", 409)

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            offset = ([*self._queue][offset:] or [0])[0]
        if offset <= self._next + BEYOND:
            for number in list(takewhile(lambda number: number < offset, self._queue)):
                del self._queue[number]
        if not self._queue:
            self._wake()

    def set_webhook(self, params: Params) -> bool:
        url = params.text("url")
        if url and not url.startswith("https://"):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        secret = limits.secret(params.text("secret_token"))
        self.allow(params)
        self.webhook = Webhook(url, secret, params.integer("max_connections", 40))
        if params.flag("drop_pending_updates"):
            self._queue.clear()
            self._wake()
        if url:
            handed = {it.update["update_id"] for line in self._lines.values() for it in line}
            for queued in [it for number, it in self._queue.items() if number not in handed]:
                self._hand_over(queued)
        return True

    def info(self) -> Json:
        hook = self.webhook
        seen: Json = {"url": hook.url, "has_custom_certificate": False, "pending_update_count": len(self._queue)}
        if hook.url:
            seen["max_connections"] = hook.connections
        if hook.failed_at:
            seen |= {"last_error_date": hook.failed_at, "last_error_message": hook.failure}
        return seen if self.allowed is None else {**seen, "allowed_updates": sorted(self.allowed)}

    def _hand_over(self, queued: Queued) -> None:
        """Each line of waiting updates has one task that posts them in order."""
        if queued.line in self._lines:
            self._lines[queued.line].append(queued)
            return
        self._lines[queued.line] = deque([queued])
        task = asyncio.get_running_loop().create_task(self._post_line(queued.line))
        self._posting.add(task)
        task.add_done_callback(self._posting.discard)

    async def _post_line(self, name: str) -> None:
        line = self._lines[name]
        try:
            while line and self.webhook.url and await self._delivered(line[0]):
                self._queue.pop(line.popleft().update["update_id"], None)
                self._wake()
        finally:
            del self._lines[name]

    async def _delivered(self, queued: Queued) -> bool:
        """Any 2xx confirms; otherwise again after 1, 2, 4… seconds of the clock, while it is worth it."""
        wait = 1.0
        while self.webhook.url and self._now() <= queued.until:
            status = await self._posted(queued.update)
            if 200 <= status < 300:
                return True
            self.webhook.failed_at = int(self._now())
            self.webhook.failure = f"Wrong response from the webhook: {status}"
            await sleep(self.clock, wait)
            wait = min(wait * 2, 60.0)
        return bool(self.webhook.url)

    async def _posted(self, update: Json) -> int:
        if self.post is None:
            return 503
        headers = {SECRET: self.webhook.secret} if self.webhook.secret else {}
        try:
            return await self.post(self.webhook.url, headers, update)
        except (OSError, TimeoutError):
            return 503
