"""What reaches the bot is neither lost, nor done twice, nor able to stop it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from pathlib import Path

import pytest
from sqlalchemy import event
from telegram import Update

from bot.people.rules.person import Language, Person, Role
from bot.people.screens import errors
from handlers.ask import Ask
from storage.faults import Contended
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
    async with place.app.services.database.reading() as work:
        [parked] = await work.inbox.parked()
    assert parked.reason == "ZeroDivisionError"
    assert place.telegram.pending == 0


def broken(place: Town, name: str) -> None:
    """From now on this command raises, after having queued something that must not leave."""

    async def raising(ask: Ask) -> None:
        ask.say(errors.nothing_to_cancel(ask.language))
        raise ZeroDivisionError

    [table] = place.app.updates._handle.__self__.handlers[0]  # type: ignore[attr-defined]  # the application's one handler
    table._routes.handlers[name] = raising


async def test_what_stood_in_another_s_way_is_made_again_at_once_and_nobody_knows(place: Town, ana: Reader) -> None:
    failing = [Contended("update signups", None, Exception("deadlock detected"))] * 2
    [table] = place.app.updates._handle.__self__.handlers[0]  # type: ignore[attr-defined]  # the application's one handler
    whole = table._routes.handlers["annuler"]

    async def contended(ask: Ask) -> None:
        await whole(ask)
        if failing:
            raise failing.pop()

    table._routes.handlers["annuler"] = contended
    assert await ana.says("/annuler") == ["Il n’y a rien en cours à annuler."]
    async with place.app.services.database.reading() as work:
        assert await work.inbox.parked() == []


async def test_an_update_that_comes_again_changes_nothing(place: Town, claire: Reader, ana: Reader) -> None:
    await claire.says("/start")
    raw: list[object] = []
    place.telegram.on_update.append(raw.append)
    await ana.says("/equipe Bonjour")
    claire.unread()
    again = Update.de_json(raw[0], place.app.bot)  # type: ignore[arg-type]  # what the stand-in pushed
    await place.app.updates.admit(again)
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


FAULTS = ("read-only", "full", "locked")


@asynccontextmanager
async def fault(place: Town, name: str, folder: Path) -> AsyncIterator[None]:
    """Every connection meets it, the pooled ones and the new ones; file rights would not bind root."""
    engine, file = place.app.services.database.engine, folder / "escale.sqlite"
    await engine.dispose()
    what, listener = _fault(name, file)
    event.listen(engine.sync_engine, what, listener)
    try:
        with _held(file) if name == "locked" else nullcontext():
            yield
    finally:
        event.remove(engine.sync_engine, what, listener)
        await engine.dispose()


def _fault(name: str, file: Path) -> tuple[str, Callable[..., None]]:
    def read_only(_: object, __: object, words: list[object], options: dict[str, object]) -> None:
        words[:] = [f"file:{file}?mode=ro"]
        options["uri"] = True

    def pragma(said: str) -> Callable[..., None]:
        return lambda connection, _: connection.cursor().execute(said)

    faults = {
        "read-only": ("do_connect", read_only),
        "full": ("connect", pragma("pragma max_page_count=1")),
        "locked": ("connect", pragma("pragma busy_timeout=20")),  # patience is not what is tried
    }
    return faults[name]


@contextmanager
def _held(file: Path) -> Iterator[None]:
    """Another program keeps the database to itself."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("begin immediate")
    try:
        yield
    finally:
        other.execute("rollback")
        other.close()


@pytest.mark.parametrize("name", FAULTS)
async def test_when_nothing_can_be_saved_nothing_is_confirmed_nor_lost(
    place: Town, ana: Reader, name: str, tmp_path: Path
) -> None:
    told = called(place, "sendMessage")
    async with fault(place, name, tmp_path):
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


@pytest.mark.parametrize("name", FAULTS)
async def test_what_falls_due_meanwhile_is_told_once_all_is_well(
    place: Town, ana: Reader, name: str, tmp_path: Path
) -> None:
    """The scheduler starts again by itself: a pause of the machine's, not of the pretend clock's."""
    async with place.app.services.database.work() as work:
        for id in range(1000, 1060):  # a crowd: what it is queued does not fit the file's last pages
            await work.people.save(Person(id, role=Role.PARTICIPANT))
    async with fault(place, name, tmp_path):
        place.clock.set("2024-03-27 07:30")
        async with asyncio.timeout(5):
            while "scheduler" not in place.app.stopped:  # noqa: ASYNC110  # it fails on its own
                await asyncio.sleep(0.01)
        assert ana.unread() == []
    async with asyncio.timeout(5):
        while place.app.stopped:  # noqa: ASYNC110  # it starts again on its own
            await asyncio.sleep(0.01)
    await place.settled()
    [digest] = ana.unread()
    assert digest.startswith("Aujourd’hui, mercredi 27 mars\n")


async def test_a_locked_database_is_waited_for(place: Town, ana: Reader, tmp_path: Path) -> None:
    with _held(tmp_path / "escale.sqlite"):
        fetched = called(place, "getUpdates")
        place.telegram.says(ana.id, "/demain")
        await fetched.wait()
        assert place.telegram.pending == 1
    await place.settled()
    assert text_of(ana.last).startswith("Demain, mercredi 27 mars\n")


async def test_the_sentence_is_the_catalogue_s() -> None:
    assert errors.defect(Language.FR).text == KIND
    assert errors.infrastructure(Language.FR).text == AWAY
