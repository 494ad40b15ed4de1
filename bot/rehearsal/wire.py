"""Two ways to the stand-in: in process, as a transport of python-telegram-bot; over HTTP, as Telegram's server."""

from __future__ import annotations

import json
from http import HTTPStatus
from urllib.parse import unquote

from aiohttp import web
from aiohttp.multipart import BodyPartReader
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.rehearsal.answers import Answer, Refused, Upload
from bot.rehearsal.telegram import Telegram

Timeout = object | float | None
LARGEST = 60_000_000  # bytes of a request: above what Telegram takes, which the stand-in then refuses itself


class Wire(BaseRequest):
    """Give one to each of `request` and `get_updates_request` of a Bot with the stand-in's token."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        return

    async def shutdown(self) -> None:
        return

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
        self._reach()
        if "/file/bot" in url:
            return _download(self._telegram, unquote(url.partition("/file/bot")[2]))
        token, _, name = url.partition("/bot")[2].rpartition("/")
        params = request_data.parameters if request_data else {}
        files = _uploads(request_data) if request_data and request_data.contains_files else {}
        answer = await self._telegram.call(name, params, files, token)
        self._reach()  # an answer that was waited for is lost with the network
        if answer.status == 0:
            raise TimedOut("the connection broke")
        return answer.status, _encoded(answer)

    def _reach(self) -> None:
        if self._telegram.unreachable or self._telegram.cut:
            raise NetworkError("the stand-in is unreachable")


def _encoded(answer: Answer) -> bytes:
    """Escaped as Telegram does it: half of a letter passes too."""
    return json.dumps(answer.body).encode()


def _uploads(data: RequestData) -> dict[str, Upload]:
    found = {}
    for name, (file_name, content, mime) in data.multipart_data.items():
        body = content if isinstance(content, bytes) else content.read()
        found[name] = Upload(file_name, body, mime)
    return found


def _download(telegram: Telegram, rest: str) -> tuple[int, bytes]:
    token, _, path = rest.partition("/")
    file = telegram.files.at(path) if token == telegram.token else None
    if file is None:
        return HTTPStatus.NOT_FOUND, _encoded(Refused("Not Found", 404).answer())
    return HTTPStatus.OK, file.content


def routes(telegram: Telegram) -> list[web.RouteDef]:
    """`/bot<token>/<method>` and `/file/bot<token>/<path>`; the application needs `client_max_size=LARGEST`."""

    async def method(request: web.Request) -> web.Response:
        params, files = await _read(request)
        answer = await telegram.call(request.match_info["method"], params, files, request.match_info["token"])
        if answer.status == 0:
            raise web.HTTPGatewayTimeout
        return web.Response(status=answer.status, body=_encoded(answer), content_type="application/json")

    async def file(request: web.Request) -> web.Response:
        status, content = _download(telegram, f"{request.match_info['token']}/{request.match_info['path']}")
        return web.Response(status=status, body=content)

    return [
        web.get("/bot{token}/{method}", method),
        web.post("/bot{token}/{method}", method),
        web.get("/file/bot{token}/{path:.+}", file),
    ]


async def _read(request: web.Request) -> tuple[dict[str, object], dict[str, Upload]]:
    params: dict[str, object] = dict(request.query)
    if request.content_type == "application/json":
        given = await request.json()
        return (params | given, {}) if isinstance(given, dict) else (params, {})
    if request.content_type == "multipart/form-data":
        return await _multipart(request, params)
    return params | dict(await request.post()), {}


async def _multipart(request: web.Request, params: dict[str, object]) -> tuple[dict[str, object], dict[str, Upload]]:
    files: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or not part.name:
            continue
        content = bytes(await part.read())
        if part.filename is None:
            params[part.name] = content.decode()
        else:
            mime = part.headers.get("Content-Type", "")
            files[part.name] = Upload(part.filename, content, mime)
    return params, files
