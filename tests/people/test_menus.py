"""The commands that Telegram lists follow the moment, the person and the place."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.seats.actions.status import change_status
from bot.signup.rules.signup import Answers, Signup, Status
from tests.town import GROUP, Reader, Town


def menu(place: Town, who: Reader, chat: int | None = None) -> list[str]:
    return [it["command"] for it in place.telegram.menu(who.id if chat is None else chat, who.id)]


async def test_during_the_trip_what_comes_next_is_first(place: Town, ana: Reader) -> None:
    await ana.says("/start")
    assert menu(place, ana)[:4] == ["prochain", "aujourdhui", "start", "statut"]


async def test_before_the_trip_it_is_not(early: Town) -> None:
    ana = await early.participant(201, "Ana")
    await ana.says("/start")
    assert menu(early, ana)[:4] == ["start", "statut", "programme", "aujourdhui"]


async def test_the_menu_turns_on_the_first_day_and_after_the_last(early: Town) -> None:
    ana, lea = await early.participant(201, "Ana"), await early.person(202, "Lea", Role.PARTICIPANT, "en")
    zed = await early.person(203, "Zed")
    for who in (ana, lea, zed):
        await who.says("/start")
    before = menu(early, ana)
    for at in ("2024-03-24 23:59", "2024-03-25 00:01", "2024-03-25 00:02", "2024-03-25 00:03"):
        await early.until(at)
    assert menu(early, ana)[:2] == ["prochain", "aujourdhui"]
    assert menu(early, lea)[:2] == ["next", "today"]
    assert menu(early, zed)[0] == "start"
    for at in ("2024-03-28 23:59", "2024-03-29 00:01", "2024-03-29 00:02"):
        await early.until(at)
    assert menu(early, ana) == before


async def test_who_has_a_seat_is_not_offered_to_sign_up(early: Town) -> None:
    zed = await early.person(203, "Zed")
    await zed.says("/start")
    assert "inscription" in menu(early, zed)
    async with early.app.services.database.work() as work:
        kept = await work.signups.save(Signup(person=zed.id, answers=Answers("Zed", "Bo")))
        kept = await change_status(work, kept, Status.SEATED)
    await early.settled()
    assert "inscription" not in menu(early, zed)
    assert "/inscription" not in (await zed.says("/aide"))[-1]
    async with early.app.services.database.work() as work:
        await change_status(work, kept, Status.WITHDRAWN)
    await early.settled()
    assert "inscription" in menu(early, zed)


async def test_the_group_shows_the_group_s_from_the_moment_it_is_bound(
    place: Town, claire: Reader, ana: Reader
) -> None:
    place.telegram.group(GROUP, "Voyage 2024", members=[ana.id], admins=[claire.id])
    place.telegram.adds_bot(claire.id, GROUP)
    place.telegram.says(claire.id, "/lier", GROUP)
    await place.settled()
    assert menu(place, ana, GROUP) == ["prochain", "aujourdhui", "programme", "demain", "infos"]
    new = place.telegram.migrates(claire.id, GROUP)
    await place.settled()
    assert menu(place, ana, new) == ["prochain", "aujourdhui", "programme", "demain", "infos"]


async def test_the_menu_of_the_group_turns_too(early: Town) -> None:
    claire = await early.person(101, "Claire", Role.ORGANISER)
    early.telegram.group(GROUP, "Voyage 2024", admins=[claire.id])
    early.telegram.adds_bot(claire.id, GROUP)
    early.telegram.says(claire.id, "/lier", GROUP)
    await early.settled()
    assert menu(early, claire, GROUP)[0] == "programme"
    for at in ("2024-03-24 23:59", "2024-03-25 00:01", "2024-03-25 00:02", "2024-03-25 00:03"):
        await early.until(at)
    assert menu(early, claire, GROUP)[0] == "prochain"
