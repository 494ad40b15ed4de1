"""/memoire: participants search what earlier delegations learned; it outlives the trip, names do not."""

from __future__ import annotations

import json
from typing import Any

from bot.closing.actions import close, empty
from bot.memory.actions import keep, prepare
from bot.memory.rules.file import read
from bot.memory.rules.learned import Search
from bot.people.rules.person import Role
from bot.privacy.actions.purge import purge
from tests.memory.test_file import FILE
from tests.town import Reader, Town

MANY = [{"question": "idea", "words": f"Idée {at} : " + "écouter les habitant·es " * 20} for at in range(1, 10)]


async def imported(place: Town, **changes: Any) -> bool:  # noqa: ANN401  # a file's values
    """False when it was known as it is."""
    content = json.dumps(FILE | changes).encode()
    found = read(content)
    assert not isinstance(found, list)
    async with place.app.services.database.work() as work:
        made = await prepare(work, found)
        await keep(work, made)
    return not made.same


async def test_without_a_carnet_it_says_so_kindly(ana: Reader) -> None:
    [said] = await ana.says("/memoire")
    assert said.startswith("La mémoire du réseau\nAucun carnet d’une délégation précédente n’est encore ici.")
    assert await ana.says("/memoire budget") == [said]


async def test_one_searches_by_words_by_kind_and_by_theme(place: Town, ana: Reader) -> None:
    await imported(place)
    [home] = await ana.says("/memoire")
    assert home == (
        "Ce qu’une délégation précédente a appris\n\nVoyage en Bretagne, du 9 au 11 mai 2022\nBudgets participatifs\n\n"
        "Cherchez un mot, ou choisissez un genre de visite ou un thème."
    )
    assert ana.buttons == ["Chercher un mot", "Visite (2)", "Jeunes (1)", "Budgets participatifs"]
    await ana.taps("Chercher un mot")
    found = (await ana.says("ELEVES, vote !"))[-1]
    assert found == (
        "eleves vote\nUne contribution\n\nLes réussites\nLes élèves ont voté.\n— Léa Gall\nThèmes\u00a0: Jeunes\n"
        "La fabrique citoyenne · Voyage en Bretagne, 2022"
    )
    assert "→ La métropole." in (await ana.says("/memoire metropole"))[-1]
    assert (await ana.says("/memoire licorne"))[-1].startswith("Rien sur «\u202flicorne\u202f» dans ce que")
    await ana.says("/memoire")
    assert (await ana.taps("Visite (2)")).startswith("Visite\n2 contributions")
    await ana.taps("Revenir à la mémoire")
    assert (await ana.taps("Budgets participatifs")).startswith("Voyage en Bretagne\n3 contributions")


async def test_a_theme_is_found_by_its_button_by_its_word_and_narrowed_to_a_kind_of_visit(
    place: Town, ana: Reader
) -> None:
    def said(words: str, *themes: str) -> dict[str, Any]:
        return {"question": "idea", "words": words, "themes": themes}

    visits = [
        {"title": "Halle", "kind": "visit", "said": [said("Une halle", "Élus"), said("Un marché", "Commerce")]},
        {"title": "Atelier", "kind": "workshop", "said": [said("Un atelier", "élus", "Jeunes")]},
    ]
    await imported(place, days=[{"day": "2022-05-09", "visits": visits}])
    await ana.says("/memoire")
    assert [it for it in ana.buttons if it.endswith(")")] == [
        "Visite (2)", "Atelier (1)", "Élus (2)", "Commerce (1)", "Jeunes (1)",
    ]  # fmt: skip
    shown = await ana.taps("Élus (2)")
    assert shown.startswith("Élus\n2 contributions") and "Une halle" in shown and "Un atelier" in shown
    assert ana.buttons == ["Visite (1)", "Atelier (1)", "Chercher un mot", "Revenir à la mémoire"]
    shown = await ana.taps("Atelier (1)")
    assert shown.startswith("Élus · Atelier\nUne contribution") and "Une halle" not in shown
    assert "Un marché" in (await ana.says("/memoire commerce"))[-1]


async def test_pages_follow_one_another_and_each_fits_a_message(place: Town, ana: Reader) -> None:
    await imported(place, days=[{"day": "2022-05-09", "said": MANY}])
    [first] = await ana.says("/memory écouter")
    assert "9 contributions" in first and first.count("Idée") == 4 and len(first) < 3000
    second = await ana.taps("Voir la page suivante")
    assert "Idée 5" in second
    assert (await ana.taps("Voir la page suivante")).count("Idée") == 1
    assert "Voir la page suivante" not in ana.buttons and "Voir la page précédente" in ana.buttons
    assert await ana.taps("Voir la page précédente") == second


async def test_in_english(place: Town) -> None:
    grace = await place.person(205, "Grace", Role.PARTICIPANT, "en")
    await imported(place)
    [home] = await grace.says("/memory")
    assert home.startswith("What an earlier delegation learned\n\nVoyage en Bretagne, 9")
    [found] = await grace.says("/memory eleves")
    assert found.startswith("eleves\nOne contribution\n\nWhat succeeded\nLes élèves ont voté.")


async def test_only_those_who_come_search_it(place: Town, ana: Reader, omar: Reader) -> None:
    await imported(place)
    [said] = await omar.says("/memoire")
    assert "n’existe pas ou ne vous est pas ouverte" in said


async def test_read_twice_it_changes_nothing_and_a_newer_file_takes_its_place(place: Town, ana: Reader) -> None:
    assert await imported(place)
    assert not await imported(place)
    assert await imported(place, days=[{"day": "2022-05-09", "said": [{"question": "keep", "words": "Autre chose."}]}])
    assert (await ana.says("/memoire patience"))[-1].startswith("Rien sur")
    assert "Autre chose." in (await ana.says("/memoire chose"))[-1]
    async with place.app.services.database.reading() as work:
        assert len(await work.memory.delegations()) == 1


async def test_it_outlives_the_trip_and_names_go_with_the_rest(place: Town, ana: Reader) -> None:
    await imported(place)
    database, trip = place.app.services.database, place.app.services.trip
    place.clock.set("2025-04-02 09:00")
    await purge(database, trip)
    async with database.work() as work:
        await close(work, 101)
    await empty(database, dry_run=False)
    async with database.reading() as work:
        found = await work.memory.find(Search())
    assert [(one.words, one.author) for _, one in found] == [
        ("Les élèves ont voté.", ""),
        ("Qui paie ?", ""),
        ("La patience.", ""),
    ]
