"""What an update asks of the database, to the statement: what is asked for each of a crowd is a crowd's wait."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.people.rules.person import Role
from tests.town import Reader, Town

SERVED = ["SELECT inbox", "SELECT people"]  # whether it was served already, and who asks
LEFT = ["UPDATE outbox"]  # the receipt: what was queued is in hand already


@contextmanager
def statements(place: Town) -> Iterator[list[str]]:
    """The statements, each by its first word and its table."""
    said: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        words = statement.replace("FROM", " FROM ").split()
        if words[0] in ("SELECT", "INSERT", "UPDATE", "DELETE"):
            table = words[
                words.index({"SELECT": "FROM", "INSERT": "INTO", "UPDATE": "UPDATE"}.get(words[0], "FROM")) + 1
            ]
            said.append(f"{words[0]} {table}")

    engine: Engine = place.app.services.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize(
    ("text", "own"),
    [("/prochain", ["SELECT programmes", "SELECT signups"]), ("/infos", ["SELECT programmes"]), ("/aide", [])],
)
async def test_a_read_asks_for_no_more_than_what_it_shows(place: Town, ana: Reader, text: str, own: list[str]) -> None:
    await ana.says(text)
    with statements(place) as said:
        await ana.says(text)
    assert said == [*SERVED, *own, "INSERT inbox", "INSERT outbox", *LEFT]


async def test_a_button_asks_for_no_more_than_a_read(place: Town, ana: Reader) -> None:
    await ana.says("/programme")
    await ana.taps("mar. 26 mars")
    await ana.says("/programme")
    with statements(place) as said:
        await ana.taps("mar. 26 mars")
    assert [it for it in said if it not in (*LEFT, "INSERT inbox", "INSERT outbox")] == [
        *SERVED,
        "SELECT programmes",
        "SELECT trip_state",
    ]


async def test_a_crowd_that_asks_at_once_asks_together(place: Town) -> None:
    """Forty people and one of them: the same reads."""
    crowd = [await place.person(1000 + it, "Une personne", Role.PARTICIPANT) for it in range(40)]
    await crowd[0].says("/prochain")
    with statements(place) as said:
        for one in crowd:
            place.telegram.says(one.id, "/prochain")
        await place.settled()
    await asyncio.sleep(0)
    served = said.count("SELECT inbox")
    assert served < 5
    for table in ("people", "programmes", "signups"):
        assert said.count(f"SELECT {table}") == served
    assert said.count("INSERT outbox") == served


async def test_somebody_who_was_never_seen_is_written_once(place: Town) -> None:
    zoe = await place.person(999, "Zoé")
    with statements(place) as said:
        await zoe.says("/infos")
    written = [it for it in said if not it.startswith("SELECT")]
    assert written == ["INSERT inbox", "INSERT people", "INSERT outbox", "UPDATE outbox"]
