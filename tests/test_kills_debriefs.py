"""The process is killed while answers come in, then while the mirror is published: each counts once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot.changes.actions.publish import seed
from bot.debriefs.screens.asking import Asking, prompt
from bot.mirror import screens
from bot.mirror.actions import days, open_draft, view
from bot.mirror.rules import State
from bot.outbox.acts import Lane, Queued, Send, Subject
from bot.outbox.slots import REPLY_SLOTS
from bot.people.rules.person import Language, Person, Preferences, Role
from bot.tripfile.read import load_trip
from storage.database import open_database
from storage.groups import Group
from storage.migrate import upgrade
from tests.test_kills import ORGANISER, PEOPLE
from tests.test_kills_broadcast import Crowd
from tests.town import GROUP, labels, text_of

KILLS = 4
ASKED = "Qu’en retenez-vous"
PUBLISH = "Publier dans le groupe"


class Visit(Crowd):
    """A press is answered, whether or not a message follows."""

    def noted(self, method: str, *exchange: object) -> None:
        super().noted("sendMessage" if method == "answerCallbackQuery" else method, *exchange)


def words(person: int) -> str:
    return f"Ce que {person} retient de la visite"


async def test_killed_while_answers_come_and_while_the_mirror_is_published(tmp_path: Path) -> None:
    town = Visit(tmp_path, 23)
    town.telegram.group(GROUP, "Voyage", admins=[ORGANISER], kind="supergroup")
    town.telegram.adds_bot(ORGANISER, GROUP, administrator=True)
    day = await visit_to_debrief(town)
    async with town.served():
        await town.start()
        await town.settled()
        answered = dict[int, str]()
        for few in range(KILLS):
            answered |= answer(town, PEOPLE[few::KILLS])
            await town.until_sent(town.chance.randint(2, 9))
            await town.kill()
            await town.start()
        await town.settled()
        await town.kill()
        await drafted(town, day)
        await town.start()
        await town.settled()
        for _ in range(KILLS):
            publish(town)
            await town.until_sent(1)
            await town.kill()
            await town.start()
        await town.settled()
        await town.kill()
        await right_to_the_last(town, day, answered)


async def visit_to_debrief(town: Crowd) -> date:
    """While the bot is down: all that it finds to do is to ask. The day of what is asked about."""
    database, trip = open_database(town.url), load_trip(town.trip)
    await upgrade(database.engine)
    async with database.work() as work:
        await seed(work, trip)
        await work.groups.bind(Group(GROUP, "Voyage", present=True))
        programme = await work.programmes.current()
        entry = next(it for it in programme if it.kind in trip.debriefs.kinds)
        row = (await work.debriefs.of_entry(entry.ref)).id
        await work.debriefs.mark_asked(row)
        await work.people.save(Person(ORGANISER, "Claire", Role.ORGANISER, preferences=Preferences(quiet=None)))
        for id in PEOPLE:
            await work.people.save(Person(id, f"Personne {id}", Role.PARTICIPANT, preferences=Preferences(quiet=None)))
            said = Send(prompt(Asking(programme, entry.ref, row), Language.FR), subject=Subject("debrief", row))
            work.outbox.enqueue(Queued(id, said, Lane.REMINDER, f"debrief:{row}:{id}"))
    await database.close()
    return programme.day_of(entry.starts)


def answer(town: Crowd, people: Sequence[int]) -> dict[int, str]:
    """Each replies to the question that reached them."""
    for it in people:
        [message] = [one for one in town.telegram.messages(it) if ASKED in text_of(one)][:1]
        town.telegram.says(it, words(it), reply_to=message["message_id"])
    return {it: words(it) for it in people}


async def drafted(town: Crowd, day: date) -> None:
    database, trip = open_database(town.url), load_trip(town.trip)
    async with database.work() as work:
        assert day in days(await work.programmes.current(), trip)
        shown = await view(work, await open_draft(work, day))
        work.outbox.enqueue(Queued(ORGANISER, Send(screens.draft(shown, True, Language.FR))))
    await database.close()


def publish(town: Crowd) -> None:
    """Pressed again and again, as somebody does whom nothing answers."""
    for message in town.telegram.messages(ORGANISER):
        if PUBLISH in labels(message):
            town.telegram.taps(ORGANISER, message["message_id"], label=PUBLISH)


async def right_to_the_last(town: Crowd, day: date, answered: dict[int, str]) -> None:
    database = open_database(town.url)
    async with database.reading() as work:
        said = await work.debriefs.contributions()
        mirror = await work.mirrors.get(day)
        noted = [it.what for it in await work.audit.latest(500)]
    await database.close()
    assert {it.person: it.words for it in said} == answered and len(said) == len(PEOPLE)
    assert mirror is not None and (mirror.state, mirror.by) == (State.PUBLISHED, ORGANISER)
    assert noted.count("mirror published") == 1
    shown = [it for it in map(text_of, town.telegram.messages(GROUP)) if "Ce que nous avons dit" in it]
    assert 1 <= len(shown) <= 1 + KILLS and len(set(shown)) == 1
    kept = [text for it in PEOPLE for text in town.received(it) if text.startswith("C’est gardé")]
    assert len(PEOPLE) <= len(kept) <= len(PEOPLE) + KILLS * REPLY_SLOTS
