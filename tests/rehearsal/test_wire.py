"""The library's own Bot drives the stand-in, in process and over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial

import pytest
from aiohttp import FormData, web
from aiohttp.test_utils import TestClient, TestServer
from telegram import Bot, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.outbox.transport import Transport
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import LARGEST, Wire, routes
from tests.rehearsal.conftest import ANA, BEN, GROUP, png

Http = TestClient[web.Request, web.Application]


@pytest.fixture
async def http(telegram: Telegram) -> AsyncIterator[Http]:
    application = web.Application(client_max_size=LARGEST)
    application.add_routes(routes(telegram))
    async with TestClient(TestServer(application)) as client:
        yield client


@pytest.fixture(params=["in process", "http"])
async def bot(telegram: Telegram, http: Http, request: pytest.FixtureRequest) -> AsyncIterator[Bot]:
    root = str(http.make_url("")).rstrip("/")
    ways = (Wire(telegram), Wire(telegram)) if request.param == "in process" else (Transport(), Transport())
    made = Bot(telegram.token, f"{root}/bot", f"{root}/file/bot", request=ways[0], get_updates_request=ways[1])
    async with made:
        yield made


async def test_a_talk(telegram: Telegram, bot: Bot) -> None:
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Voir", callback_data="1:see")]])
    sent = await bot.send_message(ANA, "<b>Été</b>", "HTML", reply_markup=keys)
    assert (sent.text_html, sent.reply_markup, sent.from_user) == ("<b>Été</b>", keys, bot.bot)
    telegram.taps(ANA, sent.message_id, label="Voir")
    reply = telegram.says(ANA, "Oui", reply_to=sent.message_id)
    tap, said = await bot.get_updates(timeout=1, allowed_updates=["message", "callback_query"])
    assert tap.callback_query is not None and said.message is not None
    assert tap.callback_query.data == "1:see"
    assert said.message.reply_to_message == sent
    assert await bot.answer_callback_query(tap.callback_query.id, "Fait")
    answered = await bot.send_message(
        ANA, "Et ?", reply_markup=ForceReply(), reply_parameters=ReplyParameters(reply["message_id"])
    )
    assert answered.reply_to_message is not None and answered.reply_to_message.text == "Oui"


async def test_files_go_and_come_back(telegram: Telegram, bot: Bot) -> None:
    sheet = await bot.send_document(ANA, b"a;b", caption="La <i>liste</i>", parse_mode="HTML", filename="liste.csv")
    assert sheet.document is not None
    assert (sheet.document.file_name, sheet.caption_html) == ("liste.csv", "La <i>liste</i>")
    again = await bot.send_document(BEN, sheet.document.file_id)
    assert again.document == sheet.document
    file = await bot.get_file(sheet.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"a;b" == telegram.content(sheet.document.file_id)
    photo = await bot.send_photo(ANA, png(40, 30))
    assert (photo.photo[0].width, photo.photo[0].height) == (40, 30)
    with pytest.raises(BadRequest, match="Can't use file of type document as photo"):
        await bot.send_photo(ANA, sheet.document.file_id)


async def test_errors_become_the_librarys(telegram: Telegram, bot: Bot) -> None:
    telegram.blocks(BEN)
    with pytest.raises(Forbidden):
        await bot.send_message(BEN, "a")
    with pytest.raises(BadRequest, match="Can't parse entities"):
        await bot.send_message(ANA, "a<b", "HTML")
    telegram.fail_next("sendMessage", 429, retry_after=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(ANA, "a")
    telegram.outage = True
    with pytest.raises(NetworkError):
        await bot.send_message(ANA, "a")
    telegram.outage = False
    telegram.migrates(ANA, GROUP)
    with pytest.raises(ChatMigrated):
        await bot.send_message(GROUP, "a")


async def test_a_broken_connection_in_process(telegram: Telegram) -> None:
    async with Bot(telegram.token, request=Wire(telegram), get_updates_request=Wire(telegram)) as bot:
        telegram.fail_next("sendMessage", 0, delivered=True)
        with pytest.raises(TimedOut):
            await bot.send_message(ANA, "a")
        assert [it["text"] for it in telegram.messages(ANA)] == ["a"]
        telegram.unreachable = True
        with pytest.raises(NetworkError):
            await bot.get_me()


async def test_a_wrong_token(telegram: Telegram) -> None:
    with pytest.raises(InvalidToken):
        await Bot("1:wrong", request=Wire(telegram), get_updates_request=Wire(telegram)).initialize()


@pytest.mark.parametrize("way", ["query", "form", "json", "multipart"])
async def test_every_way_of_asking(telegram: Telegram, http: Http, way: str) -> None:
    asked = {"chat_id": str(ANA), "text": "a", "reply_markup": '{"force_reply":true}'}
    form = FormData(asked, default_to_multipart=True)
    url = f"/bot{telegram.token}/sendMessage"
    answer = await {
        "query": partial(http.get, url, params=asked),
        "form": partial(http.post, url, data=asked),
        "json": partial(http.post, url, json=asked),
        "multipart": partial(http.post, url, data=form),
    }[way]()
    assert (answer.status, (await answer.json())["result"]["text"]) == (200, "a")


async def test_calls_run_side_by_side(telegram: Telegram) -> None:
    async with Bot(telegram.token, request=Wire(telegram), get_updates_request=Wire(telegram)) as bot:
        sent = await asyncio.gather(*(bot.send_message(ANA, str(at)) for at in range(20)))
    assert sorted(it.message_id for it in sent) == list(range(1, 21))
