"""The link into the group: told once, shown where one may see it, and what the record says."""

from __future__ import annotations

from bot.group.actions import binding
from bot.people.rules.person import Person
from bot.seats.actions import joining
from bot.signup.rules.signup import Answers, Signup, Status
from storage.audit import Noted
from tests.group.admission.requests import asks, later, lier, link
from tests.town import GROUP, Reader, Town, labels


async def test_those_confirmed_before_are_told_once_that_the_group_is_open(
    place: Town, claire: Reader, ana: Reader, omar: Reader
) -> None:
    ben = await place.participant(202, "Ben")
    ana.unread(), ben.unread()
    place.telegram.group(GROUP, "Voyage 2024", members=[ben.id], admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    await lier(place, claire)
    await later(place)
    told = (
        "Le groupe des participant·es du voyage est ouvert. On y prépare le départ et on s’y retrouve pendant "
        "le voyage."
    )
    assert ana.unread() == [told]
    assert ana.buttons == ["Rejoindre le groupe"]
    assert ben.unread() == []  # already inside
    assert omar.unread() == []  # does not come
    await lier(place, claire)
    await later(place)
    assert ana.unread() == []


async def test_the_button_answers_with_the_link_as_it_is_then(place: Town, group: int, ana: Reader) -> None:
    await ana.says("/start")
    assert ana.buttons[0] == "Rejoindre le groupe"
    await ana.taps("Rejoindre le groupe")
    assert ana.unread() == [
        "Voici le lien du groupe des participant·es. Demandez à le rejoindre\u00a0: le bot vous y laisse entrer "
        "aussitôt."
    ]
    [[button]] = ana.last["reply_markup"]["inline_keyboard"]
    assert (button["text"], button["url"]) == ("Ouvrir le lien du groupe", link(place))
    await asks(place, ana)
    await ana.says("/start")
    assert "Rejoindre le groupe" not in ana.buttons


async def test_an_outsider_s_press_of_that_button_gives_no_link(
    place: Town, group: int, ana: Reader, omar: Reader
) -> None:
    await omar.says("/start")
    message = place.telegram.messages(omar.id)[-1]
    message["reply_markup"] = {"inline_keyboard": [[{"text": "?", "callback_data": "1:door"}]]}
    place.telegram.taps(omar.id, message["message_id"], "1:door")
    await place.settled()
    assert omar.unread() == []
    assert link(place) not in str(place.telegram.messages(omar.id))


async def test_pressed_in_the_group_the_button_shows_no_link_there(place: Town, group: int, ana: Reader) -> None:
    await asks(place, ana)
    await ana.says("/programme", group)
    message = place.telegram.messages(group)[-1]
    message["reply_markup"] = {"inline_keyboard": [[{"text": "?", "callback_data": "1:door"}]]}
    place.telegram.taps(ana.id, message["message_id"], "1:door", chat=group)
    await place.settled()
    assert link(place) not in str(place.telegram.messages(group))


async def test_the_record_says_what_the_bot_did_by_itself(place: Town, group: int, ana: Reader) -> None:
    await asks(place, ana)
    async with place.app.services.database.reading() as work:
        [noted] = [it for it in await work.audit.latest() if it.what == "admission_approve"]
    assert noted == Noted(noted.at, None, "admission_approve")


async def test_the_recap_of_a_seat_and_the_status_lead_to_the_group(place: Town, group: int, omar: Reader) -> None:
    async with place.app.services.database.work() as work:
        await work.people.save(Person(omar.id, omar.name))
        waits = Signup(person=omar.id, answers=Answers(omar.name), status=Status.REVIEW, ranked=work.now)
        await joining.enter(work, place.app.services.trip, await work.signups.save(waits))
    await place.settled()
    recap = place.telegram.messages(omar.id)[0]
    assert labels(recap)[0] == "Rejoindre le groupe"
    await omar.says("/statut")
    assert omar.buttons[0] == "Rejoindre le groupe"


async def test_a_button_kept_from_before_says_that_there_is_no_group_yet(place: Town, group: int, ana: Reader) -> None:
    await ana.says("/start")
    async with place.app.services.database.work() as work:
        await binding.unbind(work)
    await ana.taps("Rejoindre le groupe")
    assert ana.unread() == [
        "Le groupe des participant·es n’est pas encore ouvert. Vous serez prévenu·e dès qu’il le sera."
    ]
