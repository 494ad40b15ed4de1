"""Whom a broadcast is for, chosen by buttons and counted as one chooses."""

from __future__ import annotations

import pytest

from bot.attendance.rules.legs import legs
from bot.people.rules.person import Role
from bot.signup.rules.signup import Function
from tests.broadcasts.speaking import announced, composed, enrolled, passes, presses, screen
from tests.looks import read
from tests.town import GROUP, Reader, Town, text_of


@pytest.fixture
async def people(place: Town) -> dict[str, Reader]:
    made = {
        "Ana": await enrolled(place, 201, "Ana Lefebvre", "+33639980102", organisation="Ville de Lens",
                              function=Function.ELECTED),
        "Ben": await enrolled(place, 202, "Ben Petit", "+33639980103", organisation="Ville de Lens",
                              function=Function.OFFICER, joins="Sur place, à Nantes (exemple)"),
        "Eva": await enrolled(place, 203, "Eva Roux", "+33639980104", organisation="Ville d’Arras",
                              function=Function.ELECTED),
    }  # fmt: skip
    await enrolled(place, None, "Zoé Sans", "+33639980105", organisation="Ville d’Arras")
    return {name: reader for name, reader in made.items() if reader}


def who_read(people: dict[str, Reader], words: str) -> set[str]:
    return {name for name, reader in people.items() if words in reader.unread()}


async def test_each_criterion_narrows_it_and_the_count_follows(
    place: Town, claire: Reader, people: dict[str, Reader]
) -> None:
    await composed(claire, "Réunion des élu·es", "Choisir à qui")
    assert screen(claire).endswith(
        "Pour : tous·tes les participant·es\n3 personnes la recevront. Une autre n’est pas joignable par Telegram."
    )
    assert read(await presses(claire, "Par qualité", "élu·es")).endswith("2 personnes la recevront.")
    shown = await presses(claire, "Revenir au choix", "Par organisation", "Ville de Lens")
    assert shown == "Les personnes de ces organisations :\n\nUne personne la recevra."
    assert "✓ Ville de Lens" in claire.buttons
    assert "Pour : participant·es (Ville de Lens, élu·es)" in await presses(claire, "Revenir au choix")
    await presses(claire, "Revenir à l’annonce", "Voir l’aperçu", "Envoyer (1)")
    await passes(place)
    assert who_read(people, "Réunion des élu·es") == {"Ana"}


async def test_those_who_travel_otherwise(place: Town, claire: Reader, people: dict[str, Reader]) -> None:
    await announced(claire, "Rendez-vous à Nantes", "Choisir à qui", "Qui voyage autrement", "rejoignent ailleurs",
                    "Revenir au choix", "Revenir à l’annonce")  # fmt: skip
    assert who_read(people, "Rendez-vous à Nantes") == {"Ben"}


async def test_those_expected_at_an_entry(place: Town, claire: Reader, people: dict[str, Reader]) -> None:
    async with place.app.services.database.work() as work:
        entry = next(it for it in (await work.programmes.current()).to_come(work.now))
        signup = await work.signups.of(people["Eva"].id)
        assert signup
        await work.signups.save(signup.with_values({"absent": entry.ref}))
    await composed(claire, "Changement de salle", "Choisir à qui", "Par étape")
    label = next(it for it in claire.buttons if f"· {entry.title[:12]}" in it)
    await claire.taps(label)
    await presses(claire, "Revenir au choix", "Revenir à l’annonce", "Voir l’aperçu", "Envoyer (2)")
    await passes(place)
    assert who_read(people, "Changement de salle") == {"Ana", "Ben"}


async def test_those_who_have_not_seen_another(place: Town, claire: Reader, people: dict[str, Reader]) -> None:
    await announced(claire, "Le car part à 9 h")
    await people["Ana"].taps("Vu")
    who_read(people, "")
    await announced(claire, "Avez-vous lu ?", "Choisir à qui", "Qui n’a pas vu une annonce", "Le car part à 9 h",
                    "Revenir à l’annonce")  # fmt: skip
    assert who_read(people, "Avez-vous lu ?") == {"Ben", "Eva"}


