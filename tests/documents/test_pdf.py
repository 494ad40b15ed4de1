from io import BytesIO

import pytest
from pypdf import PdfReader

from bot.people.rules.person import Language
from bot.programme.documents.pdf import programme_pdf
from tests.builders import entry, programme, trip
from tests.documents.samples import HOSTILE, NOTICE, crowded, journey, whole

UA = b"pdfuaid:part"


def read(document: bytes) -> PdfReader:
    return PdfReader(BytesIO(document))


def words(document: bytes) -> str:
    """The text of every page on one line, with plain spaces."""
    return " ".join(" ".join(page.extract_text() for page in read(document).pages).split())


def test_it_is_accessible_titled_and_in_its_language() -> None:
    document = programme_pdf(journey(), whole(), Language.FR)
    reader = read(document)
    assert UA in document
    assert reader.metadata and reader.metadata.title == "Programme\u00a0: Voyage apprenant 2024"
    root = reader.trailer["/Root"]
    assert str(root["/Lang"]).startswith("fr")
    assert root["/MarkInfo"]["/Marked"]
    assert tuple(round(side) for side in reader.pages[0].mediabox[2:]) == (595, 842)


def test_it_says_all_that_is_needed_offline() -> None:
    text = words(programme_pdf(journey(), whole(), Language.FR))
    for said in (
        "Lundi 25 mars",
        "Mardi 26 mars",
        "Rendez-vous à 7 h 45 : Sous le grand panneau",
        "Lieu : Gare de Lille-Flandres, place des Buisses, Lille",
        "À prévoir : Votre billet",
        "Avec Zoë et Émile Cœur",
        "ANNULÉ",
        "Si vous êtes perdu·e Appelez l’équipe. Restez où vous êtes.",
        "En cas de besoin : Camille, +33 3 20 00 00 00",
        "Programme, version 3, publiée le 20 novembre 2023, 9 h 05",
        NOTICE.replace("\u00a0", " "),
        "Page 1 / 1",
    ):
        assert said in text


def test_it_speaks_english_around_what_was_written() -> None:
    document = programme_pdf(journey(), whole(), Language.EN)
    text = words(document)
    assert "Programme, version 3, issued 20 November 2023, 09:05" in text
    assert "CANCELLED" in text
    assert "Trajet aller en train" in text
    assert str(read(document).trailer["/Root"]["/Lang"]).startswith("en")


def test_fifty_entries_take_numbered_pages() -> None:
    document = programme_pdf(journey(), crowded(), Language.FR)
    count = len(read(document).pages)
    assert count > 5
    assert f"Page {count} / {count}" in words(document)


def test_what_people_typed_is_printed_and_never_run() -> None:
    document = programme_pdf(trip(name=HOSTILE), programme(entry(title=HOSTILE, description=HOSTILE)), Language.FR)
    assert words(document).count(HOSTILE) >= 3
    assert UA in document


def test_emojis_are_left_out_rather_than_drawn_as_boxes() -> None:
    document = programme_pdf(trip(), programme(entry(title="🚌 Départ 👩🏽‍🏫 en car ♿️")), Language.FR)
    assert UA in document
    assert "Départ en car ♿" in words(document)


def test_a_character_of_no_font_of_ours_costs_the_standard_and_not_the_document() -> None:
    document = programme_pdf(trip(), programme(entry(title="漢字 Lille")), Language.FR)
    assert UA not in document
    assert "Lille" in words(document)
    assert read(document).trailer["/Root"]["/MarkInfo"]["/Marked"]


@pytest.mark.parametrize("title", ["🚌", "漢字", "\x00\x07", "\ud800", "\u202e"])
def test_characters_of_no_font_of_ours_still_make_a_pdf(title: str) -> None:
    document = programme_pdf(trip(name=title), programme(entry(title=title), notice=title), Language.FR)
    assert "9 h 30" in words(document)


def test_an_empty_draft_is_still_a_pdf() -> None:
    empty = programme(entry(), version=0, entries=())
    text = words(programme_pdf(trip(infos={}, contact_phone=""), empty, Language.FR))
    assert "Programme provisoire, pas encore publié" in text
    assert "Le programme n’est pas encore rempli." in text
