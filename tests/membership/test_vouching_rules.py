"""Whose word counts, and for whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.membership.rules.roster import Member, Organisation, Roster
from bot.membership.rules.vouching import may_be_vouched, may_vouch
from bot.signup.rules.signup import Answers, Proof, Signup, Status

ANA = Signup(1, 101, Status.SEATED, answers=Answers(organisation="Ville d’Arras"), proof=Proof.MAILBOX)
BEN = Signup(2, 102, Status.REVIEW, answers=Answers(organisation="ville d'arras"))


@pytest.mark.parametrize("proof", list(Proof))
def test_a_word_counts_from_who_is_surely_a_member_and_holds_a_seat(proof: Proof) -> None:
    assert may_vouch(replace(ANA, proof=proof)) is (proof in (Proof.MAILBOX, Proof.ORGANISER))
    assert not may_vouch(replace(ANA, proof=proof, status=Status.OFFERED)) and not may_vouch(None)


@pytest.mark.parametrize("status", list(Status))
def test_one_is_vouched_for_while_it_is_not_decided(status: Status) -> None:
    assert may_be_vouched(replace(BEN, status=status), ANA) is (status in (Status.DRAFT, Status.REVIEW))
    assert not may_be_vouched(replace(BEN, status=status, proof=Proof.VOUCHED), ANA)


def test_nobody_vouches_for_themselves_nor_for_who_is_not_there() -> None:
    assert not may_be_vouched(None, ANA)
    assert not may_be_vouched(replace(BEN, person=None), ANA)
    assert not may_be_vouched(replace(BEN, person=101), ANA)


def test_it_is_for_colleagues_by_the_roster_or_by_what_both_wrote() -> None:
    listed = replace(ANA, organisation=3)
    assert may_be_vouched(replace(BEN, organisation=3).answering(organisation="Lens"), listed)
    assert not may_be_vouched(replace(BEN, organisation=4), listed)
    assert may_be_vouched(BEN, listed) and may_be_vouched(replace(BEN, organisation=3), ANA)
    assert not may_be_vouched(BEN.answering(organisation="Lens"), ANA)
    assert may_be_vouched(BEN.answering(organisation=""), ANA)
    assert not may_be_vouched(BEN.answering(organisation=""), ANA.answering(organisation=""))


def test_the_roster_gives_an_organisation_by_its_row() -> None:
    lens, arras = Organisation("Lens", ("lens.example",), 2), Organisation("Arras", id=3)
    roster = Roster((lens, arras))
    assert (roster.organisation(3), roster.organisation(2), roster.organisation(1)) == (arras, lens, None)
    assert (Member(3, "Martin", "Ana").name, Member(3, "Martin").name, Member(3).name) == ("Ana Martin", "Martin", "")
