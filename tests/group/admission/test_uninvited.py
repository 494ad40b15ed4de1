"""Who is in the group without having been let in: told to the organisers, who decide."""

from __future__ import annotations

import pytest

from bot.group.rules import Whereabouts
from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.group.admission.requests import asks, inside, known_at, later, lier, stands, stranger
from tests.town import GROUP, Reader, Town, labels, text_of

SEEN = (
    "⚠ Eve est dans le groupe Voyage 2024 sans inscription confirmée\u00a0: ce n’est pas le bot qui l’a laissé entrer."
)
OUT, KEEP = "Faire sortir", "C’est quelqu’un de l’équipe"


def eve_in(place: Town) -> Reader:
    """Somebody whom an administrator added."""
    eve = stranger(place)
    place.telegram.joins(eve.id, GROUP)
    return eve


async def test_who_comes_in_uninvited_is_told_to_the_organisers_once(place: Town, group: int, claire: Reader) -> None:
    eve = eve_in(place)
    await place.settled()
    assert claire.unread() == [SEEN]
    assert claire.buttons == [OUT, KEEP]
    place.telegram.says(eve.id, "/prochain", group)
    await place.settled()
    assert claire.unread() == []


@pytest.mark.parametrize("said", ["/prochain", "Bonjour"])
async def test_who_writes_without_having_been_seen_to_come_in_is_told_too(
    place: Town, claire: Reader, said: str
) -> None:
    """They were there before the bot."""
    eve = stranger(place)
    place.telegram.group(GROUP, "Voyage 2024", members=[eve.id], admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    await lier(place, claire)
    await later(place)
    claire.unread()
    place.telegram.says(eve.id, said, GROUP)
    await place.settled()
    assert claire.unread() == [SEEN]


async def test_who_was_let_in_is_told_to_nobody(place: Town, group: int, claire: Reader, ana: Reader) -> None:
    await asks(place, ana)
    ben = await place.participant(202, "Ben")
    place.telegram.joins(ben.id, group)
    lou = await place.person(102, "Lou", Role.ORGANISER)
    place.telegram.joins(lou.id, group)
    await place.settled()
    place.telegram.says(ana.id, "Bonjour", group)
    await place.settled()
    assert [it for it in claire.unread() if "sans inscription" in it] == []


async def test_one_tap_takes_them_out(place: Town, group: int, claire: Reader) -> None:
    eve = eve_in(place)
    await place.settled()
    assert await claire.taps(OUT) == "C’est noté\u00a0: le bot fait sortir cette personne du groupe."
    await later(place)
    assert not inside(place, eve)
    assert await known_at(place, eve) is None


async def test_somebody_of_the_team_stays_and_is_told_no_more(place: Town, group: int, claire: Reader) -> None:
    eve = eve_in(place)
    await place.settled()
    assert (
        await claire.taps(KEEP)
        == "C’est noté\u00a0: cette personne reste dans le groupe. Elle n’a aucun droit de plus."
    )
    claire.unread()
    place.telegram.says(eve.id, "Bonjour", group)
    await lier(place, claire)
    await later(place)
    assert inside(place, eve)
    assert await known_at(place, eve) is Whereabouts.KEPT
    [said] = [it for it in claire.unread() if it.startswith("Voyage 2024")]
    assert "Une personne que vous avez gardée dans le groupe" in said
    assert "ne connaît pas" not in said


async def test_who_left_and_comes_again_is_told_again(place: Town, group: int, claire: Reader) -> None:
    eve = eve_in(place)
    await place.settled()
    place.telegram.leaves(eve.id, group)
    await place.until("2024-03-27 09:15")
    claire.unread()
    place.telegram.joins(eve.id, group)
    await place.settled()
    assert SEEN in claire.unread()


async def test_who_was_confirmed_meanwhile_is_not_taken_out(
    place: Town, group: int, claire: Reader, omar: Reader
) -> None:
    await omar.says("/start")
    place.telegram.joins(omar.id, group)
    await place.settled()
    assert SEEN.replace("Eve", "Omar") in claire.unread()
    await stands(place, omar, Status.SEATED)
    await claire.taps(OUT)
    assert "n’est plus valable" in claire.popup.text
    await later(place)
    assert inside(place, omar)


async def test_those_whom_the_bot_knows_when_it_is_bound_are_asked_about_one_by_one(
    place: Town, claire: Reader, omar: Reader
) -> None:
    await omar.says("/start")
    place.telegram.group(GROUP, "Voyage 2024", members=[omar.id], admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    await lier(place, claire)
    await later(place)
    assert SEEN.replace("Eve", "Omar") in claire.unread()
    await claire.taps(OUT)
    await later(place)
    assert not inside(place, omar)


async def test_the_record_keeps_both_decisions(place: Town, group: int, claire: Reader) -> None:
    for label in (KEEP, OUT):
        eve_in(place)
        await place.settled()
        await claire.taps(label)
        await later(place)
        place.telegram.people.pop(401, None)
        place.telegram.chats[group].members.pop(401, None)
        await place.settled()
        async with place.app.services.database.work() as work:
            await work.presence.put(401, None)
        await place.until("2024-03-27 09:15")
    await claire.says("/inscrits")
    said = await claire.taps("Lire le journal")
    assert "Claire\u00a0: personne gardée dans le groupe" in said
    assert "Claire\u00a0: sortie du groupe demandée" in said


async def test_the_binding_recommends_what_makes_the_door_close(place: Town, claire: Reader) -> None:
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP)
    await place.settled()
    await lier(place, claire)
    bound = [text_of(it) for it in place.telegram.messages(GROUP) if "C’est fait" in text_of(it)]
    assert bound == [
        "C’est fait\u00a0: Voyage 2024 est le groupe des participant·es. Essayez /programme, /prochain ou /infos\n\n"
        "Pour que seules les personnes inscrites y entrent, un·e administrateur·rice peut, dans les réglages du groupe\u00a0:\n"
        "• nommer le bot administrateur, avec les droits Inviter des utilisateurs, Bannir des utilisateurs et Épingler "
        "des messages\u202f;\n"
        "• retirer aux membres le droit d’ajouter des personnes\u202f;\n"
        "• révoquer les autres liens d’invitation."
    ]
    assert not labels(place.telegram.messages(GROUP)[-1])
