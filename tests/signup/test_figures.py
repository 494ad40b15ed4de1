"""The figures of sign-up, and finding somebody in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.forms.rules.kinds import Value
from bot.signup.rules.figures import Tally, figures, organisation_of
from bot.signup.rules.finding import find, same_person
from bot.signup.rules.signup import Answers, Function, Signup, Status
from tests.builders import instant, standing, trip

DEADLINE = instant("2023-12-01 00:00")
NAMES = {3: "Ville d’Arras"}


def signup(status: Status = Status.SEATED, **said: Value) -> Signup:
    return Signup(status=status, answers=Answers("Ana", "Martin").having(said))


def test_each_stands_where_they_are_counted() -> None:
    arras = [
        replace(signup(function=Function.ELECTED), organisation=3),
        replace(signup(Status.WAITING), organisation=3),
    ]
    lens = [signup(Status.OFFERED, organisation="Lens"), signup(Status.REFUSED, organisation="Lens")]
    found = figures(map(standing, [*arras, *lens]), trip(seats=5), DEADLINE, instant("2023-11-20 09:00"), NAMES)
    assert (found[Status.SEATED], found[Status.WAITING], found[Status.OFFERED], found.left) == (1, 1, 1, 1)
    assert found.seats_left == 3
    assert found.organisations == (Tally("Ville d’Arras", seated=1, waiting=1), Tally("Lens", offered=1))
    assert found.functions == ((Function.ELECTED, 1),)


@pytest.mark.parametrize(
    ("at", "left"), [("2023-11-20 09:00", 10), ("2023-11-30 23:59", 0), ("2023-12-01 00:00", None)]
)
def test_the_last_day_is_the_one_before_midnight(at: str, left: int | None) -> None:
    found = figures([], trip(), DEADLINE, instant(at), {})
    assert (found.last_day, found.days_left) == (date(2023, 11, 30), left)


@given(st.lists(st.sampled_from(Status), max_size=40), st.integers(0, 30))
def test_everybody_is_counted_once_and_seats_are_never_less_than_none(stand: list[Status], seats: int) -> None:
    found = figures([standing(signup(it)) for it in stand], trip(seats=seats), DEADLINE, DEADLINE, {})
    assert sum(found.by_status.values()) == len(stand)
    held = found[Status.SEATED] + found[Status.OFFERED]
    assert found.seats_left == max(0, seats - held)


@pytest.mark.parametrize(
    "words",
    [
        "zoe",
        "ZOÉ",
        "oeuvre",
        "l’œuvre",
        "l'oeuvre zoé",
        "Arras",
        "zoe.oeuvre@arras",
        "06 39 98 00 01",
        "+33 6 39 98 00 01",
        "9800",
    ],
)
def test_words_find_whatever_their_case_accents_and_order(words: str) -> None:
    zoe = replace(
        Signup(email="zoe.oeuvre@arras.example", organisation=3),
        answers=Answers("Zoé", "L’Œuvre", phone="+33639980001"),
    )
    assert find([zoe, signup()], words, NAMES) == [zoe]


@pytest.mark.parametrize("words", ["", "  ", "zo ana", "uvre", "98 00 07", "%"])
def test_words_that_are_nobody_s_find_nobody(words: str) -> None:
    zoe = Signup(answers=Answers("Zoé", "L’Œuvre", phone="+33639980001"))
    assert find([zoe, signup()], words, {}) == []


def test_the_same_person_is_told_by_address_or_by_name_and_organisation() -> None:
    ana = replace(signup(organisation="Ville d'Arras"), email="ana@arras.example")
    assert same_person(ana, replace(signup(first_name="A."), email="ana@arras.example"), {})
    assert same_person(ana, replace(signup(first_name="ANA"), organisation=3), NAMES)
    assert not same_person(ana, signup(organisation="Lens"), {})
    assert not same_person(Signup(), Signup(), {})


def test_an_organisation_is_the_roster_s_where_it_is_known_and_as_the_person_wrote_it_otherwise() -> None:
    names = {1: "Lens", 3: "Ville d’Arras"}
    written = signup(organisation="arras")
    assert organisation_of(replace(written, organisation=3), names) == "Ville d’Arras"
    assert organisation_of(written, names) == organisation_of(replace(written, organisation=9), names) == "arras"
