"""Withdrawn, and taken up again."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.signup.rules.signup import Status
from tests.enrolment.status.standing import EN_RECAP, RANKED, stands
from tests.signup.signing import does, fr, kept, screen
from tests.town import Reader, Town


async def test_corrected_then_withdrawn_then_back_in_english(early: Town) -> None:
    claire = await early.person(101, "Claire", Role.ORGANISER, "en")
    grace = await early.person(401, "Grace", Role.PARTICIPANT, "en")
    await stands(early)
    shown = await does(grace, "/status", "!Correct my answers")
    assert shown == f"Correct an answer\nYour seat and your rank are kept.\n\n{EN_RECAP}"
    await does(grace, "!Correct the nights", "!☐ Tue 26 Mar", "!Confirm these nights")
    assert screen(grace).startswith("Corrected.\n\nCorrect an answer\n")
    assert claire.unread() == [
        "Ana Lefebvre (Ville de Lens) corrected their sign-up.\nNights at the hotel: Mon 25 Mar, Tue 26 Mar"
    ]
    assert await does(grace, "!Correct the name", "/cancel") == (
        "The correction is dropped: your answer stays as it was."
    )
    shown = await does(grace, "/status", "!Correct my answers", "!Correct the organisation", "Friends of the park")
    assert shown.startswith(
        "Your membership was checked for your present organisation. The change is put to the team; until then, your "
        "seat, your rank and your organisation stay the same."
    )
    assert claire.unread() == [
        "Ana Lefebvre (Ville de Lens) asks to change organisation: Friends of the park.\n"
        "Their seat and rank are kept. Nothing changes before you answer."
    ]
    assert await does(claire, "!Keep the organisation") == (
        "Done: Ana Lefebvre stays signed up for Ville de Lens, and has been told."
    )
    assert grace.unread() == [
        "The team did not accept the change: you stay signed up for Ville de Lens. To talk about it: /team"
    ]
    assert await does(grace, "/status", "!Withdraw") == (
        "Withdraw?\nYour seat becomes free at once. Signing up again would give a new rank, and no promise of a seat."
    )
    assert await does(grace, "!Yes, withdraw") == (
        "Done: you are no longer part of the trip. Thank you for telling the team."
    )
    assert claire.unread() == ["Ana Lefebvre (Ville de Lens) has withdrawn: their seat is free."]
    assert (await does(grace, "/status", "!Sign up again")).startswith("Summary\n")
    assert await does(grace, "!Confirm my sign-up") == "Confirmed: your sign-up is recorded."


async def test_withdrawing_says_what_happens_then_frees_the_seat(early: Town, ana: Reader, claire: Reader) -> None:
    await stands(early)
    claire.unread()
    assert await does(ana, "/statut", "!Me désister") == fr(
        "Vous désister ?\n"
        "Votre place sera libérée aussitôt. Une nouvelle inscription donnera un nouveau rang, sans garantie de place."
    )
    await does(ana, "!Rester inscrit·e")
    assert (await kept(early, ana.id)).status is Status.SEATED
    assert await does(ana, "!Me désister", "!Oui, me désister") == fr(
        "C’est fait : vous ne faites plus partie du voyage. Merci d’avoir prévenu l’équipe."
    )
    assert claire.unread() == [fr("Ana Lefebvre (Ville de Lens) s’est désisté·e : sa place est libérée.")]
    async with early.app.services.database.reading() as work:
        person = await work.people.get(ana.id)
    assert person is not None and person.role is Role.OUTSIDER
    assert (await kept(early, ana.id)).status is Status.WITHDRAWN


async def test_coming_back_keeps_the_answers_and_gives_a_new_rank(early: Town, ana: Reader) -> None:
    await stands(early, Status.WITHDRAWN)
    assert (await does(ana, "/statut", "!Me réinscrire")).startswith("Récapitulatif\n")
    assert (await does(ana, "!Confirmer mon inscription")).startswith(fr("C’est confirmé : votre inscription"))
    signup = await kept(early, ana.id)
    assert signup.status is Status.SEATED
    assert signup.ranked is not None and signup.ranked > RANKED


async def test_coming_back_is_closed_after_the_deadline(early: Town, ana: Reader) -> None:
    await stands(early, Status.WITHDRAWN)
    await does(ana, "/statut")
    await early.until("2023-12-01 08:00")
    assert (await does(ana, "!Me réinscrire")).startswith("Les inscriptions se sont terminées")
    await does(ana, "/statut")
    assert ana.buttons == ["Écrire à l’équipe"]
    assert (await kept(early, ana.id)).status is Status.WITHDRAWN


async def test_after_the_cut_off_it_is_through_the_team(early: Town, ana: Reader) -> None:
    await stands(early)
    await does(ana, "/statut")
    await early.until("2024-03-12 08:00")
    said = "Depuis la fin du 11 mars 2024, les corrections et les désistements passent par l’équipe. Écrivez-lui : elle fera le nécessaire."
    assert await does(ana, "!Corriger mes réponses") == fr(said)
    await does(ana, "/statut")
    assert screen(ana).endswith(fr(said))
    assert ana.buttons == ["Demander un ordre de mission", "Écrire à l’équipe"]
