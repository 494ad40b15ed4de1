"""Registering, handing over and changing account, read in English."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.enrolment.lists.signed import signed_up
from tests.enrolment.registering.links import link_in
from tests.signup.signing import does, screen
from tests.town import Town


async def test_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    await lea.says("/signups")
    await does(lea, "!Sign somebody else up", "Anne Bell", "City of Lens", "!Elected representative", "+44 7400 123456")
    assert (await lea.taps("Confirm this sign-up")) == (
        "Anne Bell: Confirmed.\nForward the next message to them: with their personal link they can manage their own "
        "sign-up. It works once."
    )
    anne = await place.person(301, "Anne", language="en")
    forward = lea.unread()[-1]
    assert forward.startswith(
        "Hello Anne Bell, you were signed up for the trip “Voyage apprenant en Pays de la Loire”. To read it, complete "
        "it or withdraw, open this personal link: "
    )
    assert (await anne.says(link_in(forward)))[-1].startswith(
        "You were signed up by somebody else\nBefore it is shown to you, we need your consent."
    )
    assert (await anne.taps("I agree, it is mine")).startswith(
        "This sign-up is yours now. Read it again and complete it."
    )
    assert lea.unread()[-1] == "Anne Bell’s sign-up, filled in by somebody else, is now managed by the person."


async def test_a_seat_and_an_account_change_hands_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    ana = await place.person(201, "Ana", Role.PARTICIPANT, "en")
    ben = await place.person(301, "Ben", language="en")
    await signed_up(place, ana.id, "Ana Martin")
    await signed_up(place, ben.id, "Ben Durand", Status.WAITING)
    await ana.says("/status")
    await ana.taps("Act for a colleague")
    assert await ana.taps("Give my seat to a colleague") == (
        "Give your seat\nForward the next message to a colleague of your organisation. The seat stays yours until they "
        "have confirmed; they then take your seat and your rank. The link works once, for 7 days."
    )
    assert (await ben.says(link_in(ana.unread()[-1])))[-1] == (
        "Ana Martin gives you their seat. Your sign-up is filled in already: just confirm."
    )
    assert await ben.taps("Take this seat") == "The seat is yours."
    assert ana.unread()[-1] == "Ben Durand took your seat. Your sign-up is closed. Thank you for telling the team."
    assert lea.unread()[-1] == "Ben Durand takes the seat of Ana Martin (Ville d’Arras), with the same rank."
    new = await place.person(302, "Ben again", language="en")
    await does(new, "/signup", "!I changed accounts")
    assert await new.says("Ben Durand, Ville d’Arras") == [
        "This was passed on to the team. You will receive a message here."
    ]
    assert lea.unread()[-1].startswith(
        "Change of Telegram account\nThe account “Ben again” asks to be attached to a sign-up and writes:\n"
        "Ben Durand, Ville d’Arras"
    )
    ben.unread()
    assert await lea.taps("Attach Ben Durand") == (
        "Attach Ben Durand’s sign-up to the account “Ben again”?\nVille d’Arras · Confirmed\n"
        "Telegram id of the account: 302\n\n"
        "This account will hold the seat and read every answer of the sign-up; the former one will no longer. "
        "“Ben again” is a name chosen on Telegram: it proves nothing."
    )
    assert await lea.taps("Attach to this account") == "Ben Durand’s sign-up is attached to another Telegram account."
    assert "Your sign-up is attached to this account." in new.unread()
    assert ben.unread()[-1] == (
        "Your sign-up is now attached to another Telegram account, with the team’s consent. If you did not ask for "
        "it, write to the team at once: /team"
    )


async def test_a_colleague_registers_and_an_organiser_sends_links_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    ana = await place.person(201, "Ana", Role.PARTICIPANT, "en")
    await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/status")
    assert await ana.taps("Act for a colleague") == (
        "You can give your seat to a colleague of your organisation, or sign somebody else up."
    )
    await does(ana, "!Sign somebody else up", "Ben Durand", "!Ville d’Arras", "!Public servant", "+33 6 39 98 00 02")
    assert screen(ana) == (
        "Check before you confirm\nBen Durand\nVille d’Arras · public servant\nPhone: +33 6 39 98 00 02\n\n"
        "By confirming, you say that this person agrees to be signed up. Their rank is taken at this moment."
    )
    await ana.taps("Confirm this sign-up")
    assert lea.unread()[-1] == "Ana signed up Ben Durand (Ville d’Arras): Confirmed."
    await does(ana, "/status", "!Act for a colleague")
    assert await ana.taps("See the people I signed up") == "People you signed up\n\n• Ben Durand: Confirmed"
    await does(lea, "/signups", "!See confirmed (2)", "!Ana Martin · Ville d’Arras")
    lea.unread()
    await lea.taps("Change Telegram account")
    assert lea.unread()[-1].startswith(
        "To find your sign-up for the trip “Voyage apprenant en Pays de la Loire” on your new Telegram account, open "
        "this link from that account: "
    )
    new = await place.person(302, "Ana again", language="en")
    link = link_in(screen(lea))
    assert (await new.says(link))[-1] == (
        "Attach the sign-up that you had on another Telegram account to this one? The former account will have no access "
        "to it any more."
    )
    assert await new.taps("Attach to this account") == "Your sign-up is attached to this account."
    new.unread()
    assert await new.says(link) == [
        "This link is no longer valid, or not for this account. Ask whoever sent it for another."
    ]
