"""People ask the hosts of a visit; others support; whoever facilitates has the list, and notes what was answered."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.host_questions.rules import LONGEST
from bot.people.rules.person import Role
from storage.tables import facilitators, host_questions, question_supports
from tests.town import Reader, Town, text_of

VISIT = "Échange avec une collectivité\u00a0: impliquer les habitant·es dans les projets"
HEAD = f"Questions aux hôtes\n{VISIT} (mar. 26 mars, 9\u00a0h\u00a030)\n\n"
ASK, OTHER, ENTRUST, SEE = (
    "Poser une question", "Choisir une autre visite", "Confier les questions à quelqu’un", "Voir les questions",
)  # fmt: skip
SUPPORT, STOP = "Soutenir la question 1", "Ne plus soutenir la question 1"


@pytest.fixture
async def ben(place: Town) -> Reader:
    return await place.participant(203, "Ben")


async def slot(place: Town) -> None:
    """Until the live lists are edited."""
    for _ in range(3):
        place.clock.pass_by(seconds=1)
        await place.settled()


async def test_what_is_asked_is_read_by_the_others_without_a_name(place: Town, ana: Reader, ben: Reader) -> None:
    assert await ana.says("/question") == [
        HEAD + "Pas encore de question. Les autres participant·es liront la vôtre sans votre nom et pourront la "
        "soutenir\u202f; qui pose les questions aux hôtes verra votre nom."
    ]
    assert ana.buttons == [ASK, OTHER, "Actualiser"]
    await ana.taps(ASK)
    assert ana.unread() == [
        f"Poser une question\u00a0: {VISIT}\nEnvoyez-la en une phrase ou deux. Les autres la liront sans votre nom\u202f; "
        "qui la posera aux hôtes verra qui demande."
    ]
    assert await ana.says("Qui finance le lieu ?") == [HEAD + "1. Qui finance le lieu ?\naucun soutien · la vôtre"]
    assert await ben.says("/question") == [HEAD + "1. Qui finance le lieu ?\naucun soutien"]


async def test_each_supports_once_and_may_take_it_back(place: Town, ana: Reader, ben: Reader) -> None:
    await ana.says("/question Qui finance le lieu ?")
    await ben.says("/question")
    board = ben.last["message_id"]
    for _ in range(2):
        place.telegram.taps(ben.id, board, label=SUPPORT)
    await place.settled()
    said = text_of(place.telegram.message(ben.id, board) or {})
    assert said.endswith("1. Qui finance le lieu ?\n1 soutien")
    assert (await ben.taps(STOP)).endswith("aucun soutien")
    assert SUPPORT not in ana.buttons


async def test_the_most_supported_is_first(place: Town, ana: Reader, ben: Reader) -> None:
    await ana.says("/question La première ?")
    await ana.says("/question La seconde ?")
    await ben.says("/question")
    assert await ben.taps("Soutenir la question 2") == (
        HEAD + "1. La seconde ?\n1 soutien\n\n2. La première ?\naucun soutien"
    )


async def test_organisers_read_who_asks_and_their_list_follows(
    place: Town, claire: Reader, ana: Reader, ben: Reader
) -> None:
    await claire.says("/question")
    live = claire.last["message_id"]
    await ana.says("/question Qui finance le lieu ?")
    await ben.says("/question")
    await ben.taps(SUPPORT)
    await slot(place)
    said = text_of(place.telegram.message(claire.id, live) or {})
    assert said == HEAD + "1. Qui finance le lieu ?\n1 soutien · d’Ana"
    assert claire.unread()[1:] == []


async def test_a_participant_is_named_told_and_puts_the_questions(
    place: Town, claire: Reader, ana: Reader, ben: Reader
) -> None:
    await claire.says("/question")
    await claire.taps(ENTRUST)
    assert claire.unread()[-1] == (
        f"{VISIT}\nPersonne n’est chargé de poser les questions\u00a0: l’équipe s’en occupe. "
        "Pour les confier à quelqu’un, envoyez son nom."
    )
    assert await claire.says("zoé") == ["Personne de ce nom ne participe au voyage. Envoyez un autre nom."]
    assert await claire.says("ana") == ["À qui confier les questions\u202f?"]
    await claire.taps("Confier à Ana")
    assert "Les questions sont confiées à Ana." in claire.unread()[-1]
    assert ana.unread() == [
        f"Claire vous confie les questions aux hôtes\u00a0: {VISIT}. Leur liste se tient à jour toute seule."
    ]
    await ben.says("/question Qui finance le lieu ?")
    assert (await ana.taps(SEE)).endswith("1. Qui finance le lieu ?\naucun soutien · de Ben")
    assert ana.buttons == ["Ouvrir la question 1", ASK, OTHER]


async def test_what_was_answered_is_noted_beside_it_and_its_author_is_told(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await claire.says("/start")
    await ana.says("/question Qui finance le lieu ?")
    await claire.says("/question")
    await claire.taps("Ouvrir la question 1")
    assert claire.buttons == [
        "Noter la réponse", "Noter qu’elle est posée", "Noter qu’elle a sa réponse", "Soutenir cette question",
        "Retirer cette question", SEE,
    ]  # fmt: skip
    assert "aucun soutien · d’Ana · posée" in await claire.taps("Noter qu’elle est posée")
    await claire.taps("Noter la réponse")
    assert claire.unread()[-1] == "Qu’ont répondu les hôtes\u202f? «\u202fQui finance le lieu ?\u202f»"
    [card] = await claire.says("La ville, pour moitié.")
    assert card.endswith("aucun soutien · d’Ana · répondue\n\nRéponse\u00a0: La ville, pour moitié.")
    assert ana.unread() == [
        f"Votre question a sa réponse ({VISIT})\u00a0: «\u202fQui finance le lieu ?\u202f»\n\n"
        "Réponse\u00a0: La ville, pour moitié."
    ]
    assert (await ana.taps(SEE)).endswith("aucun soutien · la vôtre · répondue\nRéponse\u00a0: La ville, pour moitié.")
    assert (await claire.taps("La remettre à poser")).endswith("aucun soutien · d’Ana")


async def test_a_question_is_taken_back_or_removed(place: Town, claire: Reader, ana: Reader) -> None:
    await ana.says("/question Qui finance le lieu ?")
    assert (await ana.taps("Retirer ma question 1")).startswith(HEAD + "Pas encore de question.")
    await ana.says("/question Et demain ?")
    ana.unread()
    await claire.says("/question")
    await claire.taps("Ouvrir la question 1")
    assert await claire.taps("Retirer cette question") == "La question est retirée."
    assert ana.unread() == [f"L’équipe a retiré votre question ({VISIT})\u00a0: «\u202fEt demain ?\u202f»"]


async def test_who_does_not_facilitate_marks_nothing(place: Town, claire: Reader, ana: Reader, ben: Reader) -> None:
    await ana.says("/question Qui finance le lieu ?")
    for data in ("card:1", "mark:1:asked", "note:1", "remove:1", "who:x", "name:203:x", "back:1"):
        await ben.says("/question")
        ben.last["reply_markup"]["inline_keyboard"] = [[{"text": "?", "callback_data": f"1:question:{data}"}]]
        query = place.telegram.taps(ben.id, ben.last["message_id"], f"1:question:{data}")
        await place.settled()
        assert "n’est plus valable" in str(place.telegram.answer(query)), data
    assert (await ben.says("/question"))[0].endswith("1. Qui finance le lieu ?\naucun soutien")


async def test_who_is_no_longer_entrusted_reads_no_names(place: Town, claire: Reader, ana: Reader, ben: Reader) -> None:
    await ben.says("/question Qui finance le lieu ?")
    await claire.says("/question")
    await claire.taps(ENTRUST)
    await claire.says("ana")
    await claire.taps("Confier à Ana")
    assert "de Ben" in await ana.taps(SEE)
    await claire.taps("Ne plus confier à Ana")
    assert ana.unread()[-1] == f"Les questions aux hôtes ne vous sont plus confiées\u00a0: {VISIT}."
    assert "de Ben" not in (await ana.says("/question"))[0]


async def test_a_visit_that_is_over_takes_no_question(place: Town, ana: Reader) -> None:
    await ana.taps(ASK) if ASK in (await ana.says("/question") and ana.buttons) else None
    await place.until("2024-03-26 12:30")
    ana.unread()
    assert (await ana.says("Trop tard ?"))[0].startswith(
        "Votre question n’est pas gardée\u00a0: cette étape est terminée"
    )


async def test_another_visit_may_be_asked_about(place: Town, ana: Reader) -> None:
    await ana.says("/question")
    assert await ana.taps(OTHER) == "Pour quelle étape\u202f?"
    assert ana.buttons[0].startswith("lun. 25 · ")
    closed = await ana.taps(ana.buttons[0])
    assert closed.endswith("Aucune question n’a été posée pour cette étape.")
    assert ASK not in ana.buttons


async def test_bounds_are_said(place: Town, ana: Reader) -> None:
    said = "Envoyez un texte de 300 caractères au plus, ou annulez\u00a0: /annuler"
    assert await ana.says("/question " + "x" * (LONGEST + 1)) == [said]
    for number in range(5):
        await ana.says(f"/question Question {number} ?")
    assert (await ana.says("/question Encore ?"))[0].endswith("ou vous en avez déjà posé 5 pour elle.")


async def test_it_is_for_those_who_come(place: Town, omar: Reader) -> None:
    assert (await omar.says("/question"))[-1].startswith("La commande «\u202fquestion\u202f» n’existe pas")


async def test_whoever_is_forgotten_leaves_no_question(place: Town, claire: Reader, ana: Reader, ben: Reader) -> None:
    await ana.says("/question Qui finance le lieu ?")
    await ben.says("/question")
    await ben.taps(SUPPORT)
    await ben.says("/question Et demain ?")
    async with place.app.services.database.work() as work:
        await work.facilitators.entrust("port", ana.id, True)
    assert "Questions aux hôtes (jusqu’au 28 mars 2025)\n2 lignes" in "\n".join(await ana.says("/mesdonnees"))
    await ana.says("/oublier")
    await ana.taps("Effacer toutes mes données")
    async with place.app.services.database.engine.connect() as connection:
        left = {table.name: len((await connection.execute(select(table))).all())
                for table in (host_questions, question_supports, facilitators)}  # fmt: skip
    assert left == {"host_questions": 1, "question_supports": 0, "facilitators": 0}


async def test_in_english(place: Town) -> None:
    lea = await place.person(204, "Lea", Role.PARTICIPANT, "en")
    zoe = await place.person(205, "Zoe", Role.PARTICIPANT, "en")
    await zoe.says("/ask Who pays?")
    assert await lea.says("/ask") == [
        f"Questions to the hosts\n{VISIT} (Tue 26 Mar, 09:30)\n\n1. Who pays?\nno support yet"
    ]
    assert (await lea.taps("Support question 1")).endswith("1. Who pays?\n1 supporter")
