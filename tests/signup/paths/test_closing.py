"""A sign-up left idle, or too late."""

from __future__ import annotations

import pytest

from bot.signup.rules.signup import Status
from tests.signup.signing import CLAIMED, OPTIONS, does, fr, kept
from tests.town import Reader, Town


async def test_after_the_deadline_it_is_closed_and_says_what_is_possible(early: Town, ana: Reader) -> None:
    await early.until("2023-12-01 00:00")
    assert await does(ana, "/inscription") == (
        "Les inscriptions se sont terminées le 30 novembre 2023 au soir.\n"
        "Vous pouvez encore écrire à l’équipe : elle vous dira ce qui reste possible."
    ).replace(" :", "\u00a0:")
    assert ana.buttons == ["Écrire à l’équipe", "Voir le programme"]


async def test_a_summary_left_open_past_the_deadline_is_not_sent(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED, *OPTIONS)
    await early.until("2023-12-01 00:00")
    assert (await ana.taps("Confirmer mon inscription")).startswith(
        "Les inscriptions se sont terminées le 30 novembre 2023 au soir. Vos réponses n’ont pas été confirmées à temps"
    )
    assert (await kept(early, ana.id)).status is Status.DRAFT


@pytest.mark.parametrize("asked", ["/inscription", "/statut", "/start", "/annuler", "Ana Lefebvre"])
async def test_past_the_deadline_a_draft_reads_the_same_wherever_it_asks(early: Town, ana: Reader, asked: str) -> None:
    await does(ana, "/inscription", *CLAIMED[:2])
    await early.until("2023-12-01 00:00")
    ana.unread()
    assert await does(ana, asked) == fr(
        "Les inscriptions se sont terminées le 30 novembre 2023 au soir. Vos réponses n’ont pas été confirmées à temps : "
        "elles sont gardées, mais ne peuvent plus être envoyées.\n"
        "Vous pouvez écrire à l’équipe : elle vous dira ce qui reste possible."
    )
    assert ana.buttons == ["Écrire à l’équipe", "Voir le programme", "Effacer mes réponses…"]


async def test_the_outline_leads_to_signing_up_then_to_one_s_own_sign_up(early: Town, ana: Reader) -> None:
    around = ["Lire les infos pratiques", "Écrire à l’équipe"]
    outline = await does(ana, "/programme")
    assert ana.buttons == ["M’inscrire au voyage", *around]
    assert "Repas" not in outline and "Trajet" not in outline and "Temps libre" not in outline
    await does(ana, "!M’inscrire au voyage", "/programme")
    assert ana.buttons == ["Voir mon inscription", *around]
    await early.until("2023-12-01 00:00")
    late = await early.person(403, "Kim")
    await late.says("/programme")
    assert late.buttons == around


async def test_a_draft_left_idle_is_reminded_once(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription", *CLAIMED[:2])
    await early.until("2023-11-22 09:00")
    assert ana.unread() == []
    await early.until("2023-11-22 09:30")
    assert ana.unread() == [
        fr(
            "Votre inscription au voyage « Voyage apprenant en Pays de la Loire » n’est pas confirmée. "
            "Vos réponses sont gardées : vous reprendrez là où vous en étiez.\n"
            "Les inscriptions se terminent le 30 novembre 2023 au soir. Vous ne recevrez pas d’autre rappel."
        )
    ]
    assert ana.buttons == ["Reprendre mon inscription"]
    await early.until("2023-11-26 09:30")
    await early.until("2023-11-30 12:00")
    assert ana.unread() == []


async def test_nobody_is_reminded_who_did_not_consent(early: Town, ana: Reader) -> None:
    await does(ana, "/inscription")
    await early.until("2023-11-25 09:30")
    assert ana.unread() == []
