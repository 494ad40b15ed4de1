"""/aujourdhui, /demain, /prochain, before, during and after."""

from __future__ import annotations

from bot.people.rules.person import Language
from bot.programme.rules.programme import Place
from bot.programme.screens.today import coming, today, tomorrow
from tests.builders import entry, instant, programme, trip
from tests.looks import buttons, seen

FR, EN = Language.FR, Language.EN
PORT = entry("port", meets="2024-03-26 09:10", meeting_place=Place("Devant l’entrée", "", 47.2, -1.5))
PLAN = programme(PORT)
TRIP = trip()


def test_before_the_trip() -> None:
    screen = today(TRIP, PLAN, instant("2023-11-20 09:00"), FR)
    assert seen(screen) == (
        "<b>Le voyage commence dans 126 jours</b>\nPremier jour : lundi 25 mars.\n\n"
        "À préparer :\n• Relire le programme."
    )


def test_the_eve_and_after() -> None:
    assert "starts tomorrow" in today(TRIP, PLAN, instant("2024-03-24 23:59"), EN).text
    assert seen(today(TRIP, PLAN, instant("2024-03-29 00:00"), FR)).startswith(
        "<b>Voyage apprenant</b>\nLe voyage est terminé."
    )
    assert "Demain, le voyage sera terminé" in seen(tomorrow(TRIP, PLAN, instant("2024-03-28 10:00"), FR))


def test_a_day_with_nothing_says_so() -> None:
    said = seen(today(TRIP, PLAN, instant("2024-03-27 10:00"), FR))
    assert said == "Aujourd’hui, mercredi 27 mars, rien n’est prévu au programme : du temps pour vous."


def test_tomorrow() -> None:
    assert seen(tomorrow(TRIP, PLAN, instant("2024-03-25 10:00"), FR)) == (
        "<b>Demain, mardi 26 mars</b>\n\n9 h 30 · Visite port\nRendez-vous : 9 h 10, Devant l’entrée"
    )


def test_what_comes_next() -> None:
    screen = coming(TRIP, PLAN, instant("2024-03-26 09:00"), FR)
    assert seen(screen) == (
        "Ensuite, dans 10 min : <b>Visite port</b>\n<b>Rendez-vous à 9 h 10</b> : Devant l’entrée\n"
        "Mardi 26 mars, 9 h 30 – 11 h\nLieu : Tiers-lieu"
    )
    assert buttons(screen) == [["📍 Voir sur la carte", "Voir le détail"], ["Actualiser", "Voir tous les jours"]]


def test_past_the_meeting_the_delay_is_until_the_start() -> None:
    said = seen(coming(TRIP, PLAN, instant("2024-03-26 09:20"), FR))
    assert said.startswith(
        "Ensuite, dans 10 min : <b>Visite port</b>\n<b>Le rendez-vous était à 9 h 10</b> : Devant l’entrée"
    )


def test_the_last_one_running_then_nothing() -> None:
    assert seen(coming(TRIP, PLAN, instant("2024-03-26 10:00"), FR)) == (
        "En ce moment, jusqu’à 11 h : <b>Visite port</b>\n\n"
        "C’est la dernière étape du voyage : plus rien n’est prévu ensuite."
    )
    assert coming(TRIP, PLAN, instant("2024-03-26 11:00"), EN).text == "Nothing more is planned in the programme."


def test_far_away_days_are_those_of_the_calendar() -> None:
    assert "dans 126 jours" in seen(today(TRIP, PLAN, instant("2023-11-20 20:00"), FR))
    assert "dans 127 jours" in seen(coming(TRIP, PLAN, instant("2023-11-20 20:00"), FR))
