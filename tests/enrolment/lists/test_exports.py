"""The sheets that organisers export, and the record that says so."""

from __future__ import annotations

from bot.outbox.acts import Document, Queued, Recipe
from bot.people.rules.person import Language
from tests.enrolment.lists.signed import exported, pressed, signed_up
from tests.town import Reader, Town


async def test_the_sheets_are_made_for_each_organiser_and_noted(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin", diet="végane")
    name, book = await exported(place, claire, "Participant·es, toutes les feuilles (.xlsx)")
    assert (name, book[:2]) == ("participants-2024-03-26.xlsx", b"PK")
    name, content = await exported(place, claire, "Traiteur (.csv)")
    assert name == "traiteur-2024-03-26.csv"
    assert content.decode("utf-8-sig").splitlines()[1:3] == ['"Convives";"1"', '"végane";"1"']
    async with place.app.services.database.reading() as work:
        assert [(it.who, it.what, it.detail) for it in await work.audit.latest()] == [
            (claire.id, "exported", "caterer"),
            (claire.id, "exported", "xlsx"),
        ]
        assert [
            it for it in await work.files.names() if it.startswith("participants")
        ] == []  # never lent by Telegram's id


async def test_a_later_export_says_what_changed_since(place: Town, claire: Reader, ana: Reader) -> None:
    await exported(place, claire, "Car (.csv)")
    await signed_up(place, ana.id, "Ana Martin")
    _, content = await exported(place, claire, "Car (.csv)")
    assert '"Martin";"Ana"' in content.decode("utf-8-sig")


async def test_a_participant_exports_nothing(place: Town, claire: Reader, ana: Reader) -> None:
    await ana.says("/start")
    for data in ("1:export:participants", "1:export:participants:xlsx"):
        assert "ne vous est pas ouvert" in str(await pressed(place, ana, data))
    assert "document" not in ana.last


async def test_an_organiser_who_is_one_no_more_gets_no_file(place: Town, claire: Reader) -> None:
    recipe = Recipe("participants", 0, Language.FR, "xlsx")
    omar = await place.participant(301, "Omar")
    async with place.app.services.database.work() as work:
        work.outbox.enqueue(Queued(omar.id, Document(recipe)))
    await place.settled()
    assert omar.unread() == ["Ce fichier est réservé à l’équipe du voyage."]


async def test_the_journal_says_who_did_what(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana.id, "Ana Martin")
    await claire.says("/inscrits")
    for label in ("Voir les confirmées (1)", "Ana Martin · Ville d’Arras", "Enregistrer son désistement"):
        await claire.taps(label)
    await claire.taps("Confirmer le désistement")
    await claire.says("/inscrits")
    said = await claire.taps("Lire le journal")
    assert said.startswith(
        "Journal des décisions\n\n• 26 mars 2024, 9\u00a0h\u00a015 · Claire\u00a0: désistement (Ana Martin)"
    )


async def test_the_journal_is_read_by_pages(place: Town, claire: Reader) -> None:
    async with place.app.services.database.work() as work:
        for number in range(25):
            await work.audit.note(None, "exported", detail=str(number))
    await claire.says("/inscrits")
    assert (await claire.taps("Lire le journal")).count("•") == 20
    assert (await claire.taps("Plus ancien")).count("•") == 5
    assert "Plus récent" in claire.buttons
    assert "n’est plus valable" in str(await pressed(place, claire, "1:signups:journal:999999999999999999"))
