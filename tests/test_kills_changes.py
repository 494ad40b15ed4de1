"""The process is killed at random moments while an organiser publishes: each change is published and told once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from bot.changes.actions import editing
from storage.database import open_database
from storage.tables import outbox, parked
from tests.test_kills import KILLS, ORGANISER, TRAVELLERS, Town

STEPS = ("1:edit:publish:1:", "1:edit:preview")  # the first that is there is pressed


class Organiser:
    """Presses what leads to the publication, each button once for each message that shows it."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._pressed: set[tuple[int, str]] = set()

    def acts(self) -> None:
        for message in reversed(self._town.telegram.messages(ORGANISER)):
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            wanted = [
                it["callback_data"] for row in rows for it in row if it.get("callback_data", "").startswith(STEPS)
            ]
            for data in sorted(wanted, key=lambda it: not it.startswith(STEPS[0])):
                if (message["message_id"], data) not in self._pressed:
                    self._pressed.add((message["message_id"], data))
                    self._town.telegram.taps(ORGANISER, message["message_id"], data)
                    return


async def drafts(town: Town, title: str) -> None:
    """While the bot is down, the organiser's draft gains an edit."""
    database = open_database(town.url)
    async with database.work() as work:
        made = await editing.draft(work, ORGANISER)
        await editing.edit(work, ORGANISER, replace(made.programme.entries[0], title=title))
    await database.close()


async def test_killed_in_the_middle_of_a_publication(tmp_path: Path) -> None:
    town = Town(tmp_path, 11)
    await town.settle_in()
    await town.programme_changes()  # they are written to: long after the trip, who is silent is forgotten
    organiser = Organiser(town)
    town.telegram.on_call.append(lambda method, *_: organiser.acts() if "essage" in method else None)
    async with town.served():
        for number in range(KILLS):
            await drafts(town, f"titre {number}.")
            await town.start()
            town.telegram.says(ORGANISER, "/changement")
            await town.until_sent(town.chance.randint(1, 7))
            await town.kill()
        await drafts(town, "dernier titre.")
        await town.start()
        town.telegram.says(ORGANISER, "/changement")
        async with asyncio.timeout(60):
            while not await _published(town, "dernier titre."):  # noqa: ASYNC110  # another process decides
                await asyncio.sleep(0.05)
        await town.settled()
        await town.kill()
        await _right_to_the_last(town)


async def _published(town: Town, title: str) -> bool:
    database = open_database(town.url)
    async with database.reading() as work:
        found = (await work.programmes.current()).entries[0].title == title
        waiting = await work.publications.to_tell()
    await database.close()
    return found and not waiting


async def _right_to_the_last(town: Town) -> None:
    """Versions differ one from the next; all read the last title; nothing is parked, queued twice or left behind."""
    database = open_database(town.url)
    async with database.reading() as work:
        latest = await work.programmes.latest() or 0
        titles = [(await work.programmes.version(it)).entries[0].title for it in range(1, latest + 1)]
        acts = await work._transaction.read(
            select(outbox.c.key, outbox.c.state).where(outbox.c.key.startswith("change:"))
        )
        aside = await work._transaction.read(select(parked.c.reason))
        assert await work.edits.of(ORGANISER) is None
        assert await work.publications.behind() == {}
    await database.close()
    assert aside == []
    assert len(titles) == len(set(titles))
    sent = [row.key for row in acts if row.state == "sent"]
    assert len(sent) == len(set(sent))
    assert {f"change:{latest}:{it}" for it in (ORGANISER, *TRAVELLERS)} <= set(sent)
    for it in TRAVELLERS:
        assert any("dernier titre." in text for text in town.received(it))
