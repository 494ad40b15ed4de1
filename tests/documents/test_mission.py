"""The letter to one's employer, read as they will read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from bot.people.rules.person import Language
from bot.seats.documents.mission import mission_pdf
from bot.signup.rules.signup import Answers, Function, Signup, Status
from bot.trip import Terms, Trip
from tests.builders import instant, trip
from tests.documents import pdfs
from tests.documents.samples import HOSTILE

UA = b"pdfuaid:part"
NOW = instant("2023-11-20 10:00")
TRIP = trip(form=Terms(cost="Le train reste à votre charge.", letter="Des rencontres avec des collectivités."))
ANSWERS = Answers(
    first_name="Zoé",
    last_name="L’Œuvre",
    organisation="Ville d’Arras",
    function=Function.ELECTED,
    nights=(date(2024, 3, 25), date(2024, 3, 26)),
    joins="Gare de Lille",
    diet="végane",
    access="fauteuil roulant",
    phone="+33639980000",
    emergency="Ana, 06 39 98 00 01",
)
ZOE = Signup(id=3, person=201, status=Status.SEATED, answers=ANSWERS)


def letter(signup: Signup = ZOE, language: Language = Language.FR, journey: Trip = TRIP) -> bytes:
    return mission_pdf(journey, signup, language, NOW)


def words(document: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(document)).pages).split())


def test_it_says_who_asks_whom_for_what() -> None:
    document = letter()
    text = words(document)
    for said in (
        "Demande d’ordre de mission",
        "Zoé L’Œuvre, élu·e",
        "À l’attention de : Ville d’Arras",
        "participer, en mission, au voyage « Voyage apprenant ».",
        "Organisateur L’équipe du réseau",
        "Réseau Réseau",
        "Les coopérations territoriales",
        "Comprendre ce qui fait tenir une coopération.",
        "Du 25 au 28 mars 2024",
        "Bretagne",
        "lundi 25 mars, mardi 26 mars",
        "Gare de Lille",
        "Des rencontres avec des collectivités.",
        "Le train reste à votre charge.",
        "Camille, +33 3 20 00 00 00",
        "Ma place est confirmée par l’équipe du voyage.",
        "Fait à",
        "Signature",
        "Réponse de l’employeur",
        "Document préparé le 20 novembre 2023",
    ):
        assert said in text
    assert len(PdfReader(BytesIO(document)).pages) == 1
    assert UA in document


def test_what_an_employer_need_not_know_is_not_in_it() -> None:
    text = words(letter())
    for kept in ("végane", "fauteuil", "+33639980000", "06 39 98 00 01"):
        assert kept not in text


def test_it_speaks_english() -> None:
    document = letter(language=Language.EN)
    text = words(document)
    assert "Request for a travel authorisation (ordre de mission)" in text
    assert "Zoé L’Œuvre, elected member" in text
    assert "My seat is confirmed by the team of the trip." in text
    assert pdfs.language(document).startswith("en")


def test_a_seat_that_is_not_given_is_not_claimed() -> None:
    text = words(letter(replace(ZOE, status=Status.WAITING)))
    assert "l’équipe du voyage ne l’a pas encore confirmée" in text
    assert "Ma place est confirmée" not in text


def test_what_people_typed_is_printed_and_never_run() -> None:
    typed = replace(ANSWERS, first_name=HOSTILE, organisation=HOSTILE)
    document = letter(replace(ZOE, answers=typed))
    assert words(document).count(HOSTILE) == 2
    assert UA in document


@pytest.mark.parametrize("name", ["🚌", "漢字", "\x00\x07", "\ud800", "\u202eمريم", "", "x" * 10_000])
def test_any_name_still_makes_a_letter(name: str) -> None:
    document = letter(replace(ZOE, answers=Answers(first_name=name, organisation=name)))
    assert "Demande d’ordre de mission" in words(document)


def test_a_name_takes_no_article_and_the_trip_s_team_is_no_organisation() -> None:
    """« du Cerdd », « de la Communauté d’agglomération »: nobody can guess."""
    text = words(letter(replace(ZOE, answers=replace(ANSWERS, organisation="Cerdd"))))
    assert "À l’attention de : Cerdd" in text
    assert [it for it in text.split("organisation")[:-1] if not it.endswith("de l’employeur ou de l’")] == []
