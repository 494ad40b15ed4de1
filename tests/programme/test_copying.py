"""What one dials or drives to is copied by one press: an address under its map, a number on a card."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.programme.screens.programme import entry_key
from tests.enrolment.lists.signed import signed_up
from tests.people.test_gate import forge
from tests.town import Reader, Town


def copied(who: Reader) -> dict[str, str]:
    rows = who.last.get("reply_markup", {}).get("inline_keyboard", [])
    return {it["text"]: it["copy_text"]["text"] for row in rows for it in row if "copy_text" in it}


async def test_a_map_comes_with_the_address_to_copy(place: Town, ana: Reader) -> None:
    async with place.app.services.database.reading() as work:
        programme = await work.programmes.current()
    found = next(it for it in programme if it.meets_where.lat is not None and it.meets_where.address)
    await ana.says("/aide")
    forge(place, ana, f"1:pin:{entry_key(found)}")
    await place.settled()
    assert ana.last["venue"]["address"] == found.meets_where.address
    assert copied(ana) == {"Copier l’adresse": found.meets_where.address}


async def test_a_server_that_knows_no_copying_shows_the_map_all_the_same(place: Town, ana: Reader) -> None:
    async with place.app.services.database.reading() as work:
        programme = await work.programmes.current()
    found = next(it for it in programme if it.meets_where.lat is not None and it.meets_where.address)
    await ana.says("/aide")
    place.telegram.fail_next("sendVenue", 400, "Bad Request: Text buttons are unallowed in the inline keyboard")
    forge(place, ana, f"1:pin:{entry_key(found)}")
    await place.settled()
    assert "venue" in ana.last and copied(ana) == {}


async def test_an_organiser_copies_a_number_from_a_card(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    signup = await signed_up(place, None, "Paul Durand", phone="+33639980001")
    await lea.says("/help")
    forge(place, lea, f"1:signups:card:{signup.id}")
    await place.settled()
    assert copied(lea) == {"Copy their number": "+33639980001"}