async def test_whom_telegram_does_not_reach_is_listed_with_a_number_to_copy(
    place: Town, claire: Reader, people: dict[str, Reader]
) -> None:
    place.telegram.blocks(people["Ben"].id)
    await composed(claire, "Bonjour", "Choisir à qui", "Voir les injoignables")
    assert screen(claire) == (
        "Injoignables par Telegram (2)\n\n• Ben Petit : +33 6 39 98 01 03 (téléphone seul)\n"
        "• Zoé Sans : +33 6 39 98 01 05 (téléphone seul)"
    )
    rows = claire.last["reply_markup"]["inline_keyboard"]
    assert [it["copy_text"]["text"] for it in rows[0]] == ["+33639980103", "+33639980105"]


async def test_those_of_a_leg(place: Town, claire: Reader, people: dict[str, Reader]) -> None:
    async with place.app.services.database.work() as work:
        leg = legs(await work.programmes.current())[-1]
        signup = await work.signups.of(people["Eva"].id)
        assert signup
        await work.signups.save(signup.with_values({"absent": leg.transfer.ref}))
    await composed(claire, "Le car est devant la gare", "Choisir à qui", "Par trajet")
    assert screen(claire).startswith("Les personnes attendues à ces trajets :")
    label = next(it for it in claire.buttons if f"· {leg.transfer.title[:12]}" in it)
    await claire.taps(label)
    shown = await presses(claire, "Revenir au choix")
    assert "Pour : participant·es (" in shown and leg.transfer.title[:10] in shown
    await presses(claire, "Revenir à l’annonce", "Voir l’aperçu", "Envoyer (2)")
    await passes(place)
    assert who_read(people, "Le car est devant la gare") == {"Ana", "Ben"}


async def test_for_those_without_telegram_alone_there_is_a_list_to_call(
    place: Town, claire: Reader, people: dict[str, Reader]
) -> None:
    await enrolled(place, None, "Paul Durand", email="paul@arras.example")
    await composed(claire, "Rendez-vous à 9 h", "Choisir à qui", "Les seul·es injoignables par Telegram")
    assert screen(claire).endswith(
        "Pour : participant·es (injoignables par Telegram)\nPersonne ne la recevra par Telegram. "
        "2 autres ne sont pas joignables par Telegram."
    )
    await presses(claire, "Revenir à l’annonce", "Voir l’aperçu")
    assert screen(claire) == (
        "Telegram n’atteint aucune de ces personnes. Appelez-les, ou écrivez-leur.\n"
        "Injoignables par Telegram (2)\n\n• Paul Durand : pas de téléphone, paul@arras.example\n"
        "• Zoé Sans : +33 6 39 98 01 05 (téléphone seul)"
    )
    assert [read(it) for it in claire.buttons] == ["Copier : Zoé Sans", "Revenir à l’annonce"]


async def test_the_team_alone(place: Town, claire: Reader, people: dict[str, Reader]) -> None:
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await announced(claire, "Réunion d’équipe", "Choisir à qui", "Sans participant·es", "L’équipe",
                    "Revenir à l’annonce")  # fmt: skip
    assert "Réunion d’équipe" in lea.unread()
    assert who_read(people, "Réunion d’équipe") == set()


async def test_in_the_group_whoever_comes_may_say_that_they_have_seen_it(
    place: Town, claire: Reader, people: dict[str, Reader]
) -> None:
    place.telegram.group(GROUP, "Voyage 2024", members=[it.id for it in people.values()], admins=[claire.id])
    place.telegram.adds_bot(claire.id, GROUP)
    place.telegram.says(claire.id, "/lier", GROUP)
    await place.settled()
    await announced(claire, "Le car part à 9 h", "Choisir à qui", "Le groupe", "Revenir à l’annonce")
    assert text_of(place.telegram.messages(GROUP)[-1]) == "Le car part à 9 h"
    assert "Envoyée aussi au groupe" in screen(claire)
    await people["Eva"].taps("Vu", chat=GROUP)
    await passes(place)
    assert "Vue : 1 sur 3" in screen(claire)


async def test_nobody_chosen_nothing_can_be_sent(place: Town, claire: Reader, people: dict[str, Reader]) -> None:
    await composed(claire, "Bonjour", "Choisir à qui", "Sans participant·es", "Revenir à l’annonce", "Voir l’aperçu")
    assert screen(claire).endswith("Choisissez d’abord à qui l’envoyer.")
    assert claire.buttons == ["Revenir à l’annonce"]
