"""The door of the participants' group: who is let in, who is told how to sign up, who is taken out and comes back."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.group.actions import binding
from bot.group.rules import Whereabouts
from bot.people.rules.person import Person, Role
from bot.seats.actions import joining
from bot.seats.actions.status import change_status
from bot.signup.rules.signup import Answers, Signup, Status
from storage.audit import Noted
from storage.tables import metadata
from tests.town import GROUP, Reader, Town, labels, text_of

OTHER = -2002
EVE, ZED = 401, 402
CALLS = ("sendMessage", "approveChatJoinRequest", "declineChatJoinRequest", "banChatMember", "unbanChatMember")


@pytest.fixture
async def group(place: Town, claire: Reader) -> int:
    """Bound, and the bot its administrator."""
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    await lier(place, claire)
    claire.unread()
    return GROUP


async def lier(place: Town, who: Reader, group: int = GROUP) -> None:
    """Typed in the group, whose messages have numbers of their own."""
    place.telegram.says(who.id, "/lier", group)
    await place.settled()


def stranger(place: Town, id: int = EVE, name: str = "Eve", language: str = "fr") -> Reader:
    """Somebody who never pressed Start."""
    place.telegram.person(id, name, language)
    return Reader(place, id, name)


def link(place: Town, group: int = GROUP) -> str:
    """The only one that still leads somewhere."""
    [url] = [url for url, it in place.telegram.chats[group].links.items() if not it["is_revoked"]]
    return url


async def asks(place: Town, who: Reader, group: int = GROUP) -> list[str]:
    """Asks to join by the link; what they read then."""
    place.telegram.asks_to_join(who.id, group, link(place, group))
    await place.settled()
    return who.unread()


def inside(place: Town, who: Reader, group: int = GROUP) -> bool:
    return place.telegram.chats[group].members.get(who.id) in ("member", "administrator", "creator")


def called(place: Town) -> list[str]:
    """The calls that matter here, from now on, in their order."""
    names: list[str] = []
    place.telegram.on_call.append(lambda method, params, answer: names.append(method) if method in CALLS else None)
    return names


async def stands(place: Town, who: Reader, status: Status, by: Status | None = None) -> Signup:
    """Their sign-up stands so from now on."""
    async with place.app.services.database.work() as work:
        if await work.people.get(who.id) is None:
            await work.people.save(Person(who.id, who.name))
        kept = await work.signups.of(who.id) or await work.signups.save(
            Signup(person=who.id, answers=Answers(who.name), status=by or Status.DRAFT)
        )
        kept = await change_status(work, kept, status)
    await place.settled()
    return kept


async def later(place: Town) -> None:
    """Pushes take their time."""
    for _ in range(3):
        place.clock.pass_by(seconds=10)
        await place.settled()


async def noted(place: Town) -> list[tuple[str, int | None]]:
    async with place.app.services.database.reading() as work:
        return [(it.what, it.signup) for it in reversed(await work.audit.latest()) if it.what.startswith("door_")]


async def known_at(place: Town, who: Reader) -> Whereabouts | None:
    async with place.app.services.database.reading() as work:
        return await work.presence.of(who.id)


async def test_the_link_is_made_when_the_group_is_bound_and_asks_for_approval(place: Town, group: int) -> None:
    [made] = place.telegram.chats[group].links.values()
    assert made["creates_join_request"] is True


async def test_a_participant_is_let_in(place: Town, group: int, ana: Reader) -> None:
    calls = called(place)
    assert await asks(place, ana) == []
    assert inside(place, ana)
    assert calls == ["approveChatJoinRequest"]
    assert await noted(place) == [("door_approve", None)]
    assert await known_at(place, ana) is Whereabouts.INSIDE


async def test_a_seat_opens_the_door_and_the_record_names_the_sign_up(place: Town, group: int, omar: Reader) -> None:
    kept = await stands(place, omar, Status.SEATED)
    omar.unread()
    await asks(place, omar)
    assert inside(place, omar)
    assert await noted(place) == [("door_approve", kept.id)]


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
    assert await noted(place) == [("door_decline", None)]
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


async def test_who_withdraws_is_told_then_taken_out(place: Town, group: int, omar: Reader) -> None:
    kept = await stands(place, omar, Status.SEATED)
    await asks(place, omar)
    omar.unread()
    calls = called(place)
    await stands(place, omar, Status.WITHDRAWN)
    assert (
        "Vous ne faites plus partie des participant·es du voyage\u00a0: le bot vous retire maintenant du groupe. "
        "Si votre participation est rétablie, vous recevrez un nouveau lien. Pour toute question\u00a0: /equipe"
    ) in omar.unread()
    assert calls == ["sendMessage", "banChatMember", "unbanChatMember"]
    assert place.telegram.chats[group].members[omar.id] == "left"
    assert await noted(place) == [("door_approve", kept.id), ("door_take_out", kept.id)]


async def test_who_is_reinstated_gets_a_new_link_and_the_old_one_leads_nowhere(
    place: Town, group: int, omar: Reader
) -> None:
    await stands(place, omar, Status.SEATED)
    before = link(place)
    await asks(place, omar)
    await stands(place, omar, Status.REFUSED)
    assert not inside(place, omar)
    omar.unread()
    await stands(place, omar, Status.SEATED)
    after = link(place)
    assert after != before
    assert (
        "Votre participation est de nouveau confirmée. Voici un nouveau lien pour revenir dans le groupe des "
        "participant·es."
    ) in omar.unread()
    [[button]] = omar.last["reply_markup"]["inline_keyboard"]
    assert button["url"] == after
    await asks(place, omar)
    assert inside(place, omar)


async def test_who_is_confirmed_again_before_the_word_stays(place: Town, group: int, omar: Reader) -> None:
    kept = await stands(place, omar, Status.SEATED)
    await asks(place, omar)
    omar.unread()
    async with place.app.services.database.work() as work:
        left = await change_status(work, kept, Status.WITHDRAWN)
        await change_status(work, left, Status.SEATED)
    await place.settled()
    assert inside(place, omar)
    assert not any("retire" in it for it in omar.unread())


async def test_an_administrator_of_the_group_is_left_to_the_organisers(
    place: Town, group: int, claire: Reader, omar: Reader
) -> None:
    await stands(place, omar, Status.SEATED)
    place.telegram.chats[group].members[omar.id] = "administrator"
    claire.unread()
    await stands(place, omar, Status.WITHDRAWN)
    assert inside(place, omar)
    assert (
        "Omar ne participe plus au voyage mais est administrateur·rice du groupe\u00a0: le bot ne peut pas l’en "
        "retirer. À vous d’en décider, dans les réglages du groupe."
    ) in claire.unread()


async def test_an_organiser_who_withdraws_stays(place: Town, group: int) -> None:
    lou = await place.person(102, "Lou", Role.ORGANISER)
    await stands(place, lou, Status.SEATED)
    await asks(place, lou)
    await stands(place, lou, Status.WITHDRAWN)
    assert inside(place, lou)


async def test_who_was_never_inside_is_not_told_that_they_are_taken_out(place: Town, group: int, omar: Reader) -> None:
    await stands(place, omar, Status.SEATED)
    omar.unread()
    calls = called(place)
    await stands(place, omar, Status.WITHDRAWN)
    assert not any("groupe" in it for it in omar.unread())
    assert "banChatMember" not in calls


async def test_beginning_a_sign_up_takes_nobody_out(place: Town, group: int, omar: Reader) -> None:
    """An administrator had added them by hand."""
    place.telegram.joins(omar.id, group)
    await place.settled()
    await stands(place, omar, Status.DRAFT)
    await stands(place, omar, Status.REVIEW)
    assert inside(place, omar)


async def test_without_a_group_nothing_happens(place: Town, omar: Reader) -> None:
    calls = called(place)
    await stands(place, omar, Status.SEATED)
    await stands(place, omar, Status.WITHDRAWN)
    assert "banChatMember" not in calls
    omar.unread()
    await omar.says("/start")
    assert "Rejoindre le groupe" not in omar.buttons


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


async def test_organisers_read_who_is_there_and_who_cannot_be_known(
    place: Town, claire: Reader, ana: Reader, omar: Reader
) -> None:
    await place.participant(202, "Ben")
    await omar.says("/start")
    strangers = [stranger(place), stranger(place, ZED, "Zed")]
    members = [ana.id, omar.id, *(it.id for it in strangers)]
    place.telegram.group(GROUP, "Voyage 2024", members=members, admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    claire.unread()
    await lier(place, claire)
    await later(place)
    [said] = [it for it in claire.unread() if it.startswith("Voyage 2024")]
    assert said == (
        "Voyage 2024\n\n"
        "5 personnes dans le groupe, sans compter le bot\n"
        "2 personnes inscrites ou de l’équipe\u00a0: Claire, Ana\n"
        "⚠ Une autre, que le bot connaît, n’a pas d’inscription confirmée\u00a0: Omar\n"
        "2 personnes que le bot ne connaît pas. Un bot ne peut pas lister les membres d’un groupe\u00a0: leurs noms "
        "se lisent dans le groupe.\n\n"
        "Une personne attendue n’y est pas encore"
    )
    assert "Omar" not in str([text_of(it) for it in place.telegram.messages(GROUP)])


async def test_without_its_rights_the_bot_says_which_and_takes_up_its_work_when_it_has_them(
    place: Town, claire: Reader, ana: Reader
) -> None:
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP)
    await place.settled()
    claire.unread()
    await lier(place, claire)
    said = [text_of(it) for it in place.telegram.messages(GROUP)][-1]
    assert said == (
        "Pour gérer l’entrée dans ce groupe, il manque au bot\u00a0: Inviter des utilisateurs, Bannir des utilisateurs, "
        "Épingler des messages. Un·e administrateur·rice peut accorder ces droits dans les réglages du "
        "groupe\u202f; le bot reprendra ensuite seul."
    )
    assert claire.unread() == [
        "Voyage 2024\n\nUne personne dans le groupe, sans compter le bot\n\nTant qu’il n’est pas administrateur du "
        "groupe, le bot ne peut reconnaître personne."
    ]
    [desk] = await claire.says("/organisation")
    assert "⚠ Il manque au bot, dans le groupe\u00a0: Inviter des utilisateurs, Bannir" in desk
    assert place.telegram.chats[GROUP].links == {}
    place.telegram.promotes_bot(claire.id, GROUP)
    await place.settled()
    assert link(place)
    [desk] = [it for it in await claire.says("/organisation") if it.startswith("Espace de l’équipe")]
    assert "Il manque au bot" not in desk
    await later(place)
    assert any("est ouvert" in it for it in ana.unread())


async def test_a_right_lost_is_told_once_and_what_it_kept_from_is_done_when_it_is_back(
    place: Town, group: int, claire: Reader, omar: Reader
) -> None:
    await stands(place, omar, Status.SEATED)
    await asks(place, omar)
    place.telegram.chats[group].rights -= {"can_restrict_members"}
    claire.unread()
    await stands(place, omar, Status.WITHDRAWN)
    assert inside(place, omar)
    await later(place)
    assert [it for it in claire.unread() if "droit" in it] == [
        "Le bot n’a pas pu agir dans le groupe Voyage 2024\u00a0: il lui manque le droit «\u202fBannir des "
        "utilisateurs\u202f». Accordez-le-lui dans les réglages du groupe, à la rubrique des "
        "administrateurs\u202f; le bot reprendra ensuite seul."
    ]
    place.telegram.promotes_bot(claire.id, group, can_invite_users=True)
    await place.settled()
    place.telegram.promotes_bot(claire.id, group)
    await place.settled()
    assert not inside(place, omar)


async def test_a_supergroup_is_followed_with_a_new_link(place: Town, claire: Reader, ana: Reader) -> None:
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id])
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    await lier(place, claire)
    await asks(place, ana)
    claire.unread(), ana.unread()
    new = place.telegram.migrates(claire.id, GROUP)
    await place.settled()
    assert link(place, new)
    assert await known_at(place, ana) is Whereabouts.INSIDE
    assert claire.unread() == []  # nothing is reckoned or announced again
    assert ana.unread() == []
    ben = await place.participant(202, "Ben")
    await asks(place, ben, new)
    assert inside(place, ben, new)
    eve = stranger(place)
    assert len(await asks(place, eve, new)) == 1


async def test_the_sender_may_meet_the_supergroup_first(place: Town, claire: Reader, ana: Reader) -> None:
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id])
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    await lier(place, claire)
    async with place.app.services.database.work() as work:
        group = await work.groups.bound()
        assert group is not None
        await work.groups.move(-1_000_000_000_000 + GROUP)
    new = place.telegram.migrates(claire.id, GROUP)
    await place.settled()
    await asks(place, ana, new)
    assert inside(place, ana, new)


async def test_who_comes_and_goes_is_followed(place: Town, group: int, ana: Reader) -> None:
    eve = stranger(place)
    place.telegram.joins(eve.id, group)
    await asks(place, ana)
    assert [await known_at(place, it) for it in (eve, ana)] == [Whereabouts.INSIDE, Whereabouts.INSIDE]
    place.telegram.leaves(ana.id, group)
    await place.settled()
    assert await known_at(place, ana) is None
    await ana.says("/start")
    assert "Rejoindre le groupe" in ana.buttons


async def test_another_group_takes_the_place_and_nothing_of_the_first_is_kept(
    place: Town, group: int, claire: Reader, ana: Reader
) -> None:
    await asks(place, ana)
    place.telegram.group(OTHER, "Nouveau groupe", admins=[claire.id], bot="administrator", kind="supergroup")
    await lier(place, claire, OTHER)
    await claire.taps("Lier ce groupe", OTHER)
    assert await known_at(place, ana) is None
    await later(place)
    assert "Rejoindre le groupe" in labels(ana.last)
    await asks(place, ana, OTHER)
    assert inside(place, ana, OTHER)


async def test_the_record_says_what_the_bot_did_by_itself(place: Town, group: int, ana: Reader) -> None:
    await asks(place, ana)
    async with place.app.services.database.reading() as work:
        [noted] = [it for it in await work.audit.latest() if it.what == "door_approve"]
    assert noted == Noted(noted.at, None, "door_approve")


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


async def test_in_english(place: Town, group: int) -> None:
    liz = await place.person(303, "Liz", Role.PARTICIPANT, "en")
    await liz.says("/start")
    await liz.taps("Join the group")
    assert liz.unread()[-1] == (
        "Here is the link to the participants’ group. Ask to join: the bot lets you in at once."
    )
    await asks(place, liz)
    await stands(place, liz, Status.REFUSED)
    assert (
        "You are no longer among the trip’s participants: the bot is now taking you out of the group. If your "
        "participation is restored, you will get a new link. For any question: /team"
    ) in liz.unread()
    await stands(place, liz, Status.SEATED)
    assert (
        "Your participation is confirmed again. Here is a new link to come back to the participants’ group."
    ) in liz.unread()


@pytest.mark.parametrize(
    ("status", "word", "button"),
    [
        (Status.DRAFT, "Yours is not finished: resume it in the conversation with the bot.", "Resume my sign-up"),
        (Status.WAITING, "Yours is under way: you will get the group’s link as soon as it is confirmed. Nothing else to "
         "do.", "See where I stand"),
    ],
)  # fmt: skip
async def test_a_sign_up_under_way_reads_where_it_stands_in_english(
    early: Town, status: Status, word: str, button: str
) -> None:
    claire = await early.person(101, "Claire", Role.ORGANISER, "en")
    early.telegram.group(GROUP, "Trip 2024", admins=[claire.id], kind="supergroup")
    early.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await early.settled()
    early.telegram.says(claire.id, "/bind", GROUP)
    await early.settled()
    await later(early)
    assert claire.unread()[-1] == (
        "Trip 2024\n\nOne person in the group, not counting the bot\nOne participant or organiser: Claire"
    )
    kim = await early.person(EVE, "Kim", language="en")
    await kim.says("/start")
    await stands(early, kim, status)
    kim.unread()
    assert await asks(early, kim) == [
        f"Hello! The group of “Voyage apprenant en Pays de la Loire” opens once a sign-up is confirmed. {word}"
    ]
    assert kim.buttons == [button]
    eve = stranger(early, ZED, "Zed", "en")
    assert await asks(early, eve) == [
        "Hello! You asked to join the group of “Voyage apprenant en Pays de la Loire”. It is for participants whose "
        "sign-up is confirmed. To sign up, open the conversation with the bot: you will get the group’s link once your "
        "sign-up is confirmed."
    ]
    assert eve.buttons == ["Sign up"]
    assert claire.unread()[-1] == (
        "Zed asked to join the group without a confirmed sign-up. The bot told them how to sign up and declined the "
        "request. You are told once per person."
    )


async def test_another_administrator_may_answer_first(place: Town, group: int, claire: Reader, ana: Reader) -> None:
    """By hand, in Telegram: what the bot wanted is so already, and nobody is troubled."""
    place.telegram.asks_to_join(ana.id, group, link(place))
    place.telegram.chats[group].requests.clear()
    place.telegram.joins(ana.id, group)
    claire.unread()
    await place.settled()
    assert await known_at(place, ana) is Whereabouts.INSIDE
    assert claire.unread() == []
    assert await noted(place) == []


async def test_the_bot_taken_out_of_the_group_forgets_who_was_there(
    place: Town, group: int, claire: Reader, ana: Reader
) -> None:
    await asks(place, ana)
    place.telegram.removes_bot(claire.id, group)
    await place.settled()
    assert await known_at(place, ana) is None
    await ana.says("/start")
    assert "Rejoindre le groupe" not in ana.buttons


async def test_a_button_kept_from_before_says_that_there_is_no_group_yet(place: Town, group: int, ana: Reader) -> None:
    await ana.says("/start")
    async with place.app.services.database.work() as work:
        await binding.unbind(work)
    await ana.taps("Rejoindre le groupe")
    assert ana.unread() == [
        "Le groupe des participant·es n’est pas encore ouvert. Vous serez prévenu·e dès qu’il le sera."
    ]


async def test_who_is_forgotten_is_taken_out_and_a_month_later_nothing_of_them_is_kept(
    place: Town, group: int, omar: Reader
) -> None:
    await stands(place, omar, Status.SEATED)
    await asks(place, omar)
    assert inside(place, omar)
    await omar.says("/oublier")
    await omar.taps("Oui, tout effacer")
    await later(place)
    assert not inside(place, omar)
    assert omar.unread()[-1].startswith("Vous ne faites plus partie des participant·es du voyage")
    for day in ("2024-04-27 12:00", "2024-04-27 19:00", "2024-04-28 01:00"):
        await place.until(day)
    async with place.app.services.database.engine.connect() as connection:
        rows = {it.name: repr((await connection.execute(select(it))).all()) for it in metadata.tables.values()}
    for words in ("301", "Omar"):
        assert [name for name, held in rows.items() if words in held] == []
