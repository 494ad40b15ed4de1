"""The process is killed while photographs are in flight: each is kept once, and the store holds nothing else."""

from __future__ import annotations

import asyncio
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select

from bot.changes.actions.publish import seed
from bot.people.actions import conversations
from bot.people.rules.person import Person, Role
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.tables import attachments, blobs
from tests.pictures import photo
from tests.test_kills import PEOPLE
from tests.test_kills_broadcast import Crowd

KILLS = 6
FRESH = 7  # photographs before each; every third is the one before it, sent by somebody else
VISIT = "bourse-du-travail"


class Visit(Crowd):
    """Everybody was asked about it; a random instant is one of the keeper's work."""

    def __init__(self, folder: Path, seed: int) -> None:
        super().__init__(folder, seed)
        self.sent: list[bytes] = []  # type: ignore[assignment]  # photographs here
        self.asked_for = 0

    def noted(self, method: str, *exchange: object) -> None:
        self.asked_for += method == "getFile"
        self.answers += method == "getFile"
        if self.answers >= self.wanted:
            self.reached.set()

    async def asked_about(self) -> None:
        database, trip = open_database(self.url), load_trip(self.trip)
        await upgrade(database.engine)
        async with database.work() as work:
            await seed(work, trip)
            debrief = await work.debriefs.of_entry(VISIT)
            await work.debriefs.mark_asked(debrief.id)
            for id in PEOPLE:
                await work.people.save(Person(id, f"Personne {id}", Role.PARTICIPANT))
                await conversations.begin(work, Person(id), f"debrief:{debrief.id}:success")
        await database.close()

    def people_show(self, count: int) -> None:
        for _ in range(count):
            number = len(self.sent)
            fresh = photo(64 + number, 48)
            self.sent.append(self.sent[-1] if number % 3 == 2 else fresh)
            self.telegram.sends_photo(PEOPLE[number], self.sent[-1])

    async def unsettled(self, database: Database) -> bool:
        async with database.reading() as work:
            unsettled = await work.attachments.next_due() or await work.blobs.unused(1)
            return bool(unsettled or await work.outbox.waiting(work.now, 1))


async def test_killed_while_photographs_are_in_flight_each_is_kept_once(tmp_path: Path) -> None:
    town = Visit(tmp_path, 23)
    await town.asked_about()
    async with town.served():
        for _ in range(KILLS):
            await town.start()
            town.people_show(FRESH)
            await town.until_sent(town.chance.randint(1, 5))
            await asyncio.sleep(town.chance.random() / 50)  # fetched, made bare, named, put or referred to
            await town.kill()
        await town.start()
        await town.settled()
        await right_to_the_last(town)
        await forgotten(town)
        await town.kill()


async def right_to_the_last(town: Visit) -> None:
    """One is in flight at a time: no more than one for each kill is asked for again."""
    kept, names = await rows(town)
    assert len(kept) == len(town.sent)
    assert {row.state for row in kept} == {"kept"}
    assert town.asked_for <= len(town.sent) + KILLS
    assert in_store(town) == names == {row.name for row in kept}
    assert len(names) == len(set(town.sent))


async def forgotten(town: Visit) -> None:
    """Their authors go."""
    database = open_database(town.url)
    async with database.work() as work:
        for id in PEOPLE:
            await work.personal.erase(Person(id, f"Personne {id}"), None)
    await database.close()
    await town.kill()
    await town.start()
    await town.settled()
    kept, names = await rows(town)
    assert (kept, names, in_store(town)) == ([], set(), set())


async def rows(town: Visit) -> tuple[list, set[str]]:  # type: ignore[type-arg]  # rows as they are
    database = open_database(town.url)
    async with database.reading() as work:
        kept = await work._transaction.read(select(attachments))
        names = {row.name for row in await work._transaction.read(select(blobs.c.name))}
    await database.close()
    return list(kept), names


def in_store(town: Visit) -> set[str]:
    """Each file under the name that its content gives it, and not a half of one."""
    found = {it.name: it.read_bytes() for it in (town.folder / "media").iterdir()}
    assert all(name == f"{sha256(content).hexdigest()}.jpg" for name, content in found.items())
    return set(found)
