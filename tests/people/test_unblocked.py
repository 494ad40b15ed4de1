"""Who blocked the bot and lets it in again; words that are somebody else's."""

from __future__ import annotations

from tests.town import Reader, Town, text_of


async def test_who_unblocks_the_bot_is_reachable_again_and_reads_what_is_still_true(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await ana.says("/start")
    place.telegram.blocks(ana.id)
    await place.settled()
    await place.until("2024-03-27 07:30")
    await place.until("2024-03-27 07:31")
    ana.unread()
    place.telegram.unblocks(ana.id)
    await place.settled()
    await place.until("2024-03-27 07:32")
    async with place.app.services.database.reading() as work:
        known = await work.people.get(ana.id)
    assert known is not None
    assert known.reached
    said = text_of(place.telegram.messages(ana.id)[-2])  # the last one says that it is pinned
    assert "mercredi 27 mars" in said


async def test_a_stranger_who_unblocks_the_bot_is_told_nothing(place: Town, omar: Reader) -> None:
    await omar.says("/start")
    place.telegram.blocks(omar.id)
    place.telegram.unblocks(omar.id)
    await place.settled()
    assert omar.unread() == []
    async with place.app.services.database.reading() as work:
        known = await work.people.get(omar.id)
    assert known is not None
    assert known.reached


async def test_a_forwarded_command_is_not_a_command(place: Town, claire: Reader, ana: Reader) -> None:
    """« /oublier » of somebody else's, passed on to ask what it means, erases nothing and opens nothing."""
    said = place.telegram.says(ana.id, "/preferences")
    await place.settled()
    ana.unread()
    place.telegram.forwards(ana.id, ana.id, said["message_id"])
    await place.settled()
    [answer] = ana.unread()
    assert not answer.startswith("Vos préférences")
