"""The desk counts nobody twice, leads to what waits, and each screen leads back to where one came from."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.signup.rules.signup import Answers, Function, Signup, Status
from tests.signup.signing import fr
from tests.town import Reader, Town, text_of

HOME = "Revenir à l’espace de l’équipe"


async def signed_up(place: Town, who: int | None, name: str, status: Status) -> Signup:
    first, last = name.split(" ")
    async with place.app.services.database.work() as work:
        answers = Answers(first, last, "Ville d’Arras", Function.OFFICER)
        return await work.signups.save(Signup(person=who, status=status, answers=answers, ranked=work.now))


async def test_two_requests_are_the_first_button(place: Town, claire: Reader) -> None:
    await signed_up(place, 201, "Ana Martin", Status.REVIEW)
    await signed_up(place, 202, "Ben Durand", Status.REVIEW)
    await claire.says("/organisation")
    assert claire.buttons[:2] == ["Étudier 2 demandes", "Voir les inscriptions"]
    assert (await claire.taps("Étudier 2 demandes")).startswith("Demandes à étudier (2)\n")
    assert claire.buttons[-1] == HOME
    await claire.taps("Ana Martin · Ville d’Arras")
    assert claire.buttons[-1] == "Revenir à la liste"
    await claire.taps("Revenir à la liste")
    assert claire.buttons[-1] == HOME
    assert (await claire.taps(HOME)).startswith("Espace de l’équipe\n")


async def test_the_same_in_english(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    await signed_up(place, 201, "Ana Martin", Status.REVIEW)
    await lea.says("/organise")
    assert lea.buttons[0] == "Review one request"
    await lea.taps("Review one request")
    assert lea.buttons[-1] == "Back to the team space"


async def test_from_the_list_of_sign_ups_one_goes_back_there(place: Town, claire: Reader) -> None:
    await signed_up(place, 201, "Ana Martin", Status.SEATED)
    await claire.says("/inscrits")
    await claire.taps("Voir les confirmées (1)")
    assert claire.buttons[-1] == "Revenir aux inscriptions"
    await claire.taps("Ana Martin · Ville d’Arras")
    await claire.taps("Revenir à la liste")
    await claire.taps("Revenir aux inscriptions")
    assert claire.buttons[-1] == HOME
    assert (await claire.taps(HOME)).startswith("Espace de l’équipe\n")
    assert (await claire.taps("Voir les inscriptions")).startswith("Inscriptions\n")


LEADS_ELSEWHERE = ("Actualiser", "Voir comme participant·e", HOME)


async def test_every_screen_of_the_desk_leads_back_to_it(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, 202, "Ben Durand", Status.REVIEW)
    await ana.says("/equipe Bonjour")
    await claire.says("/organisation")
    first = [(it,) for it in claire.buttons if it not in LEADS_ELSEWHERE]
    await claire.taps("Autres actions…")
    others = [("Autres actions…", it) for it in claire.buttons if it not in LEADS_ELSEWHERE]
    assert len(first) >= 10 and len(others) >= 4
    for labels in (*first, *others):
        place.clock.pass_by(seconds=3)
        await claire.says("/organisation")
        for label in labels:
            await claire.taps(label)
        place.clock.pass_by(seconds=3)
        assert HOME in claire.buttons, labels
        assert (await claire.taps(HOME)).startswith("Espace de l’équipe\n")


async def test_a_captain_is_led_to_no_desk(place: Town) -> None:
    zoe = await place.person(203, "Zoé", Role.CAPTAIN)
    await zoe.says("/appel")
    assert zoe.buttons and HOME not in zoe.buttons


async def test_the_choice_of_sheets_leads_back_to_where_it_was_opened(place: Town, claire: Reader) -> None:
    await claire.says("/exporter")
    await claire.taps("Exporter les inscriptions")
    assert claire.buttons[-1] == "Revenir aux exports"
    assert (await claire.taps("Revenir aux exports")) == text_of(claire.last)
    assert HOME in claire.buttons
    await signed_up(place, 201, "Ana Martin", Status.SEATED)
    await claire.says("/inscrits")
    await claire.taps("Exporter les inscriptions")
    assert claire.buttons[-1] == "Revenir aux inscriptions"


async def test_to_go_back_is_to_ask_for_nothing_more(place: Town, claire: Reader) -> None:
    await claire.says("/organisation")
    await claire.taps("Autres actions…")
    await claire.taps("Déplacer la date limite…")
    await claire.taps(HOME)
    assert (await claire.says("30/11/2023"))[-1].startswith("Votre message n’a été transmis à personne.")


async def test_nobody_is_counted_twice(place: Town, claire: Reader) -> None:
    """An organiser who has a seat is of the team; who is offered a seat does not wait for one."""
    await claire.says("/start")
    await place.participant(201, "Ana")
    await signed_up(place, claire.id, "Claire Petit", Status.SEATED)
    await signed_up(place, 201, "Ana Martin", Status.SEATED)
    await signed_up(place, None, "Ben Durand", Status.OFFERED)
    await signed_up(place, None, "Max Roux", Status.WAITING)
    [said] = await claire.says("/organisation")
    assert said.split("\n")[2:8] == [
        fr(
            "Ensuite : mar. 26 mars 9\u00a0h\u00a030, Échange avec une collectivité\u00a0: impliquer les habitant·es dans les "
            "projets · 2 personnes attendues"
        ),
        "",
        "2 personnes ont ouvert le bot, dont 1 participant·e et 1 membre de l’équipe",
        fr("Inscriptions confirmées : 2 · places libres : 27"),
        "Une place proposée, sans réponse pour le moment",
        "Une personne en liste d’attente",
    ]


async def test_the_desk_fits_a_screen_and_every_action_is_two_presses_away(place: Town, claire: Reader) -> None:
    await claire.says("/organisation")
    assert claire.buttons == [
        "Voir les inscriptions", "Changer le programme", "Voir les annonces", "Faire l’appel", "Lire les débriefs",
        "Ouvrir la prochaine étape", "Importer", "Exporter", "Autres actions…", "Actualiser",
    ]  # fmt: skip
    assert await claire.taps("Autres actions…") == "Autres actions de l’équipe"
    assert claire.buttons == [
        "Voir qui est joignable", "Voir la liste d’attente", "Déplacer la date limite…",
        "Nommer l’équipe et les capitaines…", "Voir comme participant·e", HOME,
    ]  # fmt: skip


async def test_the_debriefs_say_when_their_questions_leave(place: Town, claire: Reader) -> None:
    await claire.says("/organisation")
    assert await claire.taps("Lire les débriefs") == (
        "Aucune visite n’est terminée. Les questions partent 5 minutes avant la fin de chacune."
    )
