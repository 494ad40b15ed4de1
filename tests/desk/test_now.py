"""The desk opens on what matters now, and leads there in two taps."""

from __future__ import annotations

from bot.people.rules.person import Role
from bot.team.actions import troubles
from tests.broadcasts.speaking import announced, enrolled, passes, presses, screen
from tests.town import Reader, Town


def block(who: Reader) -> list[str]:
    """The lines between the heading and the figures."""
    return screen(who).split("\n\n")[1].split("\n")


async def test_what_begins_next_and_how_many_have_to_be_there(place: Town, claire: Reader) -> None:
    await enrolled(place, 201, "Ana Lefebvre")
    await enrolled(place, None, "Zoé Sans", leaves="dejeuner-mardi")
    await place.until("2024-03-26 14:25")
    await claire.says("/organisation")
    assert block(claire) == [
        "Ensuite : mar. 26 mars 14 h 30, Découverte d’un conseil de développement · une personne attendue"
    ]
    assert (await claire.taps("Ouvrir la prochaine étape")).startswith("Découverte d’un conseil de développement")


async def test_who_has_not_seen_what_is_urgent_and_what_will_leave(place: Town, claire: Reader) -> None:
    ana = await enrolled(place, 201, "Ana Lefebvre")
    assert ana
    await announced(claire, "Le car part à 9 h", "Rendre urgente")
    await claire.says("/organisation")
    assert block(claire)[1:] == ["⚠ Une annonce urgente n’a pas été vue par une personne"]
    assert (await presses(claire, "Suivre l’annonce urgente (1)")).startswith("Annonce envoyée\n« Le car part à 9 h »")
    await ana.taps("Vu")
    await passes(place)
    await claire.says("/organisation")
    assert len(block(claire)) == 1


async def test_an_open_roll_call_is_the_first_button(place: Town, claire: Reader) -> None:
    await enrolled(place, 201, "Ana Lefebvre")
    await claire.says("/appel")
    await claire.taps(claire.buttons[0])
    await passes(place)
    await claire.says("/organisation")
    assert block(claire)[1].startswith("Appel en cours, ") and block(claire)[1].endswith(" : 0 sur 1")
    assert claire.buttons[0] == "Faire l’appel"
    assert claire.buttons.count("Faire l’appel") == 1


async def test_what_does_not_work_is_said_until_it_is_over(place: Town) -> None:
    lea = await place.person(102, "Lea", Role.ORGANISER, "en")
    database = place.app.services.database
    await troubles.begin(database, "offers")
    await lea.says("/organise")
    assert block(lea)[0] == "⚠ Does not work: the offers of seats"
    await troubles.end(database, "offers")
    await lea.says("/organise")
    assert block(lea)[0].startswith("Next: ")
    assert "Does not work" not in screen(lea)
