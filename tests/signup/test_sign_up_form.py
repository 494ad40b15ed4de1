"""The sign-up's form, as a trip asks it; and the figures and proposals beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.forms.rules.kinds import Days, Place
from bot.people.rules.person import Role
from bot.signup.rules.figures import Tally, figures
from bot.signup.rules.form import MOST_NIGHTS, sign_up_form, trip_form
from bot.signup.rules.optional import NEEDS, OPTIONAL, with_needs
from bot.signup.rules.questions import CLAIM, DECLARED, IN_ANSWERS, MEMBERSHIP, by_row, proposed, question_of, settled
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status, listening, role_of
from bot.trip import Terms
from tests.builders import instant, standing, trip

NOW = datetime(2023, 11, 20, 8, 5, tzinfo=UTC)
NIGHTS = (date(2024, 3, 25), date(2024, 3, 26))
WHOLE = Terms(asks=frozenset(it.key for it in OPTIONAL), joins=("Lille",), leaves=("Nantes", "Lille"))


def test_its_words_begin_with_those_of_the_sign_up() -> None:
    form = sign_up_form(Terms())
    assert (form.verb, form.titles, form.asks, form.fixes) == ("form", "signup-step-", "signup-ask-", "signup-fix-")
    assert form.order == tuple(it.key for it in DECLARED)


def test_nights_and_places_are_those_of_the_trip() -> None:
    form = sign_up_form(WHOLE, NIGHTS, mail=True)
    kinds = {it.key: it.kind for it in form.questions}
    assert kinds["nights"] == Days("signup-nights-", NIGHTS)
    assert kinds["joins"] == Place(120, ("Lille",))
    assert kinds["leaves"] == Place(120, ("Nantes", "Lille"))
    assert form.get("reason") == next(it for it in OPTIONAL if it.key == "reason")


def test_a_trip_of_one_day_asks_for_no_night() -> None:
    keys = [it.key for it in sign_up_form(WHOLE).questions]
    assert "nights" not in keys and "sharing" not in keys
    assert {"phone", "joins", "diet", "needs"} <= set(keys)


def test_what_the_trip_does_not_ask_is_not_asked() -> None:
    assert [it.key for it in sign_up_form(Terms(), NIGHTS).questions] == [
        "consent", "organisation", "claim", "name", "organisation", "function",
    ]  # fmt: skip


def test_whose_address_is_proved_says_their_name_first() -> None:
    form, shown = sign_up_form(Terms(), mail=True), Signup(proof=Proof.MAILBOX, email="a@b.fr")
    assert [it.key for it in form.path(shown)] == ["consent", "name", "organisation", "function"]
    none = Signup(skipped=frozenset({"membership"}))
    assert [it.key for it in form.path(none)] == ["consent", "membership", "organisation", "claim", "name", "function"]


@pytest.mark.parametrize(
    ("last", "nights"),
    [(date(2024, 3, 25), 0), (date(2024, 3, 28), 3), (date(2024, 4, 25), 31), (date(2024, 5, 25), MOST_NIGHTS)],
)
def test_the_nights_of_a_trip(last: date, nights: int) -> None:
    form = trip_form(trip(last_day=last, form=WHOLE), mail=False)
    found = form.get("nights")
    days = found.kind.days if found and isinstance(found.kind, Days) else ()
    assert len(days) == nights
    assert days[:2] == (date(2024, 3, 25), date(2024, 3, 26))[:nights]
    assert form.get("membership") is None
    assert trip_form(trip(), mail=True).get("membership") is not None


def test_the_agreement_goes_before_the_first_question_that_it_allows() -> None:
    keys = [it.key for it in with_needs(OPTIONAL)]
    assert keys[keys.index("needs") + 1] == "diet" and keys.count("needs") == 1
    assert with_needs(OPTIONAL[:3]) == OPTIONAL[:3]
    assert with_needs([it for it in OPTIONAL if it.key == "access"])[0] is NEEDS


def test_long_texts_are_last_in_a_row() -> None:
    rows = [it.key for it in by_row(IN_ANSWERS)]
    assert rows[-1] == "reason"
    assert rows[:-1] == [it.key for it in IN_ANSWERS if it.key != "reason"]


@pytest.mark.parametrize(("column", "key"), [("first_name", "name"), ("email", "membership"), ("diet", "diet")])
def test_a_column_is_a_question_s(column: str, key: str) -> None:
    found = question_of(column)
    assert found is not None and found.key == key
    assert question_of("nothing") is None


@pytest.mark.parametrize(
    ("signup", "shown"),
    [
        (Signup(step="organisation", takes=7), True),
        (Signup(step="name", takes=7), False),
        (Signup(step="name", organisation=3, email="a@b.fr"), True),
        (Signup(step="organisation", organisation=3, email="a@b.fr"), True),
        (Signup(step="function", organisation=3, email="a@b.fr"), False),
        (Signup(step="name", email="a@b.fr"), False),
        (Signup(step="name", organisation=3), False),
        (Signup(step="name", organisation=3, email="a@b.fr", back=True), False),
        (Signup(step="name", organisation=3, email="a@b.fr", heard={5: "name"}), False),
        (Signup(step="name", organisation=3, email="a@b.fr", heard={5: "claim"}), True),
        (Signup(step="name", organisation=3, email="a@b.fr", status=Status.SEATED), False),
        (Signup(step="name", organisation=3, email="a@b.fr", answers=Answers(function=Function.OTHER)), False),
    ],
)
def test_what_was_told_of_them_is_proposed_until_they_answer(signup: Signup, shown: bool) -> None:
    assert proposed(signup) is shown


def test_a_doubt_settles_what_is_asked_like_a_proof() -> None:
    assert [settled(it) for it in (Signup(), Signup(doubt="x"), Signup(proof=Proof.VOUCHED))] == [False, True, True]


@pytest.mark.parametrize(
    ("status", "role"),
    [
        ("draft", "member"), ("review", "member"), ("waiting", "member"), ("offered", "member"),
        ("seated", "participant"), ("lapsed", "outsider"), ("withdrawn", "outsider"), ("refused", "outsider"),
    ],
)  # fmt: skip
def test_the_role_follows_where_a_sign_up_stands(status: str, role: str) -> None:
    assert role_of(Status(status)) is Role(role)


@pytest.mark.parametrize(
    ("signup", "hears"),
    [
        (Signup(), True),
        (Signup(paused=True), False),
        (Signup(status=Status.SEATED, step="diet"), True),
        (Signup(status=Status.SEATED, step="diet", paused=True), True),
        (Signup(status=Status.SEATED, step="done"), False),
        (Signup(status=Status.REFUSED, step="diet"), False),
    ],
)
def test_words_are_an_answer_while_something_is_asked(signup: Signup, hears: bool) -> None:
    assert listening(signup) is hears


def test_an_answer_taken_away_is_empty_words_or_nothing() -> None:
    whole = Signup(email="a@b.fr", claim="oui", consented=NOW, answers=Answers("Ana", others={"x": "y"}))
    gone = whole.with_values(dict.fromkeys(("email", "claim", "consented", "first_name", "x")))
    assert (gone.email, gone.claim, gone.consented, gone.answers) == ("", "", None, Answers())
    assert whole.with_values({"email": "c@d.fr", "x": "z"}).answers.others == {"x": "z"}
    assert whole.with_values({"email": "c@d.fr"}).email == "c@d.fr"


def test_the_figures_say_what_they_were_given() -> None:
    seated = [
        Signup(status=Status.SEATED, answers=Answers(organisation=org, function=function))
        for org, function in (
            ("Lens", Function.OTHER), ("Arras", Function.ELECTED), ("arras", Function.ELECTED), ("Douai", None),
        )
    ]  # fmt: skip
    found = figures(
        map(standing, seated), trip(seats=3), instant("2023-12-01 00:00"), instant("2023-11-29 23:30"), {}, 4
    )
    assert (found.seats, found.seats_left, found.unreached, found.days_left) == (3, 0, 4, 1)
    assert found.functions == ((Function.ELECTED, 2), (None, 1), (Function.OTHER, 1))
    assert found.organisations == (Tally("Arras", 2), Tally("Douai", 1), Tally("Lens", 1))
    assert figures([], trip(), NOW, NOW, {}).unreached == 0


def test_the_last_day_is_counted_where_the_trip_is() -> None:
    assert figures([], trip(), instant("2023-12-01 00:30"), NOW, {}).last_day == date(2023, 12, 1)
    assert figures([], trip(), instant("2023-12-01 00:00:02"), NOW, {}).last_day == date(2023, 12, 1)


def test_organisations_with_as_many_seats_go_by_what_waits_then_by_name() -> None:
    every = [
        Signup(status=status, organisation=row)
        for row, status in ((1, "seated"), (2, "seated"), (2, "review"), (3, "waiting"), (4, "seated"), (4, "offered"))
        for status in (Status(status),)
    ]
    found = figures(map(standing, every), trip(), NOW, NOW, {1: "Zède", 2: "béta", 3: "Alpha", 4: "Abri"})
    assert found.organisations == (
        Tally("Abri", 1, offered=1), Tally("béta", 1, review=1), Tally("Zède", 1), Tally("Alpha", waiting=1),
    )  # fmt: skip
    assert replace(found.organisations[0], review=2, waiting=3).others == 6


def test_how_membership_is_proved_is_corrected_in_a_draft_only() -> None:
    draft, sent = Signup(status=Status.DRAFT), Signup(status=Status.WAITING)
    assert [it.corrected(draft) for it in (MEMBERSHIP, CLAIM)] == [True, True]
    assert [it.corrected(sent) for it in (MEMBERSHIP, CLAIM)] == [False, False]


@pytest.mark.parametrize(
    ("mail", "signup", "asked"),
    [
        (True, Signup(), ["consent", "membership", "name", "organisation", "function"]),
        (True, Signup(email="a@b.fr"), ["consent", "membership", "code", "name", "organisation", "function"]),
        (True, Signup(skipped=frozenset({"membership"})), ["consent", "membership", "organisation", "claim", "name", "function"]),
        (False, Signup(), ["consent", "organisation", "claim", "name", "function"]),
        (False, Signup(proof=Proof.MAILBOX), ["consent", "name", "organisation", "function"]),
        (True, Signup(proof=Proof.MAILBOX), ["consent", "name", "organisation", "function"]),
    ],
)  # fmt: skip
def test_who_has_no_address_to_show_says_their_organisation_first(mail: bool, signup: Signup, asked: list[str]) -> None:
    form = sign_up_form(Terms(asks=frozenset()), mail=mail)
    assert [it.key for it in form.path(signup)] == asked
