"""A database of schema 0002 comes to the present one with all it held, on both databases; the bot goes on with it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy import table as named

from bot.outbox.acts import Subject
from bot.rehearsal.telegram import Telegram
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.deadline import end_of
from bot.signup.rules.finding import searched
from bot.signup.rules.signup import Status
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.files import HeldFile
from storage.groups import Group, Invitation
from storage.limits import Limited
from storage.migrate import head, revision, upgrade
from storage.tables import metadata
from storage.trip_state import Moved
from tests.clocks import HandClock
from tests.databases import EMPTY, PostgreSQL
from tests.people.test_gate import forge
from tests.signup.signing import does, fr, kept, screen
from tests.storage import old_databases
from tests.town import GROUP, Reader, Town, town

TRIP = replace(load_trip(SHIPPED_TRIP), seats=3, seats_per_organisation=1)
CLAIRE, SAMIR, ANA, LEA, INES, OMAR = 101, 102, 201, 202, 214, 301
PEOPLE = {
    CLAIRE: "Claire", SAMIR: "Samir", ANA: "Ana", LEA: "Léa", 203: "Ben", 204: "Zoé", 211: "Guy", 212: "Eva", 213: "Tom",
    INES: "Inès", 215: "Max", 216: "Rose", 217: "Nils", OMAR: "Omar", 401: "Eve",
}  # fmt: skip
# The only words that change, of what waits in the outbox.
NOW_SAID: dict[object, str] = {
    "owed": "queued",
    '{"commands":[["aide","Aide"]],"kind":"menu"}':
        '{"role": "participant", "language": "fr", "in_group": false, "kind": "menu"}',
}  # fmt: skip
NUMBERS = 700_001_000  # of the updates that the bot has seen already, and more
UNCHANGED = (
    "people", "programmes", "inbox", "parked", "drafts", "organisations", "domains", "members", "signups", "claims",
    "links", "presence",
)  # fmt: skip
RENAMED = ("outbox", "audit")
RIGHTS = "administrator can_invite_users can_pin_messages can_restrict_members"


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def empty(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a database without a table; of SQLite, the file to be."""
    if kind == "sqlite":
        yield str(tmp_path / "escale.sqlite")
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    with server.database(EMPTY) as url:
        yield url


@pytest.fixture
async def old(kind: str, empty: str) -> str:
    """The URL of a database that the release before left."""
    if kind == "sqlite":
        return old_databases.write(Path(empty))
    await old_databases.fill(empty)
    return empty


async def rows(database: Database, table: str) -> list[tuple[object, ...]]:
    async with database.engine.connect() as connection:
        found = await connection.execute(select(text("*")).select_from(named(table)))
        return sorted((tuple(row) for row in found), key=str)


def renamed(row: tuple[object, ...]) -> tuple[object, ...]:
    """What was named by the door of the group is named by admission; of acts, `owed` and menus alone change further."""
    named = (_named(it) if isinstance(it, str) else it for it in row)
    return tuple(NOW_SAID.get(it, it) if "owed" in row else it for it in named)


def _named(value: str) -> str:
    return f"admission{value[4:]}" if value.startswith(("door:", "door_")) else value


async def test_people_sign_ups_and_acts_are_as_they_were(old: str) -> None:
    opened = open_database(old, HandClock("2023-11-22 15:15"))
    before = {table: await rows(opened, table) for table in (*UNCHANGED, *RENAMED)}
    assert await upgrade(opened.engine)
    assert await revision(opened.engine) == head()
    assert {table: await rows(opened, table) for table in UNCHANGED} == {it: before[it] for it in UNCHANGED}
    for table in RENAMED:
        assert await rows(opened, table) == sorted(map(renamed, before[table]), key=str) != before[table]
    async with opened.reading() as work:
        assert len(await work.outbox.waiting(work.now + timedelta(days=365), 100)) == 11
        standing = await work.signups.counts()
    assert set(standing) == set(Status)
    await opened.close()


