"""Somebody sets what reaches them."""

from __future__ import annotations

import asyncio

from bot.people.rules.person import Language
from tests.looks import read
from tests.town import Reader, Town


async def test_the_language_changes_at_once(place: Town, ana: Reader) -> None:
    await ana.says("/preferences")
    said = await ana.taps("English")
    assert said.startswith("Your settings\nSaved.\n\nLanguage: English\n")
    assert (await ana.says("/next"))[-1].startswith("Next, in 15\u00a0min: ")
    commands = [it["command"] for it in place.telegram.menu(ana.id, ana.id)]
    assert "next" in commands
    assert "prochain" not in commands


async def test_no_more_digest(place: Town, ana: Reader) -> None:
    await ana.says("/preferences")
    await ana.taps("Régler les messages reçus")
    said = await ana.taps("Ne plus recevoir le résumé")
    assert "Résumé de la journée\u00a0: désactivé" in said
    assert "Recevoir le résumé de la journée" in ana.buttons
    await place.until("2024-03-27 07:31")
    assert not [text for text in ana.unread() if text.startswith("Bonjour")]


async def test_quiet_hours_are_chosen_and_removed(place: Town, ana: Reader) -> None:
    await ana.says("/preferences")
    await ana.taps("Régler les heures calmes")
    assert "Heures calmes\u00a0: de 21\u00a0h à 7\u00a0h" in await ana.taps("Calme de 21\u00a0h à 7\u00a0h")
    assert "Heures calmes\u00a0: aucune" in await ana.taps("Supprimer les heures calmes")


async def test_two_choices_made_at_once_are_both_kept(place: Town, ana: Reader) -> None:
    """They come in one batch: the second must not put back what the first changed."""
    await ana.says("/preferences")
    above = ana.last["message_id"]
    await ana.says("/preferences")
    await ana.taps("Régler les messages reçus")
    place.telegram.taps(ana.id, above, label="English")
    place.telegram.taps(ana.id, ana.last["message_id"], label="Ne plus recevoir le résumé")
    await asyncio.sleep(0)
    await place.settled()
    async with place.app.services.database.reading() as work:
        kept = await work.people.get(ana.id)
    assert kept is not None
    assert (kept.language, kept.preferences.digest) == (Language.EN, False)


async def test_they_are_one_screen_and_each_part_leads_back(place: Town, ana: Reader) -> None:
    [said] = await ana.says("/preferences")
    assert read(said) == (
        "Vos préférences\n\nLangue : Français\nRésumé de la journée : activé\nRappels avant chaque étape : activés\n"
        "Questions après les visites : oui\nTéléphone : les messages vous conviennent\nHeures calmes : de 22 h à 7 h\n"
        "Liste de la délégation : vous n’y figurez pas\n\nLes réponses à vos messages arrivent toujours."
    )
    assert ana.buttons == [
        "Régler les messages reçus", "Régler les heures calmes", "Choisir qui lit mes réponses",
        "Figurer dans la liste", "English",
    ]  # fmt: skip
    assert read(await ana.taps("Régler les heures calmes")) == (
        "Vos heures calmes\n\nHeures calmes : de 22 h à 7 h\n\nPendant ces heures, seuls arrivent les réponses à vos "
        "messages et les rappels de ce qui commence avant leur fin."
    )
    assert await ana.taps("Revenir aux préférences") == said
    await ana.taps("Régler les messages reçus")
    assert read(await ana.taps("Arrêter les questions après les visites")) == (
        "Les messages que vous recevez\nC’est noté.\n\nRésumé de la journée : activé\n"
        "Rappels avant chaque étape : activés\nQuestions après les visites : non\n"
        "Téléphone : les messages vous conviennent"
    )
    assert ana.buttons == [
        "Ne plus recevoir le résumé", "Ne plus recevoir les rappels", "Recevoir les questions après les visites",
        "Préférer le téléphone", "Revenir aux préférences",
    ]  # fmt: skip
