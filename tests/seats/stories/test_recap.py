"""Seated or waiting: what one reads."""

from __future__ import annotations

from tests.seats.stories.enrolled import enters, full, member
from tests.town import GROUP, Reader, Town, labels


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
        "La suite\u00a0: vos documents, puis le programme, ses changements et les rappels arriveront "
        "ici. Un empêchement\u202f? Dites-le vite\u00a0: votre place ira à une personne qui attend."
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
