import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from bot.people.rules.person import Language
from bot.programme.documents.pdf import programme_pdf
from bot.settings import SHIPPED_TRIP
from bot.trip import Info
from bot.tripfile.read import load_trip
from tests.builders import entry, programme, trip
from tests.documents import pdfs
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
    assert pdfs.language(document).startswith("fr") and pdfs.tagged(document)
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
    assert pdfs.language(document).startswith("en")


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


def test_a_character_of_no_font_of_ours_is_marked_and_costs_nothing_else() -> None:
    document = programme_pdf(trip(), programme(entry(title="漢字 Lille 👍 Ж")), Language.FR)
    assert UA in document
    assert "▯▯ Lille Ж" in words(document)
    assert pdfs.tagged(document)


@pytest.mark.parametrize("title", ["🚌", "漢字", "\x00\x07", "\ud800", "\u202e"])
def test_characters_of_no_font_of_ours_still_make_a_pdf(title: str) -> None:
    document = programme_pdf(trip(name=title), programme(entry(title=title), notice=title), Language.FR)
    assert "9 h 30" in words(document)


def test_an_empty_draft_is_still_a_pdf() -> None:
    empty = programme(entry(), version=0, entries=())
    text = words(programme_pdf(trip(infos={}, contact_phone=""), empty, Language.FR))
    assert "Programme provisoire, pas encore publié" in text
    assert "Le programme n’est pas encore rempli." in text


def pages(document: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in read(document).pages]


@pytest.mark.parametrize(("language", "said"), [(Language.FR, "(suite)"), (Language.EN, "(continued)")])
def test_a_day_that_crosses_a_page_says_so_on_top_of_it(language: Language, said: str) -> None:
    first, *others = pages(programme_pdf(journey(), crowded(12), language))
    day = "Mardi 26 mars" if language is Language.FR else "Tuesday 26 March"
    assert said not in first
    assert all(page.startswith(f"{day} {said}") for page in others if "Mot & mot." in page)
    assert len(others) > 1


def test_a_day_that_begins_on_a_page_is_not_continued() -> None:
    days = programme(*(entry(f"e{n}", f"2024-03-{25 + n} 09:00", description="Mot. " * 900) for n in range(3)))
    for page in pages(programme_pdf(journey(), days, Language.FR)):
        assert page.count("(suite)") <= 1
        assert "Lundi 25 mars (suite)" not in page or "Lundi 25 mars 9 h" not in page
    tight = programme(*(entry(f"e{n}", f"2024-03-{20 + n} 09:00", description="Mot. " * 120) for n in range(9)))
    assert not any("(suite)" in page for page in pages(programme_pdf(journey(), tight, Language.FR)))


def test_paper_has_words_of_its_own_where_a_command_is_of_no_use() -> None:
    lost = Info("Si vous êtes perdu·e", "Écrivez à l’équipe : /equipe", "Téléphonez à l’équipe : +33 3 20 00 00 00")
    text = words(programme_pdf(trip(infos={Language.FR: (lost,)}), whole(), Language.FR))
    assert "Téléphonez à l’équipe : +33 3 20 00 00 00" in text
    assert "/equipe" not in text


@pytest.mark.parametrize("whole_words", ["/preferences_et_reglages", "+33 6 39 98 00 00"])
def test_a_command_and_a_telephone_are_never_cut(whole_words: str) -> None:
    for before in range(60, 110):
        info = Info("Aide", "a" * before + " " + whole_words)
        text = "".join(
            page.extract_text()
            for page in read(programme_pdf(trip(infos={Language.FR: (info,)}), programme(), Language.FR)).pages
        )
        assert whole_words in text


def test_the_shipped_trip_sends_nobody_to_a_command_on_paper() -> None:
    shipped = load_trip(SHIPPED_TRIP)
    for language in Language:
        document = programme_pdf(shipped, shipped.programme, language)
        assert UA in document
        assert not re.search(r"(?<![\w/])/[a-z]{3,}", words(document))
