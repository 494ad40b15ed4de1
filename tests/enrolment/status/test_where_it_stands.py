"""/statut: where a sign-up stands."""

from __future__ import annotations

import pytest

from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.builders import instant
from tests.enrolment.status.standing import EN_RECAP, RECAP, stands
from tests.signup.signing import does, fr, screen
from tests.town import Reader, Town

UNTIL = "Vous pouvez corriger vos réponses ou vous désister ici jusqu’au 11 mars 2024 inclus."


async def test_nothing_begun(early: Town, ana: Reader) -> None:
    assert await does(ana, "/statut") == "Vous n’êtes pas inscrit·e au voyage."
    assert ana.buttons == ["M’inscrire au voyage"]


@pytest.mark.parametrize(
    ("status", "said", "buttons"),
    [
        (Status.SEATED, f"Vous êtes inscrit·e : votre place est confirmée.\n\n{RECAP}\n\n{UNTIL}",
         ["Corriger mes réponses", "Demander un ordre de mission", "Agir pour un·e collègue", "Me désister", "Écrire à l’équipe"]),
        (Status.REVIEW, "Votre inscription est en cours de vérification.\nL’équipe vérifie que vous faites partie du "
         f"réseau, puis vous répond ici. Votre rang est gardé.\n\n{RECAP}\n\n{UNTIL}",
         ["Corriger mes réponses", "Obtenir un lien pour un·e collègue", "Me désister", "Écrire à l’équipe"]),
        (Status.WAITING, "Vous êtes en tête de la liste d’attente.\nSi une place "
         f"se libère pour vous, le bot vous la propose ici.\n\n{RECAP}\n\n{UNTIL}",
         ["Corriger mes réponses", "Me désister", "Écrire à l’équipe"]),
        (Status.WITHDRAWN, "Vous vous êtes désisté·e. Vous réinscrire vous donnerait un nouveau rang.",
         ["Me réinscrire", "Écrire à l’équipe"]),
        (Status.LAPSED, "La place qui vous était proposée n’a pas été prise : vous n’êtes plus sur la liste d’attente. "
         "Vous réinscrire vous donnerait un nouveau rang.", ["Me réinscrire", "Écrire à l’équipe"]),
        (Status.REFUSED, "Votre inscription n’a pas été acceptée. Motif : <hors> réseau\nSi c’est une erreur, écrivez à "
         "l’équipe.", ["Écrire à l’équipe"]),
    ],
)  # fmt: skip
async def test_where_it_stands(early: Town, ana: Reader, status: Status, said: str, buttons: list[str]) -> None:
    await stands(early, status, reason="hors réseau")
    assert await does(ana, "/statut") == fr(said).replace("<hors> ", "hors ")
    assert ana.buttons == buttons
    assert await does(ana, "/inscription") == fr(said).replace("<hors> ", "hors ")


async def test_a_refusal_without_a_reason_shows_none(early: Town, ana: Reader) -> None:
    await stands(early, Status.REFUSED)
    assert await does(ana, "/statut") == fr(
        "Votre inscription n’a pas été acceptée.\nSi c’est une erreur, écrivez à l’équipe."
    )


async def test_an_offer_says_until_when(early: Town, ana: Reader) -> None:
    await stands(early, Status.OFFERED, offer_until=instant("2023-11-22 18:00"))
    assert (await does(ana, "/statut")).startswith("Une place vous est proposée.\n")
    assert fr("Elle vous est réservée jusqu’au 22 novembre 2023, 18 h.").replace("18 h", "18\u00a0h") in screen(ana)


EN_REST = f"\n\n{EN_RECAP}\n\nYou can correct your answers or withdraw here until 11 March 2024, end of day."


@pytest.mark.parametrize(
    ("status", "said", "buttons"),
    [
        (Status.SEATED, f"You are signed up: your seat is confirmed.{EN_REST}",
         ["Correct my answers", "Get the letter for my employer", "Act for a colleague", "Withdraw", "Write to the team"]),
        (Status.REVIEW, "Your sign-up is being checked.\nThe team checks that you are a member of the network, then "
         f"replies to you here. Your rank is kept.{EN_REST}",
         ["Correct my answers", "Get a link for a colleague", "Withdraw", "Write to the team"]),
        (Status.WAITING, "You are first on the waiting list.\nIf a seat becomes free "
         f"for you, the bot offers it to you here.{EN_REST}", ["Correct my answers", "Withdraw", "Write to the team"]),
        (Status.OFFERED, "A seat is offered to you.\nIt is reserved for you until 22 November 2023, 18:00. Without an "
         f"answer by then, it will go to the next person.{EN_REST}",
         ["Take the seat", "Decline the seat…", "Correct my answers", "Write to the team"]),
        (Status.WITHDRAWN, "You have withdrawn. Signing up again would give a new rank.",
         ["Sign up again", "Write to the team"]),
        (Status.LAPSED, "The seat offered to you was not taken: you are no longer on the waiting list. Signing up "
         "again would give a new rank.", ["Sign up again", "Write to the team"]),
        (Status.REFUSED, "Your sign-up was not accepted. Reason: not a member\nIf this is a mistake, write to the team.",
         ["Write to the team"]),
    ],
)  # fmt: skip
async def test_where_it_stands_in_english(early: Town, status: Status, said: str, buttons: list[str]) -> None:
    grace = await early.person(401, "Grace", Role.PARTICIPANT, "en")
    await stands(early, status, reason="not a member", offer_until=instant("2023-11-22 18:00"))
    assert await does(grace, "/status") == said
    assert grace.buttons == buttons
