"""What reaches the bot is neither lost, nor done twice, nor able to stop it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import event
from telegram import Update

from bot.screens import errors
from bot.trip.people import Language
from handlers.ask import Ask
from tests.town import Reader, Town, text_of

KIND = "Quelque chose n’a pas fonctionné de notre côté, et c’est noté. Réessayez ou écrivez à l’équipe\u00a0: /equipe"
AWAY = (
    "Le service est momentanément indisponible. Votre message n’est pas perdu\u00a0: il sera traité dès que possible."
)


async def test_a_defect_is_that_update_s_alone(place: Town, ana: Reader, omar: Reader) -> None:
    broken(place, "infos")
    place.telegram.says(ana.id, "/infos")
    place.telegram.says(omar.id, "/annuler")
    await place.settled()
    assert ana.unread() == [KIND]
    assert omar.unread() == ["Il n’y a rien en cours à annuler."]
    async with place.app.house.database.reading() as work:
        [parked] = await work.inbox.parked()
    assert parked.reason == "ZeroDivisionError"
    assert place.telegram.pending == 0


def broken(place: Town, name: str) -> None:
    """From now on this command raises, after having owed something that must not leave."""

    async def raising(ask: Ask) -> None:
        ask.say(errors.nothing_to_cancel(ask.language))
        raise ZeroDivisionError

    [table] = place.app.door._handle.__self__.handlers[0]  # type: ignore[attr-defined]  # the application's one handler
    table._routes = {**table._routes, f"/{name}": raising}


async def test_an_update_that_comes_again_changes_nothing(place: Town, claire: Reader, ana: Reader) -> None:
    await claire.says("/start")
    raw: list[object] = []
    place.telegram.on_update.append(raw.append)
    await ana.says("/equipe Bonjour")
    claire.unread()
    again = Update.de_json(raw[0], place.app.bot)  # type: ignore[arg-type]  # what the stand-in pushed
    await place.app.door.admit(again)
    await place.settled()
    assert ana.unread() == []
    assert claire.unread() == []


async def test_an_edited_command_is_not_given_again(place: Town, ana: Reader) -> None:
    said = place.telegram.says(ana.id, "/demain")
    await place.settled()
    ana.unread()
    place.telegram.edits(ana.id, said["message_id"], "/aujourdhui")
    await place.settled()
    assert ana.unread() == []


def called(place: Town, method: str) -> asyncio.Event:
    """Set at the next call of `method`."""
    met = asyncio.Event()
    place.telegram.on_call.append(lambda name, *_: met.set() if name == method else None)
    return met


FAULTS = {"read-only": "pragma query_only=on", "full": "pragma max_page_count=1"}


@asynccontextmanager
async def fault(place: Town, name: str) -> AsyncIterator[None]:
    """Every connection meets the fault, the pooled ones and the new ones."""
    engine = place.app.house.database.engine
    await engine.dispose()
    listener = _said(FAULTS[name])
    event.listen(engine.sync_engine, "connect", listener)
    yield
    event.remove(engine.sync_engine, "connect", listener)
    await engine.dispose()


def _said(pragma: str) -> Callable[[object, object], None]:
    def connected(connection: sqlite3.Connection, _: object) -> None:
        cursor = connection.cursor()
        cursor.execute(pragma)
        cursor.close()

    return connected  # type: ignore[return-value]  # the driver's connection, as SQLAlchemy hands it


@pytest.mark.parametrize("name", FAULTS)
async def test_when_nothing_can_be_saved_nothing_is_confirmed_nor_lost(place: Town, ana: Reader, name: str) -> None:
    told = called(place, "sendMessage")
    async with fault(place, name):
        place.telegram.says(ana.id, "/poche")  # a long answer: the file must grow to hold it
        async with asyncio.timeout(5):
            await told.wait()
        assert ana.unread() == [AWAY]
        assert place.telegram.pending == 1
    await place.settled()
    assert place.telegram.pending == 0
    said = ana.unread()
    assert said[-1].startswith("[document programme-v1.ics]")
    assert len([text for text in said if text.startswith("[document")]) == 2


async def test_a_locked_database_is_waited_for(place: Town, ana: Reader, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "escale.sqlite", isolation_level=None)
    other.execute("begin immediate")
    fetched = called(place, "getUpdates")
    place.telegram.says(ana.id, "/demain")
    await fetched.wait()
    assert place.telegram.pending == 1
    other.execute("rollback")
    other.close()
    await place.settled()
    assert text_of(ana.last).startswith("Demain, mercredi 27 mars\n")


async def test_the_sentence_is_the_catalogue_s() -> None:
    assert errors.defect(Language.FR).text == KIND
    assert errors.infrastructure(Language.FR).text == AWAY
