"""The sign-up link on paper."""

from __future__ import annotations

import io

import pytest
import segno
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import StreamObject

from bot.enrolment.documents.invitation import SCALE, poster_pdf, qr_png
from bot.people.rules.person import Language
from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.builders import entry, programme, trip
from tests.documents import pdfs
from tests.narrowing import as_a

LINK = "https://t.me/EscaleBot?start=in_affiche"
FR, EN = Language.FR, Language.EN


def words(content: bytes) -> str:
    pages = PdfReader(io.BytesIO(content)).pages
    assert len(pages) == 1
    return " ".join(pages[0].extract_text().split())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (FR, ("Pour qui", "Inscriptions jusqu’au 30 novembre 2023 inclus", "Du 25 au 28 mars 2024")),
        (EN, ("For whom?", "Sign up until 30 November 2023, end of day", "25 – 28 March 2024")),
    ],
)
def test_the_poster_says_what_for_whom_when_and_how(language: Language, said: tuple[str, ...]) -> None:
    shown = words(poster_pdf(load_trip(SHIPPED_TRIP), LINK, language))
    assert all(it in shown for it in (*said, "Inspirations démocratiques", LINK))


def test_the_poster_has_the_programme_in_its_middle_and_somebody_to_call() -> None:
    shown = words(poster_pdf(load_trip(SHIPPED_TRIP), LINK, FR))
    for said in (
        "Au programme Lundi 25 mars Ouverture : nos attentes et nos questions",
        "Une question ? Équipe du voyage (exemple), +33 6 39 98 00 00 (exemple)",
        "Organisateur : Cerdd",
    ):
        assert said in shown
    assert "19 h" not in shown  # the outline says no hours
    assert "Une question" not in words(poster_pdf(trip(contact_phone=""), LINK, FR))


def test_the_poster_can_be_read_by_a_screen_reader() -> None:
    poster = poster_pdf(trip(), LINK, FR)
    assert pdfs.tagged(poster)
    assert "pdfuaid" in as_a(StreamObject, PdfReader(io.BytesIO(poster)).root_object["/Metadata"]).get_data().decode()


def test_long_and_hostile_words_stay_on_one_page() -> None:
    hostile = trip(name="#panic()[" * 8, theme="*x* $y$ " * 20, objective="Comprendre. " * 60, audience="é " * 300)
    assert "#panic()[" in words(poster_pdf(hostile, LINK, FR))
    many = programme(*(entry(f"e{n}", f"2024-03-{25 + n // 20} 09:00", title="Un titre long " * 12) for n in range(60)))
    assert "et 52 autres étapes" in words(poster_pdf(trip(programme=many), LINK, FR))


def test_the_code_is_the_link_s_with_its_white_border() -> None:
    picture = Image.open(io.BytesIO(qr_png(LINK))).convert("1")
    code = segno.make(LINK, error="q", micro=False)
    shown = [
        [picture.getpixel((x * SCALE + 1, y * SCALE + 1)) == 0 for x in range(picture.width // SCALE)]
        for y in range(picture.height // SCALE)
    ]
    assert shown == [[bool(it) for it in row] for row in code.matrix_iter(border=4)]
