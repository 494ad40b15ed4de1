"""Half-day attendance as organisers take it away: the sheet, and a certificate for each who was there."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

from pypdf import PdfReader

from bot.people.rules.person import Language, Role
from bot.rollcalls.actions.documents import rendered
from bot.rollcalls.actions.presence import present, register
from tests.looks import read
from tests.people.test_gate import forge
from tests.rollcalls.calling import crowd, opened, passes, presses
from tests.stories import CLAIRE
from tests.town import Reader, Town, text_of


async def called(place: Town, claire: Reader) -> dict[str, Reader]:
    """In the afternoon of the 26th, Ana and Zoé were there, Ben and Nadia were not; the evening has come."""
    people = await crowd(place)
    await opened(claire)
    await passes(place, 1)
    await presses(people["ana"], "J’y suis")
    await presses(claire, "Pointer par nom")
    await presses(claire, "Zoé Sans")
    await passes(place, 3)
    await presses(claire, "Revenir à l’appel")
    await presses(claire, "Partir sans les attendre")
    await place.until("2024-03-26 22:00")
    return people


async def test_who_was_there_is_the_roll_call_s_answer(place: Town, claire: Reader) -> None:
    await called(place, claire)
    async with place.app.services.database.reading() as work:
        programme = await work.programmes.current()
        found = {}
        for ref in ("collectivite-habitants", "conseil-developpement-1"):
            entry = programme.entry(ref)
            assert entry
            found[ref] = {it.name for it in await present(work, place.app.services.trip, entry)}
    assert found == {
        "collectivite-habitants": {"Ana Lefebvre", "Ben Petit", "Nadia Caron", "Zoé Sans"},
        "conseil-developpement-1": {"Ana Lefebvre", "Zoé Sans"},
    }


async def test_the_sheet_has_a_line_for_each_and_a_column_for_each_half_day(place: Town, claire: Reader) -> None:
    await called(place, claire)
    async with place.app.services.database.reading() as work:
        kept = await register(work, place.app.services.trip)
    made = rendered(kept, "csv", Language.FR)
    assert made.name == "presences-2024-03-26.csv"
    lines = list(csv.reader(StringIO(made.content.decode("utf-8-sig")), delimiter=";"))
    there, away = "présent·e", "absent·e"
    assert lines == [
        ["Nom", "Prénom", "Organisation", "lun. 25 mars, après-midi", "mar. 26 mars, matin",
         "mar. 26 mars, après-midi", "Demi-journées"],
        ["Caron", "Nadia", "", there, there, away, "2"],
        ["Lefebvre", "Ana", "", there, there, there, "3"],
        ["Petit", "Ben", "", there, there, away, "2"],
        ["Sans", "Zoé", "", there, there, there, "3"],
    ]  # fmt: skip


async def test_a_certificate_says_the_half_days_of_one_person(place: Town, claire: Reader) -> None:
    await called(place, claire)
    async with place.app.services.database.reading() as work:
        kept = await register(work, place.app.services.trip)
    [ben] = [it for it in kept.present if it.first == "Ben"]
    made = rendered(kept, ben.who.key, Language.FR)
    assert made.name == "attestation-de-presence-2024-03-26.pdf"
    [page] = PdfReader(BytesIO(made.content)).pages
    words = " ".join(read(page.extract_text()).split())
    assert "atteste que Ben Petit a pris part au voyage" in words
    assert "mar. 26 mars, matin" in words
    assert "mar. 26 mars, après-midi" not in words
    assert "Soit 2 demi-journées." in words
    assert b"pdfuaid:part" in made.content


async def test_in_english_all_the_certificates_are_one_file(place: Town, claire: Reader) -> None:
    await called(place, claire)
    async with place.app.services.database.reading() as work:
        kept = await register(work, place.app.services.trip)
    made = rendered(kept, "pdf", Language.EN)
    pages = PdfReader(BytesIO(made.content)).pages
    assert len(pages) == 4
    assert "certifies that Nadia Caron took part in the trip" in " ".join(read(pages[0].extract_text()).split())
    assert made.name == "certificate-of-attendance-2024-03-26.pdf"


async def test_from_exporter_the_sheet_and_one_certificate(place: Town, claire: Reader) -> None:
    await called(place, claire)
    await claire.says("/exporter")
    shown = await presses(claire, "Exporter les présences")
    assert shown.startswith("Présences par demi-journée, d’après les appels : ")
    claire.unread()
    await presses(claire, ".xlsx")
    await passes(place, 1)
    assert text_of(claire.last).startswith("[document presences-2024-03-26.xlsx]")
    await presses(claire, "Une attestation…")
    await presses(claire, "Ana Lefebvre")
    await passes(place, 1)
    assert text_of(claire.last).startswith("[document attestation-de-presence-2024-03-26.pdf] À dater et à signer.")
    await claire.says("/inscrits")
    assert "Claire : présences exportées, .pdf" in read(await claire.taps("Lire le journal"))


async def test_before_the_trip_nobody_is_certified(early: Town) -> None:
    claire = await early.person(CLAIRE, "Claire", Role.ORGANISER)
    await crowd(early)
    await claire.says("/exporter")
    await presses(claire, "Exporter les présences")
    assert [read(it) for it in claire.buttons] == [".xlsx", ".csv", "Revenir aux exports"]


async def test_a_captain_may_not_take_it_away(place: Town, claire: Reader) -> None:
    people = await called(place, claire)
    query = forge(place, people["nadia"], "1:attendance:file:csv")
    await place.settled()
    answer = place.telegram.answer(query)
    assert answer and read(answer.text) == "Ce bouton n’existe plus ou ne vous est pas ouvert."
    assert "document" not in text_of(people["nadia"].last)
