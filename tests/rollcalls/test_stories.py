"""The roll is called before a departure: by those who press, by name, until the group leaves."""

from __future__ import annotations

from tests.looks import read
from tests.rollcalls.calling import BUS, crowd, following, live, opened, passes, popup, presses
from tests.town import Reader, Town, labels

HEAD = "Appel : Trajet vers la visite de l’après-midi\nRendez-vous à 13 h 35, Parvis de la mairie (exemple)"
MISSING = {
    "ana": "• Ana Lefebvre : +33 6 39 98 01 02",
    "ben": "• Ben Petit : +33 6 39 98 01 03",
    "nadia": "• Nadia Caron : +33 6 39 98 01 04",
    "zoé": "• Zoé Sans : +33 6 39 98 01 05 (téléphone seul)",
}


def counted(here: int, *missing: str) -> str:
    names = "\n".join(["Il manque", *(MISSING[it] for it in missing)])
    return f"{HEAD}\n\n{here} / 4 présent·es" + (f"\n\n{names}" if missing else "")


async def test_each_who_is_expected_is_asked_and_counted(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    ana = people["ana"]
    ana.unread()
    assert await opened(claire) == counted(0, "ana", "ben", "nadia", "zoé")
    assert [read(it) for it in claire.buttons] == [
        "Copier : Ana Lefebvre", "Copier : Ben Petit", "Copier : Nadia Caron", "Copier : Zoé Sans",
        "Pointer par nom", "Rappeler ces 3 personnes", "Tout le monde est là", "Partir sans les attendre",
    ]  # fmt: skip
    await passes(place, 1)
    assert [read(it) for it in ana.unread()] == [f"{HEAD}\n\nÊtes-vous là ?"]
    assert await presses(ana, "J’y suis") == "✓ C’est noté, vous êtes là : Trajet vers la visite de l’après-midi"
    assert (popup(ana), ana.buttons) == ("C’est noté, merci.", [])
    await passes(place, 3)
    assert following(place, claire.id) == counted(1, "ben", "nadia", "zoé")


async def test_a_number_is_copied_as_telephones_dial_it(place: Town, claire: Reader) -> None:
    await crowd(place)
    await opened(claire)
    first = claire.last["reply_markup"]["inline_keyboard"][0][0]
    assert (read(first["text"]), first["copy_text"]) == ("Copier : Ana Lefebvre", {"text": "+33639980102"})


async def test_a_captain_and_an_organiser_tick_at_once_each_in_a_live_message(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    nadia = people["nadia"]
    await opened(claire)
    assert read((await nadia.says("/appel"))[-1]) == counted(0, "ana", "ben", "nadia", "zoé")
    for who in (claire, nadia):
        await presses(who, "Pointer par nom")
        assert labels(live(place, who.id))[:4] == ["Ana Lefebvre", "Ben Petit", "Nadia Caron", "Zoé Sans"]
    for who in (claire, nadia):
        await presses(who, "Zoé Sans")
        assert popup(who) == "Présent·e : Zoé Sans"
    await passes(place, 3)
    for who in (claire, nadia):
        assert labels(live(place, who.id))[:3] == ["Ana Lefebvre", "Ben Petit", "Nadia Caron"]
        assert "1 / 4 présent·es" in following(place, who.id)
    assert await presses(nadia, "Revenir à l’appel") == counted(1, "ana", "ben", "nadia")


async def test_a_tick_is_taken_back(place: Town, claire: Reader) -> None:
    await crowd(place)
    await opened(claire)
    await presses(claire, "Pointer par nom")
    await presses(claire, "Zoé Sans")
    await passes(place, 3)
    await presses(claire, "Revenir à l’appel")
    await presses(claire, "Corriger un pointage")
    await presses(claire, "Zoé Sans")
    assert popup(claire) == "Pointage retiré : Zoé Sans"
    await passes(place, 3)
    assert await presses(claire, "Revenir à l’appel") == counted(0, "ana", "ben", "nadia", "zoé")


async def test_only_those_who_are_missing_are_reminded_and_not_twice_in_a_minute(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    await presses(people["ana"], "J’y suis")
    await passes(place, 3)
    for it in people.values():
        it.unread()
    await presses(claire, "Rappeler ces 2 personnes")
    assert popup(claire) == "2 personnes sont rappelées."
    await presses(claire, "Rappeler ces 2 personnes")
    assert popup(claire) == "Un rappel vient de partir : attendez une minute."
    await passes(place, 3)
    asked = f"{HEAD}\n\nL’équipe vous cherche. Êtes-vous là ?"
    heard = {name: [read(text) for text in it.unread()] for name, it in people.items()}
    assert heard == {"ana": [], "ben": [asked], "nadia": [asked]}


async def test_everybody_is_here_closes_it(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    assert await presses(claire, "Tout le monde est là") == (
        f"{HEAD}\n\n4 / 4 présent·es\nAppel clos : tout le monde est là."
    )
    await presses(people["ben"], "J’y suis")
    assert popup(people["ben"]) == "L’appel est clos. Appelez l’équipe si vous n’êtes pas avec le groupe."


async def test_the_group_leaves_without_those_whose_names_are_noted(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    for name in ("ana", "nadia"):
        await presses(people[name], "J’y suis")
    await passes(place, 3)
    left = f"{HEAD}\n\n2 / 4 présent·es\nAppel clos : le groupe est parti.\n\nIl manque\n{MISSING['ben']}\n{MISSING['zoé']}"
    assert await presses(claire, "Partir sans les attendre") == left
    await claire.says("/inscrits")
    record = read(await claire.taps("Lire le journal"))
    about = "Trajet vers la visite de l’après-midi"
    assert [line.split(" · ")[1] for line in record.splitlines()[2:]][:4] == [
        f"Claire : absence au départ, {about} (Zoé Sans)",
        f"Claire : absence au départ, {about} (Ben Petit)",
        f"Claire : appel clos, départ avec des personnes manquantes, {about}",
        f"Claire : appel ouvert, {about}",
    ]


async def test_closed_too_soon_it_is_opened_again_as_it_was(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    await presses(people["ana"], "J’y suis")
    await presses(claire, "Tout le monde est là")
    assert await presses(claire, "Rouvrir l’appel") == counted(1, "ben", "nadia", "zoé")


async def test_a_second_one_for_the_same_leg_shows_the_one_that_is_open(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    await presses(people["ana"], "J’y suis")
    first = claire.last
    ana = people["ana"]
    ana.unread()
    assert [read(it) for it in await claire.says("/appel")] == [counted(1, "ben", "nadia", "zoé")]
    assert labels(place.telegram.message(claire.id, first["message_id"]) or {}) == []
    await passes(place, 3)
    assert ana.unread() == []
    async with place.app.services.database.reading() as work:
        assert len(await work.rollcalls.all()) == 1


async def test_a_closed_one_is_found_again_among_the_legs_of_the_day(place: Town, claire: Reader) -> None:
    await crowd(place)
    await opened(claire)
    await presses(claire, "Tout le monde est là")
    assert read((await claire.says("/appel"))[-1]) == "Appel. Pour quel trajet ?"
    assert [read(it) for it in claire.buttons] == [
        "8 h 15 Trajet vers la visite du matin", "✓ 13 h 35 Trajet vers la visite de l’après-…",
        "Revenir à l’espace de l’équipe",
    ]  # fmt: skip
    assert BUS not in [read(it) for it in claire.buttons]


async def test_a_captain_calls_the_roll_and_nothing_else(place: Town, claire: Reader) -> None:
    nadia = (await crowd(place))["nadia"]
    shown = read(" ".join(await nadia.says("/aide")))
    assert "/appel" in shown
    assert not [it for it in ("/annonce", "/changement", "/inscrits", "/organisation") if it in shown]
    assert await opened(nadia) == counted(0, "ana", "ben", "nadia", "zoé")


async def test_a_participant_may_not(place: Town, claire: Reader) -> None:
    ana = (await crowd(place))["ana"]
    assert "n'existe pas" in (said := read(" ".join(await ana.says("/appel")))) or "n’existe pas" in said


async def test_where_nobody_travels_that_day_it_says_so(place: Town, claire: Reader) -> None:
    await place.until("2024-03-30 09:00")
    assert read((await claire.says("/appel"))[-1]) == (
        "Il n’y a pas de trajet aujourd’hui : l’appel se fait avant un départ."
    )


async def test_one_that_nobody_closed_is_found_again_the_day_after(place: Town, claire: Reader) -> None:
    await crowd(place)
    await opened(claire)
    await place.until("2024-03-27 08:00")
    claire.unread()
    await claire.says("/appel")
    assert [read(it) for it in claire.buttons] == [
        "(en cours) mar. 26 mars Trajet vers la visi…", "8 h 25 Trajet vers le lieu de la journée de…",
        "Revenir à l’espace de l’équipe",
    ]  # fmt: skip
    await claire.taps(claire.buttons[0])
    assert "Appel clos" in await presses(claire, "Partir sans les attendre")
