"""What the delegation takes home: one's own carnet in chat, the network's for organisers, each as its authors agreed."""

from __future__ import annotations

import io
import json

import docx
import openpyxl
import pypdf
from pypdf.generic import DictionaryObject

from bot.carnet.actions.documents import edition
from bot.carnet.actions.gather import shared
from bot.carnet.documents.formats import FORMATS, written
from bot.people.rules.person import Language
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.debriefs.test_stories import ENDS, VISIT, seated
from tests.documents import pdfs
from tests.narrowing import as_a
from tests.town import Reader, Town, text_of

TRIP = load_trip(SHIPPED_TRIP)


async def contribute(place: Town, ana: Reader, ben: Reader) -> None:
    """Ana signs, Ben keeps his to himself."""
    await seated(place, ana)
    await place.until(ENDS)
    for _ in range(3):  # pushes take their time
        place.clock.pass_by(seconds=5)
        await place.settled()
    await ana.taps("Les réussites")
    await ana.says("Les élu·es écoutent « vraiment »")
    await ben.taps("Les difficultés")
    await ben.taps("Revenir aux questions")
    await ben.taps("Garder pour moi")
    await ben.taps("Les difficultés")
    await ben.says("Ceci est pour moi")


async def made(place: Town, form: str, language: Language = Language.FR) -> bytes:
    async with place.app.services.database.reading() as work:
        return written(form, await edition(work, TRIP, await shared(work, TRIP), language))


async def test_the_network_s_holds_what_its_authors_agreed_in_every_format(place: Town, ana: Reader) -> None:
    await contribute(place, ana, await place.participant(202, "Ben"))
    for form in FORMATS:
        content = await made(place, form)
        text = words(form, content)
        assert "Les élu·es écoutent « vraiment »" in text, form
        assert "Ana Martin" in text, form
        assert "pour moi" not in text, form


def words(form: str, content: bytes) -> str:
    """As another program reads it."""
    if form == "pdf":
        pages = pypdf.PdfReader(io.BytesIO(content)).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())
    if form == "docx":
        return "\n".join(it.text for it in docx.Document(io.BytesIO(content)).paragraphs)
    if form == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(content))
        return " ".join(str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row)
    return content.decode()


async def test_the_pdf_is_tagged_titled_and_has_its_contents(place: Town, ana: Reader) -> None:
    await contribute(place, ana, await place.participant(202, "Ben"))
    content = await made(place, "pdf")
    reader = pypdf.PdfReader(io.BytesIO(content))
    assert pdfs.tagged(content)
    assert reader.metadata is not None and reader.metadata.title == f"Carnet\u00a0: {TRIP.name}"
    assert "Sommaire" in reader.pages[1].extract_text()
    assert all(str(font["/BaseFont"]).split("+")[0] for page in reader.pages for font in fonts(page))


def fonts(page: pypdf.PageObject) -> list[DictionaryObject]:
    found = as_a(DictionaryObject, page["/Resources"]).get("/Font", DictionaryObject())
    return [as_a(DictionaryObject, it.get_object()) for it in as_a(DictionaryObject, found).values()]


async def test_one_s_own_comes_in_chat_with_all_one_said(place: Town, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    await contribute(place, ana, ben)
    await ben.says("/carnet")
    ben.unread()
    await ben.taps("Recevoir mon carnet (PDF)")
    assert ben.unread()[-1] == (
        "[document carnet.pdf] Votre carnet\u00a0: vos réponses et vos notes, signées ou non. "
        "Vous seul·e recevez ce fichier."
    )


async def test_organisers_receive_the_network_s(place: Town, claire: Reader, ana: Reader) -> None:
    await contribute(place, ana, await place.participant(202, "Ben"))
    await claire.says("/debrief")
    claire.unread()
    await claire.taps("Ouvrir le carnet")
    await claire.taps("Recevoir le tableur")
    assert claire.unread()[-1].startswith("[document carnet.xlsx]")
    assert ana.town.telegram.messages(ana.id)  # nobody else receives it
    assert not [it for it in map(text_of, place.telegram.messages(ana.id)) if "carnet.xlsx" in it]


async def test_without_a_word_it_says_so_and_holds_the_programme(place: Town) -> None:
    text = words("pdf", await made(place, "pdf"))
    assert "Rien n’est encore noté." in text
    assert "Échange avec une collectivité" in text


async def test_json_holds_days_visits_and_answers(place: Town, ana: Reader) -> None:
    await contribute(place, ana, await place.participant(202, "Ben"))
    found = json.loads(await made(place, "json", Language.EN))
    said = [it for day in found["days"] for visit in day["visits"] if visit["title"] == VISIT for it in visit["said"]]
    assert said == [
        {
            "question": "success",
            "words": "Les élu·es écoutent « vraiment »",
            "author": "Ana Martin",
            "answer": "",
            "heading": "",
            "themes": [],
        }
    ]
    assert (found["format"], found["version"], found["first_day"]) == ("escale-carnet", 1, "2024-03-25")
