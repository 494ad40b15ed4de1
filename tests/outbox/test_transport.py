"""The library's Bot over our transport, to a real server on loopback."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web
from telegram import InputFile
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.outbox.transport import Transport
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import routes
from tests.outbox.conftest import ANA, Serve, bot_at


async def test_texts_files_and_downloads_pass(serve: Serve, telegram: Telegram) -> None:
    async with bot_at(await serve(routes(telegram)), telegram.token) as bot:
        assert (await bot.send_message(ANA, "Où ? Là-bas & ici")).text == "Où ? Là-bas & ici"
        sent = await bot.send_document(ANA, InputFile(b"contenu", "été.txt"), caption="Le café")
        assert sent.document is not None
        file = await bot.get_file(sent.document.file_id)
        assert (sent.caption, bytes(await file.download_as_bytearray())) == ("Le café", b"contenu")


async def test_no_error_holds_the_token(serve: Serve, telegram: Telegram) -> None:
    async def broken(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.close()
        return web.Response()

    url = await serve([web.post("/bot{token}/{method}", broken)])
    for address in (url, "http://127.0.0.1:9", "no-address"):
        bot = bot_at(address, telegram.token)
        with pytest.raises(NetworkError) as caught:
            async with bot:
                pass
        assert telegram.token not in repr(caught.value)
        assert telegram.token not in str(caught.value.__cause__)


async def test_silence_is_a_time_out(serve: Serve, telegram: Telegram) -> None:
    async def silent(_: web.Request) -> web.Response:
        await asyncio.Event().wait()
        return web.Response()

    url = await serve([web.post("/bot{token}/{method}", silent)])
    transport = Transport()
    await transport.initialize()
    with pytest.raises(TimedOut):
        await transport.do_request(f"{url}/bot1:x/getMe", "POST", read_timeout=0.05)
    await transport.shutdown()


async def test_an_answer_that_is_not_telegrams_is_an_error_of_the_library(serve: Serve, telegram: Telegram) -> None:
    async def portal(_: web.Request) -> web.Response:
        return web.Response(text="<html>Bienvenue sur le Wi-Fi</html>")

    bot = bot_at(await serve([web.post("/bot{token}/{method}", portal)]), telegram.token)
    with pytest.raises(TelegramError):
        async with bot:
            pass
