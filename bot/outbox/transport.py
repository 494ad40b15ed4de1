"""PTB's requests over one aiohttp session: several times httpx's throughput (`make bench`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypedDict

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 128
PATIENCE = 15.0  # seconds, unless the call says otherwise
JSON = {"Content-Type": "application/json"}
PAYABLE = ("send", "copy", "forward")  # how the methods begin whose messages Telegram takes Stars for
Timeout = object | float | None
_pays: ContextVar[bool] = ContextVar("pays", default=False)


@contextmanager
def paying(pays: bool) -> Iterator[None]:
    """Messages sent inside, by this task, may be paid for: Telegram's limit for all does not bind them then."""
    before = _pays.set(pays)
    try:
        yield
    finally:
        _pays.reset(before)


class Body(TypedDict, total=False):
    """What of the request aiohttp is told by name."""

    data: bytes | aiohttp.FormData
    headers: dict[str, str]


class Transport(BaseRequest):
    """Errors carry no address: it holds the token."""

    def __init__(self, connections: int = CONNECTIONS) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return PATIENCE

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        write_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        connect_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        pool_timeout: Timeout = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("the transport is not open")
        patience = aiohttp.ClientTimeout(total=read_timeout if isinstance(read_timeout, int | float) else PATIENCE)
        try:
            async with self._session.request(method, url, timeout=patience, **_body(url, request_data)) as answer:
                return answer.status, await answer.read()
        except TimeoutError:
            raise TimedOut("Telegram did not answer in time") from None
        except aiohttp.ClientError as error:
            raise NetworkError(f"Telegram cannot be reached ({type(error).__name__})") from None


def _body(url: str, data: RequestData | None) -> Body:
    """JSON, which costs half of what a form does; a form where there are files."""
    if data is None:
        return {}
    paid = {"allow_paid_broadcast": True} if _pays.get() and _method(url).startswith(PAYABLE) else {}
    if not data.contains_files:
        return {"data": json.dumps(data.parameters | paid).encode(), "headers": JSON}
    form = aiohttp.FormData()
    for name, value in (data.json_parameters | dict.fromkeys(paid, "true")).items():
        form.add_field(name, value)
    for name, (file_name, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return {"data": form}


def _method(url: str) -> str:
    return url.rpartition("/")[2].lower()
