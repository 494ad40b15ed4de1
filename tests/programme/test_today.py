"""What happens now: before the trip, during it, after it."""

from __future__ import annotations

from tests.town import Reader, Town


async def test_before_the_trip_the_days_are_counted(place: Town, ana: Reader) -> None:
    await place.until("2024-03-20 10:00")
    ana.unread()
    [today] = await ana.says("/aujourdhui")
    assert today.startswith("Le voyage commence dans 5 jours\nPremier jour\u00a0: lundi 25 mars.")
    assert "• Prévoir des chaussures confortables et un vêtement de pluie." in today


async def test_the_eve_says_tomorrow(place: Town, ana: Reader) -> None:
    await place.until("2024-03-24 10:00")
    ana.unread()
    [today] = await ana.says("/aujourdhui")
    assert today.startswith("Le voyage commence demain\n")
    [tomorrow] = await ana.says("/demain")
    assert tomorrow.startswith("Demain, lundi 25 mars\n")


async def test_during_the_trip_the_day_is_told(place: Town, ana: Reader) -> None:
    ana.unread()
    today = (await ana.says("/aujourdhui"))[0]
    assert today.startswith("Aujourd’hui, mardi 26 mars\n")
    assert "Rendez-vous\u00a0: 8\u00a0h\u00a015, Accueil de la résidence (exemple)" in today
    assert (await ana.says("/demain"))[-1].startswith("Demain, mercredi 27 mars\n")


async def test_what_comes_next_says_in_how_long_and_where(place: Town, ana: Reader) -> None:
    coming = (await ana.says("/prochain"))[-1]
    assert coming.startswith("Ensuite, dans 15\u00a0min\u00a0: Échange avec une collectivité\u00a0: impliquer")
    assert "Lieu\u00a0: Mairie et maison de quartier (exemple), 44400 Rezé (exemple)" in coming


async def test_what_runs_is_said_with_what_follows(place: Town, ana: Reader) -> None:
    await place.until("2024-03-26 10:00")
    coming = (await ana.says("/prochain"))[-1]
    assert coming.startswith("En ce moment, jusqu’à 12\u00a0h\u00a0: Échange avec une collectivité")
    assert "Ensuite, dans 2\u00a0h\u00a015\u00a0: Déjeuner" in coming


async def test_after_the_trip_it_says_so(place: Town, ana: Reader) -> None:
    await place.until("2024-03-30 10:00")
    for asked in ("/aujourdhui", "/demain"):
        said = (await ana.says(asked))[-1]
        assert "Le voyage est terminé. Merci d’en avoir été\u202f!" in said
    assert (await ana.says("/prochain"))[-1].startswith("Plus rien n’est prévu au programme.")


async def test_on_the_last_evening_tomorrow_is_empty_in_words(place: Town, ana: Reader) -> None:
    await place.until("2024-03-28 18:00")
    assert "Demain, le voyage sera terminé" in (await ana.says("/demain"))[-1]