async def test_every_fact_is_found_in_the_table_of_its_noun(old: str) -> None:
    opened = open_database(old, HandClock("2023-11-22 15:15"))
    await upgrade(opened.engine)
    async with opened.reading() as work:
        assert await work.trip.started() == datetime(2023, 11, 20, 8, 15, tzinfo=UTC)
        assert await work.trip.deadline() == Moved(end_of(date(2023, 12, 7), TRIP.zone), SAMIR)
        assert await work.trip.roster_version() == 1
        link = "https://t.me/+rehearsal1001n1"
        assert await work.groups.bound() == Group(GROUP, "Voyage 2024", link, Invitation.SENT, True, RIGHTS)
        assert (await work.publications.announced(), await work.publications.to_tell()) == ({2: 1}, {4: 3})
        said = {"digest:2023-11-22", "reminder:visio:20231122T1300"}
        assert await work.notices.enqueued([*said, "digest:2023-11-23"]) == said
        assert await work.arrivals.all() == [INES]
        answered, waits = await work.letters.sent(ANA, 101), await work.letters.sent(ANA, 112)
        assert answered is not None and waits is not None
        assert [it.author for it in await work.letters.answers(answered)] == [CLAIRE]
        assert await work.letters.waiting(5) == [waits]
        assert await work.subjects.of(SAMIR, 103) == Subject("card", answered.id)
        assert await work.subjects.of(SAMIR, 106) == Subject("letter", answered.id)
        files = {name: await work.files.get(name) for name in await work.files.names()}
    assert files == {
        "agenda::1:fr": HeldFile("document-file-00000002"),
        "programme::1:fr": HeldFile("document-file-00000006"),
        "export:csv:1:fr": HeldFile("document-file-00000007"),
        "export:csv:2:fr": HeldFile("document-file-00000009"),
        "export:csv:3:fr": HeldFile("document-file-00000011"),
    }
    await opened.close()


async def test_what_was_counted_still_counts(old: str) -> None:
    """Two letters of Ana's, one request of Omar's."""
    opened = open_database(old, HandClock("2023-11-20 09:44"))
    await upgrade(opened.engine)
    async with opened.work() as work:
        first = datetime(2023, 11, 20, 8, 42, 46, tzinfo=UTC)
        assert await work.limits.take(Limited.LETTERS, ANA, 2, timedelta(hours=1)) == first + timedelta(hours=1)
        assert await work.limits.take(Limited.LETTERS, ANA, 3, timedelta(hours=1)) is None
        assert await work.limits.take(Limited.MOVES, OMAR, 1, timedelta(days=1)) is not None
    await opened.close()


@pytest.mark.parametrize(
    ("invitation", "of", "then"),
    [
        ("door:invite", GROUP, Invitation.DUE),
        ("door:invite", -7, Invitation.NONE),
        ("door:rien", GROUP, Invitation.NONE),
    ],
)
async def test_what_was_said_of_the_group_before_it_moved_counts_no_more(
    old: str, invitation: str, of: int, then: Invitation
) -> None:
    opened = open_database(old, HandClock("2023-11-22 15:15"))
    async with opened.engine.begin() as connection:
        invited = text("update facts set name = :name, value = :value where name = 'door:invited'")
        await connection.execute(invited, {"name": invitation, "value": str(of)})
        await connection.execute(text("update facts set value = '-7 https://t.me/+old' where name = 'door:link'"))
        await connection.execute(text("update facts set value = '-7' where name = 'door:reckoned'"))
    await upgrade(opened.engine)
    async with opened.reading() as work:
        assert await work.groups.bound() == Group(GROUP, "Voyage 2024", "", then, False, RIGHTS)
    await opened.close()


async def test_a_database_without_a_row_is_upgraded_too(kind: str, empty: str) -> None:
    """As `escale db upgrade` leaves it before the first start; its tables are those of the present schema."""
    opened = open_database(empty if kind == "postgresql" else f"sqlite+aiosqlite:///{empty}")
    await upgrade(opened.engine)
    async with opened.reading() as work:
        assert await work.groups.bound() is None
        assert await work.trip.deadline() is None
    for table in metadata.sorted_tables:
        assert await rows(opened, table.name) == (
            [(1, None, None, None, None, 0)] if table.name == "trip_state" else []
        )
    await opened.close()


