"""What goes wrong is logged at DEBUG, in both formats, without a token, a name, an address, a text or a code in it."""

from __future__ import annotations

import asyncio
import io
import logging
from pathlib import Path

import pytest
from telegram.error import TelegramError

from bot.cli.commands import secrets
from bot.logs import set_up
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from handlers.ask import Ask
from tests.mail.postbox import PASSWORD, USER, postbox
from tests.membership.asking import asks
from tests.membership.conftest import ANA, CLAIRE, KNOWN, begun, furnish
from tests.test_logs import afterwards
from tests.town import Town, mails_by, town

__all__ = ["afterwards"]
NAME, TEXT, TITLE = "Anaïs Quelquun", "Je suis allergique aux arachides", "Groupe Secret"


@pytest.mark.parametrize("how", ["console", "json"])
async def test_nothing_of_anybody_s(how: str, tmp_path: Path) -> None:
    lines = io.StringIO()
    async with postbox(login=True) as box:
        changes = mails_by(f"smtp://{USER}:p%40ss%3Aword@127.0.0.1:{box.port}")
        set_up(how, (), lines)
        logging.getLogger().setLevel(logging.DEBUG)
        async with (
            asyncio.timeout(60),
            town(load_trip(SHIPPED_TRIP), tmp_path, "2023-11-20 09:00", frozenset({CLAIRE}), **changes) as place,
        ):
            set_up(how, secrets(place.app.services.settings), lines)
            logging.getLogger().setLevel(logging.DEBUG)
            await _everything_goes_wrong(place)
        code = box.codes[0]
    said = lines.getvalue()
    assert "handler failed" in said and "an update cannot be read" in said and "ZeroDivisionError" in said
    token = place.telegram.token
    for secret in (token, token.partition(":")[2], PASSWORD, NAME, "Anaïs", TEXT, "arachides", KNOWN, code, TITLE):
        assert secret not in said


async def _everything_goes_wrong(place: Town) -> None:
    await furnish(place.app.services.database)
    person = await begun(place.app.services, ANA)
    await asks(place.app.services, person, KNOWN)  # a code is mailed
    await place.settled()
    reader = await place.person(201, NAME)
    _raising(place)
    await reader.says(f"/infos {TEXT}")
    _unreadable(place)
    await place.settled()
    place.telegram.updates.put("message", {"date": TEXT}, "x", place.clock.now().timestamp())
    await place.settled()
    _libraries(place)


def _raising(place: Town) -> None:
    async def raising(ask: Ask) -> None:
        try:
            raise ValueError(f"{NAME} {TEXT} {KNOWN}")
        except ValueError as fault:
            raise ZeroDivisionError(place.telegram.token, TEXT) from fault

    [table] = place.app.updates._handle.__self__.handlers[0]  # type: ignore[attr-defined]  # the application's one handler
    table._routes.handlers["infos"] = raising


def _unreadable(place: Town) -> None:
    person = {"id": 201, "is_bot": False, "first_name": NAME}
    chat = {"id": 201, "type": "private", "first_name": NAME}
    message = {"message_id": 9, "date": 1, "chat": chat, "from": person, "text": f"{TEXT} \ud83d"}
    place.telegram.updates.put("message", message, "x", place.clock.now().timestamp())


def _libraries(place: Town) -> None:
    """As python-telegram-bot, SQLAlchemy, aiosqlite, asyncio and aiohttp tell of what went wrong."""
    logging.getLogger("telegram.request.BaseRequest").error('Can not load invalid JSON data: "%s"', TEXT)
    logging.getLogger("telegram.Bot").debug("finished with return value %s", {"title": TITLE})
    logging.getLogger("aiosqlite").debug("executing functools.partial(%s)", KNOWN)
    logging.getLogger("sqlalchemy.engine").info("INSERT %s", (NAME, KNOWN))
    logging.getLogger("asyncio").error(f"Task exception was never retrieved\nfuture: <Task {TEXT}>")
    try:
        raise ExceptionGroup(NAME, [TelegramError(TEXT), ValueError(KNOWN)])
    except ExceptionGroup:
        logging.getLogger("aiohttp.server").exception("Error handling request from %s", KNOWN)
        logging.getLogger("asyncio").error("x", stack_info=True, exc_info=True)
