"""The questions of the sign-up: whatever is said and however often one goes back, it ends, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.typed import Invalid
from bot.forms.rules import navigation
from bot.forms.rules.form import Form, Question
from bot.signup.rules.answers import OTHER_ORGANISATION, answer, choose
from bot.signup.rules.form import sign_up_form
from bot.signup.rules.optional import CALLED
from bot.signup.rules.questions import DECLARED
from bot.signup.rules.signup import Answers, Function, Proof, Signup, Status
from bot.trip import Terms

NOW = datetime(2023, 11, 20, 8, 5, tzinfo=UTC)
NIGHTS = (date(2024, 3, 25), date(2024, 3, 26), date(2024, 3, 27))
KEYS = tuple(CALLED.values())
WHOLE = Terms(asks=frozenset(KEYS), joins=("Lille", "Nantes"), leaves=("Lille",))
ASKED = sign_up_form(WHOLE, NIGHTS, mail=True)
WITHOUT_MAIL = sign_up_form(WHOLE, NIGHTS, mail=False)
SHORT = sign_up_form(Terms(), NIGHTS, mail=True)
PROVED = Signup(person=1, step="name", consented=NOW, email="ana@lens.fr", proof=Proof.MAILBOX, organisation=3)


def path(form: Form[Signup], signup: Signup) -> tuple[str, ...]:
    return tuple(it.key for it in form.path(signup))


def missing(form: Form[Signup], signup: Signup) -> tuple[str, ...]:
    return tuple(it.key for it in form.missing(signup))


def question(key: str) -> Question[Signup]:
    found = ASKED.get(key)
    assert found is not None
    return found


def test_without_mail_one_claims_at_once() -> None:
    assert path(WITHOUT_MAIL, Signup())[:5] == (
        "consent", "organisation", "claim", "name", "function",
    )  # fmt: skip


def test_with_mail_an_address_is_asked_then_its_code() -> None:
    assert path(SHORT, Signup()) == (
        "consent", "membership", "name", "organisation", "function",
    )  # fmt: skip
    assert path(SHORT, Signup(email="ana@lens.fr"))[:3] == ("consent", "membership", "code")


def test_who_has_no_address_claims() -> None:
    without = choose(ASKED, Signup(step="membership", email="x@y.fr"), "membership", "none", NOW)
    assert without is not None and without.email == ""
    assert path(ASKED, without)[:4] == ("consent", "membership", "organisation", "claim")


def test_a_code_is_missing_until_it_is_proved() -> None:
    claimed = Signup(consented=NOW, email="ana@lens.fr").answering(first_name="A", organisation="L")
    claimed = claimed.answering(function=Function.OTHER)
    assert missing(SHORT, claimed) == ("code",)
    assert missing(SHORT, replace(claimed, proof=Proof.MAILBOX)) == ()
    assert missing(SHORT, replace(claimed, doubt="address used")) == ()


def test_only_what_the_trip_file_asks_is_asked() -> None:
    asked = sign_up_form(Terms(asks=frozenset({"phone", "access"})), NIGHTS)
    asked_of = path(asked, replace(PROVED, needs_consented=NOW))
    assert asked_of[-4:] == ("function", "phone", "needs", "access")


def test_nobody_shares_a_room_who_does_not_sleep_there() -> None:
    assert "sharing" in path(ASKED, PROVED)
    assert "sharing" not in path(ASKED, PROVED.answering(nights=()))


def test_a_trip_of_one_day_asks_no_nights() -> None:
    assert {"nights", "sharing"} & {*path(sign_up_form(WHOLE, (), mail=True), PROVED)} == set()


def test_questions_that_go_together_count_once() -> None:
    assert ASKED.progress(Signup()) == (1, 11)
    assert ASKED.progress(Signup(step="code", email="a@b.fr")) == (2, 11)
    assert ASKED.progress(PROVED) == (3, 11)
    assert ASKED.progress(replace(PROVED, step="access", needs_consented=NOW)) == (10, 11)
    assert ASKED.progress(replace(PROVED, step="summary")) == (11, 11)


def test_a_membership_shown_meanwhile_moves_on() -> None:
    waiting = Signup(step="claim", consented=NOW, skipped=frozenset({"membership"}))
    vouched = navigation.settle(ASKED, replace(waiting, proof=Proof.VOUCHED))
    assert vouched.step == "name"


def test_a_correction_goes_back_to_the_summary() -> None:
    done = replace(PROVED, step="summary").answering(first_name="A", organisation="L", function=Function.OTHER)
    phone = navigation.correcting(ASKED, done, "phone")
    assert phone is not None
    given_ = answer(ASKED, phone, "phone", "06 12 34 56 78")
    assert isinstance(given_, Signup)
    assert navigation.following(ASKED, given_).step == "summary"
    assert navigation.back(ASKED, phone) == done


def test_needs_are_asked_together_when_consent_comes_at_last() -> None:
    done = replace(PROVED, step="summary").answering(first_name="A", organisation="L", function=Function.OTHER)
    needs = navigation.correcting(ASKED, done, "needs")
    assert needs is not None
    agreed = choose(ASKED, needs, "needs", "yes", NOW)
    assert agreed is not None
    diet = navigation.following(ASKED, agreed)
    assert diet.step == "diet"
    said = answer(ASKED, diet, "diet", "Sans gluten")
    assert isinstance(said, Signup)
    access = navigation.following(ASKED, said)
    assert access.step == "access"
    assert navigation.following(ASKED, access).step == "summary"


def test_consent_taken_back_erases_what_it_allowed() -> None:
    told = replace(PROVED, needs_consented=NOW).answering(diet="Sans gluten", access="Ascenseur")
    silent = choose(ASKED, told, "needs", "no", NOW)
    assert silent is not None
    assert (silent.answers.diet, silent.answers.access, silent.needs_consented) == ("", "", None)


@pytest.mark.parametrize("proof", [Proof.VOUCHED, Proof.ORGANISER])
def test_a_word_given_for_an_organisation_that_the_roster_does_not_know_serves_no_other(proof: Proof) -> None:
    vouched = replace(PROVED, proof=proof, organisation=None).answering(organisation="Les Amis du parc")
    other = answer(ASKED, vouched, "organisation", "Ville de Lens")
    assert isinstance(other, Signup)
    assert (other.proof, other.organisation, other.doubt) == (Proof.NONE, None, OTHER_ORGANISATION)
    assert answer(ASKED, vouched, "organisation", "les amis du Parc") == vouched.answering(
        organisation="les amis du Parc"
    )


def test_another_organisation_than_the_mailbox_s_is_for_the_organisers() -> None:
    proved = PROVED.answering(organisation="Ville de Lens")
    same = answer(ASKED, proved, "organisation", "ville de lens")
    other = answer(ASKED, proved, "organisation", "Les Amis du parc")
    assert isinstance(same, Signup) and isinstance(other, Signup)
    assert (same.proof, same.organisation, same.doubt) == (Proof.MAILBOX, 3, "")
    assert (other.proof, other.organisation, other.doubt) == (Proof.NONE, None, OTHER_ORGANISATION)


def test_passing_loses_nothing_and_erasing_says_so() -> None:
    told = PROVED.answering(phone="+33612345678")
    passed, erased = (choose(ASKED, told, "phone", it, NOW) for it in ("skip", "erase"))
    assert passed is not None and passed.answers.phone == "+33612345678"
    assert erased is not None and erased.answers.phone == ""
    assert question("phone").handled(erased) and not question("phone").answered(erased)


@pytest.mark.parametrize("choice", ["", "1", "11", "1111", "12a", "abc", "on-2024-03-25"])
def test_forged_nights_say_nothing(choice: str) -> None:
    assert choose(ASKED, PROVED, "nights", choice, NOW) is None


@pytest.mark.parametrize("step", ["consent", "name", "function", "organisation", "needs"])
def test_what_is_needed_is_not_skipped(step: str) -> None:
    assert choose(ASKED, PROVED, step, "skip", NOW) is None


def test_nights_keep_their_order() -> None:
    chosen = choose(ASKED, PROVED, "nights", "101", NOW)
    assert chosen is not None and chosen.answers.nights == (NIGHTS[0], NIGHTS[2])


def test_what_was_sent_shows_how_its_membership_was_shown_no_more() -> None:
    sent = replace(PROVED, status=Status.SEATED, step="done", ranked=NOW)
    assert not {"consent", "membership", "code", "claim"} & {it.key for it in ASKED.correctable(sent)}
    phone = navigation.correcting(ASKED, sent, "phone")
    assert phone is not None and navigation.following(ASKED, phone).step == "done"


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
    st.tuples(st.just("fix"), st.sampled_from([it.key for it in DECLARED])),
    st.tuples(st.just("prove"), st.just("")),
)
QUESTIONNAIRES = st.builds(
    sign_up_form,
    st.builds(Terms, asks=st.frozensets(st.sampled_from(KEYS)), joins=st.just(("Lille",))),
    st.sampled_from([(), NIGHTS]),
    st.booleans(),
)


def moved(asked: Form[Signup], signup: Signup, move: tuple[str, str]) -> Signup:
    """One thing that a person does."""
    what, said = move
    if what == "back":
        return navigation.back(asked, signup)
    if what == "fix":
        return (navigation.correcting(asked, signup, said) or signup) if signup.step == "summary" else signup
    if what == "prove":
        return navigation.following(asked, replace(signup, proof=Proof.MAILBOX)) if signup.step == "code" else signup
    if signup.step == "summary":
        return signup
    if what == "press":
        chosen = choose(asked, signup, signup.step, said, NOW, "Ana Lefebvre")
        return signup if chosen is None else navigation.following(asked, chosen)
    if signup.step == "membership":
        return navigation.following(asked, replace(signup, email="a@b.fr", skipped=signup.skipped - {"membership"}))
    found = answer(asked, signup, signup.step, said) if signup.step != "code" else Invalid("signup-code-wrong")
    return signup if isinstance(found, Invalid) else navigation.following(asked, found)


def filled(answers: Answers) -> set[str]:
    return {name for name in Answers.__dataclass_fields__ if getattr(answers, name)}


@settings(max_examples=300)
@given(QUESTIONNAIRES, st.lists(MOVES, max_size=60))
def test_whatever_is_done_the_summary_misses_nothing_and_no_answer_is_lost(
    asked: Form[Signup], moves: list[tuple[str, str]]
) -> None:
    signup = Signup(person=1)
    for move in moves:
        before, signup = signup, moved(asked, signup, move)
        here, of = asked.progress(signup)
        assert 1 <= here <= of
        assert signup.step in (*path(asked, signup), "summary")
        assert signup.step != "summary" or missing(asked, signup) == ()
        erased = move == ("press", "erase") or move == ("press", "no")
        assert erased or move[1] == "none" or filled(before.answers) <= filled(signup.answers) | {"nights"}


@settings(max_examples=200)
@given(QUESTIONNAIRES, st.lists(MOVES, max_size=30))
def test_from_anywhere_the_summary_is_reached(asked: Form[Signup], moves: list[tuple[str, str]]) -> None:
    """Whoever answers each question gets there, in no more steps than there are questions."""
    signup = Signup(person=1)
    for move in moves:
        signup = moved(asked, signup, move)
    steps = 0
    while signup.step != "summary":
        signup = moved(asked, signup, ANSWERED.get(signup.step, ("press", "skip")))
        steps += 1
        assert steps <= 2 * len(DECLARED)
    assert missing(asked, signup) == ()


ANSWERED = {
    "consent": ("press", "yes"),
    "membership": ("say", "a@b.fr"),
    "code": ("prove", ""),
    "claim": ("say", "J’y travaille"),
    "name": ("say", "Ana Lefebvre"),
    "organisation": ("say", "Ville de Lens"),
    "function": ("press", "elected"),
    "needs": ("press", "no"),
}


def test_the_name_on_telegram_is_proposed_to_the_sign_up_too() -> None:
    named = choose(sign_up_form(Terms()), Signup(), "name", "telegram", NOW, "Ana Martin")
    assert named is not None and named.name == "Ana Martin"
    assert choose(sign_up_form(Terms()), Signup(), "name", "telegram", NOW) is None


def test_another_button_of_the_address_shows_no_membership() -> None:
    form = sign_up_form(Terms(), mail=True)
    assert choose(form, Signup(), "membership", "maybe", NOW) is None
    assert choose(form, Signup(), "name", "none", NOW) is None


def test_a_doubt_that_was_there_stays_when_nothing_had_been_proved() -> None:
    before = Signup(organisation=3, doubt="address used", answers=Answers(organisation="Arras"))
    after = answer(sign_up_form(Terms()), before, "organisation", "Lens")
    assert isinstance(after, Signup) and (after.organisation, after.doubt) == (None, "address used")
