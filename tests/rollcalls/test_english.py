"""The same in English, by an organiser and a captain who speak it."""

from __future__ import annotations

from bot.people.rules.person import Role
from tests.looks import read
from tests.rollcalls.calling import crowd, following, passes, popup, presses, speaks_english
from tests.town import Reader, Town

HEAD = "Roll-call: Trajet vers la visite de l’après-midi\nMeeting at 13:35, Parvis de la mairie (exemple)"


async def test_a_roll_call_in_english(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    dan = await place.person(102, "Dan", Role.ORGANISER, "en")
    await speaks_english(place, people["nadia"], Role.CAPTAIN)
    assert read((await dan.says("/rollcall"))[-1]) == "Roll-call. For which transfer?"
    [leg] = [it for it in dan.buttons if read(it).startswith("13:35")]
    shown = read(await dan.taps(leg))
    assert shown.startswith(f"{HEAD}\n\n0 / 4 here\n\nMissing\n• Ana Lefebvre: +33 6 39 98 01 02\n")
    await passes(place, 3)
    nadia = people["nadia"]
    assert read(nadia.unread()[-1]) == f"{HEAD}\n\nAre you here?"
    assert await presses(nadia, "I am here") == "✓ Noted, you are here: Trajet vers la visite de l’après-midi"
    assert popup(nadia) == "Noted, thank you."
    await presses(dan, "Tick by name")
    await presses(dan, "Zoé Sans")
    assert popup(dan) == "Here: Zoé Sans"
    await passes(place, 3)
    await presses(dan, "Back to the roll-call")
    await presses(dan, "Remind these 2 people")
    assert popup(dan) == "2 people are reminded."
    assert "Roll-call closed: the group has left." in await presses(dan, "Leave without them")
    assert "2 / 4 here" in following(place, dan.id)


async def test_two_organisers_follow_the_same_one_each_in_their_language(place: Town, claire: Reader) -> None:
    people = await crowd(place)
    dan = await place.person(102, "Dan", Role.ORGANISER, "en")
    await claire.says("/appel")
    await presses(claire, "13 h 35 Trajet vers la visite de l’après-mi…")
    await dan.says("/rollcall")
    await passes(place, 3)
    await presses(people["ben"], "J’y suis")
    await passes(place, 3)
    assert "1 / 4 présent·es" in following(place, claire.id)
    assert "1 / 4 here" in following(place, dan.id)
    await presses(claire, "Tout le monde est là")
    await passes(place, 3)
    assert "4 / 4 here\nRoll-call closed: everyone is here." in following(place, dan.id)
