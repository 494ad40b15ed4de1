"""Seats, as people live them: confirmed, awaited, offered, let go; and what organisers do about it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.people.rules.person import Role
from bot.seats.actions import joining
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.questions import DECLARED
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from bot.tripfile.read import load_trip
from tests.builders import instant
from tests.people.test_gate import FORBIDDEN, STALE, forge
from tests.stories import CLAIRE, watched
from tests.town import GROUP, Reader, Town, labels, town

RANKED = instant("2023-11-20 09:00")
OFFER = (
    "Une place est disponible pour vous.\n"
    "Elle vous est réservée jusqu’au jeudi 23 novembre, 10 h.\n\n"
    "Sans réponse d’ici là, elle sera proposée à la personne suivante et vous quitterez la liste d’attente."
).replace("10 h", "10\u00a0h")
EXPIRED = (
    "La place qui vous était réservée n’a pas reçu de réponse à temps\u00a0: elle est proposée à la personne suivante. "
    "Vous n’êtes plus sur la liste d’attente.\n\n"
    "Pour revenir, envoyez /inscription\u00a0: vous prendrez rang à la date de votre nouvelle confirmation."
)
NO_OFFER = "Cette proposition n’est plus ouverte. Pour toute question, écrivez à l’équipe."


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    """Two seats, one at most for an organisation, while sign-up is open."""
    trip = replace(load_trip(SHIPPED_TRIP), seats=2, seats_per_organisation=1)
    async with town(trip, tmp_path, "2023-11-21 10:00", frozenset({CLAIRE})) as made:
        unlike = watched(made)
        await made.app.settled()
        yield made
    assert unlike == []


async def enters(
    place: Town, n: int, person: Reader | None, name: str, organisation: str = "", **fields: object
) -> Signup:
    """Confirmed `n` minutes after nine; of an organisation of its own unless told."""
    first, _, last = name.partition(" ")
    answers = Answers(first, last, organisation or f"Ville de {last}", Function.OFFICER)
    made = Signup(
        person=person.id if person else None,
        answers=replace(answers, **fields),  # type: ignore[arg-type]  # Answers types them
        proof=Proof.MAILBOX,
        ranked=RANKED + timedelta(minutes=n),
    )
    async with place.app.services.database.work() as work:
        kept = await joining.enter(work, place.app.services.trip, made)
    await place.settled()
    return kept


async def member(place: Town, id: int, name: str, language: str = "fr") -> Reader:
    """Somebody who is signing up."""
    return await place.person(id, name, Role.MEMBER, language)


async def leaves(place: Town, row: int) -> None:
    async with place.app.services.database.work() as work:
        signup = await work.signups.get(row)
        assert signup
        await joining.leave(work, place.app.services.trip, signup, Status.WITHDRAWN)
    await place.settled()


async def status(place: Town, row: int) -> Status:
    async with place.app.services.database.reading() as work:
        found = await work.signups.get(row)
        assert found
        return found.status


async def everybody(place: Town) -> list[Signup]:
    async with place.app.services.database.reading() as work:
        return await work.signups.all()


async def full(place: Town) -> int:
    """Both seats are taken by people who have no Telegram; the sign-up that may leave."""
    gone = await enters(place, 1, None, "Guy Lens")
    await enters(place, 2, None, "Eva Lille")
    return gone.id


async def test_a_seat_comes_with_a_recap_and_the_calendar(place: Town) -> None:
    lea = await member(place, 201, "Léa")
    await enters(place, 1, lea, "Léa Douai")
    recap, agenda, letter = lea.unread()
    assert recap == (
        "Votre place est confirmée.\n"
        "Voyage apprenant en Pays de la Loire\n"
        "Du 25 au 28 mars 2024, Pays de la Loire\n\n"
        "Premier rendez-vous\u00a0: lundi 25 mars, 7\u00a0h\u00a020, "
        "Hall de la gare, sous le tableau des départs (exemple), 59000 Lille (exemple)\n\n"
        "Ce que cela coûte\nLes visites, les déplacements sur place, l’hébergement et les repas du programme sont "
        "compris. Le train et les dépenses personnelles restent à la charge des participant·es. (exemple)\n\n"
        "La suite\u00a0: vos documents suivent ce message\u202f; le programme, les changements et les rappels vous "
        "parviendront ici. Si vous ne pouvez plus venir, dites-le dès que possible\u00a0: votre place ira à une personne "
        "qui attend.\n\n"
        "Exemple\u00a0: les heures, les lieux et les hôtes de ce programme sont des exemples. Seuls les dates, le thème "
        "et la nature des visites sont connus."
    )
    assert agenda.startswith("[document programme-v1.ics] Le voyage dans votre agenda")
    assert letter.startswith("[document ")


async def test_the_recap_leads_to_the_group_and_to_what_one_may_correct(place: Town, claire: Reader) -> None:
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    place.telegram.says(claire.id, "/lier", GROUP)
    await place.settled()
    lea = await member(place, 201, "Léa")
    await enters(place, 1, lea, "Léa Douai")
    assert labels(place.telegram.messages(lea.id)[0]) == [
        "Rejoindre le groupe",
        "Voir le programme",
        "Lire les infos pratiques",
        "Voir mon inscription",
    ]
    await lea.taps("Rejoindre le groupe")
    assert lea.unread()[-1].startswith("Voici le lien du groupe")


async def test_who_waits_reads_their_place_and_why(place: Town) -> None:
    await full(place)
    people = [await member(place, 200 + n, f"Personne {n}") for n in (1, 2)]
    for n, person in enumerate(people, 3):
        await enters(place, n, person, f"Ana Numéro{n}")
    assert [person.unread()[0] for person in people] == [
        "Votre inscription est enregistrée, sur la liste d’attente.\n\n"
        "Toutes les places sont prises pour le moment.\n\n"
        f"{order}\n\n"
        "Quand une place se libère, elle vous est proposée ici, avec un délai pour répondre. "
        "Vous n’avez rien à faire d’ici là."
        for order in ("Vous êtes en tête de la liste d’attente.", "Vous êtes 2ᵉ sur la liste d’attente.")
    ]


async def test_who_waits_for_their_organisation_reads_so_in_english(place: Town) -> None:
    await enters(place, 1, None, "Guy Lens", "Arras")
    kim = await member(place, 202, "Kim", "en")
    await enters(place, 2, kim, "Kim Lens", "Arras")
    assert kim.unread()[0] == (
        "Your sign-up is recorded, on the waiting list.\n\n"
        "Your organisation already has one seat, which is what each may have.\n\n"
        "You are first on the waiting list.\n\n"
        "When a seat is free, it is offered to you here, with some time to answer. There is nothing to do until then."
    )


async def test_an_offer_is_taken(place: Town) -> None:
    gone, lea = await full(place), await member(place, 201, "Léa")
    kept = await enters(place, 3, lea, "Léa Douai")
    lea.unread()
    await leaves(place, gone)
    assert lea.unread() == [OFFER]
    assert lea.buttons == ["Prendre la place", "Laisser la place…"]
    assert await lea.taps("Prendre la place") == "C’est noté\u00a0: la place est à vous. Le récapitulatif suit."
    assert [it.split("\n")[0] for it in lea.unread()][:2] == [
        "Votre place est confirmée.",
        "[document programme-v1.ics] Le voyage dans votre agenda",
    ]
    assert await status(place, kept.id) is Status.SEATED
    assert (await lea.says("/aujourdhui"))[0].startswith("Le voyage commence")


async def test_an_offer_is_declined_after_a_second_thought_and_goes_to_the_next_in_english(place: Town) -> None:
    gone = await full(place)
    lea, kim = await member(place, 201, "Léa"), await member(place, 202, "Kim", "en")
    first, second = await enters(place, 3, lea, "Léa Douai"), await enters(place, 4, kim, "Kim Dunkerque")
    await leaves(place, gone)
    kim.unread()
    assert await lea.taps("Laisser la place…") == (
        "Laisser la place\u202f?\n"
        "Elle ira à la personne suivante et vous quitterez la liste d’attente. "
        "La place vous reste réservée jusqu’au jeudi 23 novembre, 10\u00a0h."
    )
    assert await lea.taps("Garder la proposition") == OFFER
    await lea.taps("Laisser la place…")
    assert await lea.taps("Oui, laisser la place") == (
        "C’est noté\u00a0: vous laissez la place, et elle est proposée à la personne suivante. "
        "Vous n’êtes plus sur la liste d’attente.\n\n"
        "Pour revenir, envoyez /inscription\u00a0: vous prendrez rang à la date de votre nouvelle confirmation."
    )
    assert (await status(place, first.id), await status(place, second.id)) == (Status.LAPSED, Status.OFFERED)
    await place.until("2023-11-21 10:01")
    assert kim.unread() == [
        "A seat is available for you.\n"
        "It is reserved for you until Thursday 23 November, 10:00.\n\n"
        "Without an answer by then, it will be offered to the next person and you will leave the waiting list."
    ]
    assert await kim.taps("Take the seat") == "Noted: the seat is yours. The summary follows."
    assert kim.unread()[0].startswith("Your seat is confirmed.\n")


async def test_an_offer_without_an_answer_runs_out_and_its_button_is_answered_kindly(place: Town) -> None:
    gone = await full(place)
    lea, kim = await member(place, 201, "Léa"), await member(place, 202, "Kim", "en")
    await enters(place, 3, lea, "Léa Douai")
    await enters(place, 4, kim, "Kim Dunkerque")
    await leaves(place, gone)
    lea.unread(), kim.unread()
    await place.until("2023-11-23 09:59")
    assert (lea.unread(), kim.unread()) == ([], [])
    await place.until("2023-11-23 10:00")
    assert lea.unread() == [EXPIRED]
    assert kim.unread()[0].startswith("A seat is available for you.\nIt is reserved for you until Saturday 25 November")
    assert await lea.taps("Prendre la place") == NO_OFFER
    await place.until("2023-11-25 10:00")
    assert kim.unread() == [
        "The seat reserved for you was not answered in time: it is offered to the next person. "
        "You are no longer on the waiting list.\n\n"
        "To come back, send /signup: your rank will date from your new confirmation."
    ]


async def test_an_offer_is_nobody_else_s(place: Town) -> None:
    gone = await full(place)
    lea, omar = await member(place, 201, "Léa"), await place.person(301, "Omar")
    kept = await enters(place, 3, lea, "Léa Douai")
    await leaves(place, gone)
    await omar.says("/start")
    for what in ("take", "leave", "decline", "back"):
        query = forge(place, omar, f"1:offer:{what}:{kept.id}")
        await place.settled()
        assert getattr(place.telegram.answer(query), "text", "") == STALE
    query = forge(place, lea, f"1:seat:take:{kept.id}")
    await place.settled()
    assert getattr(place.telegram.answer(query), "text", "") == FORBIDDEN
    assert await status(place, kept.id) is Status.OFFERED


async def test_the_offer_is_answered_from_the_status_too(place: Town) -> None:
    gone, lea = await full(place), await member(place, 201, "Léa")
    kept = await enters(place, 3, lea, "Léa Douai")
    await leaves(place, gone)
    await lea.says("/statut")
    assert lea.buttons[:2] == ["Prendre la place", "Laisser la place…"]
    await lea.taps("Prendre la place")
    assert await status(place, kept.id) is Status.SEATED


async def test_two_people_press_for_the_last_seat_and_one_gets_it(place: Town) -> None:
    await enters(place, 1, None, "Guy Lens")
    lea, kim = await member(place, 201, "Léa"), await member(place, 202, "Kim", "en")
    for person in (lea, kim):
        answers = Answers("Ana", person.name, f"Ville de {person.name}", Function.OFFICER)
        async with place.app.services.database.work() as work:
            draft = Signup(person=person.id, step="summary", answers=answers, proof=Proof.MAILBOX, consented=RANKED)
            await work.signups.save(replace(draft, skipped=frozenset(it.key for it in DECLARED)))
        await person.says("/statut")
        await person.taps("Reprendre mon inscription" if person is lea else "Go on with my sign-up")
    for person in (lea, kim):
        forge(place, person, "1:form:confirm")
    await place.settled()
    assert any(it.startswith("Votre place est confirmée.") for it in lea.unread())
    assert kim.unread()[-1].startswith("Your sign-up is recorded, on the waiting list.\n\nAll seats are taken for now.")


# --- The organisers ---


@pytest.fixture
async def claire(place: Town) -> Reader:
    return await place.person(CLAIRE, "Claire", Role.ORGANISER)


async def test_the_waiting_list_is_read_and_the_next_is_served_by_hand(place: Town, claire: Reader) -> None:
    gone, lea = await full(place), await member(place, 201, "Léa")
    await enters(place, 3, lea, "Léa Douai")
    await enters(place, 4, None, "Zoé L’Œuvre", "Ville de Lille")
    await claire.says("/organisation")
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
        "Téléphone\u00a0: 06 39 98 00 02"
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
        "Une place est libre, et des personnes attendent.\n\n"
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
    await lea.taps("Move the deadline…")
    assert lea.unread()[-1].startswith("Sign-up is open until the end of 10 December 2023.\nMoved by Claire.")


async def test_closing_at_once_and_two_organisers_moving_at_a_time(place: Town, claire: Reader) -> None:
    omar, lea = await place.person(301, "Omar"), await place.person(102, "Lea", Role.ORGANISER, "en")
    for organiser in (claire, lea):
        await organiser.says("/organise")
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


async def test_a_seat_is_kept_then_let_go_of_in_english(place: Town) -> None:
    gone, kim = await full(place), await member(place, 202, "Kim", "en")
    kept = await enters(place, 3, kim, "Kim Dover")
    assert kim.unread() == [
        "Your sign-up is recorded, on the waiting list.\n\nAll seats are taken for now.\n\n"
        "You are first on the waiting list.\n\n"
        "When a seat is free, it is offered to you here, with some time to answer. There is nothing to do until then."
    ]
    await leaves(place, gone)
    kim.unread()
    assert await kim.taps("Decline the seat…") == (
        "Decline the seat?\nIt will go to the next person and you will leave the waiting list. The seat stays reserved "
        "for you until Thursday 23 November, 10:00."
    )
    await kim.taps("Keep the offer")
    await kim.taps("Take the seat")
    recap, agenda, letter = kim.unread()
    assert recap.startswith(
        "Your seat is confirmed.\nVoyage apprenant en Pays de la Loire\n25 – 28 March 2024, Pays de la Loire\n\n"
        "First meeting: Monday 25 March, 07:20, "
    )
    assert (
        "\n\nWhat comes next: your documents follow this message; the programme, the changes and the reminders will "
        "reach you here. If you can no longer come, say so as soon as you can: your seat will go to somebody who is "
        "waiting.\n\n"
    ) in recap
    assert agenda.startswith("[document programme-v1.ics] The trip in your calendar\n")
    assert letter == (
        "[document travel-authorisation-request.pdf] Request for a travel authorisation (ordre de mission)\n"
        "To date, sign and hand to your employer or organisation."
    )
    assert await status(place, kept.id) is Status.SEATED
    left = await member(place, 203, "Lou", "en")
    await enters(place, 4, left, "Lou Deal")
    await leaves(place, kept.id)
    await place.until("2023-11-21 10:01")
    await left.taps("Decline the seat…")
    assert await left.taps("Yes, decline it") == (
        "Noted: you decline the seat, and it is offered to the next person. You are no longer on the waiting list.\n\n"
        "To come back, send /signup: your rank will date from your new confirmation."
    )


async def test_organisers_serve_by_hand_and_move_the_deadline_in_english(place: Town) -> None:
    lea = await place.person(CLAIRE, "Lea", Role.ORGANISER, "en")
    await enters(place, 1, None, "Guy Lens", "Arras")
    await enters(place, 2, None, "Zoe Lens", "Arras")
    await lea.says("/organise")
    assert await lea.taps("See the waiting list") == (
        "Waiting list\n\nSeats: 2 · confirmed: 1 · offered: 0 · free: 1\n\n"
        "1. Zoe Lens, Arras · their organisation has all its seats\n\n"
        "No seat is offered: the organisations of those waiting (Arras) already have all their seats (1 each). You can "
        "give a seat to the person of your choice."
    )
    assert await lea.taps("1. Zoe Lens") == (
        "1. Zoe Lens, Arras · their organisation has all its seats\n\nRole: public servant"
    )
    assert await lea.taps("Give a seat") == (
        "Give a seat to Zoe Lens, Arras?\n\nThis organisation would have 2 seats, instead of 1 at most."
    )
    assert await lea.taps("Confirm all the same") == "Zoe Lens, Arras, now has a seat."
    await enters(place, 3, None, "Max Douai", phone="+33639980002")
    [gone] = [it.id for it in await everybody(place) if it.name == "Zoe Lens"]
    lea.unread()
    await leaves(place, gone)
    assert lea.unread() == [
        "Somebody to reach by phone\nA seat is reserved for Max Douai, Ville de Douai, until Thursday 23 November, "
        "10:00. The bot cannot write to them.\n\nPhone: 06 39 98 00 02"
    ]
    assert await lea.taps("Decline the seat for them…") == (
        "Decline the seat for them? Max Douai, Ville de Douai, will leave the waiting list, and the seat will go to the "
        "next person."
    )
    assert await lea.taps("Yes, decline it") == "Max Douai, Ville de Douai, is no longer on the waiting list."
    await lea.says("/organise")
    await lea.taps("Move the deadline…")
    assert lea.unread()[-1] == (
        "Sign-up is open until the end of 30 November 2023.\n\n"
        "Write the last day of sign-up, for instance 21/11/2023. That day is included. Nothing changes before you "
        "confirm."
    )
    assert await lea.says("soon") == ["That date was not understood. Write it as 30/11/2023 or 2023-11-30."]
    assert await lea.says("2024-03-29") == [
        "29 March 2024 is after the end of the trip, 28 March 2024. Write an earlier date."
    ]
    assert await lea.says("10/12/2023") == [
        "Move the deadline to the end of 10 December 2023?\nIt stands at 30 November 2023.\n\n"
        "Sign-up will stay open 10 more days.\n\n"
        "The other organisers will be told that you moved it. What was confirmed before the deadline still counts."
    ]
    assert await lea.taps("Yes, move it") == (
        "Sign-up now closes at the end of 10 December 2023. If the practical information names the former date, ask "
        "whoever runs the bot to correct it."
    )
