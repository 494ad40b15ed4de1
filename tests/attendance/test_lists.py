"""Groups and exceptions that come in a list, go out in one, and what the trip file says of its stops."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.attendance.rules.expected import Attendance
from bot.documents.csv import read_csv, write_csv
from bot.enrolment.rules.participant_sheet import read_participants
from bot.enrolment.rules.participant_table import participant_table
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.signup import Proof, Signup, Status
from bot.tripfile.read import TripFileWrong, read_trip
from storage.attendance import attendance
from tests.builders import ISSUED

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


def test_a_stop_names_an_entry_of_the_programme() -> None:
    text = SHIPPED_TRIP.read_text("utf-8")
    assert read_trip(text).form.stops == {
        "Sur place, à Nantes (exemple)": "dejeuner-lundi",
        "À Nantes, après la dernière visite (exemple)": "trajet-gare",
    }
    with pytest.raises(TripFileWrong) as wrong:
        read_trip(text.replace('entry = "dejeuner-lundi"', 'entry = "dejeuner"'))
    assert wrong.value.mistakes == ["signup, joins 2, entry\u00a0: le programme n’a pas cette étape."]
