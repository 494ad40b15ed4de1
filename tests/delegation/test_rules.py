"""Who is listed, under which name, in which order."""

from __future__ import annotations

from bot.delegation.rules import Entry, entries
from bot.people.rules.person import Role
from bot.signup.rules.signup import Answers, Function, Signup, Status
from tests.builders import person

SEATED = Status.SEATED


def test_they_stand_by_last_name_as_they_signed_up_and_whoever_stays_at_home_is_left_out() -> None:
    people = [
        person(1, role=Role.PARTICIPANT), person(2, role=Role.CAPTAIN), person(3, role=Role.MEMBER),
        person(4, role=Role.ORGANISER, name="Claire"), person(5, role=Role.PARTICIPANT),
    ]  # fmt: skip
    signups = {
        1: Signup(1, 1, SEATED, answers=Answers("Zoé", "Étienne", "Ville d’Arras", Function.ELECTED), organisation=9),
        2: Signup(2, 2, SEATED, answers=Answers("Ana", "Martin", "Lens", Function.OFFICER)),
        3: Signup(3, 3, Status.WAITING, answers=Answers("Max", "Aba", "Lens")),
        5: Signup(5, 5, SEATED, answers=Answers("", "", "Lens")),
    }
    assert entries(people, signups, {9: "Arras"}) == [
        Entry("Claire", Role.ORGANISER),
        Entry("Zoé Étienne", Role.PARTICIPANT, "Arras", Function.ELECTED, "Étienne"),
        Entry("Ana Martin", Role.CAPTAIN, "Lens", Function.OFFICER, "Martin"),
        Entry("Personne 5", Role.PARTICIPANT, "Lens"),
    ]


def test_of_one_last_name_the_first_name_decides() -> None:
    people = [person(it, role=Role.PARTICIPANT) for it in (1, 2)]
    signups = {
        1: Signup(1, 1, SEATED, answers=Answers("Zoé", "Martin")),
        2: Signup(2, 2, SEATED, answers=Answers("ana", "MARTIN")),
    }
    assert [it.name for it in entries(people, signups, {})] == ["ana MARTIN", "Zoé Martin"]


def test_whose_sign_up_holds_no_seat_stands_by_the_name_telegram_shows() -> None:
    organiser = person(4, role=Role.ORGANISER, name="Claire")
    waiting = Signup(4, 4, Status.WAITING, answers=Answers("Claire", "Dubois", "Lens", Function.OFFICER))
    assert entries([organiser], {4: waiting}, {}) == [Entry("Claire", Role.ORGANISER)]
