"""Who is known not to come is subtracted and named, and counts all the same when they say that they are here."""

from __future__ import annotations

from dataclasses import replace

from bot.people.rules.person import Person
from bot.signup.rules.signup import Status
from tests.broadcasts.speaking import enrolled
from tests.looks import read
from tests.rollcalls.calling import crowd, following, opened, passes, presses
from tests.town import Reader, Town


async def test_known_exceptions_are_subtracted_and_named(place: Town, claire: Reader) -> None:
    await crowd(place)
    late = await enrolled(place, 211, "Lou Tard", joins="trajet-mercredi")
    await enrolled(place, 212, "Max Parti", leaves="dejeuner-mardi")
    await enrolled(place, 213, "Noé Absent", absent="trajet-mardi-apres-midi")
    await enrolled(place, 214, "Oda Désistée")
    async with place.app.services.database.work() as work:
        oda = await work.signups.of(214)
        assert oda
        await work.signups.save_status(replace(oda, status=Status.WITHDRAWN))
        await work.people.save(Person(214, "Oda Désistée"))
    shown = await opened(claire)
    assert "0 / 4 présent·es" in shown
    assert shown.split("\n\n")[-1] == (
        "Ne sont pas attendu·es\n• Lou Tard : rejoint le voyage plus tard\n• Max Parti : a déjà quitté le voyage\n"
        "• Noé Absent : ne vient pas à ce trajet\n• Oda Désistée : s’est désisté·e"
    )
    await passes(place, 3)
    assert late and [it for it in late.unread() if "Êtes-vous là" in it] == []


async def test_who_was_not_expected_and_is_here_counts(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await opened(claire)
    await passes(place, 3)
    async with place.app.services.database.work() as work:
        ana = await work.signups.of(people["ana"].id)
        assert ana
        await work.signups.save(ana.with_values({"absent": "trajet-mardi-apres-midi"}))
    await presses(people["ben"], "J’y suis")
    await passes(place, 3)
    assert "1 / 3 présent·es" in following(place, claire.id)
    assert "• Ana Lefebvre : ne vient pas à ce trajet" in following(place, claire.id)
    await presses(people["ana"], "J’y suis")
    await passes(place, 3)
    assert "2 / 4 présent·es" in following(place, claire.id)
    assert "ne vient pas" not in following(place, claire.id)


async def test_a_participant_without_a_sign_up_is_on_it(place: Town, claire: Reader, ana: Reader) -> None:
    assert "0 / 1 présent·es\n\nIl manque\n• Ana : pas de téléphone" in read(await opened(claire))
    await passes(place, 3)
    await presses(ana, "J’y suis")
    await passes(place, 3)
    assert following(place, claire.id).endswith("1 / 1 présent·es")
