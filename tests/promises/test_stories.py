"""People promise one thing on the last day; the bot asks what became of it, and leaves alone who wants to be."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.people.rules.person import Role
from storage.tables import promise_news, promises
from tests.town import Reader, Town

INVITED = (
    "Et chez vous\u202f?\nDe tout ce que vous avez vu, qu’allez-vous essayer\u202f? Écrivez une seule chose. Dans une "
    "semaine, un mois et trois mois, le bot vous demandera ce qu’elle est devenue. Vous choisissez qui la lit."
)
WORDS = "«\u202fOuvrir la salle du conseil le samedi\u202f»"
SAID = "Ouvrir la salle du conseil le samedi"
WILL = "Le bot vous demandera ce qu’elle est devenue une semaine, un mois et trois mois après le voyage."
OUTCOMES = [
    "C’est fait",
    "C’est commencé",
    "Pas encore",
    "J’y renonce",
    "Raconter en une phrase",
    "Ne plus me le demander",
]


@pytest.fixture
async def promised(place: Town, ana: Reader) -> Reader:
    await ana.says(f"/promesse {SAID}")
    await ana.taps("Moi seulement")
    ana.unread()
    return ana


async def went_by(place: Town, who: Reader, at: str) -> list[str]:
    """A chat takes one message a second: all that is due has left."""
    await place.until(at)
    for _ in range(6):
        place.clock.pass_by(seconds=2)
        await place.settled()
    return who.unread()


def only(said: list[str], begins: str) -> list[str]:
    return [it for it in said if it.startswith(begins)]


async def test_on_the_last_day_one_is_invited_writes_and_says_who_reads_it(place: Town, ana: Reader) -> None:
    said = await went_by(place, ana, "2024-03-28 18:00")
    assert only(said, "Et chez vous") == [INVITED]
    await ana.taps("Écrire ce que je vais essayer")
    assert ana.unread() == [
        "Une chose à essayer chez vous\nEnvoyez-la en 400 caractères au plus. Vous direz ensuite qui peut la lire."
    ]
    assert await ana.says(SAID) == [f"{WORDS}\n\nQui peut lire votre promesse\u202f?"]
    assert ana.buttons == [
        "Moi seulement", "L’équipe du voyage aussi", "Les participant·es aussi", "Tout le réseau, dans le carnet",
    ]  # fmt: skip
    assert await ana.taps("L’équipe du voyage aussi") == (
        f"Votre promesse\n{WORDS}\n\nL’équipe du voyage la lit aussi.\n{WILL}"
    )


async def test_who_has_written_is_not_invited_nor_who_wants_no_reminder(place: Town, promised: Reader) -> None:
    ben = await place.participant(203, "Ben")
    await ben.says("/preferences")
    await ben.taps("Régler les messages reçus")
    await ben.taps("Ne plus recevoir les rappels")
    ben.unread()
    assert only(await went_by(place, promised, "2024-03-28 18:00"), "Et chez vous") == []
    assert only(ben.unread(), "Et chez vous") == []


@pytest.mark.parametrize(
    ("at", "head"),
    [
        ("2024-04-04", "Une semaine après le voyage"),
        ("2024-04-27", "Un mois après le voyage"),
        ("2024-06-26", "Trois mois après le voyage"),
    ],
)
async def test_what_became_of_it_is_asked_at_ten_local(place: Town, promised: Reader, at: str, head: str) -> None:
    assert only(await went_by(place, promised, f"{at} 09:59"), head) == []
    assert only(await went_by(place, promised, f"{at} 10:00"), head) == [
        f"{head}\nQu’est devenue votre promesse\u202f?\n\n{WORDS}"
    ]
    assert promised.buttons == OUTCOMES
    assert only(await went_by(place, promised, f"{at} 18:00"), head) == []


async def test_who_reads_the_answer_is_said_before_it_is_given(place: Town, promised: Reader) -> None:
    await promised.says("/promesse")
    await promised.taps("Changer qui la lit")
    await promised.taps("Tout le réseau, dans le carnet")
    [asked] = only(await went_by(place, promised, "2024-04-04 10:00"), "Une semaine après le voyage")
    assert asked.endswith(f"{WORDS}\n\nQui peut lire votre promesse lira aussi votre réponse.")


async def test_two_taps_say_what_became_of_it_and_a_sentence_more(place: Town, promised: Reader) -> None:
    await went_by(place, promised, "2024-04-04 10:00")
    assert await promised.taps("C’est commencé") == "C’est noté, merci.\n\nAprès 7 jours\u00a0: C’est commencé"
    await promised.taps("Raconter en une phrase")
    assert promised.unread() == ["Que s’est-il passé\u202f? Une phrase suffit."]
    said = "Après 7 jours\u00a0: C’est commencé – Deux samedis déjà"
    assert await promised.says("Deux samedis déjà") == [f"C’est noté, merci.\n\n{said}"]
    own = f"Votre promesse\n{WORDS}\n\n{said}\n\nPersonne d’autre ne la lit.\n{WILL}"
    assert await promised.says("/promesse") == [own]


async def test_one_may_be_left_alone_at_each_and_asked_again(place: Town, promised: Reader) -> None:
    await went_by(place, promised, "2024-04-04 10:00")
    assert await promised.taps("Ne plus me le demander") == (
        "Le bot ne vous demandera plus rien au sujet de votre promesse. Elle est gardée."
    )
    assert only(await went_by(place, promised, "2024-04-27 10:00"), "Un mois") == []
    await promised.taps("Me le demander de nouveau")
    assert len(only(await went_by(place, promised, "2024-06-26 10:00"), "Trois mois")) == 1


async def test_it_is_read_by_those_one_chose(place: Town, claire: Reader, ana: Reader) -> None:
    ben = await place.participant(203, "Ben")
    await ana.says(f"/promesse {SAID}")
    await ana.taps("L’équipe du voyage aussi")
    for reader, reads in ((ben, False), (claire, True)):
        await reader.says("/promesse")
        shown = await reader.taps("Lire celles des autres")
        assert (f"Ana\u00a0: {WORDS}" in shown) is reads
    await ana.taps("Changer qui la lit")
    await ana.taps("Les participant·es aussi")
    await ben.says("/promesse")
    assert await ben.taps("Lire celles des autres") == f"Ce que d’autres vont essayer\n\nAna\u00a0: {WORDS}"


async def test_it_is_changed_and_erased(place: Town, promised: Reader) -> None:
    await promised.says("/promesse")
    await promised.taps("Changer ma promesse")
    assert promised.unread()[-1] == "Envoyez ce qui remplacera votre promesse (400 caractères au plus)."
    assert (await promised.says("Lire à voix haute"))[0].startswith("Votre promesse\n«\u202fLire à voix haute\u202f»")
    assert await promised.taps("Effacer ma promesse") == "Votre promesse est effacée."
    assert only(await went_by(place, promised, "2024-04-04 10:00"), "Une semaine") == []


async def test_before_the_trip_it_is_too_early(early: Town) -> None:
    ana = await early.participant(201, "Ana")
    assert await ana.says("/promesse x") == [
        "Pendant le voyage, vous pourrez écrire ici une chose à essayer chez vous."
    ]


async def test_it_is_for_those_who_come_and_has_bounds(place: Town, ana: Reader, omar: Reader) -> None:
    assert (await omar.says("/promesse"))[-1].startswith("La commande «\u202fpromesse\u202f» n’existe pas")
    assert await ana.says("/promesse " + "x" * 401) == [
        "Envoyez un texte de 400 caractères au plus, ou annulez\u00a0: /annuler"
    ]


async def test_whoever_is_forgotten_leaves_no_promise_and_is_asked_nothing(place: Town, promised: Reader) -> None:
    await went_by(place, promised, "2024-04-04 10:00")
    await promised.taps("Pas encore")
    assert "Promesse à essayer chez vous (jusqu’au 28 mars 2025)" in "\n".join(await promised.says("/mesdonnees"))
    await promised.says("/oublier")
    await promised.taps("Effacer toutes mes données")
    async with place.app.services.database.engine.connect() as connection:
        assert [(await connection.execute(select(it))).all() for it in (promises, promise_news)] == [[], []]
    promised.unread()
    assert only(await went_by(place, promised, "2024-04-27 10:00"), "Un mois") == []


async def test_in_english(place: Town) -> None:
    lea = await place.person(204, "Lea", Role.PARTICIPANT, "en")
    await lea.says("/promise Open on Saturdays")
    assert await lea.taps("Only me") == (
        "Your promise\n“Open on Saturdays”\n\nNobody else reads it.\n"
        "The bot will ask you what became of it one week, one month and three months after the trip."
    )
    said = only(await went_by(place, lea, "2024-04-04 10:00"), "One week")
    assert said == ["One week after the trip\nWhat became of your promise?\n\n“Open on Saturdays”"]
