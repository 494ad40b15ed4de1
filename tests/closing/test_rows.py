"""Notes, questions, promises and the emptying of a trip, on both databases."""

from __future__ import annotations

from bot.closing.actions import close, empty
from bot.host_questions.rules import State
from bot.people.rules.person import Role
from bot.promises.rules import News, Outcome, Promise, Seen
from storage.database import Database
from tests.builders import person
from tests.seats.allocation.conftest import clock, database  # noqa: F401  # its fixtures

ANA, BEN = 201, 202


async def test_a_note_is_its_author_s_alone(database: Database) -> None:  # noqa: F811  # the fixture
    async with database.work() as work:
        made = await work.notes.add(ANA, 7, "Les clés", "port")
        assert await work.notes.get(BEN, made.id) is None
        await work.notes.move(made, "")
    async with database.reading() as work:
        [kept] = await work.notes.of(ANA, 5)
        assert (kept.words, kept.entry, kept.message) == ("Les clés", "", 7)
        assert (await work.notes.count(ANA), await work.notes.count(BEN)) == (1, 0)
        assert await work.notes.of_message(ANA, 7) == kept


async def test_one_supports_once(database: Database) -> None:  # noqa: F811  # the fixture
    async with database.work() as work:
        row = await work.host_questions.add(ANA, "port", "Qui finance ?")
        for _ in range(2):
            await work.host_questions.support(row, BEN, True)
            await work.facilitators.entrust("port", BEN, True)
        await work.host_questions.mark(row, State.ANSWERED, "La ville")
        await work.host_questions.mark(row, State.ASKED)
    async with database.reading() as work:
        [kept] = await work.host_questions.of("port")
        assert (kept.support, kept.state, kept.answer) == (1, State.ASKED, "La ville")
        assert await work.facilitators.of("port") == [BEN]
    async with database.work() as work:
        await work.host_questions.support(row, BEN, False)
        await work.facilitators.entrust("port", BEN, False)
        assert [it.support for it in await work.host_questions.of("port")] == [0]
        assert await work.facilitators.of("port") == []


async def test_a_promise_changes_and_its_news_stay(database: Database) -> None:  # noqa: F811  # the fixture
    async with database.work() as work:
        await work.promises.keep(Promise(ANA, "Ouvrir"))
        await work.promises.tell(ANA, 7, News(Outcome.STARTED))
        await work.promises.tell(ANA, 7, News(Outcome.DONE, "Deux samedis"))
        await work.promises.keep(Promise(ANA, "Lire", Seen.NETWORK, alone=True))
    async with database.reading() as work:
        kept = Promise(ANA, "Lire", Seen.NETWORK, True, {7: News(Outcome.DONE, "Deux samedis")})
        assert await work.promises.of(ANA) == kept
        assert await work.promises.all() == [kept]
        assert await work.promises.among([BEN]) == {}


async def test_a_closed_trip_is_emptied_twice_to_the_same_end(database: Database) -> None:  # noqa: F811  # the fixture
    async with database.work() as work:
        await work.people.save(person(ANA, role=Role.PARTICIPANT))
        await work.promises.keep(Promise(ANA, "Ouvrir"))
        before = len(await work.people.organisers())
        await close(work, 1)
    counted = await empty(database, dry_run=False)
    assert (counted["promises"], counted["account"]) == (1, 1)
    async with database.reading() as work:
        assert await work.people.get(ANA) is None
        assert len(await work.people.organisers()) == before
        assert await work.programmes.latest() is None
        assert not any((await work.renewal.count()).values())
        assert await work.trip.closed() is None
