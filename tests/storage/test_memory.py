"""What earlier delegations learned, and who facilitates, are kept and found alike on both databases."""

from __future__ import annotations

from datetime import date

from bot.attachments.rules import Kind
from bot.debriefs.rules.themes import key_of
from bot.memory.rules.learned import Delegation, Learned, Search
from storage.database import Database

DAY = date(2022, 5, 9)


def learned(words: str, kind: str, *themes: str) -> Learned:
    return Learned(DAY, "Halle", kind, "", "idea", words, themes=themes)


async def test_themes_are_counted_however_they_are_spelt_and_sought_with_a_kind(database: Database) -> None:
    found = [
        learned("Une halle", "visit", "Élus", "Jeunes"),
        learned("Un marché", "visit"),
        learned("Un atelier", "workshop", "elus"),
    ]
    async with database.work() as work:
        await work.memory.keep(Delegation("Bretagne", DAY, DAY), "d", found)
        assert await work.memory.themes() == {"Élus": 2, "Jeunes": 1}
        sought = Search(theme=key_of("ELUS"))
        assert [it.words for _, it in await work.memory.find(sought)] == ["Une halle", "Un atelier"]
        assert await work.memory.kinds(sought) == {"visit": 1, "workshop": 1}
        assert await work.memory.count(Search(theme=key_of("élus"), kind="workshop")) == 1
        [(_, first), *_] = await work.memory.find(sought)
        assert first.themes == ("Élus", "Jeunes")


async def test_who_facilitates_is_named_once_and_taken_off(database: Database) -> None:
    async with database.work() as work:
        for what in ("port", "port", "day:2024-03-26"):
            await work.facilitators.entrust(what, 7, True)
        assert await work.facilitators.of("port") == await work.facilitators.of("day:2024-03-26") == [7]
        await work.facilitators.entrust("port", 7, False)
        assert (await work.facilitators.of("port"), await work.facilitators.of("day:2024-03-26")) == ([], [7])


async def test_what_came_with_a_note_goes_with_it_or_to_an_answer(database: Database) -> None:
    async with database.work() as work:
        note = await work.notes.add(7, 1, "", "port")
        await work.attachments.enqueue(0, 7, Kind.PHOTO, "telegram-id", "Le quai", note=note.id)
        [it] = await work.notes.of(7, 5)
        assert (
            [one.caption for one in it.carried]
            == ["Le quai"]
            == [one.caption for one in await work.notes.carried(7, "port")]
        )
        await work.attachments.give(note.id, 12)
        await work.notes.erase(it)
        assert await work.attachments.contribution(it.carried[0].id, 7) == 12
