"""The board of those whom messages may not reach, and the buddy who passes on what is urgent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.group.rules import Whereabouts
from bot.people.rules.person import Role
from bot.reachability.rules.contact import Contact, Ways, Why, board, buddies
from tests.attendance.test_stories import leave, moved
from tests.broadcasts.speaking import announced
from tests.enrolment.lists.signed import signed_up
from tests.looks import read
from tests.people.test_gate import forge
from tests.signup.signing import does, fr
from tests.town import GROUP, Reader, Town, labels, text_of

BUS = "trajet-mercredi"
PAUL = "+33639980001"


async def blocks(place: Town, person: Reader) -> None:
    async with place.app.services.database.work() as work:
        known = await work.people.get(person.id)
        assert known is not None
        await work.people.save(replace(known, reached=False))


@pytest.mark.parametrize(
    ("it", "why"),
    [
        (Contact(1, "Ana", person=5, reached=True), ()),
        (Contact(1, "Ana"), (Why.ABSENT,)),
        (Contact(1, "Ana", person=5), (Why.BLOCKED,)),
        (Contact(1, "Ana", person=5, reached=True, silent=True), (Why.SILENT,)),
        (Contact(1, "Ana", silent=True, ways=Ways(telephone=True)), (Why.ABSENT, Why.SILENT, Why.PHONE)),
    ],
)
def test_why_messages_may_not_reach_somebody(it: Contact, why: tuple[Why, ...]) -> None:
    assert it.why == why


def test_who_has_no_buddy_comes_first_and_a_buddy_is_of_the_same_organisation_first() -> None:
    ana, ben = Contact(1, "Ana", ways=Ways(buddy=9)), Contact(2, "Ben", organisation="arras")
    chloe = Contact(3, "Chloé", organisation="lens", person=7, reached=True)
    dan = Contact(4, "Dan", organisation="arras", person=8, reached=True)
    assert [it.name for it in board([ana, chloe, dan, ben])] == ["Ben", "Ana"]
    assert [it.name for it in buddies([ana, chloe, dan, ben], ben)] == ["Dan", "Chloé"]
    assert [it.name for it in buddies([ana, chloe, dan, ben], dan)] == ["Chloé"]


async def test_an_organiser_gives_somebody_without_telegram_a_buddy_who_is_told_of_changes(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await signed_up(place, None, "Paul Durand", phone=PAUL)
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    assert await claire.taps("Voir qui est joignable") == fr(
        "Qui est joignable ?\nUne personne peut ne pas recevoir les messages. Ouvrez-la pour l’appeler ou lui donner un "
        "relais.\n\n• Paul Durand : sans Telegram"
    )
    assert claire.buttons == ["Paul Durand", "Revenir à l’espace de l’équipe"]
    assert await claire.taps("Paul Durand") == fr(
        "Paul Durand\n\nN’est pas sur Telegram.\n\nTéléphone : +33 6 39 98 00 01\nRelais : personne"
    )
    await claire.taps("Choisir un relais")
    assert await claire.taps("Ana Martin") == fr(
        "Paul Durand\n\nN’est pas sur Telegram.\n\nTéléphone : +33 6 39 98 00 01\nRelais : Ana Martin"
    )
    assert ana.unread() == [
        fr(
            "Vous êtes maintenant le relais de Paul Durand : ce qui est urgent pour cette personne vous sera envoyé "
            "ici. Prévenez-la de vive voix."
        )
    ]
    await moved(place, BUS, "En bateau")
    [said] = [it for it in ana.unread() if it.startswith("Pour Paul Durand")]
    assert said.startswith(
        fr("Pour Paul Durand, dont vous êtes le relais : prévenez cette personne.\n\nUn changement au programme")
    )
    assert "En bateau" in said and said.endswith(fr("Téléphone : +33 6 39 98 00 01"))
    assert ana.buttons == ["Copier le numéro de Paul Durand"]
    await place.until("2024-03-26 10:00")
    await leave(place)
    assert [it for it in ana.unread() if it.startswith("Pour Paul Durand")] == [], "once"


async def test_in_english_a_buddy_is_removed_and_somebody_prefers_to_be_called(place: Town, ana: Reader) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    await signed_up(place, ana.id, "Ana Martin")
    await signed_up(place, None, "Paul Durand", phone=PAUL)
    await does(
        lea,
        "/organisation",
        "!Other actions…",
        "!See who can be reached",
        "!Paul Durand",
        "!Choose a buddy",
        "!Ana Martin",
    )
    assert "Remove the buddy" in lea.buttons
    await lea.taps("Remove the buddy")
    assert await lea.taps("Note: prefers to be called") == (
        "Paul Durand\n\nIs not on Telegram.\nPrefers to be called.\n\nPhone: +33 6 39 98 00 01\nBuddy: nobody"
    )
    assert ana.unread()[-1] == fr("Vous n’êtes plus le relais de Paul Durand. Merci !")
    assert await lea.taps("See everybody") == (
        "Who can be reached?\nOne person may not get the messages. Open them to call, or to give them a buddy."
        "\n\n• Paul Durand: without Telegram, prefers the phone"
    )


async def test_who_blocked_the_bot_is_named_and_nobody_is_where_all_is_well(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    assert (await claire.taps("Voir qui est joignable")).endswith(
        "Les messages du bot atteignent toutes les personnes qui ont une place."
    )
    await blocks(place, ana)
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    assert (await claire.taps("Voir qui est joignable")).endswith(fr("• Ana Martin : bot bloqué"))


async def test_an_urgent_broadcast_reaches_the_buddy_and_an_ordinary_one_does_not(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    paul = await signed_up(place, None, "Paul Durand", phone=PAUL)
    await claire.says("/aide")
    mine = await signed_up_row(place, ana)
    forge(place, claire, f"1:reach:name:{paul.id}:{mine}")
    await place.settled()
    ana.unread()
    await announced(claire, "Le car part à 9 h.", "Rendre urgente")
    assert [it for it in ana.unread() if it.startswith("Pour Paul")] == [
        fr(
            "Pour Paul Durand, dont vous êtes le relais : prévenez cette personne.\n\nLe car part à 9 h.\n\n"
            "Téléphone : +33 6 39 98 00 01"
        )
    ]
    await announced(claire, "Il reste des gâteaux.")
    assert [it for it in ana.unread() if it.startswith("Pour Paul")] == []


async def signed_up_row(place: Town, person: Reader) -> int:
    async with place.app.services.database.reading() as work:
        signup = await work.signups.of(person.id)
    assert signup is not None
    return signup.id


async def test_the_group_is_invited_once_a_day_to_open_the_bot(place: Town, claire: Reader) -> None:
    place.telegram.person(401, "Zoé", "fr", started=False)
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    place.telegram.says(claire.id, "/lier", GROUP)
    await place.settled()
    async with place.app.services.database.work() as work:
        await work.presence.put(401, Whereabouts.INSIDE)
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    assert (await claire.taps("Voir qui est joignable")).endswith(
        fr("Dans le groupe, une personne n’a jamais ouvert le bot : il ne peut pas lui écrire en premier.")
    )
    await claire.taps("Proposer au groupe d’activer les messages")
    await claire.taps("Proposer au groupe d’activer les messages")
    invited = [it for it in place.telegram.messages(GROUP) if labels(it) == ["Activer mes messages"]]
    assert [text_of(it) for it in invited] == [
        fr(
            "Pour recevoir vos rappels et les changements qui vous concernent, ouvrez la conversation avec le bot et "
            "touchez « Démarrer »."
        )
    ]
    assert invited[0]["reply_markup"]["inline_keyboard"][0][0]["url"].endswith("?start=start")


async def test_only_the_team_looks_at_it(place: Town, ana: Reader) -> None:
    await signed_up(place, None, "Paul Durand", phone=PAUL)
    await ana.says("/aide")
    forge(place, ana, "1:reach:board")
    await place.settled()
    assert all("Paul" not in it for it in ana.unread())


async def test_who_says_that_they_prefer_the_telephone_is_on_the_board(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await signed_up(place, ana.id, "Ana Martin", phone=PAUL)
    await ana.says("/preferences")
    await ana.taps("Régler les messages reçus")
    assert fr("Téléphone : vous préférez être appelé·e, et l’équipe le sait") in await ana.taps("Préférer le téléphone")
    await does(claire, "/organisation", "!Autres actions…", "!Voir qui est joignable")
    assert await claire.taps("Ana Martin") == fr(
        "Ana Martin\n\nPréfère être appelé·e.\n\nTéléphone : +33 6 39 98 00 01\nRelais : personne"
    )
    assert "Noter : préfère être appelé·e" not in map(read, claire.buttons), "it is theirs to say"
    await ana.taps("Revenir aux préférences")
    await ana.taps("English")
    await ana.taps("Choose the messages received")
    assert "Phone: messages are fine for you" in await ana.taps("No longer prefer the phone")
    assert (await claire.taps("Voir toutes les personnes")).endswith(
        "Les messages du bot atteignent toutes les personnes qui ont une place."
    )
