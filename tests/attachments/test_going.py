"""What came with an answer goes with it, with its author, at its end date, and with the trip."""

from __future__ import annotations

from bot.closing.actions import close, empty
from tests.attachments.photos import VOICE, chooses_question, held, shows
from tests.debriefs.test_stories import ENDS
from tests.town import Reader, Town


async def test_the_same_picture_stays_as_long_as_one_of_two_keeps_it(place: Town, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    await place.until(ENDS)
    for who in (ana, ben):
        await who.taps("Les réussites")
        await shows(who)
    assert len(held(place)) == 1
    await ana.says("/carnet")
    await ana.taps("Ouvrir la réponse 1")
    await ana.taps("Retirer cette réponse")
    assert len(held(place)) == 1
    await ben.says("/carnet")
    await ben.taps("Voir les photos de la réponse 1")
    assert await ben.taps("Effacer 1") == "Rien n’accompagne plus cette réponse."
    assert held(place) == []


async def test_photographs_and_voice_notes_go_with_their_author(place: Town, ana: Reader) -> None:
    await chooses_question(place, ana)
    await shows(ana)
    place.telegram.sends_voice(ana.id, VOICE)
    await place.settled()
    assert len(held(place)) == 2
    await ana.says("/oublier")
    await ana.taps(next(it for it in ana.buttons if "ffacer" in it))
    assert held(place) == []


async def test_they_go_at_their_end_date(place: Town, ana: Reader) -> None:
    await chooses_question(place, ana)
    await shows(ana)
    await place.until("2025-03-30 12:00")
    await place.until("2025-03-30 12:01")
    assert held(place) == []


async def test_the_next_trip_begins_with_an_empty_store(place: Town, ana: Reader) -> None:
    await chooses_question(place, ana)
    await shows(ana)
    database = place.app.services.database
    async with database.work() as work:
        await close(work, ana.id)
    await empty(database, dry_run=False)
    await place.settled()
    assert held(place) == []
