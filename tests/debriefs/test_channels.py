"""Every channel by which organisers read, before and after each gesture of somebody who does not sign: all the same."""

from __future__ import annotations

from dataclasses import replace

from bot.carnet.actions.documents import edition
from bot.carnet.actions.gather import shared
from bot.carnet.documents.formats import written
from bot.debriefs.actions.reading import everything
from bot.debriefs.documents import FORMATS, table
from bot.mirror import screens as mirror
from bot.mirror.actions import days, open_draft, view
from bot.people.rules.person import Language
from tests.attachments.photos import shows
from tests.builders import instant
from tests.debriefs.test_stories import ENDS
from tests.town import Reader, Town

FR = Language.FR
REST = 30  # seconds, so that Telegram lets an organiser read as much as they like
PRIVATE = ("/debrief", "/organisation", "/inscrits")


async def channels(place: Town, claire: Reader) -> dict[str, object]:
    """All that an organiser can read or export."""
    read: dict[str, object] = {word: await answer_to(claire, word) for word in PRIVATE}
    await answer_to(claire, "/debrief")
    for label in [it for it in claire.buttons if it.startswith("Lire")]:
        await answer_to(claire, "/debrief")
        read[label] = (await claire.taps(label), claire.buttons)
    await answer_to(claire, "/debrief")
    await claire.taps("Rechercher un mot")
    read["search"] = (await answer_to(claire, "sans"), claire.buttons)
    return read | await exports(place)


async def answer_to(claire: Reader, words: str) -> str:
    """Once the pushes of the hour have left."""
    claire.town.clock.pass_by(seconds=REST)
    await claire.town.settled()
    return (await claire.says(words))[-1]


async def exports(place: Town) -> dict[str, object]:
    trip = place.app.services.trip
    async with place.app.services.database.work() as work:
        programme = await work.programmes.current()
        found = await everything(work, programme)
        sheet = FORMATS["csv"](table(programme, found.found, found.names, trip.debriefs, FR), FR)
        made = await edition(work, trip, replace(await shared(work, trip), issued=instant("2024-04-01 12:00")), FR)
        drafts = [mirror.for_group(await view(work, await open_draft(work, it)), FR) for it in days(programme, trip)]
    return {"csv": sheet, "md": written("md", made), "json": written("json", made), "mirror": drafts}


def sheet(found: dict[str, object]) -> str:
    """What the .csv says."""
    assert isinstance(found["csv"], bytes)
    return found["csv"].decode("utf-8-sig")


async def anonymous(who: Reader, words: str) -> None:
    await who.taps("Les difficultés")
    await who.taps("Revenir aux questions")
    await who.taps("Rester anonyme")
    await who.taps("Les difficultés")
    await who.says(words)


async def reworded(who: Reader) -> None:
    """Then kept to oneself: another copy, which nobody read."""
    await who.says("/carnet")
    await who.taps("Ouvrir la réponse 1")
    await who.taps("Changer mes mots")
    await who.says("Dit autrement")
    await who.taps("Garder pour moi")


async def test_no_gesture_of_who_does_not_sign_shows_when_it_is_made(place: Town, claire: Reader, ana: Reader) -> None:
    others = [await place.participant(210 + at, f"Personne {at}") for at in range(3)]
    await place.until(ENDS)
    for _ in range(3):  # pushes take their time
        place.clock.pass_by(seconds=5)
        await place.settled()
    await ana.taps("Les réussites")
    await ana.says("Signé de ma main")
    before = await channels(place, claire)
    for who in (ana, *others):
        await anonymous(who, f"Sans mon nom, {who.id}")
        assert await channels(place, claire) == before
    await place.until("2024-03-26 21:31")
    await channels(place, claire)  # the evening's pushes leave meanwhile
    turned = await channels(place, claire)
    assert all(f"Sans mon nom, {who.id}" in sheet(turned) for who in (ana, *others))
    await others[0].taps("Les difficultés")
    await others[0].says("et encore")
    await shows(others[0])
    assert await channels(place, claire) == turned
    await reworded(ana)
    assert await channels(place, claire) == turned
    await others[1].says("/carnet")
    await others[1].taps("Ouvrir la réponse 1")
    await others[1].taps("Retirer cette réponse")
    assert "trois soirs" in others[1].popup.text
    assert "211" not in (await others[1].says("/carnet"))[-1]
    assert await channels(place, claire) == turned
    await others[2].says("/oublier")
    await others[2].taps("Effacer toutes mes données")
    assert sheet(await exports(place)) == sheet(turned)
    await place.until("2024-03-27 21:31")
    after = sheet(await exports(place))
    gone = [who.id for who in (ana, *others) if f"Sans mon nom, {who.id}" not in after]
    assert gone == [201, 211, 212] and "et encore" in after and "Dit autrement" not in after
    async with place.app.services.database.reading() as work:
        assert {it.person for it in await work.debriefs.contributions()} == {ana.id, others[0].id}


async def test_a_photograph_is_put_into_the_carnet_with_others_turning(
    place: Town, claire: Reader, ana: Reader
) -> None:
    await place.until(ENDS)
    await anonymous(ana, "Sans mon nom")
    await shows(ana)
    for day in (26, 27, 28):
        await place.until(f"2024-03-{day} 21:31")  # alone, it waited for three evenings
    before = await channels(place, claire)
    await ana.says("/carnet")
    await ana.taps("Voir les photos de la réponse 1")
    await ana.taps("Mettre 1 dans le carnet")
    await ana.taps("Elles sont d’accord\u00a0: mettre la photo")
    assert await channels(place, claire) == before
