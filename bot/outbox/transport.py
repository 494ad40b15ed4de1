"""PTB's requests over one aiohttp session: several times httpx's throughput (`make bench`)."""

from __future__ import annotations

import json
from typing import TypedDict

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 128
PATIENCE = 15.0  # seconds, unless the call says otherwise
JSON = {"Content-Type": "application/json"}
Timeout = object | float | None


class Body(TypedDict, total=False):
    """What of the request aiohttp is told by name."""

    data: bytes | aiohttp.FormData
    headers: dict[str, str]


class Transport(BaseRequest):
    """Errors carry no address: it holds the token."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return PATIENCE

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=60)
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
            async with self._session.request(method, url, timeout=patience, **_body(request_data)) as answer:
                return answer.status, await answer.read()
        except TimeoutError:
            raise TimedOut("Telegram did not answer in time") from None
        except aiohttp.ClientError as error:
            raise NetworkError(f"Telegram cannot be reached ({type(error).__name__})") from None


def _body(data: RequestData | None) -> Body:
    """JSON, which costs half of what a form does; a form where there are files."""
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": json.dumps(data.parameters).encode(), "headers": JSON}
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return {"data": form}
