"""Who comes: those who agreed to be listed, read by those who come."""

from __future__ import annotations

from dataclasses import replace

from bot.people.rules.person import Role
from bot.seats.actions.status import change_status
from bot.signup.rules.signup import Status
from tests.stories import seated
from tests.town import Reader, Town, labels

LIST_ME, UNLIST_ME = "Figurer dans la liste", "Ne plus figurer dans la liste"


async def listed(who: Reader) -> None:
    await who.says("/preferences")
    await who.taps(LIST_ME)
    who.unread()


async def test_nobody_is_listed_unless_they_agree(place: Town, ana: Reader) -> None:
    await seated(place, ana, "Ana", "Diaz", "Ville de Lens")
    assert await ana.says("/delegation") == [
        "Qui vient\n\nPersonne n’a encore choisi de figurer dans cette liste.\n\n"
        "Vous n’y figurez pas. Si vous le souhaitez, les participant·es y liront votre prénom, votre nom, votre "
        "organisation et votre qualité, rien d’autre. Le carnet du réseau reprend cette liste."
    ]
    assert ana.buttons == [LIST_ME]


async def test_who_agreed_is_read_by_those_who_come(place: Town, claire: Reader, ana: Reader, omar: Reader) -> None:
    await seated(place, ana, "Ana", "Diaz", "Ville de Lens")
    await seated(place, omar, "Omar", "Brun", "Ville de Loos")
    await listed(ana)
    await listed(omar)
    await listed(claire)
    async with place.app.services.database.work() as work:
        known = await work.people.get(ana.id)
        assert known is not None
        await work.people.save(replace(known, role=Role.CAPTAIN))
    ben = await place.participant(203, "Ben")
    assert (await ben.says("/delegation"))[0].startswith(
        "Qui vient (3)\n\n"
        "• Omar Brun, Ville de Loos (élu·e)\n"
        "• Claire, équipe du voyage\n"
        "• Ana Diaz, Ville de Lens (élu·e, capitaine)\n\n"
        "Vous n’y figurez pas."
    )
    lea = await place.person(204, "Lea", Role.PARTICIPANT, "en")
    assert (await lea.says("/people"))[0].startswith("Who comes (3)\n\n• Omar Brun, Ville de Loos (elected)\n")


async def test_it_is_for_those_who_come(place: Town, omar: Reader) -> None:
    assert (await omar.says("/delegation"))[-1].startswith("La commande «\u202fdelegation\u202f» n’existe pas")
    await omar.says("/preferences")
    assert LIST_ME not in omar.buttons
    query = place.telegram.taps(omar.id, press(omar, "1:pref:listed:1"), "1:pref:listed:1")
    await place.settled()
    assert "n’est plus valable" in str(place.telegram.answer(query))


def press(who: Reader, data: str) -> int:
    who.last["reply_markup"]["inline_keyboard"] = [[{"text": "?", "callback_data": data}]]
    return int(who.last["message_id"])


async def test_the_choice_stands_in_the_preferences_and_is_taken_back_there(place: Town, ana: Reader) -> None:
    await seated(place, ana, "Ana", "Diaz", "Ville de Lens")
    [said] = await ana.says("/preferences")
    assert "Liste de la délégation\u00a0: vous n’y figurez pas\n" in said
    assert "Liste de la délégation\u00a0: vous y figurez\n" in await ana.taps(LIST_ME)
    assert (await ana.says("/delegation"))[0] == (
        "Qui vient (1)\n\n• Ana Diaz, Ville de Lens (élu·e)\n\n"
        "Vous y figurez, avec votre prénom, votre nom, votre organisation et votre qualité. "
        "Le carnet du réseau reprend cette liste."
    )
    assert ana.buttons == [UNLIST_ME]
    assert (await ana.taps(UNLIST_ME)).startswith("Qui vient\n\nPersonne n’a encore choisi")


async def test_who_withdraws_or_is_forgotten_is_listed_no_more(place: Town, ana: Reader, omar: Reader) -> None:
    kept = await seated(place, ana, "Ana", "Diaz", "Ville de Lens")
    await seated(place, omar, "Omar", "Brun", "Ville de Loos")
    await listed(ana)
    await listed(omar)
    async with place.app.services.database.work() as work:
        await change_status(work, kept, Status.WITHDRAWN)
    await omar.says("/oublier")
    await omar.taps("Me désister et effacer mes données")
    ben = await place.participant(203, "Ben")
    assert "Personne n’a encore choisi" in (await ben.says("/delegation"))[0]
    async with place.app.services.database.reading() as work:
        assert await work.listings.all() == [ana.id]


async def test_a_long_list_has_pages(place: Town, ana: Reader) -> None:
    for number in range(23):
        who = await place.participant(1000 + number, f"P{number:02}")
        await seated(place, who, "Dominique", f"Nom{chr(97 + number)}", "Ville de Lens")
        async with place.app.services.database.work() as work:
            await work.listings.put(who.id, True)
    said = (await ana.says("/delegation"))[0]
    assert said.startswith("Qui vient (23)\n\n• Dominique Noma,")
    assert said.count("•") == 12
    assert labels(ana.last) == ["Voir la page suivante", LIST_ME]
    second = await ana.taps("Voir la page suivante")
    assert second.count("•") == 11
    assert "Voir la page précédente" in labels(place.telegram.messages(ana.id)[-1])


async def test_what_is_held_says_it(place: Town, ana: Reader) -> None:
    await seated(place, ana, "Ana", "Diaz", "Ville de Lens")
    await listed(ana)
    said = "\n".join(await ana.says("/mesdonnees"))
    assert "Accord pour figurer dans la liste de la délégation" in said
