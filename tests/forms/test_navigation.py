"""Any form: where one goes, what an answer makes of it, and what is asked of whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Self, TypedDict

import pytest

from bot.chat.typed import Invalid
from bot.forms.rules import answers, navigation
from bot.forms.rules.form import DONE, SUMMARY, Filled, Form, Question, Required, never
from bot.forms.rules.kinds import (
    Address,
    Agreement,
    Choice,
    Code,
    Contact,
    Days,
    Kind,
    Name,
    Phone,
    Place,
    Value,
    Words,
)

NOW = datetime(2024, 3, 26, 9, tzinfo=UTC)
LATER = datetime(2024, 3, 27, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sheet(Filled):
    """A form that somebody fills, kept as it is."""

    values: tuple[tuple[str, Value], ...] = ()
    done: bool = False

    @property
    def sent(self) -> bool:
        return self.done

    def value(self, column: str) -> Value | None:
        return dict(self.values).get(column)

    def with_values(self, values: Mapping[str, Value | None]) -> Self:
        whole = {**dict(self.values), **values}
        return replace(self, values=tuple((name, it) for name, it in whole.items() if it is not None))


NAME = Question[Sheet]("name", Words(20))
TOWN = Question[Sheet]("town", Place(20, ("Lille", "Nantes")), Required.CHOICE)
NEEDS = Question[Sheet]("needs", Agreement("w-", refusable=True), Required.NOTHING)
DIET = Question[Sheet]("diet", Words(20), Required.NOTHING, under="needs")
ACCESS = Question[Sheet]("access", Words(20), Required.NOTHING, under="needs")
MAIL = Question[Sheet]("mail", Address("none"), Required.NOTHING, kept=("email",))
CODE = Question[Sheet](
    "code", Code(), Required.NOTHING, when=lambda it: bool(it.value("email")), stage="mail", corrected=never
)
FORM = Form((NAME, TOWN, MAIL, CODE, NEEDS, DIET, ACCESS), "v", "t-", "a-", "f-")


def sheet(step: str, skipped: str = "", back: bool = False, done: bool = False, **values: Value) -> Sheet:
    return Sheet(tuple(values.items()), done, step=step, skipped=frozenset(skipped.split()), back=back)


class Whole(TypedDict):
    """What must be answered."""

    name: str
    town: str


WHOLE: Whole = {"name": "Ana", "town": "Lille"}


@pytest.mark.parametrize(
    ("at", "to"),
    [
        (sheet("name", name="Ana"), "town"),
        (sheet("town", **WHOLE), "mail"),
        (sheet("mail", **WHOLE), "needs"),
        (sheet("mail", **WHOLE, email="a@b.fr"), "code"),
        (sheet("needs", **WHOLE), SUMMARY),
        (sheet("needs", **WHOLE, needs=NOW), "diet"),
        (sheet("access", **WHOLE, needs=NOW), SUMMARY),
        (sheet("access", **WHOLE, needs=NOW, done=True), DONE),
        (sheet("code", **WHOLE), "needs"),  # asked no more: the first that comes after it
        (sheet("diet", **WHOLE), SUMMARY),
        (sheet("nowhere", **WHOLE), SUMMARY),
    ],
)
def test_on_to_the_next_that_is_asked(at: Sheet, to: str) -> None:
    assert navigation.following(FORM, at) == replace(at, step=to)


def test_at_the_end_what_is_missing_comes_first() -> None:
    at = sheet("access", name="Ana", needs=NOW)
    assert navigation.following(FORM, at) == replace(at, step="town", back=True)


def test_an_order_of_its_own_says_what_comes_after_one_that_left() -> None:
    form = replace(FORM, questions=(NAME, TOWN, MAIL), order=("name", "gone", "town", "mail"))
    assert navigation.following(form, sheet("gone", **WHOLE)).step == "town"
    assert navigation.following(replace(form, order=("town", "gone", "mail")), sheet("gone", **WHOLE)).step == "mail"


@pytest.mark.parametrize(
    ("at", "to"),
    [
        (sheet("name", back=True, **WHOLE), sheet(SUMMARY, **WHOLE)),
        (sheet("name", back=True, done=True, **WHOLE), sheet(DONE, done=True, **WHOLE)),
        (sheet("mail", back=True, **WHOLE, email="a@b.fr"), sheet("code", back=True, **WHOLE, email="a@b.fr")),
        (sheet("mail", "code", back=True, **WHOLE, email="a@b.fr"), sheet(SUMMARY, "code", **WHOLE, email="a@b.fr")),
        (sheet("name", back=True, name="Ana"), sheet("town", back=True, name="Ana")),
    ],
)
def test_after_a_correction_one_comes_back(at: Sheet, to: Sheet) -> None:
    assert navigation.following(FORM, at) == to


@pytest.mark.parametrize(
    ("at", "to"),
    [
        (sheet("name"), sheet("name")),
        (sheet("town"), sheet("name")),
        (sheet("needs", **WHOLE), sheet("mail", **WHOLE)),
        (sheet("nowhere"), sheet("name")),
        (sheet(SUMMARY, **WHOLE), sheet("needs", **WHOLE)),
        (sheet("town", back=True, **WHOLE), sheet(SUMMARY, **WHOLE)),
        (sheet("town", back=True, done=True, **WHOLE), sheet(DONE, done=True, **WHOLE)),
        (sheet("town", back=True, name="Ana"), sheet("name", name="Ana")),
    ],
)
def test_back_to_the_one_before(at: Sheet, to: Sheet) -> None:
    assert navigation.back(FORM, at) == to


@pytest.mark.parametrize(
    ("at", "to"),
    [
        (sheet("town"), sheet("town")),
        (sheet(DONE, done=True), sheet(DONE, done=True)),
        (sheet(SUMMARY, **WHOLE), sheet(SUMMARY, **WHOLE)),
        (sheet(SUMMARY, name="Ana"), sheet("town", back=True, name="Ana")),
        (sheet("code", **WHOLE), sheet("needs", **WHOLE)),
        (sheet("diet", **WHOLE), sheet(SUMMARY, **WHOLE)),
        (sheet(SUMMARY, done=True, **WHOLE), sheet(SUMMARY, done=True, **WHOLE)),
    ],
)
def test_one_stands_at_a_question_that_is_still_asked(at: Sheet, to: Sheet) -> None:
    assert navigation.settle(FORM, at) == to


def test_an_answer_is_corrected_where_it_may_be() -> None:
    at = sheet(SUMMARY, **WHOLE, email="a@b.fr")
    assert navigation.correcting(FORM, at, "town") == replace(at, step="town", back=True)
    assert navigation.correcting(FORM, at, "code") is None
    assert navigation.correcting(FORM, at, "diet") is None


@pytest.mark.parametrize(
    ("at", "progress"),
    [
        (sheet("name"), (1, 4)),
        (sheet("town"), (2, 4)),
        (sheet("code", email="a@b.fr"), (3, 4)),
        (sheet("diet", needs=NOW), (4, 4)),
        (sheet(SUMMARY), (4, 4)),
    ],
)
def test_what_goes_together_counts_once(at: Sheet, progress: tuple[int, int]) -> None:
    assert FORM.progress(at) == progress


def test_what_must_be_answered() -> None:
    assert FORM.missing(sheet("name")) == (NAME, TOWN)
    assert FORM.missing(sheet("name", "town", name="Ana")) == ()
    assert FORM.missing(sheet("name", "name town")) == (NAME,)
    assert not NAME.skippable and TOWN.skippable and DIET.skippable and not NEEDS.skippable


def test_a_refused_agreement_is_an_answer_and_a_passed_question_is_none() -> None:
    refused = sheet("diet", "needs town")
    assert NEEDS.answered(refused) and not TOWN.answered(refused) and TOWN.handled(refused)
    assert not NAME.answered(sheet("name", name=""))
    same = sheet("x", email="a@b.fr"), sheet("y", email="a@b.fr")
    assert not MAIL.changed(*same)
    assert MAIL.changed(sheet("x"), sheet("x", email="a@b.fr")) and not MAIL.changed(sheet("x"), sheet("y", name="z"))


def test_an_agreement_keeps_its_first_moment() -> None:
    at = sheet("needs", "needs", **WHOLE)
    agreed = answers.choose(FORM, at, "needs", "yes", NOW)
    assert agreed == sheet("needs", **WHOLE, needs=NOW)
    assert answers.choose(FORM, agreed, "needs", "yes", LATER) == agreed


def test_without_the_agreement_nothing_of_what_it_allows_is_kept() -> None:
    at = sheet("needs", "diet town", **WHOLE, needs=NOW, access="x")
    assert answers.choose(FORM, at, "needs", "no", NOW) == sheet("needs", "needs town", **WHOLE)
    firm = replace(FORM, questions=(replace(NEEDS, kind=Agreement("w-")),))
    assert answers.choose(firm, at, "needs", "no", NOW) is None
    assert answers.choose(FORM, at, "needs", "maybe", NOW) is None


@pytest.mark.parametrize(
    ("key", "choice", "at", "then"),
    [
        ("town", "1", sheet("town", "town"), sheet("town", town="Nantes")),
        ("town", "2", sheet("town"), None),
        ("town", "skip", sheet("town"), sheet("town", "town")),
        ("town", "skip", sheet("town", town="Lille"), sheet("town", town="Lille")),
        ("town", "erase", sheet("town", town="Lille"), sheet("town", "town")),
        ("town", "keep", sheet("town", town="Lille"), sheet("town", town="Lille")),
        ("town", "keep", sheet("town"), None),
        ("name", "skip", sheet("name"), None),
        ("nothing", "keep", sheet("name"), None),
        ("nothing", "1", sheet("name"), None),
    ],
)
def test_a_button_answers_its_question(key: str, choice: str, at: Sheet, then: Sheet | None) -> None:
    assert answers.choose(FORM, at, key, choice, NOW) == then


def test_words_answer_a_question() -> None:
    assert answers.answer(FORM, sheet("name", "name"), "name", " Ana ") == sheet("name", name="Ana")
    assert answers.answer(FORM, sheet("name"), "name", "a" * 21) == Invalid(
        "forms-too-long", {"length": 21, "most": 20}
    )
    assert answers.answer(FORM, sheet("name"), "nothing", "Ana") == Invalid("forms-use-buttons")


@pytest.mark.parametrize(
    ("kind", "choice", "values"),
    [
        (Kind(), "x", None),
        (Name(), "telegram", ("Ana", "Martin")),
        (Name(), "other", None),
        (Choice(("a", "b"), "w-"), "b", ("b",)),
        (Choice(("a", "b"), "w-"), "c", None),
        (Days("w-", (date(2024, 3, 25), date(2024, 3, 26))), "01", ((date(2024, 3, 26),),)),
        (Days("w-", (date(2024, 3, 25), date(2024, 3, 26))), "00", ((),)),
        (Days("w-", (date(2024, 3, 25), date(2024, 3, 26))), "0", None),
        (Days("w-", (date(2024, 3, 25), date(2024, 3, 26))), "02", None),
        (Place(9, ("Lille",)), "0", ("Lille",)),
        (Place(9, ("Lille",)), "1", None),
        (Words(9), "0", None),
    ],
)
def test_a_button_is_read_by_the_kind_of_its_question(kind: Kind, choice: str, values: object) -> None:
    assert kind.pressed(choice, "Ana Martin") == values


@pytest.mark.parametrize(
    ("kind", "words", "like"),
    [
        (Phone(), " 06 39 98 00 01 ", True),
        (Phone(), "+33 (0)6-39.98/00 01", True),
        (Phone(), "en 2024", False),
        (Phone(), "1234567", False),
        (Address("n"), " ana@ville.fr", True),
        (Address("n"), "ana chez ville.fr", False),
        (Words(9), "06 39 98 00 01", False),
    ],
)
def test_words_that_can_hardly_be_anything_else(kind: Kind, words: str, like: bool) -> None:
    assert kind.resembles(words) is like


def test_any_words_may_answer_a_free_question() -> None:
    free = [it.free for it in (Words(9), Contact(9), Place(9), Phone(), Name(), Code(), Kind())]
    assert free == [True, False, True, False, False, False, False]


def test_what_belongs_to_the_question_before_is_known() -> None:
    form = Form((replace(NAME, kind=Phone()), TOWN, DIET), "v", "t-", "a-", "f-")
    assert answers.belongs_before(form, sheet("town"), "06 39 98 00 01") is form.questions[0]
    assert answers.belongs_before(form, sheet("town"), "Lille") is None
    assert answers.belongs_before(form, sheet("town", back=True), "06 39 98 00 01") is None
    assert answers.belongs_before(form, sheet("name"), "06 39 98 00 01") is None
    assert answers.belongs_before(form, sheet(SUMMARY), "06 39 98 00 01") is None
    closed = replace(form, questions=(form.questions[0], MAIL))
    assert answers.belongs_before(closed, sheet("mail"), "06 39 98 00 01") is None


@pytest.mark.parametrize("kind", [Kind(), Choice((), "w-"), Days("w-"), Agreement("w-"), Address("n"), Code()])
def test_words_are_refused_where_buttons_are(kind: Kind) -> None:
    assert kind.typed("oui") == Invalid("forms-use-buttons")


def test_words_are_read_by_the_kind_of_their_question() -> None:
    assert Words(9, lines=True).typed("a\nb") == ("a\nb",)
    assert Words(9).typed("a\nb") == ("a b",)
    assert Place(9).typed("Lille") == ("Lille",)
    assert Phone().typed("06 39 98 00 01") == ("+33639980001",)
    assert isinstance(Phone().typed("rien"), Invalid)
    assert Name().typed("Ana Martin") == ("Ana", "Martin")


def test_the_name_on_telegram_is_taken_when_one_presses_it() -> None:
    who = Question[Sheet]("who", Name(), kept=("first", "last"))
    form = Form((who,), "v", "t-", "a-", "f-")
    taken = answers.choose(form, sheet("who"), "who", "telegram", NOW, "Ana Martin")
    assert taken == sheet("who", first="Ana", last="Martin")
    assert answers.choose(form, sheet("who"), "who", "telegram", NOW) is None


def test_to_pass_loses_nothing_that_was_answered() -> None:
    at = sheet("town", town="Lille")
    assert answers.passed(at, TOWN) == at
    assert answers.passed(at, TOWN, erase=True) == sheet("town", "town")


def test_what_may_be_corrected_depends_on_what_was_answered() -> None:
    moved = replace(TOWN, corrected=lambda it: not it.sent)
    form = replace(FORM, questions=(NAME, moved))
    assert [it.key for it in form.correctable(sheet("name", **WHOLE))] == ["name", "town"]
    assert [it.key for it in form.correctable(sheet("name", done=True, **WHOLE))] == ["name"]


def test_words_belong_to_the_question_that_was_really_asked_before() -> None:
    form = Form((replace(NAME, kind=Phone()), CODE, TOWN), "v", "t-", "a-", "f-")
    assert answers.belongs_before(form, sheet("town"), "06 39 98 00 01") is form.questions[0]
    assert answers.belongs_before(form, sheet("town", email="a@b.fr"), "06 39 98 00 01") is None