def as_it_was(telegram: Telegram) -> None:
    """The same Telegram: its people and group are there, its numbers go on."""
    telegram.updates.number_after(NUMBERS)
    for id, name in PEOPLE.items():
        telegram.person(id, name, "fr", started=True)
    telegram.group(GROUP, "Voyage 2024", [ANA], [CLAIRE], bot="administrator", kind="supergroup")


@asynccontextmanager
async def going_on(old: str, tmp: Path) -> AsyncIterator[Town]:
    """Half an hour after the bot of the release before stopped."""
    folder = tmp / "unused"
    folder.mkdir()
    async with town(TRIP, folder, "2023-11-22 15:40", frozenset({CLAIRE}), as_it_was, database_url=old) as place:
        for _ in range(20):  # one message a second to a chat
            await place.app.settled()
            place.clock.pass_by(seconds=2)
        await place.app.settled()
        yield place


async def test_what_was_queued_leaves_and_its_button_works(old: str, tmp_path: Path) -> None:
    async with going_on(old, tmp_path) as place:
        ana = Reader(place, ANA, "Ana")
        said = ana.unread()
        assert {"Votre message a bien été reçu.", "La salle a changé.", "Un mot pour toutes et tous."} <= set(said)
        assert any(it.startswith("[document programme-v4.ics]") for it in said)
        assert "Le départ est demain." not in said
        assert (await ana.taps("Voir le programme")).startswith("Le programme\nChoisissez un jour.")


async def test_the_version_that_people_were_not_told_of_is_told_once(old: str, tmp_path: Path) -> None:
    async with going_on(old, tmp_path) as place:
        told = [it for it in Reader(place, ANA, "Ana").unread() if "à l’étage" in it]
        assert len(told) == 1
        async with place.app.services.database.reading() as work:
            assert await work.publications.announced() == {2: 1, 4: 3}
            assert await work.arrivals.all() == []


async def test_a_form_goes_on_where_it_was_left(old: str, tmp_path: Path) -> None:
    async with going_on(old, tmp_path) as place:
        lea = Reader(place, LEA, "Léa")
        lea.unread()
        assert await does(lea, "Léa Exemple") == fr("5/11 Qualité\nEn quelle qualité venez-vous ?")
        signup = await kept(place, LEA)
        assert (signup.status, signup.step, signup.answers.name) == (Status.DRAFT, "function", "Léa Exemple")


async def test_the_buttons_of_a_preview_shown_before_still_answer(old: str, tmp_path: Path) -> None:
    """Version 4 came after it was shown: what it said is no longer true."""
    async with going_on(old, tmp_path) as place:
        claire = Reader(place, CLAIRE, "Claire")
        await claire.says("/aide")
        forge(place, claire, "1:import:tell:11")
        await place.settled()
        assert screen(claire) == fr(
            "Le programme a été publié par quelqu’un d’autre entre-temps : rien n’a été changé. "
            "Envoyez de nouveau le fichier pour voir la différence."
        )


async def test_the_letters_of_before_are_answered_by_a_reply_or_their_button(old: str, tmp_path: Path) -> None:
    async with going_on(old, tmp_path) as place:
        claire, ana = Reader(place, CLAIRE, "Claire"), Reader(place, ANA, "Ana")
        await claire.says("/organisation")
        assert claire.buttons[:2] == ["Étudier une demande", "Répondre à un message"]
        forge(place, claire, f"1:letter:{ANA}:112")
        await place.settled()
        await claire.says("C’est noté")
        assert ana.unread()[-1] == "C’est noté"
        await claire.says("/organisation")
        assert claire.buttons[1] == "Voir les inscriptions"


async def test_who_signed_up_before_is_found(old: str) -> None:
    """By the words that the rules give today."""
    opened = open_database(old, HandClock("2023-11-22 15:15"))
    await upgrade(opened.engine)
    async with opened.reading() as work:
        every = await work.signups.all()
        kept = {row[0]: row[1] for row in await rows(opened, "signup_words")}
    assert kept == {it.id: searched(it) for it in every} and len(kept) > 5
    await opened.close()
