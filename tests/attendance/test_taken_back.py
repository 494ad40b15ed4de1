"""A reminder that already waits is taken back from who says that they do not come, and told again to who comes after all."""

from __future__ import annotations

from datetime import time

from bot.people.rules.person import Language, Person, Preferences, Quiet, Role
from tests.attendance.test_stories import BUS_TITLE
from tests.enrolment.lists.signed import signed_up
from tests.notices.test_notices import of
from tests.town import Reader, Town


async def rests(place: Town, person: Reader, language: str = "fr") -> None:
    """Until 13:20: the reminder of 13:05 waits for them."""
    quiet = Preferences(quiet=Quiet(time(12, 30), time(13, 20)))
    async with place.app.services.database.work() as work:
        await work.people.save(Person(person.id, person.name, Role.PARTICIPANT, Language(language), quiet))


async def test_a_reminder_that_waits_is_taken_back(place: Town, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await rests(place, ana)
    await place.until("2024-03-26 13:10")
    await ana.says("/programme")
    await ana.taps("mar. 26 mars")
    await ana.taps("13\u00a0h\u00a040 Trajet")
    await ana.taps("Dire que je ne viens pas")
    await place.until("2024-03-26 13:21")
    assert of(ana.unread(), BUS_TITLE + "\n") == []


async def test_it_is_told_in_its_time_to_who_comes_after_all(place: Town, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await rests(place, ana, "en")
    await place.until("2024-03-26 13:10")
    await ana.says("/programme")
    await ana.taps(ana.buttons[1])
    await ana.taps(ana.buttons[3])
    await ana.taps("Say that I am not coming")
    await ana.taps("Say that I am coming")
    ana.unread()
    await place.until("2024-03-26 13:21")
    assert len(of(ana.unread(), BUS_TITLE)) == 1
