"""The questions of the sign-up: whatever is said and however often one goes back, it ends, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.typed import Invalid
from bot.signup.rules import navigation
from bot.signup.rules.answers import OTHER_ORGANISATION, answer, choose
from bot.signup.rules.questions import Questionnaire, answered, correctable, missing, progress, questions, touched
from bot.signup.rules.signup import OPTIONAL_STEPS, Answers, Form, Function, Proof, Signup, Status, Step

NOW = datetime(2023, 11, 20, 8, 5, tzinfo=UTC)
NIGHTS = (date(2024, 3, 25), date(2024, 3, 26), date(2024, 3, 27))
WHOLE = Form(asks=frozenset(OPTIONAL_STEPS), joins=("Lille", "Nantes"), leaves=("Lille",))
ASKED = Questionnaire(WHOLE, NIGHTS, mail=True)
WITHOUT_MAIL = replace(ASKED, mail=False)
SHORT = Questionnaire(Form(), NIGHTS, mail=True)
PROVED = Signup(person=1, step=Step.NAME, consented=NOW, email="ana@lens.fr", proof=Proof.MAILBOX, organisation=3)


def test_without_mail_one_claims_at_once() -> None:
    assert questions(WITHOUT_MAIL, Signup())[:5] == (
        Step.CONSENT, Step.ORGANISATION, Step.CLAIM, Step.NAME, Step.FUNCTION,
    )  # fmt: skip


def test_with_mail_an_address_is_asked_then_its_code() -> None:
    assert questions(SHORT, Signup()) == (
        Step.CONSENT, Step.MEMBERSHIP, Step.NAME, Step.ORGANISATION, Step.FUNCTION,
    )  # fmt: skip
    assert questions(SHORT, Signup(email="ana@lens.fr"))[:3] == (Step.CONSENT, Step.MEMBERSHIP, Step.CODE)


def test_who_has_no_address_claims() -> None:
    without = choose(ASKED, Signup(step=Step.MEMBERSHIP, email="x@y.fr"), Step.MEMBERSHIP, "none", NOW)
    assert without is not None and without.email == ""
    assert questions(ASKED, without)[:4] == (Step.CONSENT, Step.MEMBERSHIP, Step.ORGANISATION, Step.CLAIM)


def test_a_code_is_missing_until_it_is_proved() -> None:
    claimed = Signup(consented=NOW, email="ana@lens.fr").answering(first_name="A", organisation="L")
    claimed = claimed.answering(function=Function.OTHER)
    assert missing(SHORT, claimed) == (Step.CODE,)
    assert missing(SHORT, replace(claimed, proof=Proof.MAILBOX)) == ()
    assert missing(SHORT, replace(claimed, doubt="address used")) == ()


def test_only_what_the_trip_file_asks_is_asked() -> None:
    asked = Questionnaire(Form(asks=frozenset({Step.PHONE, Step.ACCESS})), NIGHTS)
    path = questions(asked, replace(PROVED, needs_consented=NOW))
    assert path[-4:] == (Step.FUNCTION, Step.PHONE, Step.NEEDS, Step.ACCESS)


def test_nobody_shares_a_room_who_does_not_sleep_there() -> None:
    assert Step.SHARING in questions(ASKED, PROVED)
    assert Step.SHARING not in questions(ASKED, PROVED.answering(nights=()))


def test_a_trip_of_one_day_asks_no_nights() -> None:
    assert {Step.NIGHTS, Step.SHARING} & {*questions(replace(ASKED, nights=()), PROVED)} == set()


def test_questions_that_go_together_count_once() -> None:
    assert progress(ASKED, Signup()) == (1, 11)
    assert progress(ASKED, Signup(step=Step.CODE, email="a@b.fr")) == (2, 11)
    assert progress(ASKED, PROVED) == (3, 11)
    assert progress(ASKED, replace(PROVED, step=Step.ACCESS, needs_consented=NOW)) == (10, 11)
    assert progress(ASKED, replace(PROVED, step=Step.SUMMARY)) == (11, 11)


def test_a_membership_shown_meanwhile_moves_on() -> None:
    waiting = Signup(step=Step.CLAIM, consented=NOW, skipped=frozenset({Step.MEMBERSHIP}))
    vouched = navigation.settle(ASKED, replace(waiting, proof=Proof.VOUCHED))
    assert vouched.step is Step.NAME


def test_a_correction_goes_back_to_the_summary() -> None:
    done = replace(PROVED, step=Step.SUMMARY).answering(first_name="A", organisation="L", function=Function.OTHER)
    phone = navigation.correcting(ASKED, done, Step.PHONE)
    assert phone is not None
    given_ = answer(phone, Step.PHONE, "06 12 34 56 78")
    assert isinstance(given_, Signup)
    assert navigation.following(ASKED, given_).step is Step.SUMMARY
    assert navigation.back(ASKED, phone) == done


def test_needs_are_asked_together_when_consent_comes_at_last() -> None:
    done = replace(PROVED, step=Step.SUMMARY).answering(first_name="A", organisation="L", function=Function.OTHER)
    needs = navigation.correcting(ASKED, done, Step.NEEDS)
    assert needs is not None
    agreed = choose(ASKED, needs, Step.NEEDS, "yes", NOW)
    assert agreed is not None
    diet = navigation.following(ASKED, agreed)
    assert diet.step is Step.DIET
    said = answer(diet, Step.DIET, "Sans gluten")
    assert isinstance(said, Signup)
    access = navigation.following(ASKED, said)
    assert access.step is Step.ACCESS
    assert navigation.following(ASKED, access).step is Step.SUMMARY


def test_consent_taken_back_erases_what_it_allowed() -> None:
    told = replace(PROVED, needs_consented=NOW).answering(diet="Sans gluten", access="Ascenseur")
    silent = choose(ASKED, told, Step.NEEDS, "no", NOW)
    assert silent is not None
    assert (silent.answers.diet, silent.answers.access, silent.needs_consented) == ("", "", None)


@pytest.mark.parametrize("proof", [Proof.VOUCHED, Proof.ORGANISER])
def test_a_word_given_for_an_organisation_that_the_roster_does_not_know_serves_no_other(proof: Proof) -> None:
    vouched = replace(PROVED, proof=proof, organisation=None).answering(organisation="Les Amis du parc")
    other = answer(vouched, Step.ORGANISATION, "Ville de Lens")
    assert isinstance(other, Signup)
    assert (other.proof, other.organisation, other.doubt) == (Proof.NONE, None, OTHER_ORGANISATION)
    assert answer(vouched, Step.ORGANISATION, "les amis du Parc") == vouched.answering(organisation="les amis du Parc")


def test_another_organisation_than_the_mailbox_s_is_for_the_organisers() -> None:
    proved = PROVED.answering(organisation="Ville de Lens")
    same = answer(proved, Step.ORGANISATION, "ville de lens")
    other = answer(proved, Step.ORGANISATION, "Les Amis du parc")
    assert isinstance(same, Signup) and isinstance(other, Signup)
    assert (same.proof, same.organisation, same.doubt) == (Proof.MAILBOX, 3, "")
    assert (other.proof, other.organisation, other.doubt) == (Proof.NONE, None, OTHER_ORGANISATION)


def test_passing_loses_nothing_and_erasing_says_so() -> None:
    told = PROVED.answering(phone="+33612345678")
    passed, erased = (choose(ASKED, told, Step.PHONE, it, NOW) for it in ("skip", "erase"))
    assert passed is not None and passed.answers.phone == "+33612345678"
    assert erased is not None and erased.answers.phone == ""
    assert touched(erased, Step.PHONE) and not answered(erased, Step.PHONE)


@pytest.mark.parametrize("choice", ["", "1", "11", "1111", "12a", "abc", "on-2024-03-25"])
def test_forged_nights_say_nothing(choice: str) -> None:
    assert choose(ASKED, PROVED, Step.NIGHTS, choice, NOW) is None


@pytest.mark.parametrize("step", [Step.CONSENT, Step.NAME, Step.FUNCTION, Step.ORGANISATION, Step.NEEDS])
def test_what_is_needed_is_not_skipped(step: Step) -> None:
    assert choose(ASKED, PROVED, step, "skip", NOW) is None


def test_nights_keep_their_order() -> None:
    chosen = choose(ASKED, PROVED, Step.NIGHTS, "101", NOW)
    assert chosen is not None and chosen.answers.nights == (NIGHTS[0], NIGHTS[2])


def test_what_was_sent_shows_how_its_membership_was_shown_no_more() -> None:
    sent = replace(PROVED, status=Status.SEATED, step=Step.DONE, ranked=NOW)
    assert not {Step.CONSENT, Step.MEMBERSHIP, Step.CODE, Step.CLAIM} & {*correctable(ASKED, sent)}
    phone = navigation.correcting(ASKED, sent, Step.PHONE)
    assert phone is not None and navigation.following(ASKED, phone).step is Step.DONE


WORDS = st.one_of(
    st.sampled_from(["Ana Lefebvre", "06 12 34 56 78", "Ville de Lens", "J’y travaille", "", "\x00", "🌻"]),
    st.text(max_size=700),
)
CHOICES = st.sampled_from(
    ["yes", "no", "none", "keep", "skip", "erase", "101", "000", "0", "1", "elected", "other", "telegram", "rien"]
)
MOVES = st.one_of(
    st.tuples(st.just("say"), WORDS),
    st.tuples(st.just("press"), CHOICES),
    st.tuples(st.just("back"), st.just("")),
    st.tuples(st.just("fix"), st.sampled_from([it.value for it in Step])),
    st.tuples(st.just("prove"), st.just("")),
)
QUESTIONNAIRES = st.builds(
    Questionnaire,
    st.builds(Form, asks=st.frozensets(st.sampled_from(OPTIONAL_STEPS)), joins=st.just(("Lille",))),
    st.sampled_from([(), NIGHTS]),
    st.booleans(),
)


def moved(asked: Questionnaire, signup: Signup, move: tuple[str, str]) -> Signup:
    """One thing that a person does."""
    what, said = move
    if what == "back":
        return navigation.back(asked, signup)
    if what == "fix":
        return (navigation.correcting(asked, signup, Step(said)) or signup) if signup.step is Step.SUMMARY else signup
    if what == "prove":
        return navigation.following(asked, replace(signup, proof=Proof.MAILBOX)) if signup.step is Step.CODE else signup
    if signup.step is Step.SUMMARY:
        return signup
    if what == "press":
        chosen = choose(asked, signup, signup.step, said, NOW, "Ana Lefebvre")
        return signup if chosen is None else navigation.following(asked, chosen)
    if signup.step is Step.MEMBERSHIP:
        return navigation.following(asked, replace(signup, email="a@b.fr", skipped=signup.skipped - {Step.MEMBERSHIP}))
    found = answer(signup, signup.step, said) if signup.step is not Step.CODE else Invalid("signup-code-wrong")
    return signup if isinstance(found, Invalid) else navigation.following(asked, found)


def filled(answers: Answers) -> set[str]:
    return {name for name in Answers.__dataclass_fields__ if getattr(answers, name)}


@settings(max_examples=300)
@given(QUESTIONNAIRES, st.lists(MOVES, max_size=60))
def test_whatever_is_done_the_summary_misses_nothing_and_no_answer_is_lost(
    asked: Questionnaire, moves: list[tuple[str, str]]
) -> None:
    signup = Signup(person=1)
    for move in moves:
        before, signup = signup, moved(asked, signup, move)
        here, of = progress(asked, signup)
        assert 1 <= here <= of
        assert signup.step in (*questions(asked, signup), Step.SUMMARY)
        assert signup.step is not Step.SUMMARY or missing(asked, signup) == ()
        erased = move == ("press", "erase") or move == ("press", "no")
        assert erased or move[1] == "none" or filled(before.answers) <= filled(signup.answers) | {"nights"}


@settings(max_examples=200)
@given(QUESTIONNAIRES, st.lists(MOVES, max_size=30))
def test_from_anywhere_the_summary_is_reached(asked: Questionnaire, moves: list[tuple[str, str]]) -> None:
    """Whoever answers each question gets there, in no more steps than there are questions."""
    signup = Signup(person=1)
    for move in moves:
        signup = moved(asked, signup, move)
    steps = 0
    while signup.step is not Step.SUMMARY:
        signup = moved(asked, signup, ANSWERED.get(signup.step, ("press", "skip")))
        steps += 1
        assert steps <= 2 * len(Step)
    assert missing(asked, signup) == ()


ANSWERED = {
    Step.CONSENT: ("press", "yes"),
    Step.MEMBERSHIP: ("say", "a@b.fr"),
    Step.CODE: ("prove", ""),
    Step.CLAIM: ("say", "J’y travaille"),
    Step.NAME: ("say", "Ana Lefebvre"),
    Step.ORGANISATION: ("say", "Ville de Lens"),
    Step.FUNCTION: ("press", "elected"),
    Step.NEEDS: ("press", "no"),
}
