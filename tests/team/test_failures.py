"""What fails for everybody is told to organisers once, in words, and once that it is over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.chat.screen import Screen
from bot.intake.outage import Outage
from bot.people.rules.person import Language, Role
from bot.team.actions import watching
from bot.team.actions.troubles import Health
from storage.database import Database
from tests.attendance.test_stories import leave, moved
from tests.builders import person, trip
from tests.clocks import HandClock
from tests.due import do_due
from tests.signup.signing import fr
from tests.team.test_troubles import read
from tests.town import Town

MAIL = "l’envoi des courriels (le serveur de courriel ne les prend pas)"
PUSHES = "l’envoi des messages (Telegram ne les prend pas : ils attendent et partiront)"
AGAIN = "Le bot réessaie seul ; vous serez averti·e quand ce sera rétabli."


def begins(what: str) -> str:
    return fr(f"Quelque chose ne fonctionne pas : {what}. {AGAIN}")


@pytest.fixture
async def team(database: Database) -> Database:
    async with database.work() as work:
        await work.people.save(person(1, role=Role.ORGANISER))
        await work.people.save(person(2, role=Role.PARTICIPANT))
    return database


async def test_a_mail_server_that_takes_nothing(team: Database) -> None:
    health = Health(team, "mail", 3)
    await health.answered()
    for _ in range(2):
        await health.failed()
    assert await read(team) == [], "it may be busy for a moment"
    for _ in range(3):
        await health.failed()
    assert await read(team) == [(1, begins(MAIL))]
    await health.answered()
    await health.answered()
    assert await read(team) == [(1, begins(MAIL)), (1, fr(f"C’est rétabli : {MAIL}."))]


async def test_the_first_letter_after_a_restart_ends_what_was_told_before(team: Database) -> None:
    before = Health(team, "mail", 3)
    for _ in range(3):
        await before.failed()
    await Health(team, "mail", 3).answered()
    assert (await read(team))[-1] == (1, fr(f"C’est rétabli : {MAIL}."))


async def watched(place: Town) -> None:
    """A minute later; real time, in which the scheduler looks by itself, does not pass."""
    place.clock.pass_by(seconds=60)
    place.app.scheduler.wake()
    await place.settled()


async def test_messages_that_telegram_does_not_take(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    for number in range(201, 205):
        await place.participant(number, f"P{number}")
    place.telegram.cut_until = (place.clock.now() + timedelta(minutes=10)).timestamp()
    await moved(place, "trajet-mercredi", "En bateau")
    for _ in range(6):
        await watched(place)
    assert [it for it in lea.unread() if "Something does not work" in it] == []
    place.telegram.cut_until = 0.0
    for _ in range(4):
        await watched(place)
        await leave(place)
    assert [it for it in lea.unread() if "sending messages" in it] == [
        "Something does not work: sending messages (Telegram does not take them: they wait and will leave). The bot "
        "tries again by itself; you will be told once it works again.",
        "It works again: sending messages (Telegram does not take them: they wait and will leave).",
    ]


async def test_a_slow_database(team: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "SLOW", 0.0)
    await do_due(watching.tick, team, trip())
    await do_due(watching.tick, team, trip())
    slow = "la rapidité des réponses (la base de données est lente)"
    assert await read(team) == [(1, begins(slow))]
    monkeypatch.setattr(watching, "SLOW", 60.0)
    await do_due(watching.tick, team, trip())
    await do_due(watching.tick, team, trip())
    assert await read(team) == [(1, begins(slow)), (1, fr(f"C’est rétabli : {slow}."))]


def test_a_database_that_takes_nothing_is_told_beside_it(clock: HandClock) -> None:
    said: list[tuple[int, str]] = []

    def say(chat: int, screen: Screen) -> None:
        said.append((chat, screen.text))

    outage = Outage(clock, say, [1, 2], Language.EN)
    what = "saving what you send (the database is full or out of reach)"
    outage.saved(False)
    outage.saved(True)
    outage.saved(False)
    clock.pass_by(seconds=59)
    outage.saved(False)
    assert said == [], "a moment is nobody's concern"
    for _ in range(2):
        clock.pass_by(seconds=1)
        outage.saved(False)
    begun = f"Something does not work: {what}. The bot tries again by itself; you will be told once it works again."
    assert said == [(1, begun), (2, begun)]
    outage.saved(True)
    outage.saved(True)
    assert said[2:] == [(1, f"It works again: {what}."), (2, f"It works again: {what}.")]
