"""Who attends what, as people say it and as they are told: the card, one's own word, the list, digest and changes."""

from __future__ import annotations

from dataclasses import replace

from bot.changes.actions.publish import publish
from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.enrolment.lists.signed import signed_up
from tests.notices.test_notices import of
from tests.people.test_gate import forge
from tests.signup.signing import fr, kept
from tests.town import Reader, Town

BUS = "trajet-mardi-apres-midi"
BUS_TITLE = "Trajet vers la visite de l’après-midi"


async def leave(place: Town) -> None:
    """Pushes leave one after the other."""
    for _ in range(3):
        await place.settled()
        place.clock.pass_by(seconds=1)
    await place.settled()


async def moved(place: Town, ref: str, title: str) -> None:
    """Published aloud."""
    async with place.app.services.database.work() as work:
        current = await work.programmes.current()
        entries = tuple(replace(it, title=title) if it.ref == ref else it for it in current)
        await publish(work, replace(current, entries=entries), None, "test", tell=True)
    await leave(place)


async def test_an_organiser_says_from_the_card_what_somebody_does_not_come_to(
    place: Town, claire: Reader, ana: Reader
) -> None:
    signup = await signed_up(place, ana.id, "Ana Martin")
    await claire.says("/inscrits")
    await claire.taps("Voir les confirmées (1)")
    await claire.taps("Ana Martin · Ville d’Arras")
    assert await claire.taps("Régler sa présence") == (
        "Présence d’Ana Martin\nAttendu·e à 29 étapes sur 29.\n"
        "Ouvrez un jour pour dire à quelles étapes cette personne ne vient pas."
    )
    assert claire.buttons == [
        "Régler lundi 25 mars", "Régler mardi 26 mars", "Régler mercredi 27 mars", "Régler jeudi 28 mars",
        "Revenir à la fiche",
    ]  # fmt: skip
    assert await claire.taps("Régler mardi 26 mars") == (
        "Présence d’Ana Martin, mardi 26 mars\n\n✓ attendu·e, ✗ ne vient pas. Touchez une étape pour la changer."
    )
    await claire.taps("✓ 13\u00a0h\u00a040 Trajet vers la visite de l’après-…")
    assert claire.buttons[3] == "✗ 13\u00a0h\u00a040 Trajet vers la visite de l’après-…"
    assert (await kept(place, ana.id)).value("absent") == BUS
    await claire.taps("Voir tous les jours")
    assert fr("Ne vient pas à : trajet-mardi-apres-midi") in await claire.taps("Revenir à la fiche")
    await place.until("2024-03-26 13:06")
    assert of(ana.unread(), BUS_TITLE) == []
    assert len(of(claire.unread(), BUS_TITLE)) == 1
    assert signup.status is Status.SEATED


async def test_a_participant_says_it_under_the_entry_and_takes_it_back(place: Town, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await ana.says("/programme")
    await ana.taps("mar. 26 mars")
    await ana.taps("13\u00a0h\u00a040 Trajet")
    await ana.taps("Dire que je ne viens pas")
    assert ana.popup.text == fr("C’est noté : vous n’êtes plus attendu·e à cette étape.")
    await place.until("2024-03-26 13:00")
    await ana.taps("Dire que je viens")
    assert (await kept(place, ana.id)).value("absent") in (None, "")


async def test_only_those_whom_it_concerns_are_told_of_a_change(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin", leaves="À Nantes, après la dernière visite (exemple)")
    ana.unread(), claire.unread()
    await moved(place, "trajet-retour", "Retour")
    assert ana.unread() == []
    assert len(of(claire.unread(), "Un changement au programme")) == 1
    await moved(place, "trajet-gare", "À la gare")
    assert len(of(ana.unread(), "Un changement au programme")) == 1


async def test_who_joins_on_the_spot_is_not_told_of_the_train(early: Town) -> None:
    ana = await early.participant(201, "Ana")
    ben = await early.participant(202, "Ben")
    await signed_up(early, ana.id, "Ana Martin", joins="Sur place, à Nantes (exemple)")
    await early.until("2024-03-24 07:30")
    [hers], [his] = of(ana.unread(), "premier rendez-vous"), of(ben.unread(), "premier rendez-vous")
    assert hers.startswith(fr("Demain, lundi 25 mars : votre premier rendez-vous\n\nRendez-vous à 12\u00a0h\u00a030"))
    assert his.startswith(fr("Demain, lundi 25 mars : votre premier rendez-vous\n\nRendez-vous à 7\u00a0h\u00a020"))
    await early.until("2024-03-25 07:00")
    assert of(ana.unread(), "Trajet aller") == []


async def test_a_stranger_s_button_about_somebody_else_is_stale(place: Town, ana: Reader) -> None:
    signup = await signed_up(place, 999, "Ben Durand")
    await ana.says("/aide")
    forge(place, ana, f"1:attends:card:{signup.id}")
    await place.settled()
    assert all("Ben" not in said for said in ana.unread())


async def test_seven_days_before_one_is_told_what_to_prepare(early: Town) -> None:
    ana = await early.participant(201, "Ana")
    await early.until("2024-03-18 07:29")
    assert of(ana.unread(), "À préparer") == []
    await early.until("2024-03-18 07:30")
    [said] = of(ana.unread(), "À préparer")
    assert said.startswith("Le voyage commence dans 7 jours")


async def test_the_first_whole_programme_is_told_as_a_whole(early: Town) -> None:
    ana = await early.participant(201, "Ana")
    await early.person(101, "Claire", Role.ORGANISER)
    ana.unread()
    async with early.app.services.database.work() as work:
        current = await work.programmes.current()
        entries = tuple(replace(it, title=f"Vrai {it.title}") for it in current)
        await publish(work, replace(current, entries=entries), 101, "import", tell=True)
    await leave(early)
    [said] = ana.unread()
    assert said == fr(
        "Le programme du voyage est publié\n29 étapes, du 25 au 28 mars 2024.\n"
        "Ce qui changera d’ici là et pendant le voyage vous sera signalé ici."
    )
