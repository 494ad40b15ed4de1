"""Who is not on Telegram answers by an organiser's hand: signed, and theirs once they open the bot."""

from __future__ import annotations

from dataclasses import replace

from bot.debriefs.rules.contributions import Mark
from tests.debriefs.test_stories import ENDS, VISIT
from tests.enrolment.lists.signed import pressed, signed_up
from tests.town import Reader, Town, text_of

OPEN = "Noter ce que dit cette personne des visites"


async def test_an_organiser_notes_what_somebody_says_from_their_card(place: Town, claire: Reader, ana: Reader) -> None:
    paul = await signed_up(place, None, "Paul Durand")
    await place.until(ENDS)
    await claire.says("/inscrits")
    await pressed(place, claire, f"1:signups:card:{paul.id}")
    assert await claire.taps(OPEN) == "De quelle visite vous parle Paul Durand\u202f?"
    assert await claire.taps(claire.buttons[0]) == f"Paul Durand\u00a0: {VISIT}"
    assert await claire.taps("Les réussites") == (
        "Qu’est-ce qui a réussi\u202f?\n\n"
        "Envoyez ce qu’en dit Paul Durand, avec son accord\u00a0: ce sera lu avec son nom."
    )
    [shown] = (await claire.says("Le tirage au sort"))[-1:]
    assert shown == f"Paul Durand\u00a0: {VISIT}\n\nLes réussites\u00a0: Le tirage au sort"
    rates = (await claire.says("/debrief"))[-1]
    assert f"{VISIT}\u00a0: 1 sur 3" in rates
    read = await claire.taps(next(it for it in claire.buttons if it.startswith("Lire")))
    assert "Les réussites\u00a0: Le tirage au sort\n— Paul Durand" in read
    assert "réponse notée pour une personne sans Telegram" in await journal(place, claire)


async def journal(place: Town, claire: Reader) -> str:
    await pressed(place, claire, "1:signups:journal:0")
    return text_of(claire.last)


async def test_it_is_taken_back_by_the_same_hand(place: Town, claire: Reader) -> None:
    paul = await signed_up(place, None, "Paul Durand")
    await place.until(ENDS)
    await claire.says("/inscrits")
    await pressed(place, claire, f"1:heard:about:{paul.id}:1")
    await claire.taps("Les réussites")
    await claire.says("Le tirage au sort")
    assert await claire.taps("Retirer la réponse 1") == f"Paul Durand\u00a0: {VISIT}"
    async with place.app.services.database.reading() as work:
        assert await work.debriefs.contributions() == []


async def test_it_is_theirs_once_they_have_an_account_and_goes_with_them(
    place: Town, claire: Reader, ana: Reader
) -> None:
    made = await signed_up(place, None, "Ana Martin")
    await place.until(ENDS)
    await claire.says("/inscrits")
    await pressed(place, claire, f"1:heard:about:{made.id}:1")
    await claire.taps("Les réussites")
    await claire.says("Le tirage au sort")
    async with place.app.services.database.work() as work:
        await work.signups.save(replace(made, person=ana.id))
    popup = await pressed(place, claire, f"1:heard:about:{made.id}:1")
    assert popup.alert  # they answer by themselves now
    assert "Les réussites\u00a0: Le tirage au sort" in (await ana.says("/carnet"))[-1]
    await ana.taps("Ouvrir la réponse 1")
    await ana.taps("Changer mes mots")
    await ana.says("Le tirage au sort, surtout")
    async with place.app.services.database.reading() as work:
        [it] = await work.debriefs.contributions(ana.id)
    assert (it.person, it.words, it.mark) == (ana.id, "Le tirage au sort, surtout", Mark.NAMED)
    async with place.app.services.database.work() as work:
        person, signup = await work.people.get(ana.id), await work.signups.of(ana.id)
        assert person is not None
        await work.personal.erase(person, signup)
    async with place.app.services.database.reading() as work:
        assert await work.debriefs.contributions() == []


async def test_participants_note_nothing_for_others(place: Town, ana: Reader) -> None:
    paul = await signed_up(place, None, "Paul Durand")
    await place.until(ENDS)
    await ana.says("/start")
    await pressed(place, ana, f"1:heard:of:{paul.id}")
    assert "Paul" not in text_of(ana.last)
