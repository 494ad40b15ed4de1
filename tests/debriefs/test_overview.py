"""Where organisers begin to read: a phone's screen, whatever the number of visits."""

from __future__ import annotations

from bot.debriefs.screens.asking import Asking, prompt
from bot.debriefs.screens.reading import Overview, Rate, overview
from bot.people.rules.person import Language
from tests.builders import entry, programme
from tests.looks import buttons, seen

FR = Language.FR
PLAN = programme(*(entry(f"v{at}", f"2024-03-2{at} 09:30", title=f"Visite numéro {at}") for at in range(1, 7)))
RATES = [Rate(at, f"v{at}", at, 7) for at in range(1, 7)]
WAYS = [
    ["Lire par question"], ["Rechercher un mot", "Recevoir le tableur"], ["Préparer le miroir du soir"],
    ["Confier les miroirs du soir"], ["Ouvrir le carnet"], ["Revenir à l’espace de l’équipe"],
]  # fmt: skip


def test_the_last_visits_come_first_each_with_its_number() -> None:
    screen = overview(Overview(RATES), PLAN, FR)
    assert seen(screen) == (
        "<b>Ce que la délégation retient</b>\n\n3. Visite numéro 3 : 3 sur 7\n4. Visite numéro 4 : 4 sur 7\n"
        "5. Visite numéro 5 : 5 sur 7\n6. Visite numéro 6 : 6 sur 7"
    )
    assert buttons(screen) == [["Lire 3", "Lire 4", "Lire 5", "Lire 6"], ["Voir les visites précédentes"], *WAYS]


def test_the_others_are_a_page_away_and_a_page_that_is_gone_is_the_last() -> None:
    for page in (1, 9):
        screen = overview(Overview(RATES), PLAN, FR, page)
        assert seen(screen).endswith("\n\n1. Visite numéro 1 : 1 sur 7\n2. Visite numéro 2 : 2 sur 7")
        assert buttons(screen) == [["Lire 1", "Lire 2"], ["Voir les suivantes"], *WAYS]


def test_what_is_left_to_answer_is_told_apart_on_its_buttons() -> None:
    long = "Journée avec le Collège des Transitions Sociétales"
    day = programme(
        entry("a", "2024-03-27 09:15", title=f"{long} : comprendre"),
        entry("b", "2024-03-27 14:00", title=f"{long} : coopérer"),
    )
    screen = prompt(Asking(day, "day:2024-03-27", 7, left={1: "a", 2: "b"}), FR)
    assert buttons(screen)[-2:] == [["Répondre : 9 h 15 Visite"], ["Répondre : 14 h Visite"]]
