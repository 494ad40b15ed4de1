"""What the bot says of itself: the digest, the reminders, and what becomes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.changes.actions import publish as programme_actions
from bot.programme.rules.programme import Entry
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.town import Reader, Town, town

REMINDER = "Trajet vers la visite de l’après-midi"


def of(texts: list[str], words: str) -> list[str]:
    return [text for text in texts if words in text]


async def moved(place: Town, ref: str, **by: float) -> None:
    async with place.app.services.database.work() as work:
        current = await work.programmes.current()
        entries = tuple(_later(it, timedelta(**by)) if it.ref == ref else it for it in current.entries)
        await programme_actions.publish(work, replace(current, entries=entries), None, "test", tell=False)
    await place.settled()


def _later(entry: Entry, by: timedelta) -> Entry:
    meets = entry.meets + by if entry.meets else None
    return replace(entry, starts=entry.starts + by, ends=entry.ends + by if entry.ends else None, meets=meets)


async def test_the_day_is_told_in_the_morning(place: Town, ana: Reader) -> None:
    await place.until("2024-03-27 07:29")
    ana.unread()
    await place.until("2024-03-27 07:30")
    [digest, pin] = ana.unread()
    assert pin == ""  # Telegram says that it is pinned
    assert digest.startswith("Aujourd’hui, mercredi 27 mars\n\n8\u00a0h\u00a035")


async def test_outsiders_are_told_nothing(place: Town, omar: Reader) -> None:
    await omar.says("/start")
    await place.until("2024-03-27 09:30")
    assert omar.unread() == []


async def test_the_reminder_comes_before_the_meeting(place: Town, ana: Reader) -> None:
    await place.until("2024-03-26 13:04")
    assert of(ana.unread(), REMINDER) == []
    await place.until("2024-03-26 13:05")
    [reminder] = ana.unread()
    assert "Rendez-vous à 13\u00a0h\u00a035\u00a0: Parvis de la mairie (exemple)" in reminder
    assert REMINDER in reminder
    await place.until("2024-03-26 13:20")
    assert of(ana.unread(), REMINDER) == []


async def test_a_moved_entry_moves_its_reminder(place: Town, ana: Reader) -> None:
    await moved(place, "trajet-mardi-apres-midi", minutes=30)
    await place.until("2024-03-26 13:06")
    assert of(ana.unread(), REMINDER) == []
    await place.until("2024-03-26 13:35")
    [reminder] = of(ana.unread(), REMINDER)
    assert "Rendez-vous à 14\u00a0h\u00a005" in reminder


async def test_quiet_hours_hold_the_digest_back(place: Town, ana: Reader) -> None:
    await ana.says("/preferences")
    await ana.taps("Régler les heures calmes")
    await ana.taps("Calme de 22\u00a0h à 8\u00a0h")
    await place.until("2024-03-27 07:45")
    early = ana.unread()
    await place.until("2024-03-27 08:01")
    both = early + ana.unread()
    assert len(of(both, "mercredi 27 mars")) == 1


async def test_a_reminder_past_its_use_is_dropped_and_counted(place: Town, ana: Reader) -> None:
    place.telegram.outage = True
    await place.until("2024-03-26 13:05")
    place.clock.set("2024-03-26 19:00")
    place.telegram.outage = False
    for _ in range(4):
        place.clock.pass_by(minutes=2)
        await place.app.settled()
    assert of(ana.unread(), REMINDER) == []
    async with place.app.services.database.reading() as work:
        counts = await work.outbox.counts()
    assert any(state == "expired" and count >= 1 for (_, state), count in counts.items())


async def test_an_organiser_s_first_word_brings_the_day(place: Town) -> None:
    lea = await place.person(101, "Léa")
    said = await lea.says("/annuler")
    assert [text.partition("\n")[0] for text in said] == [
        "Il n’y a rien en cours à annuler.",
        "Aujourd’hui, mardi 26 mars",
    ]
    assert await lea.says("/annuler") == ["Il n’y a rien en cours à annuler."]


async def test_who_unblocks_the_bot_reads_what_was_missed(place: Town, ana: Reader) -> None:
    place.telegram.blocks(ana.id)
    await place.settled()
    await place.until("2024-03-26 13:05")
    place.telegram.unblocks(ana.id)
    said = await ana.says("/annuler")
    await place.settled()
    said += ana.unread()
    assert len(of(said, REMINDER)) == 2  # the day's, and the reminder


async def test_nothing_is_told_twice_after_a_restart(tmp_path: Path) -> None:
    trip = load_trip(SHIPPED_TRIP)
    async with town(trip, tmp_path, "2024-03-26 09:15") as first:
        await first.app.settled()
        ana = await first.participant(201, "Ana")
        await first.until("2024-03-26 13:05")
        assert len(of(ana.unread(), REMINDER)) == 1
    async with town(trip, tmp_path, "2024-03-26 13:06") as second:
        ana = await second.participant(201, "Ana")
        await second.app.settled()
        await second.until("2024-03-26 13:10")
        assert of(ana.unread(), REMINDER) == []
