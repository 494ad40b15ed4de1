"""Who may claim a sign-up, take a seat over, or change account; who is recognised by what they write."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.typed import Invalid
from bot.enrolment.rules.handover import (
    LinkKind,
    may_cede,
    may_claim,
    may_move,
    may_take,
    recognised,
    sendable,
    takes_now,
)
from bot.enrolment.rules.registering import begin, may, pressed, proof, same_organisation, typed
from bot.people.rules.person import Role
from bot.signup.rules.signup import OPEN, Answers, Function, Proof, Signup, Status
from bot.trip import Terms
from tests.builders import instant, trip

NOW = instant("2023-11-25 10:00")
ANA = Signup(
    7, 201, Status.SEATED, answers=Answers("Ana", "Martin", "Ville d’Arras", phone="+33639980001"),
    email="ana@arras.example", proof=Proof.MAILBOX, ranked=NOW,
)  # fmt: skip
LENS = replace(
    ANA, id=8, person=202, status=Status.WAITING, answers=Answers("Ben", "Durand", "Ville de Lens"), email=""
)


@pytest.mark.parametrize("status", list(Status))
def test_what_is_claimed_is_nobody_s_yet_and_still_counts(status: Status) -> None:
    registered = replace(ANA, person=None, status=status)
    assert may_claim(registered, None) is (status in OPEN)
    assert not may_claim(replace(registered, person=9), None)
    assert may_claim(replace(registered, status=Status.SEATED), replace(ANA, status=status)) is (status is Status.DRAFT)


def test_an_account_is_changed_for_another_that_has_no_sign_up() -> None:
    assert may_move(ANA, 300, None)
    assert may_move(ANA, 300, replace(ANA, person=300, status=Status.DRAFT))
    assert not may_move(ANA, 300, LENS)
    assert not may_move(ANA, 201, None)
    assert not may_move(replace(ANA, person=None), 300, None)
    assert not may_move(replace(ANA, status=Status.WITHDRAWN), 300, None)


@pytest.mark.parametrize(
    ("own", "may_have_it"),
    [
        (None, True),
        (Signup(person=300), True),
        (replace(ANA, person=300, status=Status.WAITING), True),
        (replace(ANA, person=300, status=Status.WITHDRAWN), True),
        (replace(ANA, person=300, status=Status.SEATED), False),
        (replace(ANA, person=300, status=Status.REFUSED), False),
        (LENS, False),
        (replace(LENS, status=Status.DRAFT, proof=Proof.NONE), False),
    ],
)
def test_a_seat_is_handed_to_a_colleague_alone(own: Signup | None, may_have_it: bool) -> None:
    assert may_take(ANA, 300, own) is may_have_it
    assert not may_take(ANA, 201, None)
    assert not may_take(replace(ANA, status=Status.WITHDRAWN), 300, own)


def test_a_seat_is_handed_over_until_the_cut_off_then_by_the_team_until_the_trip() -> None:
    bounded = trip(form=Terms(cutoff=instant("2024-03-12 00:00")))
    late, gone = instant("2024-03-20 09:00"), instant("2024-03-25 00:00")
    assert may_cede(ANA, bounded, NOW)
    assert [may_cede(ANA, bounded, late), may_cede(ANA, bounded, late, by_organiser=True)] == [False, True]
    assert not may_cede(ANA, bounded, gone, by_organiser=True)
    assert sendable(ANA, bounded, late) == (LinkKind.ACCOUNT, LinkKind.TAKEOVER)
    assert sendable(replace(ANA, person=None), bounded, gone) == (LinkKind.CLAIM,)
    assert sendable(replace(ANA, status=Status.REFUSED), bounded, NOW) == ()


def test_a_form_that_was_filled_takes_by_one_tap() -> None:
    assert takes_now(LENS)
    assert not takes_now(None)
    assert not takes_now(Signup(person=1))


@pytest.mark.parametrize(
    "words",
    [
        "ana martin",
        "MARTIN Ana, ville d'arras",
        "mon tel 06 39 98 00 01",
        "j'avais mis Ana@Arras.example",
        "Ana-Martin",
    ],
)
def test_somebody_is_recognised_by_what_they_write(words: str) -> None:
    assert recognised(words, [ANA, LENS], {}) == [ANA]


@pytest.mark.parametrize("words", ["", "ana", "martin", "06", "bonjour", "ville d’arras", "@", "x" * 300])
def test_too_little_points_at_nobody(words: str) -> None:
    assert recognised(words, [ANA, LENS], {}) == []


def test_organisers_and_confirmed_colleagues_may_register() -> None:
    assert may(Role.ORGANISER, None)
    assert may(Role.PARTICIPANT, ANA)
    assert not may(Role.MEMBER, LENS)
    assert not may(Role.PARTICIPANT, replace(ANA, proof=Proof.NONE))
    assert not may(Role.OUTSIDER, None)


def test_the_questions_of_a_registration_follow_each_other() -> None:
    draft = begin(201, ANA)
    named = typed(draft, "Chloé Petit")
    assert isinstance(named, Signup)
    same = pressed(named, "same")
    assert same is not None
    elected = pressed(same, "elected")
    assert elected is not None
    assert isinstance(typed(elected, "12"), Invalid)
    done = typed(elected, "06 39 98 00 02")
    assert isinstance(done, Signup)
    assert (done.step, done.answers) == (
        "summary", Answers("Chloé", "Petit", "Ville d’Arras", Function.ELECTED, "+33639980002"),
    )  # fmt: skip
    assert (proof(False, ANA, done), proof(True, None, done)) == (Proof.VOUCHED, Proof.ORGANISER)


def test_a_button_of_another_question_says_nothing() -> None:
    draft = begin(101, None)
    assert pressed(draft, "same") is None
    assert pressed(draft, "elected") is None
    assert pressed(replace(draft, step="organisation"), "same") is None


def test_another_organisation_is_reviewed_also_when_its_name_looks_alike() -> None:
    draft = replace(begin(201, replace(ANA, organisation=3)), step="organisation")
    other = typed(draft, "Ville de Lens")
    assert isinstance(other, Signup)
    assert proof(False, replace(ANA, organisation=3), other) is Proof.NONE


def test_the_cut_off_is_the_first_instant_that_is_too_late_and_the_day_before_is_early_enough() -> None:
    cutoff = instant("2024-03-12 00:00")
    assert not may_cede(ANA, trip(form=Terms(cutoff=cutoff)), cutoff)
    assert may_cede(ANA, trip(), instant("2024-03-24 23:00"), by_organiser=True)


def test_of_two_of_one_name_the_one_whose_organisation_is_written_comes_first() -> None:
    other = replace(ANA, id=9, answers=replace(ANA.answers, organisation="Lens", phone=""), email="")
    assert recognised("Ana Martin, Lens", [ANA, other], {}) == [other, ANA]
    assert recognised("Ana Martin, ville d’Arras", [other, ANA], {}) == [ANA, other]
    assert len(recognised("Ana Martin", [replace(ANA, id=at) for at in range(9)], {})) == 5


def test_the_last_nine_figures_of_a_telephone_are_enough_and_fewer_are_not() -> None:
    assert recognised("0033 6 39 98 00 01", [ANA], {}) == [ANA]
    assert recognised("639 98 00 0", [ANA], {}) == []
    assert recognised("ligne 001", [ANA], {}) == []


def test_two_organisations_that_nobody_named_are_not_the_same() -> None:
    nameless = replace(ANA, answers=replace(ANA.answers, organisation=""))
    assert not same_organisation(nameless, nameless)
    assert not same_organisation(nameless, ANA) and not same_organisation(ANA, nameless)
    assert same_organisation(ANA, replace(ANA, answers=replace(ANA.answers, organisation="VILLE D’ARRAS")))
