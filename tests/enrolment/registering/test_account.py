"""Changing Telegram account."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.enrolment.lists.signed import signed_up
from tests.enrolment.registering.links import REFUSED, link_in, role
from tests.people.test_gate import forge
from tests.signup.signing import does, kept
from tests.town import Reader, Town, text_of


async def moved_account(place: Town, claire: Reader) -> tuple[Reader, Reader]:
    """Somebody seated on an old account, and the new one, who asked."""
    old, new = await place.participant(401, "Ana"), await place.person(402, "Ana bis")
    await signed_up(place, old.id, "Ana Martin", email="ana@arras.example")
    await new.says("/inscription")
    await new.taps("J’ai changé de compte")
    new.unread()
    assert await new.says("Ana Martin, Ville d'Arras") == ["C’est transmis à l’équipe. Vous recevrez un message ici."]
    return old, new


async def test_an_organiser_consents_to_a_change_of_account(place: Town, claire: Reader) -> None:
    await claire.says("/start")
    old, new = await moved_account(place, claire)
    asked = claire.unread()[-1]
    assert asked.startswith("Changement de compte Telegram\nLe compte «\u202fAna bis\u202f» demande")
    old.unread()
    assert await claire.taps("Rattacher Ana Martin") == (
        "Rattacher l’inscription d’Ana Martin au compte «\u202fAna bis\u202f»\u202f?\n"
        "Ville d’Arras · Confirmée\nIdentifiant Telegram du compte\u00a0: 402\n\n"
        "Ce compte tiendra la place et lira toutes les réponses de l’inscription\u202f; l’ancien n’y aura plus accès. "
        "«\u202fAna bis\u202f» est un nom choisi sur Telegram\u00a0: il ne prouve rien."
    )
    assert await role(place, new.id) is not Role.PARTICIPANT
    assert await claire.taps("Rattacher à ce compte") == (
        "L’inscription d’Ana Martin est rattachée à un autre compte Telegram."
    )
    assert (await kept(place, new.id)).status is Status.SEATED
    assert (await role(place, old.id), await role(place, new.id)) == (Role.OUTSIDER, Role.PARTICIPANT)
    assert old.unread()[-1].startswith("Votre inscription est maintenant rattachée à un autre compte Telegram")
    assert "Votre inscription est rattachée à ce compte." in new.unread()


async def test_two_organisers_consent_once(place: Town, claire: Reader) -> None:
    await claire.says("/start")
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await lea.says("/start")
    await moved_account(place, claire)
    await claire.taps("Rattacher Ana Martin")
    await lea.taps("Rattacher Ana Martin")
    await claire.taps("Rattacher à ce compte")
    await lea.taps("Rattacher à ce compte")
    assert "n’est plus valable" in str(lea.popup)


async def test_a_participant_cannot_consent(place: Town, claire: Reader) -> None:
    old, new = await moved_account(place, claire)
    signup = await kept(place, old.id)
    query = forge(place, new, f"1:signups:move:{signup.id}:{new.id}")
    await place.settled()
    assert "ne vous est pas ouvert" in str(place.telegram.answer(query))
    assert await kept(place, old.id) == signup


async def test_one_asks_to_change_account_three_times_a_day_at_most(place: Town, claire: Reader) -> None:
    _, new = await moved_account(place, claire)
    said = []
    for _ in range(3):
        await new.says("/inscription")
        await new.taps("J’ai changé de compte")
        new.unread()
        said += await new.says("Ana Martin")
    assert [it.startswith("C’est transmis") for it in said] == [True, True, False]


async def test_an_organiser_sends_the_link_that_changes_the_account(place: Town, claire: Reader) -> None:
    old, new = await place.participant(401, "Ana"), await place.person(402, "Ana bis")
    await signed_up(place, old.id, "Ana Martin")
    await claire.says("/inscrits")
    await does(claire, "!Voir les confirmées (1)", "!Ana Martin · Ville d’Arras", "!Changer de compte Telegram")
    link = link_in(text_of(claire.last))
    assert await old.says(link) == [REFUSED]
    [asked] = await new.says(link)
    assert "Martin" not in asked
    assert await new.taps("Rattacher à ce compte") == "Votre inscription est rattachée à ce compte."
    assert (await kept(place, new.id)).name == "Ana Martin"
    old.unread()
    assert await old.says(link) == [REFUSED]


async def test_the_link_is_refused_once_it_is_old(place: Town, claire: Reader) -> None:
    old, new = await place.participant(401, "Ana"), await place.person(402, "Ana bis")
    await signed_up(place, old.id, "Ana Martin")
    await claire.says("/inscrits")
    await does(claire, "!Voir les confirmées (1)", "!Ana Martin · Ville d’Arras", "!Changer de compte Telegram")
    place.clock.pass_by(days=8)
    assert await new.says(link_in(text_of(claire.last))) == [REFUSED]


async def test_a_captain_stays_one_on_another_account(place: Town, claire: Reader) -> None:
    old = await place.person(401, "Ana", Role.CAPTAIN)
    new = await place.person(402, "Ana bis")
    await signed_up(place, old.id, "Ana Martin")
    await claire.says("/inscrits")
    await does(claire, "!Voir les confirmées (1)", "!Ana Martin · Ville d’Arras", "!Changer de compte Telegram")
    await new.says(link_in(text_of(claire.last)))
    await new.taps("Rattacher à ce compte")
    assert await role(place, new.id) is Role.CAPTAIN
