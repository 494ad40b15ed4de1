"""Whoever claims, is erased and claims again floods the team no more than who claims again and again."""

from __future__ import annotations

from bot.people.rules.person import Person
from bot.privacy.actions.personal import forget
from tests.membership.conftest import OMAR
from tests.membership.review.claims import claimed
from tests.town import Reader, Town


async def test_erasing_oneself_shows_no_more_cards(place: Town, claire: Reader, omar: Reader) -> None:
    for _ in range(6):
        await claimed(place)
        async with place.app.services.database.work() as work:
            await forget(work, place.app.services.trip, await work.people.get(OMAR) or Person(OMAR), first=False)
        await place.settled()
        await omar.says("/start")
    cards = [it for it in claire.unread() if it.startswith("Une appartenance au réseau à vérifier")]
    assert len(cards) == 3
