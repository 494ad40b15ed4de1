"""The process is killed in the middle of a broadcast, and of its correction: all end with what is true, once."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from bot.broadcasts.actions import changing, sending
from bot.broadcasts.rules.broadcast import Broadcast
from bot.changes.actions.publish import seed
from bot.chat.content import Content, Kind
from bot.outbox.slots import PUSH_SLOTS
from bot.people.rules.person import Language, Person, Preferences, Role
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.tables import outbox
from tests.test_kills import ORGANISER, PEOPLE, Town

KILLS = 3  # before the correction, and as many after
SAID, CORRECTED = "Le car part à 9 h", "Le car part à 10 h"


class Crowd(Town):
    """On a trip that is still to come: nothing of it is erased yet."""

    def settings(self) -> dict[str, str]:
        return super().settings() | {"TRIP_FILE": str(self.trip)}

    @property
    def trip(self) -> Path:
        file = self.folder / "trip.toml"
        if not file.exists():
            words = SHIPPED_TRIP.read_text("utf-8")
            file.write_text(words.replace("= 2024-", "= 2124-").replace("= 2023-", "= 2123-"), "utf-8")
        return file


async def test_killed_in_the_middle_of_a_broadcast_nobody_is_left_out_nor_told_twice(tmp_path: Path) -> None:
    town = Crowd(tmp_path, 11)
    number = await broadcast(town)
    async with town.served():
        await killed(town)
        await correct(town, number)
        await killed(town)
        await town.start()
        await town.settled()
        await town.kill()
        await right_to_the_last(town, number)


async def broadcast(town: Crowd) -> int:
    """Confirmed while the bot is down: the first thing it finds to do is to send it."""
    database = open_database(town.url)
    await upgrade(database.engine)
    async with database.work() as work:
        await seed(work, load_trip(town.trip))
        for id in PEOPLE:
            await work.people.save(Person(id, role=Role.PARTICIPANT, preferences=Preferences(quiet=None)))
        contents = {Language.FR: (Content(Kind.TEXT, SAID),)}
        blank = Broadcast(0, None, contents=contents, created=work.now)
        number = await work.broadcasts.add(blank)
        kept = await work.broadcasts.get(number)
        assert kept and await sending.confirm(work, Person(ORGANISER), kept, 1)
    await database.close()
    return number


async def correct(town: Town, number: int) -> None:
    database = open_database(town.url)
    async with database.work() as work:
        kept = await work.broadcasts.get(number)
        parts = (Content(Kind.TEXT, CORRECTED),)
        assert kept and await changing.correct(work, Person(ORGANISER), kept, Language.FR, parts)
    await database.close()


async def killed(town: Town) -> None:
    for _ in range(KILLS):
        await town.start()
        await town.until_sent(town.chance.randint(2, 9))
        await town.kill()


async def right_to_the_last(town: Town, number: int) -> None:
    database = open_database(town.url)
    keys, versions = await kept(database, number)
    await database.close()
    assert keys == {f"broadcast:{number}:{it}" for it in PEOPLE}
    assert versions == dict.fromkeys(PEOPLE, 2)
    texts = {it: town.received(it) for it in PEOPLE}
    assert all(f"{CORRECTED}\n\nCorrigé" in said or CORRECTED in said for said in texts.values())
    sent = sum(SAID in text or CORRECTED in text for said in texts.values() for text in said)
    assert len(PEOPLE) <= sent <= len(PEOPLE) + 2 * KILLS * PUSH_SLOTS


async def kept(database: Database, number: int) -> tuple[set[str], dict[int, int]]:
    """The first act of each, once and sent; the version that each chat shows."""
    async with database.reading() as work:
        rows = await work._transaction.read(select(outbox.c.key, outbox.c.state))
        versions = {it.chat: it.version for it in await work.recipients.of(number)}
    assert {row.state for row in rows} == {"sent"}
    return {row.key for row in rows if row.key and row.key.count(":") == 2}, versions
