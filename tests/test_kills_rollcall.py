"""The process is killed in the middle of a roll-call: all are asked, each press counts, the live message is right."""

from __future__ import annotations

from pathlib import Path

from bot.attendance.rules.legs import legs
from bot.changes.actions.publish import seed
from bot.chat.screen import fingerprint
from bot.outbox.acts import Queued, Show
from bot.outbox.slots import PUSH_SLOTS, REPLY_SLOTS
from bot.people.rules.person import Language, Person, Role
from bot.rollcalls.actions import calling, gather, keys
from bot.rollcalls.rules.rollcall import RollCall
from bot.rollcalls.screens import calling as screens
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from tests.looks import read
from tests.test_kills import ORGANISER, PEOPLE
from tests.test_kills_broadcast import Crowd
from tests.town import labels, text_of

KILLS = 5
HERE, NOTED = "J’y suis", "✓ C’est noté"


class Departure(Crowd):
    """Settled once the edits that wait for their slot have left too."""

    async def unsettled(self, database: Database) -> bool:
        async with database.reading() as work:
            return bool(await work.outbox.waiting(work.now, 1) or await work.outbox.next_ripe(work.now))


async def test_killed_in_the_middle_of_a_roll_call_nobody_is_lost(tmp_path: Path) -> None:
    town = Departure(tmp_path, 17)
    called = await opened(town)
    pressed = set[int]()
    async with town.served():
        for _ in range(KILLS):
            await town.start()
            await town.until_sent(town.chance.randint(4, 9))
            pressed |= press(town, pressed, 6)
            await town.until_sent(1)
            await town.kill()
        await town.start()
        await town.settled()
        pressed |= press(town, pressed, len(PEOPLE) - len(pressed) - 1)
        await town.settled()
        await town.kill()
        await right_to_the_last(town, called, pressed)


async def opened(town: Crowd) -> RollCall:
    """While the bot is down, with the message that follows it for who called."""
    database, trip = open_database(town.url), load_trip(town.trip)
    await upgrade(database.engine)
    async with database.work() as work:
        await seed(work, trip)
        for id in PEOPLE:
            await work.people.save(Person(id, f"Personne {id}", Role.PARTICIPANT))
        await work.people.save(Person(ORGANISER, "Claire", Role.ORGANISER))
        called = await calling.begin(work, trip, ORGANISER, legs(await work.programmes.current())[0])
        roll = await gather.current(work, trip, called)
        screen = screens.live(roll, trip.zone, Language.FR)
        work.outbox.enqueue(Queued(ORGANISER, Show(keys.live(called.id), screen, fingerprint(screen))))
    await database.close()
    return called


def press(town: Crowd, pressed: set[int], count: int) -> set[int]:
    """« J’y suis », by so many more of those whom the question has reached."""
    asked = {it: [one for one in town.telegram.messages(it) if HERE in labels(one)] for it in PEOPLE}
    found = [it for it in PEOPLE if asked[it] and it not in pressed][:count]
    for it in found:
        town.telegram.taps(it, asked[it][-1]["message_id"], label=HERE)
    return set(found)


async def right_to_the_last(town: Crowd, called: RollCall, pressed: set[int]) -> None:
    database = open_database(town.url)
    async with database.reading() as work:
        marks = await work.rollcalls.marks(called.id)
    await database.close()
    assert {it.person for it in marks} == pressed
    assert len(pressed) == len(PEOPLE) - 1
    texts = [text for it in PEOPLE for text in town.received(it)]
    assert len(PEOPLE) <= len(texts) <= len(PEOPLE) + KILLS * (PUSH_SLOTS + REPLY_SLOTS)
    assert {it for it in PEOPLE if any(NOTED in read(one) for one in town.received(it))} == pressed
    shown = [read(text_of(it)) for it in town.telegram.messages(ORGANISER)]
    assert f"{len(pressed)} / {len(PEOPLE)} présent·es" in next(it for it in reversed(shown) if it.startswith("Appel"))
