"""Groups and exceptions that come in a list, go out in one, and what the trip file says of its stops."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.attendance.rules.expected import Attendance
from bot.documents.csv import read_csv, write_csv
from bot.documents.rows import Mistake
from bot.enrolment.rules.participant_sheet import read_participants
from bot.enrolment.rules.participant_table import participant_table
from bot.people.rules.person import Language
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.signup import Proof, Signup, Status
from bot.texts.catalogue import plain
from bot.tripfile.read import TripFileWrong, read_trip
from storage.attendance import attendance
from tests.builders import ISSUED
from tests.signup.signing import fr
from tests.town import Reader, Town
from tests.transfers.test_field_files import sent

PARIS = ZoneInfo("Europe/Paris")
LIST = (
    "prenom;nom;organisation;Jours;Groupe;Ne vient pas à\nAna;Martin;Arras;25/03/2024;Élus, agents;bilan, diner-lundi\n"
)


def test_a_list_says_groups_days_and_exceptions_and_says_them_again() -> None:
    read = read_participants(read_csv(LIST.encode(), 9), PARIS, ISSUED)
    assert isinstance(read, tuple)
    known = attendance(read[0].answers)
    assert known == Attendance(
        days=frozenset({ISSUED.date().replace(year=2024, month=3, day=25)}),
        groups=frozenset({"elus", "agents"}),
        absent=frozenset({"bilan", "diner-lundi"}),
    )
    signup = Signup(1, status=Status.SEATED, answers=read[0].answers, proof=Proof.ORGANISER, ranked=ISSUED)
    again = read_participants(read_csv(write_csv(participant_table([signup], {}, PARIS)), 9), PARIS, ISSUED)
    assert isinstance(again, tuple) and attendance(again[0].answers) == known


def test_an_entry_that_the_programme_does_not_have_is_pointed_out_and_kept() -> None:
    notes: list[Mistake] = []
    read = read_participants(read_csv(LIST.encode(), 9), PARIS, ISSUED, notes=notes, entries={"bilan"})
    assert isinstance(read, tuple) and attendance(read[0].answers).absent == {"bilan", "diner-lundi"}
    assert [plain(it.key, language, **it.values) for it in notes for language in Language] == [
        fr(
            "Ligne 2, colonne F (ne_vient_pas_a) : le programme n’a pas d’étape « diner-lundi ». "
            "Cette personne est attendue à toutes les autres."
        ),
        "Row 2, column F (ne_vient_pas_a): the programme has no entry “diner-lundi”. "
        "This person is expected at all the others.",
    ]


async def test_an_organiser_reads_it_before_the_list_changes_anything(place: Town, claire: Reader) -> None:
    assert fr("le programme n’a pas d’étape « diner-lundi ».") not in (
        await sent(place, claire, "liste.csv", LIST.encode())
    )
    said = await sent(place, claire, "liste.csv", LIST.replace("diner-lundi", "diner-lune").encode())
    assert fr("le programme n’a pas d’étape « diner-lune ».") in said


def test_a_stop_names_an_entry_of_the_programme() -> None:
    text = SHIPPED_TRIP.read_text("utf-8")
    assert read_trip(text).form.stops == {
        "Sur place, à Nantes (exemple)": "dejeuner-lundi",
        "À Nantes, après la dernière visite (exemple)": "trajet-gare",
    }
    with pytest.raises(TripFileWrong) as wrong:
        read_trip(text.replace('entry = "dejeuner-lundi"', 'entry = "dejeuner"'))
    assert wrong.value.mistakes == ["signup, joins 2, entry\u00a0: le programme n’a pas cette étape."]
