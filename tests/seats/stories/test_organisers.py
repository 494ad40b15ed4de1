"""The waiting list and the deadline in the organisers' hands."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.seats.stories.enrolled import enters, full, leaves, member, status
from tests.town import Reader, Town


async def test_the_waiting_list_is_read_and_the_next_is_served_by_hand(place: Town, claire: Reader) -> None:
    gone, lea = await full(place), await member(place, 201, "Léa")
    await enters(place, 3, lea, "Léa Douai")
    await enters(place, 4, None, "Zoé L’Œuvre", "Ville de Lille")
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    assert await claire.taps("Voir la liste d’attente") == (
        "Liste d’attente\n\n"
        "Places\u00a0: 2 · confirmées\u00a0: 2 · proposées\u00a0: 0 · libres\u00a0: 0\n\n"
        "1. Léa Douai, Ville de Douai\n"
        "2. Zoé L’Œuvre, Ville de Lille · son organisation a toutes ses places\n\n"
        "Aucune place n’est proposée\u00a0: toutes sont prises ou réservées."
    )
    await claire.taps("2. Zoé L’Œuvre")
    assert (
        await claire.taps("Attribuer une place")
        == "Aucune place n’est proposée\u00a0: toutes sont prises ou réservées."
    )
    await leaves(place, gone)
    await claire.taps("Voir la liste d’attente")
    assert [it for it in claire.buttons if "Léa" in it or "Zoé" in it] == ["Répondre pour Léa Douai", "1. Zoé L’Œuvre"]


async def test_serving_by_hand_past_the_rule_asks_first(place: Town, claire: Reader) -> None:
    await enters(place, 1, None, "Guy Lens", "Arras")
    zoe = await member(place, 201, "Zoé")
    kept = await enters(place, 2, zoe, "Zoé <3 Œ", "Arras")
    zoe.unread()
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    assert (await claire.taps("Voir la liste d’attente")).endswith(
        "1. Zoé <3 Œ, Arras · son organisation a toutes ses places\n\n"
        "Aucune place n’est proposée\u00a0: les organisations des personnes qui attendent (Arras) ont déjà toutes leurs "
        "places (1 chacune). Vous pouvez attribuer une place à la personne de votre choix."
    )
    assert await claire.taps("1. Zoé <3 Œ") == (
        "1. Zoé <3 Œ, Arras · son organisation a toutes ses places\n\nQualité\u00a0: agent·e"
    )
    assert await claire.taps("Attribuer une place") == (
        "Attribuer une place à Zoé <3 Œ, Arras\u202f?\n\nCette organisation aurait 2 places, au lieu de 1 au plus."
    )
    assert await status(place, kept.id) is Status.WAITING
    assert await claire.taps("Confirmer malgré tout") == "Zoé <3 Œ, Arras, a maintenant une place."
    assert await status(place, kept.id) is Status.SEATED
    assert zoe.unread()[0].startswith("Votre place est confirmée.")


async def test_whoever_has_no_telegram_is_telephoned_and_answered_for(place: Town, claire: Reader) -> None:
    gone = await full(place)
    mayor = await enters(place, 3, None, "Max Douai", phone="+33639980002")
    after = await enters(place, 4, None, "Sam Calais")
    await leaves(place, gone)
    assert claire.unread() == [
        "Une personne à joindre par téléphone\n"
        "Une place est réservée à Max Douai, Ville de Douai, jusqu’au jeudi 23 novembre, 10\u00a0h. "
        "Le bot ne peut pas lui écrire.\n\n"
        "Téléphone\u00a0: +33 6 39 98 00 02"
    ]
    assert await claire.taps("Laisser la place en son nom…") == (
        "Laisser la place en son nom\u202f? Max Douai, Ville de Douai, quittera la liste d’attente, "
        "et la place ira à la personne suivante."
    )
    assert await claire.taps("Oui, laisser la place") == "Max Douai, Ville de Douai, n’est plus sur la liste d’attente."
    assert await status(place, mayor.id) is Status.LAPSED
    assert claire.unread()[-1].endswith("Le bot ne peut pas lui écrire.\n\nAucun numéro n’a été donné.")
    assert await claire.taps("Prendre la place en son nom") == "Sam Calais, Ville de Calais, a maintenant une place."
    assert await status(place, after.id) is Status.SEATED


async def test_once_offers_are_over_the_organisers_learn_that_a_seat_is_free(place: Town, claire: Reader) -> None:
    gone, lea = await full(place), await member(place, 201, "Léa")
    kept = await enters(place, 3, lea, "Léa Douai")
    await place.until("2024-03-18 18:30")
    claire.unread(), lea.unread()
    await leaves(place, gone)
    assert lea.unread() == []
    assert claire.unread() == [
        "Une place est libre.\n\n"
        "Aucune place n’est proposée\u00a0: les propositions s’arrêtent à la fin du 18 mars 2024, et il faut six heures "
        "au moins pour répondre. Vous pouvez attribuer une place à la personne de votre choix."
    ]
    await claire.taps("Voir la liste d’attente")
    await claire.taps("1. Léa Douai")
    assert "Proposer une place" not in claire.buttons
    await claire.taps("Attribuer une place")
    assert await status(place, kept.id) is Status.SEATED


async def test_the_deadline_is_moved_and_all_who_ask_read_it(place: Town, claire: Reader) -> None:
    omar, lea = await place.person(301, "Omar"), await place.person(102, "Lea", Role.ORGANISER, "en")
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps("Déplacer la date limite…")
    assert claire.unread()[-1] == (
        "Les inscriptions sont ouvertes jusqu’au 30 novembre 2023 inclus.\n\n"
        "Écrivez le dernier jour d’inscription, par exemple 21/11/2023. Ce jour est inclus. "
        "Rien ne change avant votre confirmation."
    )
    assert await claire.says("bientôt") == [
        "Cette date n’a pas été comprise. Écrivez-la comme 30/11/2023 ou 2023-11-30."
    ]
    assert await claire.says("19/11/2023") == [
        "Le 19 novembre 2023 est déjà passé. Pour fermer les inscriptions tout de suite, "
        "écrivez la date d’hier\u00a0: 20/11/2023."
    ]
    assert await claire.says("2024-03-29") == [
        "Le 29 mars 2024 tombe après la fin du voyage, le 28 mars 2024. Écrivez une date plus proche."
    ]
    assert await claire.says("30/11/2023") == [
        "La date limite est déjà le 30 novembre 2023 inclus. Écrivez une autre date."
    ]
    assert await claire.says("10/12/2023") == [
        "Déplacer la date limite au 10 décembre 2023 inclus\u202f?\nElle est fixée au 30 novembre 2023.\n\n"
        "Les inscriptions resteront ouvertes 10 jours de plus.\n\n"
        "Le reste de l’équipe saura que vous l’avez déplacée. "
        "Ce qui a été confirmé avant la date limite reste valable."
    ]
    assert "30 novembre 2023" in (await omar.says("/start"))[0]
    assert await claire.taps("Oui, la déplacer") == (
        "La date limite d’inscription est maintenant le 10 décembre 2023 inclus. "
        "Si les infos pratiques citent l’ancienne date, demandez à la personne qui administre le bot de la corriger."
    )
    assert lea.unread() == [
        "Claire moved the sign-up deadline: it was 30 November 2023, it is now the end of 10 December 2023."
    ]
    assert "Date limite d’inscription\u00a0: 10 décembre 2023 inclus." in (await omar.says("/start"))[0]
    await lea.taps("Back to the team space")
    await lea.taps("Other actions…")
    await lea.taps("Move the deadline…")
    assert lea.unread()[-1].startswith("Sign-up is open until the end of 10 December 2023.\nMoved by Claire.")


async def test_closing_at_once_and_two_organisers_moving_at_a_time(place: Town, claire: Reader) -> None:
    omar, lea = await place.person(301, "Omar"), await place.person(102, "Lea", Role.ORGANISER, "en")
    for organiser in (claire, lea):
        await organiser.says("/organise")
        await organiser.taps("Other actions…" if organiser is lea else "Autres actions…")
        await organiser.taps("Move the deadline…" if organiser is lea else "Déplacer la date limite…")
        organiser.unread()
    assert "Sign-up is open: it will close at once." in (await lea.says("20/11/2023"))[0]
    await claire.says("2023-12-10")
    await lea.taps("Yes, move it")
    assert "Les inscriptions se sont terminées le 20 novembre 2023 au soir." in (await omar.says("/start"))[0]
    again = await claire.taps("Oui, la déplacer")
    assert again.startswith(
        "Déplacer la date limite au 10 décembre 2023 inclus\u202f?\nElle est fixée au 20 novembre 2023.\n\n"
        "Les inscriptions sont closes\u00a0: elles rouvriront aussitôt."
    )
    await claire.taps("Oui, la déplacer")
    assert "10 décembre 2023 inclus" in (await omar.says("/start"))[0]
