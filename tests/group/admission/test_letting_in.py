"""Who asks to join the participants' group: let in, or told how to sign up and declined."""

from __future__ import annotations

import pytest

from bot.group.rules import Whereabouts
from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.group.admission.requests import EVE, OTHER, asks, called, inside, known_at, link, noted, stands, stranger
from tests.town import Reader, Town, text_of


async def test_the_link_is_made_when_the_group_is_bound_and_asks_for_approval(place: Town, group: int) -> None:
    [made] = place.telegram.chats[group].links.values()
    assert made["creates_join_request"] is True


async def test_a_participant_is_let_in(place: Town, group: int, ana: Reader) -> None:
    calls = called(place)
    assert await asks(place, ana) == []
    assert inside(place, ana)
    assert calls == ["approveChatJoinRequest"]
    assert await noted(place) == [("admission_approve", None)]
    assert await known_at(place, ana) is Whereabouts.INSIDE


async def test_a_seat_opens_the_door_and_the_record_names_the_sign_up(place: Town, group: int, omar: Reader) -> None:
    kept = await stands(place, omar, Status.SEATED)
    omar.unread()
    await asks(place, omar)
    assert inside(place, omar)
    assert await noted(place) == [("admission_approve", kept.id)]


async def test_an_organiser_is_let_in(place: Town, group: int) -> None:
    lou = await place.person(102, "Lou", Role.ORGANISER)
    await asks(place, lou)
    assert inside(place, lou)


async def test_a_participant_who_blocked_the_bot_is_let_in_all_the_same(place: Town, group: int, ana: Reader) -> None:
    place.telegram.blocks(ana.id)
    await asks(place, ana)
    assert inside(place, ana)


@pytest.mark.parametrize(
    ("language", "word", "button"),
    [
        (
            "fr",
            "Bonjour\u202f! Vous avez demandé à rejoindre le groupe de «\u202fVoyage apprenant en Pays de la Loire"
            "\u202f». Il est réservé aux participant·es, et les inscriptions sont closes. Pour toute question, "
            "ouvrez la conversation avec le bot et écrivez à l’équipe avec /equipe",
            "Ouvrir la conversation",
        ),
        (
            "en",
            "Hello! You asked to join the group of “Voyage apprenant en Pays de la Loire”. It is for participants, "
            "and sign-up is closed. For any question, open the conversation with the bot and write to the team "
            "with /team",
            "Open the conversation",
        ),
    ],
)
async def test_who_never_pressed_start_reads_a_word_and_then_is_declined(
    place: Town, group: int, claire: Reader, language: str, word: str, button: str
) -> None:
    eve, calls = stranger(place, language=language), called(place)
    assert await asks(place, eve) == [word]
    assert calls[:1] == ["sendMessage"]
    assert calls.index("declineChatJoinRequest") > 0
    assert eve.buttons == [button]
    assert not inside(place, eve)
    assert place.telegram.chats[group].requests == set()
    assert claire.unread() == [
        "Eve a demandé à rejoindre le groupe sans inscription confirmée. Le bot lui a répondu comment s’inscrire "
        "et a refusé la demande. Vous n’en serez averti·e qu’une fois."
    ]
    assert await noted(place) == [("admission_decline", None)]
    assert await known_at(place, eve) is None
    assert text_of(place.telegram.messages(group)[-1]).startswith("C’est fait")  # nothing is said there


async def test_the_word_and_the_answer_are_the_first_two_calls_to_them(place: Town, group: int) -> None:
    eve = stranger(place)
    seen: list[tuple[str, object]] = []
    place.telegram.on_call.append(
        lambda method, params, answer: seen.append((method, params.get("user_id", params.get("chat_id"))))
    )
    await asks(place, eve)
    assert [method for method, whom in seen if whom == EVE] == ["sendMessage", "declineChatJoinRequest"]


async def test_who_asks_again_reads_it_again_and_the_organisers_do_not(place: Town, group: int, claire: Reader) -> None:
    eve = stranger(place)
    assert len(await asks(place, eve)) == 1
    assert len(await asks(place, eve)) == 1
    assert len(claire.unread()) == 1
    assert place.telegram.chats[group].requests == set()


async def test_two_requests_at_once_are_answered_once(place: Town, group: int) -> None:
    eve, calls = stranger(place), called(place)
    for _ in range(2):
        place.telegram.asks_to_join(eve.id, group, link(place))
    await place.settled()
    assert len(eve.unread()) == 1
    assert calls.count("declineChatJoinRequest") == 1


async def test_a_word_too_late_is_not_sent_and_the_request_is_declined(place: Town, group: int) -> None:
    eve = stranger(place)
    place.telegram.outage = True
    place.telegram.asks_to_join(eve.id, group, link(place))
    place.clock.pass_by(minutes=6)
    place.telegram.outage = False
    await place.settled()
    assert eve.unread() == []
    assert place.telegram.chats[group].requests == set()


@pytest.mark.parametrize(
    ("status", "beginning", "button"),
    [
        (Status.REVIEW, "Bonjour\u202f! Le groupe de «\u202fVoyage apprenant", "Voir où j’en suis"),
        (Status.WAITING, "Bonjour\u202f! Le groupe de «\u202fVoyage apprenant", "Voir où j’en suis"),
        (Status.WITHDRAWN, "Bonjour\u202f! Vous avez demandé à rejoindre", "Ouvrir la conversation"),
    ],
)
async def test_a_sign_up_under_way_reads_where_it_stands(
    place: Town, group: int, omar: Reader, status: Status, beginning: str, button: str
) -> None:
    await stands(place, omar, status)
    omar.unread()
    [word] = await asks(place, omar)
    assert word.startswith(beginning)
    assert omar.buttons == [button]
    assert not inside(place, omar)


async def test_who_blocked_the_bot_is_declined_without_a_word(place: Town, group: int, omar: Reader) -> None:
    place.telegram.blocks(omar.id)
    assert await asks(place, omar) == []
    assert place.telegram.chats[group].requests == set()


async def test_a_name_that_looks_like_a_participant_s_opens_nothing(place: Town, group: int, ana: Reader) -> None:
    eve = stranger(place, name="Ana")
    await asks(place, eve)
    assert not inside(place, eve)


async def test_requests_in_another_group_are_none_of_its_business(place: Town, group: int, ana: Reader) -> None:
    place.telegram.group(OTHER, "Ailleurs", admins=[ana.id], bot="administrator")
    eve, calls = stranger(place), called(place)
    place.telegram.asks_to_join(eve.id, OTHER)
    await place.settled()
    assert eve.unread() == []
    assert calls == []
    assert place.telegram.chats[OTHER].requests == {EVE}
