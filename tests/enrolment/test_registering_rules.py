"""Signing somebody else up: what is proposed, what a button says, whose word is enough."""

from __future__ import annotations

from dataclasses import replace

from bot.enrolment.rules.registering import SOURCE, begin, may, pressed, proof, same_organisation, typed
from bot.forms.rules.form import SUMMARY
from bot.people.rules.person import Role
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status

ANA = Signup(
    1, 101, Status.SEATED, answers=Answers("Ana", "Martin", "Ville d’Arras"), organisation=3, proof=Proof.MAILBOX
)


def test_a_colleagues_organisation_is_proposed_and_an_organisers_is_not() -> None:
    fresh = begin(101, ANA)
    assert (fresh.step, fresh.registered_by, fresh.source, SOURCE) == ("name", 101, "registered", "registered")
    assert (fresh.answers, fresh.organisation) == (Answers(organisation="Ville d’Arras"), 3)
    assert begin(9, None) == Signup(step="name", registered_by=9, source="registered")


def test_each_answer_leads_to_the_next_question() -> None:
    named = typed(begin(101, ANA), "Ben Leroy")
    assert isinstance(named, Signup) and (named.step, named.name) == ("organisation", "Ben Leroy")
    placed = pressed(named, "same")
    assert placed is not None and (placed.step, placed.answers.organisation) == ("function", "Ville d’Arras")
    officer = pressed(placed, Function.OFFICER)
    assert officer is not None and (officer.step, officer.answers.function) == ("phone", Function.OFFICER)
    whole = typed(officer, "06 39 98 00 01")
    assert isinstance(whole, Signup) and (whole.step, whole.answers.phone) == (SUMMARY, "+33639980001")


def test_a_button_that_says_nothing_here_does_nothing() -> None:
    assert pressed(Signup(step="organisation"), "same") is None
    assert pressed(Signup(step="function"), "same") is None
    assert pressed(Signup(step="nothing"), "same") is None
    assert pressed(Signup(step="function"), "captain") is None


def test_organisers_admit_and_a_sure_colleague_answers_for_their_own() -> None:
    draft = begin(101, ANA)
    assert proof(True, None, draft) is Proof.ORGANISER
    assert proof(False, ANA, draft) is Proof.VOUCHED
    assert proof(False, replace(ANA, proof=Proof.VOUCHED), draft) is Proof.NONE
    assert proof(False, ANA, replace(draft, organisation=4)) is proof(False, None, draft) is Proof.NONE
    assert may(Role.ORGANISER, None) and may(Role.PARTICIPANT, ANA) and not may(Role.PARTICIPANT, None)
    assert not may(Role.PARTICIPANT, replace(ANA, proof=Proof.NONE)) and not may(
        Role.MEMBER, replace(ANA, status=Status.WAITING)
    )


def test_an_organisation_is_the_rosters_row_or_its_name() -> None:
    written = Signup(answers=Answers(organisation="VILLE D'ARRAS"))
    assert same_organisation(ANA, written) and same_organisation(written, ANA)
    assert not same_organisation(ANA, replace(written, organisation=4))
    assert same_organisation(ANA, replace(written, organisation=3).answering(organisation="Lens"))
    assert not same_organisation(written, written.answering(organisation="Lens"))
    assert not same_organisation(Signup(), Signup()) and not same_organisation(Signup(organisation=3), Signup())
