"""What the bot may do in the group: the rights it lacks, the supergroup, who comes and goes."""

from __future__ import annotations

from bot.group.rules import Whereabouts
from bot.signup.rules.signup import Status
from tests.group.admission.requests import (
    OTHER,
    ZED,
    asks,
    inside,
    known_at,
    later,
    lier,
    link,
    noted,
    stands,
    stranger,
)
from tests.town import GROUP, Reader, Town, labels, text_of


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
