"""Two organisers change the programme at once: nothing is overwritten silently, and who loses the race is answered."""

from __future__ import annotations

from bot.people.rules.person import Role
from tests.changes.gestures import bare, begins, opened, published, read, says
from tests.narrowing import there
from tests.town import Reader, Town

DISCOVERY = "Découverte d’un conseil de développement"


async def starts(reader: Reader, by: str = "+15", at: str = "14 h 30") -> None:
    await opened(reader, f"{at} Visite")
    await reader.taps("Changer le début")
    await says(reader, by)


async def samir_of(place: Town) -> Reader:
    return await place.person(103, "Samir", Role.ORGANISER)


async def test_different_fields_of_one_entry_both_survive(place: Town, claire: Reader, ana: Reader) -> None:
    samir = await samir_of(place)
    await starts(claire)
    await opened(samir)
    await begins(samir, "Changer « à prévoir »")
    await says(samir, "Un carnet")
    await published(place, samir)
    ana.unread()
    await claire.says("/changement")
    assert await published(place, claire) == "Le programme est publié (version 3). 3 personnes sont prévenues."
    assert read(ana) == [
        f"Un changement au programme\n\nModifié : {DISCOVERY}\n• mar. 26, 14 h 30–16 h 30 → 14 h 45–16 h 45"
    ]
    async with place.app.services.database.reading() as work:
        it = (await work.programmes.current()).entry("conseil-developpement-1")
    assert it is not None and it.bring == "Un carnet"


async def test_the_same_field_is_asked_and_ones_own_can_be_kept(place: Town, claire: Reader, ana: Reader) -> None:
    samir = await samir_of(place)
    await starts(claire, "+15")
    await starts(samir, "+30")
    await published(place, samir)
    ana.unread()
    await claire.says("/changement")
    asked = await begins(claire, "Relire et publier")
    assert asked == (
        f"{DISCOVERY}\nCette étape a été changée par quelqu’un d’autre entre-temps. "
        "Ce qui est publié → ce que dit votre brouillon :\n\n• mar. 26, 15 h 00–17 h 00 → 14 h 45–16 h 45"
    )
    preview = await begins(claire, "Garder le mien")
    assert preview.endswith("• mar. 26, 15 h 00–17 h 00 → 14 h 45–16 h 45")
    await begins(claire, "Publier et prévenir")
    await place.settled()
    place.clock.pass_by(seconds=2)
    await place.settled()
    assert read(ana)[-1].endswith("• mar. 26, 15 h 00–17 h 00 → 14 h 45–16 h 45")


async def test_the_published_one_can_be_kept(place: Town, claire: Reader) -> None:
    samir = await samir_of(place)
    await starts(claire, "+15")
    await starts(samir, "+30")
    await published(place, samir)
    await claire.says("/changement")
    await begins(claire, "Relire et publier")
    assert await begins(claire, "Garder le publié") == "Votre brouillon ne change rien au programme."


async def test_who_publishes_what_is_no_longer_so_is_shown_what_is(place: Town, claire: Reader) -> None:
    """Both press at the same instant: one is published, the other gets an answer and nothing is parked."""
    samir = await samir_of(place)
    for reader, by in ((claire, "+15"), (samir, "+30")):
        await starts(reader, by)
        await begins(reader, "Relire et publier")
    for reader in (claire, samir):
        message = reader.last["message_id"]
        place.telegram.taps(reader.id, message, label="Publier et prévenir")
    await place.settled()
    said = [bare(str(it.get("text"))) for reader in (claire, samir) for it in place.telegram.messages(reader.id)]
    assert sum("Le programme est publié (version 2)" in it for it in said) == 1
    assert sum("a été changée par quelqu’un d’autre entre-temps" in it for it in said) == 1
    async with place.app.services.database.reading() as work:
        assert await work.programmes.latest() == 2


async def test_a_button_publishes_what_was_shown_above_it_and_nothing_else(place: Town, claire: Reader) -> None:
    await starts(claire)
    await begins(claire, "Relire et publier")
    old = claire.last["message_id"]
    await starts(claire, "+15", at="14 h 45")
    place.telegram.taps(claire.id, old, label="Publier et prévenir")
    await place.settled()
    assert bare(there(place.telegram.message(claire.id, old))["text"]).endswith("14 h 30–16 h 30 → 15 h 00–17 h 00")
    async with place.app.services.database.reading() as work:
        assert await work.programmes.latest() == 1


async def test_two_reasons_for_one_cancellation_are_asked_about(place: Town, claire: Reader) -> None:
    samir = await samir_of(place)
    for who, reason in ((claire, "La salle est inondée."), (samir, "Grève")):
        await opened(who)
        await begins(who, "Annuler cette étape…")
        await says(who, reason)
    await published(place, samir)
    await claire.says("/changement")
    assert (await begins(claire, "Relire et publier")).endswith(
        "Publié : étape annulée (Grève)\nVotre brouillon : étape annulée (La salle est inondée.)"
    )


async def test_versions_are_listed_shown_compared_and_published_again(place: Town, claire: Reader, ana: Reader) -> None:
    await starts(claire)
    await published(place, claire)
    ana.unread()
    await claire.says("/changement")
    listed = await begins(claire, "Voir les versions")
    assert listed.splitlines()[0] == "Les versions du programme"
    assert listed.splitlines()[2:] == [
        "Version 2 · 26 mars 2024, 9 h 15 · Claire · changement",
        "Version 1 · 26 mars 2024, 9 h 15 · programme d’origine",
    ]
    one = await begins(claire, "Version 1")
    assert one.endswith(
        f"Depuis, une étape a changé :\n\nModifié : {DISCOVERY}\n• mar. 26, 14 h 30–16 h 30 → 14 h 45–16 h 45"
    )
    assert (await begins(claire, "Lire cette version")).startswith("Version 1 : lundi 25 mars\n")
    await begins(claire, "Version 1")
    assert (await begins(claire, "Publier de nouveau")).endswith("• mar. 26, 14 h 45–16 h 45 → 14 h 30–16 h 30")
    await begins(claire, "Publier et prévenir")
    await place.settled()
    place.clock.pass_by(seconds=2)
    await place.settled()
    assert read(ana)[-1].endswith("• mar. 26, 14 h 45–16 h 45 → 14 h 30–16 h 30")


async def test_a_version_is_not_laid_over_a_draft(place: Town, claire: Reader) -> None:
    await starts(claire)
    await published(place, claire)
    await starts(claire, at="14 h 45")
    await claire.says("/changement")
    await begins(claire, "Voir les versions")
    await begins(claire, "Version 1")
    await begins(claire, "Publier de nouveau")
    assert claire.popup.text == "Vous avez un brouillon\u00a0: publiez-le ou abandonnez-le d’abord."
