"""The calendar feed: an address of one's own, that can be changed and ends with the seat."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people.rules.person import Role
from bot.programme.actions import feed
from bot.programme.rules.feed import name_of, token
from bot.seats.actions import roles
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.town import Reader, Town, text_of, town

URL = re.compile(r"https://escale\.example/calendar/([0-9a-f]{56})\.ics")


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """A bot with a public address."""
    trip = load_trip(SHIPPED_TRIP)
    public = "https://escale.example"
    async with town(trip, tmp_path, "2024-03-26 09:15", frozenset({101}), public_url=public) as made:
        await made.app.settled()
        yield made


async def given_to(who: Reader) -> str:
    return url_in("\n".join(await who.says("/agenda")))


def url_in(text: str) -> str:
    found = URL.search(text)
    assert found, text
    return found[1]


async def opens(place: Town, said: str) -> bool:
    services = place.app.services
    async with services.database.reading() as work:
        return await feed.opens(work, services.settings, said)


async def test_each_has_their_own_and_it_stays(place: Town, ana: Reader, claire: Reader) -> None:
    hers, organiser = await given_to(ana), await given_to(claire)
    assert hers != organiser
    assert await given_to(ana) == hers
    assert await opens(place, hers) and await opens(place, organiser)


async def test_it_is_changed_and_the_former_one_answers_nobody(place: Town, ana: Reader) -> None:
    former = await given_to(ana)
    await ana.taps("Changer cette adresse")
    assert text_of(ana.last).startswith("L’ancienne adresse ne répond plus.")
    fresh = url_in(text_of(ana.last))
    assert (await opens(place, former), await opens(place, fresh)) == (False, True)
    assert await given_to(ana) == fresh


async def test_it_ends_with_the_seat_and_does_not_come_back_with_it(place: Town, ana: Reader) -> None:
    former = await given_to(ana)
    for role in (Role.OUTSIDER, Role.PARTICIPANT):
        async with place.app.services.database.work() as work:
            known = await work.people.get(ana.id)
            assert known is not None
            await roles.give(work, known, role)
        assert not await opens(place, former)
    assert await given_to(ana) != former


async def test_it_goes_with_whoever_is_erased(place: Town, ana: Reader) -> None:
    former = await given_to(ana)
    await ana.says("/oublier")
    await ana.taps("Effacer toutes mes données")
    assert not await opens(place, former)


async def test_the_database_alone_tells_no_address(place: Town, ana: Reader, tmp_path: Path) -> None:
    said = await given_to(ana)
    async with place.app.services.database.reading() as work:
        name = await work.feeds.of(ana.id)
    assert name and said.startswith(name)
    assert not await opens(place, name + "0" * 40)
    assert not await opens(place, name)


@given(st.binary(min_size=1, max_size=20), st.from_regex(r"[0-9a-f]{16}", fullmatch=True), st.text(max_size=80))
def test_only_the_bot_makes_an_address(key: bytes, name: str, other: str) -> None:
    assert name_of(key, token(key, name)) == name
    assert name_of(key + b"x", token(key, name)) == ""
    assert name_of(key, other) == ""
