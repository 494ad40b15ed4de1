"""What is taken offline: the text, and that the text, the PDF and the calendar say the same."""

import re
from html import unescape
from io import BytesIO

import pytest
from pypdf import PdfReader

from bot.people.rules.person import Language
from bot.programme.documents.ics import agenda_ics
from bot.programme.documents.pdf import programme_pdf
from bot.programme.screens import entries
from bot.programme.screens.pocket import pocket_text
from bot.texts import dates
from tests.builders import PARIS, entry, programme, trip
from tests.documents.calendars import events, moment
from tests.documents.samples import HOSTILE, NOTICE, crowded, journey, whole

LONGEST = 4096
STAMP = "Programme, version 3, publiée le 20 novembre 2023, 9\u00a0h\u00a005"


def read(html: str) -> str:
    return unescape(re.sub(r"</?[bis]>|</?blockquote[^>]*>", "", html))


def spaced(text: str) -> str:
    return " ".join(text.split())


def test_a_trip_that_fits_is_one_message() -> None:
    assert [read(page) for page in pocket_text(journey(), whole(), Language.FR)] == [
        "Voyage apprenant 2024\nDu 25 au 28 mars 2024\nEn cas de besoin\u00a0: Camille, +33 3 20 00 00 00\n\n"
        "Lundi 25 mars\n"
        "8\u00a0h\u00a012 – 11\u00a0h\u00a012 · Trajet aller en train\n"
        "Rendez-vous à 7\u00a0h\u00a045\u00a0: Sous le grand panneau\n"
        "Lieu\u00a0: Gare de Lille-Flandres, place des Buisses, Lille\nÀ prévoir\u00a0: Votre billet\n\n"
        "22\u00a0h – mar. 26 mars 8\u00a0h · Nuit à l’hôtel\n\n"
        "Mardi 26 mars\n"
        "9\u00a0h\u00a030 – 12\u00a0h · Le « tiers-lieu »\nLieu\u00a0: Tiers-lieu\nAvec Zoë et Émile Cœur\n\n"
        "14\u00a0h – 15\u00a0h\u00a030 · Annulé\u00a0: Atelier\nLieu\u00a0: Tiers-lieu\n\n"
        "18\u00a0h · Soirée libre\n\n"
        "Si vous êtes perdu·e\nAppelez l’équipe.\nRestez où vous êtes.\n\n" + STAMP + "\n" + NOTICE
    ]


def test_what_is_cancelled_is_struck() -> None:
    (page,) = pocket_text(journey(), whole(), Language.FR)
    assert "<b>14\u00a0h – 15\u00a0h\u00a030</b> · Annulé\u00a0: <s>Atelier</s>" in page


@pytest.mark.parametrize("language", list(Language))
def test_a_long_trip_is_cut_between_entries_and_each_message_is_stamped(language: Language) -> None:
    pages = pocket_text(journey(), crowded(), language)
    assert len(pages) > 1
    assert all(len(page.encode("utf-16-le")) // 2 <= LONGEST for page in pages)
    assert all(entries.version(crowded(), language) in page for page in pages)
    assert re.findall(r"Visite (e\d+)", "\n".join(pages)) == [f"e{n}" for n in range(50)]
    assert all(page.count("<b>") == page.count("</b>") for page in pages)


def test_the_longest_and_most_hostile_entry_fits() -> None:
    rude = entry(title="&🚌" * 999, hosts="&" * 9999, bring=HOSTILE * 99, description="<b>" * 9999)
    pages = pocket_text(trip(name="<i>" * 999, contact_phone="&" * 999), programme(rude), Language.FR)
    assert all(len(page.encode("utf-16-le")) // 2 <= LONGEST for page in pages)


def test_what_people_typed_is_not_markup() -> None:
    (page,) = pocket_text(trip(name=HOSTILE, infos={}), programme(entry(title=HOSTILE)), Language.FR)
    assert page.count("&lt;b&gt;") == 2
    assert HOSTILE in read(page)


def test_text_pdf_and_calendar_agree() -> None:
    whole_trip, text = whole(), spaced("\n".join(read(page) for page in pocket_text(journey(), whole(), Language.FR)))
    pages = PdfReader(BytesIO(programme_pdf(journey(), whole_trip, Language.FR))).pages
    pdf = spaced(" ".join(page.extract_text() for page in pages))
    found = events(agenda_ics(journey(), whole_trip, Language.FR))
    assert [it.uid.split("@")[0] for it in found] == [it.ref for it in whole_trip]
    for shown, it in zip(found, whole_trip, strict=True):
        assert it.title in str(shown["SUMMARY"])
        starts = spaced(dates.hour(moment(shown, "DTSTART"), PARIS, Language.FR))
        assert re.search(rf"{starts}( – [^·]*)? · (Annulé : )?{re.escape(it.title)}", text)
        assert re.search(rf"{starts} .*?{re.escape(it.title)}", pdf)
        assert spaced(STAMP) in spaced(str(shown["DESCRIPTION"]))
    order = [pdf.index(it.title) for it in whole_trip], [text.index(it.title) for it in whole_trip]
    assert order == (sorted(order[0]), sorted(order[1]))
    assert spaced(STAMP) in text
    assert spaced(STAMP) in pdf
    assert len(re.findall("annulé", text, re.I)) == len(re.findall("annulé", pdf, re.I)) == 1
