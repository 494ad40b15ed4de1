"""What is kept of a roll-call goes with who asks for it, and what cannot be shown any more stops nobody."""

from __future__ import annotations

from dataclasses import replace

from bot.changes.actions.publish import publish
from tests.people.test_gate import forge
from tests.rollcalls.calling import crowd, following, live, opened, passes, popup, presses
from tests.town import Reader, Town


async def test_who_asks_to_be_erased_is_on_no_roll_any_more(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    for name in ("ana", "ben"):
        await presses(people[name], "J’y suis")
    async with place.app.services.database.reading() as work:
        [called] = await work.rollcalls.all()
        ana = await work.signups.of(people["ana"].id)
    assert ana
    await people["ana"].says("/oublier")
    await people["ana"].taps(people["ana"].buttons[0])
    await passes(place, 3)
    async with place.app.services.database.reading() as work:
        assert ana.id not in {it.signup for it in await work.rollcalls.marks(called.id)}
        assert len(await work.rollcalls.marks(called.id)) == 1


async def test_a_message_deleted_meanwhile_stops_nobody(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    place.telegram.messages(claire.id).remove(live(place, claire.id))
    await presses(people["ana"], "J’y suis")
    await passes(place, 3)
    await claire.says("/appel")
    await passes(place, 1)
    assert "1 / 4 présent·es" in following(place, claire.id)


async def test_a_transfer_cancelled_meanwhile_can_still_be_closed(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    await presses(people["ana"], "J’y suis")
    async with place.app.services.database.work() as work:
        current = await work.programmes.current()
        others = tuple(it for it in current if it.ref != "trajet-mardi-apres-midi")
        await publish(work, replace(current, entries=others), None, "test", tell=False)
    await passes(place, 3)
    assert following(place, claire.id).startswith("Appel : ")
    assert "clos" in await presses(claire, "Tout le monde est là")


async def test_a_429_puts_the_edit_off_and_what_it_shows_is_right_then(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    place.telegram.fail_next("editMessageText", 429, "Too Many Requests: retry after 3", 3)
    for name in ("ana", "ben"):
        await presses(people[name], "J’y suis")
    await passes(place, 8)
    assert "2 / 4 présent·es" in following(place, claire.id)


async def test_buttons_that_were_never_made_do_nothing(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    for data in ("1:appel:tick:1:s999", "1:appel:list:1:frob:0", "1:appel:leg:nothing", "1:appel:all:99", "1:here:99"):
        forge(place, claire, data)
        await place.settled()
    forge(place, people["ana"], "1:appel:all:1")
    await place.settled()
    await passes(place, 3)
    assert "0 / 4" in following(place, claire.id)
    assert popup(people["ana"]) == ""
