"""What organisers need of those who come and do not know yet; what a search reads of a sign-up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.signup.rules.finding import begins, digits, find, plain, same_person, searched
from bot.signup.rules.form import sign_up_form
from bot.signup.rules.missing import counted, missing
from bot.signup.rules.optional import CALLED
from bot.signup.rules.questions import proposed, question_of, settled
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from bot.trip import Terms

NOW = datetime(2023, 11, 20, 8, 5, tzinfo=UTC)
TERMS = Terms(asks=frozenset(CALLED.values()), joins=("Lille", "Nantes"), leaves=("Lille",))
FORM = sign_up_form(TERMS, (date(2024, 3, 25), date(2024, 3, 26)), mail=True)
ANA = Signup(
    1, 7, Status.SEATED, answers=Answers("Ana", "Martin", "Ville d’Arras", Function.ELECTED, "+33639980001"),
    email="ana@arras.example", proof=Proof.MAILBOX,
)  # fmt: skip


def test_beds_meals_and_stations_are_missing_until_they_are_said() -> None:
    assert [it.key for it in missing(FORM, ANA)] == ["nights", "joins", "leaves", "needs"]
    said = replace(ANA.answering(nights=(), joins="Lille", leaves="Lille"), needs_consented=NOW)
    assert [it.key for it in missing(FORM, said)] == ["diet"]
    passed = replace(said, skipped=frozenset({"diet"}))
    assert [it.key for it in missing(FORM, passed)] == ["diet"]
    assert missing(FORM, said.answering(diet="végétarien")) == ()


def test_they_are_counted_in_the_order_of_the_form() -> None:
    known = ANA.answering(nights=(), leaves="Lille")
    assert list(counted(FORM, [ANA, known]).items()) == [("nights", 1), ("joins", 2), ("leaves", 1), ("needs", 2)]
    assert counted(FORM, []) == {}


def test_a_search_reads_name_organisation_address_and_telephone() -> None:
    assert searched(ANA) == " ana martin ville d arras ana arras example +33639980001"


def test_each_word_must_begin_a_word_and_digits_are_a_telephone() -> None:
    ben = Signup(2, 8, answers=Answers("Ben", "Leroy", "Lens", phone="+33639980002"), organisation=3)
    names = {3: "Communauté d’agglomération"}
    assert find([ANA, ben], "mart ANA", {}) == [ANA]
    assert find([ANA, ben], "agglo ben", names) == [ben]
    assert find([ANA, ben], "artin", {}) == find([ANA, ben], " - ", {}) == []
    assert find([ANA, ben], "06 39 98 00 02", {}) == [ben] and find([ANA, ben], "3998", {}) == [ANA, ben]
    assert begins("oeuvre", "Jean-Noël L’Œuvre") and not begins("euvre", "Jean-Noël L’Œuvre")
    assert plain("Jean-Noël  L’Œuvre & Læticia") == "jean noel l oeuvre laeticia"


def test_a_telephone_is_read_whatever_stands_before_it() -> None:
    for words in ("06 39 98 00 01", "+33 6.39.98.00.01", "0033 6-39/98\u202f00\u00a001", "(0)639980001"):
        assert digits(words) == "639980001"
    assert (digits("1234"), digits("123"), digits("12a4"), digits("")) == ("1234", "", "", "")


def test_two_are_one_person_by_address_or_by_name_in_one_organisation() -> None:
    turned = Signup(5, answers=Answers("MARTIN", "Ana", "ville d'arras"))
    assert same_person(ANA, turned, {}) and same_person(ANA, Signup(6, email=ANA.email), {})
    assert not same_person(ANA, turned.answering(organisation="Lens"), {})
    assert not same_person(ANA, turned.answering(first_name="Anne"), {})
    assert not same_person(Signup(1), Signup(2), {})
    assert same_person(replace(ANA, organisation=1), replace(turned, organisation=2), {1: "Arras", 2: "ARRAS"})


def test_what_was_told_of_somebody_is_proposed_until_they_answer() -> None:
    by_address = Signup(step="organisation", organisation=3, email="ana@arras.example")
    assert proposed(by_address) and proposed(replace(by_address, step="name"))
    by_colleague = Signup(step="organisation", takes=4)
    assert proposed(by_colleague) and not proposed(replace(by_colleague, step="name"))
    for other in (
        replace(by_address, organisation=None), replace(by_address, email=""), replace(by_address, step="function"),
        replace(by_address, back=True), replace(by_address, status=Status.SEATED),
        replace(by_address, heard={12: "organisation"}), by_address.answering(function=Function.CITIZEN),
    ):  # fmt: skip
        assert not proposed(other)


def test_the_membership_is_settled_by_a_proof_or_by_a_doubt_and_a_column_has_one_question() -> None:
    assert [settled(it) for it in (ANA, Signup(doubt="other organisation"), Signup())] == [True, True, False]
    found = [question_of(it) for it in ("first_name", "needs_consented", "diet", "nothing")]
    assert [it and it.key for it in found] == ["name", "needs", "diet", None]
