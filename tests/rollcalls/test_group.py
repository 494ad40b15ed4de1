"""In the group: one message with the same button, edited once in five seconds; names and numbers stay in private."""

from __future__ import annotations

from tests.looks import read
from tests.rollcalls.calling import BUS, GROUP, crowd, following, grouped, opened, passes, popup, presses
from tests.town import Reader, Town, labels, text_of

HEAD = "Appel : Trajet vers la visite de l’après-midi\nRendez-vous à 13 h 35, Parvis de la mairie (exemple)"
ASKS = "Touchez le bouton dès que vous êtes là."


async def test_the_group_has_one_message_with_the_same_button(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await grouped(place, claire, *people.values())
    await opened(claire)
    await passes(place, 3)
    assert following(place, GROUP) == f"{HEAD}\n\n0 / 4 présent·es\n{ASKS}"
    await presses(people["ana"], "J’y suis", GROUP)
    assert popup(people["ana"]) == "C’est noté, merci."
    await passes(place, 6)
    assert following(place, GROUP) == f"{HEAD}\n\n1 / 4 présent·es\n{ASKS}"
    assert "Il manque\n• Ben Petit" in following(place, claire.id)


async def test_everybody_is_here_is_said_to_the_group(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await grouped(place, claire, *people.values())
    await opened(claire)
    await passes(place, 3)
    await presses(claire, "Tout le monde est là")
    await passes(place, 6)
    said = [read(text_of(it)) for it in place.telegram.messages(GROUP)]
    assert said[-1] == "Tout le monde est là : Trajet vers la visite de l’après-midi"
    assert following(place, GROUP) == f"{HEAD}\n\n4 / 4 présent·es\nAppel clos : tout le monde est là."


async def test_opened_in_the_group_names_are_in_the_private_chat_of_who_called(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await grouped(place, claire, *people.values())
    nadia = people["nadia"]
    await nadia.says("/appel", GROUP)
    assert await presses(nadia, BUS, GROUP) == f"{HEAD}\n\n0 / 4 présent·es\n{ASKS}"
    assert popup(nadia) == "L’appel est ouvert. Les noms sont dans votre conversation avec le bot."
    await passes(place, 3)
    assert "• Zoé Sans : +33 6 39 98 01 05 (téléphone seul)" in following(place, nadia.id)
    await presses(people["ben"], "J’y suis", GROUP)
    await passes(place, 6)
    assert "1 / 4" in following(place, nadia.id)
    assert "1 / 4" in following(place, GROUP)


async def test_a_participant_who_asks_in_the_group_gets_silence(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await grouped(place, claire, *people.values())
    before = len(place.telegram.messages(GROUP))
    await people["ana"].says("/appel", GROUP)
    assert len(place.telegram.messages(GROUP)) == before + 1  # her own
    await people["nadia"].says("/appel", GROUP)
    await people["ana"].taps(next(it for it in labels(place.telegram.messages(GROUP)[-1]) if read(it) == BUS), GROUP)
    async with place.app.services.database.reading() as work:
        assert await work.rollcalls.all() == []


async def test_an_organiser_who_does_not_travel_is_not_on_it(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await grouped(place, claire, *people.values())
    await opened(claire)
    await passes(place, 3)
    await presses(claire, "J’y suis", GROUP)
    assert popup(claire) == "Vous n’êtes pas sur la liste de cet appel."


async def test_the_group_becomes_a_supergroup_meanwhile(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await grouped(place, claire, *people.values())
    await opened(claire)
    await passes(place, 3)
    new = place.telegram.migrates(claire.id, GROUP)
    await place.settled()
    await passes(place, 6)
    assert following(place, new) == f"{HEAD}\n\n0 / 4 présent·es\n{ASKS}"
    await presses(people["ana"], "J’y suis", new)
    await presses(people["ben"], "J’y suis")
    await passes(place, 6)
    assert following(place, new) == f"{HEAD}\n\n2 / 4 présent·es\n{ASKS}"
    assert [read(text_of(it)) for it in place.telegram.messages(new)].count(following(place, new)) == 1


async def test_telegram_may_tell_of_the_supergroup_by_refusing_an_edit(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    await grouped(place, claire, *people.values())
    await opened(claire)
    await passes(place, 3)
    new = place.telegram.migrates(claire.id, GROUP, announced=False)
    await presses(people["ana"], "J’y suis")
    await passes(place, 12)
    assert following(place, new) == f"{HEAD}\n\n1 / 4 présent·es\n{ASKS}"
