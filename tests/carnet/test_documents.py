"""The files of a carnet, opened by other programs: tags, titles, pictures with their words, nothing of who made it."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import docx
import openpyxl
import pypdf
import pytest
from docx.document import Document
from lxml import etree
from openpyxl import load_workbook

from bot.carnet.documents.formats import Edition, written
from bot.carnet.documents.pictures import laid_out
from bot.carnet.rules.carnet import IDEA, PROMISED, Carnet, Material, Photo, Saying, carnet
from bot.people.rules.person import Language
from bot.promises.rules import News, Outcome
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.documents import pdfs
from tests.narrowing import as_a
from tests.pictures import photo

TRIP = load_trip(SHIPPED_TRIP)
VISIT, MONDAY = "collectivite-habitants", "day:2024-03-25"
UA = b"pdfuaid:part"
STORE = {"a.jpg": photo(), "b.jpg": photo(colour="green"), "broken.jpg": b"no picture"}
ODD = "Les élu·es «\u202fœuvrent\u202f» 👍 漢 Ж \x07\ud800 *mot* <b>"


def made(words: str = "La confiance") -> Carnet:
    told = [
        (MONDAY, Saying("keep", "Décider ensemble", "Zoé L’Œuvre")),
        (VISIT, Saying("success", words, "Ana Martin")),
        (VISIT, Saying(IDEA, "Un budget lisible")),
    ]
    photos = [(VISIT, Photo("a.jpg", "La place", author="Ana Martin")), (VISIT, Photo("b.jpg", alt="Un mur vert"))]
    at = datetime(2024, 3, 29, 9, tzinfo=UTC)
    return carnet(TRIP.programme, Material(told, photos, [(VISIT, "Depuis 2022.")], TRIP.programme, (), at))


def file(form: str, it: Carnet | None = None, language: Language = Language.FR) -> bytes:
    return written(form, Edition(TRIP, TRIP.programme, it or made(), language, STORE.get))


def text(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages).split())


@pytest.mark.parametrize("language", Language)
def test_the_pdf_is_accessible_and_holds_pictures_with_their_words(language: Language) -> None:
    content = file("pdf", language=language)
    reader = pypdf.PdfReader(io.BytesIO(content))
    assert UA in content and pdfs.language(content) == language.value
    assert sum(len(page.images) for page in reader.pages) == 2
    assert "La place — Ana Martin" in text(content) and "Depuis 2022." in text(content)
    assert "/CreationDate" not in (reader.metadata or {})


def test_the_pdf_is_read_in_its_order_and_found_by_its_titles() -> None:
    content = file("pdf")
    reader = pypdf.PdfReader(io.BytesIO(content))
    assert pdfs.tagged(content)
    assert reader.metadata is not None and reader.metadata.title == f"Carnet\u00a0: {TRIP.name}"
    assert [it.title for it in reader.outline if not isinstance(it, list)] == [
        "Lundi 25 mars", "Mardi 26 mars", "Mercredi 27 mars", "Jeudi 28 mars", "Des idées à rapporter",
        "Le programme, tel qu’il s’est passé",
    ]  # fmt: skip
    read = " ".join(" ".join(page.extract_text() for page in reader.pages[2:]).split())
    order = [read.index(it) for it in ("Jour 1", "Décider ensemble", "Zoé L’Œuvre", "Jour 2", "La confiance", "Depuis")]
    assert order == sorted(order)
    assert read.count("Décider ensemble") == 1


def test_a_word_without_an_end_stays_on_the_page() -> None:
    reader = pypdf.PdfReader(io.BytesIO(file("pdf", made("x" * 300))))
    lines = [it for page in reader.pages for it in page.extract_text().split("\n") if "xx" in it]
    assert len(lines) > 3 and sum(it.count("x") for it in lines) >= 300


def test_days_follow_one_another_and_none_opens_at_the_foot_of_a_page() -> None:
    pages = [it.extract_text() for it in pypdf.PdfReader(io.BytesIO(file("pdf"))).pages]
    assert len(pages) <= 6  # two of which are the cover and the contents
    assert "Jour 1" in pages[2] and "Jour 2" in pages[2]


@pytest.mark.parametrize("form", ["md", "docx"])
def test_each_day_opens_with_what_somebody_keeps_of_it(form: str) -> None:
    content = file(form)
    if form == "md":
        assert "## Lundi 25 mars\n\n> Décider ensemble  \n> — Zoé L’Œuvre\n" in content.decode()
        return
    said = [(p.style.name, p.text) for p in docx.Document(io.BytesIO(content)).paragraphs if p.style is not None]
    at = said.index(("Heading 1", "Lundi 25 mars"))
    assert said[at + 1 : at + 3] == [("Intense Quote", "Décider ensemble"), ("Small print", "— Zoé L’Œuvre")]


@pytest.mark.parametrize("form", ["pdf", "docx", "md", "xlsx", "json"])
def test_whatever_people_type_breaks_nothing(form: str) -> None:
    words = ODD if form in ("pdf", "docx", "md") else ODD.replace("\ud800", "")
    content = file(form, made(words))
    if form == "pdf":
        assert UA in content and "Les élu·es «\u202fœuvrent\u202f» ▯ Ж".replace("\u202f", " ") in text(content)


def test_the_days_of_the_spreadsheet_are_dates() -> None:
    """Sorted as they read, whatever the language."""
    sheet = openpyxl.load_workbook(io.BytesIO(file("xlsx"))).active
    assert sheet is not None
    days = [as_a(datetime, row[0]) for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert {f"{it:%Y-%m-%d}" for it in days} == {"2024-03-25", "2024-03-26"}


def test_the_word_document_is_made_to_be_edited() -> None:
    content = file("docx")
    it = docx.Document(io.BytesIO(content))
    assert headings(it, 1)[:2] == ["Lundi 25 mars", "Mardi 26 mars"]
    assert "Échange avec une collectivité\u00a0: impliquer les habitant·es dans les projets" in headings(it, 2)
    assert "Les réussites" in headings(it, 3)
    assert [p.text for p in it.paragraphs if p.style is not None and p.style.name == "Caption"] == [
        "La place — Ana Martin"
    ]
    assert [shape._inline.docPr.get("descr") for shape in it.inline_shapes] == ["La place", "Un mur vert"]
    whole = zipfile.ZipFile(io.BytesIO(content))
    assert all(etree.fromstring(whole.read(it)) is not None for it in whole.namelist() if it.endswith(".xml"))
    assert b'TOC \\o "1-2"' in whole.read("word/document.xml")
    assert b'w:val="fr-FR"' in whole.read("word/styles.xml")


def test_the_word_document_says_nothing_of_who_made_it() -> None:
    it = docx.Document(io.BytesIO(file("docx"))).core_properties
    assert (it.author, it.last_modified_by, it.comments) == (TRIP.network, "", "")
    assert (it.title, it.language) == (f"Carnet\u00a0: {TRIP.name}", "fr-FR")
    assert it.created == it.modified == datetime(2024, 3, 29, 9, tzinfo=UTC)


def headings(it: Document, level: int) -> list[str]:
    return [p.text for p in it.paragraphs if p.style is not None and p.style.name == f"Heading {level}"]


def test_pictures_are_as_small_as_their_number_asks_and_broken_ones_are_left_out(tmp_path: Path) -> None:
    few = carnet(
        TRIP.programme, Material(photos=[(VISIT, Photo(name)) for name in ("a.jpg", "broken.jpg", "gone.jpg")])
    )
    assert laid_out(few, STORE.get, tmp_path) == {"a.jpg"} == {it.name for it in tmp_path.iterdir()}
    many = carnet(TRIP.programme, Material(photos=[(VISIT, Photo(f"{at}.jpg")) for at in range(300)]))
    kept = laid_out(many, lambda name: STORE["a.jpg"], tmp_path)
    assert len(kept) == 300 and sum((tmp_path / name).stat().st_size for name in kept) < 9_000_000


@pytest.mark.parametrize("form", ["pdf", "docx", "md", "xlsx"])
def test_what_became_of_a_promise_is_in_every_format_that_is_read(form: str) -> None:
    news = News(Outcome.STARTED, "Le conseil a voté.")
    told = [("day:2024-03-28", Saying(PROMISED, "Un jardin", "Ana Martin", became=(30, news)))]
    it = carnet(TRIP.programme, Material(told, (), (), TRIP.programme, (), datetime(2024, 5, 2, tzinfo=UTC)))
    assert "Après 30 jours : C’est commencé – Le conseil a voté." in " ".join(words_of(form, file(form, it)).split())


def test_the_spreadsheet_has_the_themes_of_each_answer() -> None:
    told = [(VISIT, Saying("success", "La confiance", "Ana", themes=("Élu·es", "Temps long")))]
    it = carnet(TRIP.programme, Material(told, (), (), TRIP.programme, (), datetime(2024, 5, 2, tzinfo=UTC)))
    [head, row] = cells(file("xlsx", it))
    assert head[-2:] == ("Thèmes", "Ce qu’elle est devenue")
    assert row[-2] == "Élu·es\u202f; Temps long"


def words_of(form: str, content: bytes) -> str:
    if form == "pdf":
        return text(content)
    if form == "docx":
        return "\n".join(it.text for it in docx.Document(io.BytesIO(content)).paragraphs)
    if form == "xlsx":
        return "\n".join(str(it) for row in cells(content) for it in row)
    return content.decode()


def cells(content: bytes) -> list[tuple[object, ...]]:
    [sheet] = load_workbook(io.BytesIO(content)).worksheets
    return list(sheet.iter_rows(values_only=True))
