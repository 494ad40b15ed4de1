"""Organisers close the trip: nothing is pushed any more but what was promised; then the next one may begin."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.changes.actions.publish import seed
from bot.chat.screen import Screen
from bot.closing.actions import StillOpen, empty
from bot.outbox.acts import Lane, Queued, Send
from bot.people.rules.person import Role
from bot.settings import SHIPPED_TRIP
from bot.tripfile.following import following
from bot.tripfile.read import load_trip, read_trip
from storage.database import open_database
from storage.renewal import STAYS
from storage.tables import metadata, people
from tests.town import Reader, Town

CLOSE, YES, REOPEN = "Clore le voyage…", "Clore le voyage", "Rouvrir le voyage"


@pytest.fixture
async def over(place: Town, claire: Reader, ana: Reader) -> Town:
    """The day after the last one; Ana has promised something."""
    await ana.says("/promesse Ouvrir le samedi")
    await place.until("2024-03-29 10:00")
    await claire.says("/start")
    return place


async def closed(claire: Reader) -> str:
    await claire.says("/organisation")
    await claire.taps(CLOSE)
    return await claire.taps(YES)


async def test_it_is_closed_once_it_is_over_after_a_question(over: Town, claire: Reader) -> None:
    await claire.says("/organisation")
    assert (await claire.taps(CLOSE)).startswith(
        "Clore le voyage\u202f?\nLe bot n’enverra plus rien de lui-même, sauf ses questions sur ce que sont devenues les promesses"
    )
    assert (await claire.taps(YES)).startswith("Le voyage est clos depuis le 29 mars 2024, 10\u00a0h.")
    assert await claire.taps(REOPEN) == "Le voyage est rouvert\u00a0: rappels et annonces reprennent."
    said = "\n".join(await claire.says("/organisation"))
    assert CLOSE in claire.buttons, said


async def test_before_its_end_it_is_not(place: Town, claire: Reader) -> None:
    await claire.says("/organisation")
    assert CLOSE not in claire.buttons
    claire.last["reply_markup"]["inline_keyboard"] = [[{"text": "?", "callback_data": "1:closing:yes"}]]
    place.telegram.taps(claire.id, claire.last["message_id"], "1:closing:yes")
    await place.settled()
    async with place.app.services.database.reading() as work:
        assert await work.trip.closed() is None


async def test_nobody_else_closes_it(over: Town, ana: Reader) -> None:
    await ana.says("/start")
    ana.last["reply_markup"]["inline_keyboard"] = [[{"text": "?", "callback_data": "1:closing:yes"}]]
    over.telegram.taps(ana.id, ana.last["message_id"], "1:closing:yes")
    await over.settled()
    async with over.app.services.database.reading() as work:
        assert await work.trip.closed() is None


async def test_what_waited_is_withdrawn_and_what_was_promised_comes(over: Town, claire: Reader, ana: Reader) -> None:
    async with over.app.services.database.work() as work:
        later = work.now + timedelta(days=1)
        work.outbox.enqueue(Queued(ana.id, Send(Screen("Rappel")), Lane.REMINDER, due=later))
    await closed(claire)
    ana.unread()
    await over.until("2024-04-03 10:00")
    assert ana.unread() == []
    await over.until("2024-04-04 10:00")
    assert [it.partition("\n")[0] for it in ana.unread()] == ["Une semaine après le voyage"]


async def test_what_one_noted_stays_at_hand(over: Town, claire: Reader, ana: Reader) -> None:
    await ana.says("/note Les clés")
    await closed(claire)
    await ana.says("/note")
    assert (await ana.taps("Voir mes notes")).startswith("Vos notes (1)")


async def test_only_a_closed_trip_is_emptied(over: Town) -> None:
    with pytest.raises(StillOpen):
        await empty(over.app.services.database, dry_run=False)


async def test_the_roster_and_the_organisers_stay_and_nothing_else(over: Town, claire: Reader, ana: Reader) -> None:
    database = over.app.services.database
    await ana.says("/note Les clés")
    await ana.says("/question Et demain ?")
    async with database.work() as work:
        await work.listings.put(ana.id, True)
    await closed(claire)
    counted = await empty(database, dry_run=True)
    assert (counted["notes"], counted["promises"], counted["account"]) == (1, 1, 1)
    assert await empty(database, dry_run=False) == counted
    await over.until("2024-04-05 10:00")  # the bot still runs, and has nothing to say of a trip that is no more
    async with database.engine.connect() as connection:
        left = {
            table.name: (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in metadata.sorted_tables
            if table not in STAYS
        }
        stays = (await connection.execute(select(people.c.id))).scalars().all()
    assert {name: count for name, count in left.items() if count} == {"people": 1}
    assert stays == [claire.id]


async def test_the_next_trip_begins_on_the_same_database(over: Town, claire: Reader, tmp_path: Path) -> None:
    before = load_trip(SHIPPED_TRIP)
    await closed(claire)
    await empty(over.app.services.database, dry_run=False)
    first = before.first_day.replace(year=2025, day=24)
    text = following(SHIPPED_TRIP.read_text(encoding="utf-8"), before.first_day, first).text
    made = replace(read_trip(text), seats=12)
    database = open_database(
        over.app.services.settings.database_url, over.clock, frozenset({claire.id})
    )  # as the bot starts again
    async with database.work() as work:
        await seed(work, made)
    async with database.reading() as work:
        programme = await work.programmes.current()
        assert (programme.version, programme.days[0]) == (1, first)
        assert await work.trip.closed() is None and await work.trip.deadline() is None
        assert [it.id for it in await work.people.organisers()] == [claire.id]
    await database.close()


async def test_in_english(over: Town) -> None:
    kim = await over.person(102, "Kim", Role.ORGANISER, "en")
    await kim.says("/organise")
    await kim.taps("Close the trip…")
    assert (await kim.taps("Close the trip")).startswith("The trip is closed since 29 March 2024, 10:")
