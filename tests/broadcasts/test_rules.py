"""The rules of broadcasts, by example and by property."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.broadcasts.rules.audience import Attendee, Audience, chosen, elsewhere, organisation_key
from bot.broadcasts.rules.broadcast import Broadcast, Question, State, corrected, heard, options_in, shape, too_long
from bot.broadcasts.rules.delivery import Recipient, Step, step
from bot.broadcasts.rules.rhythm import happens, leaves_at, moment, repeats_at, spent
from bot.chat.content import Content, Kind
from bot.people.rules.person import Language, Quiet
from bot.signup.rules.signup import Answers, Signup
from bot.trip import Terms
from tests.builders import PARIS, entry, instant, programme

NOW = instant("2024-03-26 09:15")
TEXT = (Content(Kind.TEXT, "Bonjour"),)
PHOTO = (Content(Kind.PHOTO, "Vue", "file"),)
SPOT = (Content(Kind.LOCATION, lat=47.2, lon=-1.5),)

people = st.lists(
    st.builds(
        Attendee,
        chat=st.integers(1, 50),
        participant=st.booleans(),
        organiser=st.booleans(),
        organisation=st.sampled_from(["a", "b", ""]),
        function=st.sampled_from(["elected", "officer", ""]),
        elsewhere=st.frozensets(st.sampled_from(["joins", "leaves"])),
        entries=st.frozensets(st.sampled_from(["port", "gare"])),
        unseen=st.booleans(),
    ),
    max_size=12,
)
audiences = st.builds(
    Audience,
    entries=st.sampled_from([(), ("port",), ("gare", "port")]),
    organisations=st.sampled_from([(), ("a",), ("a", "b")]),
    functions=st.sampled_from([(), ("elected",)]),
    elsewhere=st.sampled_from([(), ("joins",)]),
    unseen=st.integers(0, 1),
    participants=st.booleans(),
    organisers=st.booleans(),
)


@given(audiences, people)
def test_nobody_else_is_ever_chosen(audience: Audience, here: list[Attendee]) -> None:
    for it in chosen(audience, here):
        assert (it.participant and audience.participants) or (it.organiser and audience.organisers)


@given(audiences, people, st.sampled_from(["elected", "officer", "citizen"]))
def test_within_a_facet_one_more_value_takes_nobody_out(audience: Audience, here: list[Attendee], value: str) -> None:
    if audience.functions and value not in audience.functions:
        wider = replace(audience, functions=(*audience.functions, value))
        assert {id(it) for it in chosen(audience, here)} <= {id(it) for it in chosen(wider, here)}


@given(audiences, people)
def test_one_more_facet_brings_nobody_in(audience: Audience, here: list[Attendee]) -> None:
    if not audience.entries:
        narrower = replace(audience, entries=("port",))
        assert {id(it) for it in chosen(narrower, here)} <= {id(it) for it in chosen(audience, here)}


@given(audiences, st.sampled_from(["port", "gare"]))
def test_a_value_pressed_twice_is_as_before(audience: Audience, ref: str) -> None:
    sorted_already = replace(audience, entries=tuple(sorted(audience.entries)), participants=True)
    assert sorted_already.toggled("entries", ref).toggled("entries", ref) == sorted_already


states = st.sampled_from([State.SENT, State.WITHDRAWN])


@given(states, st.integers(1, 4), st.integers(0, 4), st.booleans(), st.sampled_from([TEXT, PHOTO, SPOT]))
def test_a_chat_comes_to_what_is_true_and_stays_there(
    state: State, version: int, kept: int, first: bool, parts: tuple[Content, ...]
) -> None:
    it = Broadcast(1, 101, state, version=version)
    to = Recipient(201, version=min(kept, version), shape=shape(parts))
    found = step(it, to, parts, first)
    if found is Step.NOTHING:
        assert to.version == version or not (first and state is State.SENT) or to.got
    else:
        assert step(it, replace(to, version=version), parts, first) is Step.NOTHING
    assert (found is Step.SEND) == (not to.got and first and state is State.SENT)
    assert found is not Step.TAKE_BACK or state is State.WITHDRAWN


@pytest.mark.parametrize(
    ("before", "said", "parts", "edited"),
    [
        (TEXT, Content(Kind.TEXT, "Bonsoir"), (Content(Kind.TEXT, "Bonsoir"),), True),
        (PHOTO, Content(Kind.TEXT, "Autre"), (Content(Kind.PHOTO, "Autre", "file"),), True),
        (PHOTO, Content(Kind.PHOTO, "Autre", "other"), (Content(Kind.PHOTO, "Autre", "other"),), False),
        (SPOT, Content(Kind.TEXT, "Là"), (Content(Kind.TEXT, "Là"),), False),
        (TEXT, SPOT[0], SPOT, False),
    ],
)
def test_what_a_correction_makes(
    before: tuple[Content, ...], said: Content, parts: tuple[Content, ...], edited: bool
) -> None:
    assert corrected(before, said) == parts
    to = Recipient(201, version=1, shape=shape(before))
    expected = Step.EDIT if edited else Step.REPLY
    assert step(Broadcast(1, 101, State.SENT, version=2), to, parts, first=False) is expected


def test_the_messages_of_an_album_are_gathered_and_anything_else_takes_their_place() -> None:
    one, two = (Content(Kind.PHOTO, file=it, album="7") for it in "ab")
    parts = heard(heard((), one), two)
    assert parts == (one, two)
    assert heard(parts, TEXT[0]) == TEXT
    many: tuple[Content, ...] = parts
    for number in range(20):
        many = heard(many, Content(Kind.PHOTO, file=str(number), album="7"))
    assert len(many) == 10


def test_there_is_room_left_to_correct() -> None:
    assert too_long(Content(Kind.TEXT, "é" * 3900)) == 0
    assert too_long(Content(Kind.TEXT, "é" * 3901)) == 3900
    assert too_long(Content(Kind.PHOTO, "<b>" + "é" * 900 + "</b>")) == 0
    assert too_long(Content(Kind.PHOTO, "😀" * 451)) == 900


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("Oui / Non", ("Oui", "Non")),
        ("Oui\nNon\nPeut-être", ("Oui", "Non", "Peut-être")),
        ("Oui", ()),
        ("Oui / oui / Oui", ("Oui", "oui")),
        ("1/2/3/4/5", ()),
        ("Oui / " + "n" * 31, ()),
    ],
)
def test_answers_that_an_author_types(words: str, options: tuple[str, ...]) -> None:
    assert options_in(words) == options


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("14h15", "2024-03-26 14:15"),
        ("14 h 15", "2024-03-26 14:15"),
        ("2.15 pm", "2024-03-26 14:15"),
        ("8h", "2024-03-27 08:00"),
        ("demain 8 h", "2024-03-27 08:00"),
        ("tomorrow 8:00", "2024-03-27 08:00"),
        ("aujourd’hui 18h", "2024-03-26 18:00"),
        ("28/03 14h15", "2024-03-28 14:15"),
        ("+20", "2024-03-26 09:35"),
    ],
)
def test_an_hour_as_people_write_it(words: str, at: str) -> None:
    assert moment(words, NOW, PARIS) == instant(at)


@given(st.text(max_size=40))
def test_whatever_is_typed_it_is_to_come_or_nothing(words: str) -> None:
    at = moment(words, NOW, PARIS)
    assert at is None or NOW <= at <= NOW + timedelta(days=366)


@given(st.integers(0, 60 * 24 * 60), st.booleans())  # the night when clocks change too
def test_what_is_ordinary_never_rings_in_quiet_hours(minutes: int, urgent: bool) -> None:
    now, quiet = instant("2024-03-01 00:00") + timedelta(minutes=minutes), Quiet()
    leaves = leaves_at(Broadcast(1, 101, urgent=urgent), quiet, PARIS, now)
    assert leaves >= now
    assert leaves == now if urgent else not quiet.covers_instant(leaves, PARIS)


@given(st.integers(1, 120), st.integers(0, 5))
def test_it_is_repeated_twice_at_most(minutes: int, repeats: int) -> None:
    it = Broadcast(1, 101, State.SENT, urgent=True, repeat=minutes, started=NOW, repeats=repeats)
    assert repeats_at(it) == NOW + timedelta(minutes=minutes) * (repeats + 1)
    assert spent(it) == (repeats >= 2)
    for calm in (replace(it, urgent=False), replace(it, question=Question.NONE), replace(it, repeat=0)):
        assert repeats_at(calm) is None


def test_what_it_is_about_begins_at_the_first_meeting() -> None:
    plan = programme(entry("port", meets="2024-03-26 09:00"), entry("gare", "2024-03-26 08:00"))
    assert happens(Broadcast(1, 1, audience=Audience(entries=("port",))), plan) == instant("2024-03-26 09:00")
    assert happens(Broadcast(1, 1), plan) > instant("2100-01-01 00:00")


def test_without_a_variant_it_is_read_in_the_language_that_there_is() -> None:
    it = Broadcast(1, 1, contents={Language.FR: TEXT})
    assert (it.parts(Language.EN), it.language) == (TEXT, Language.FR)


def test_an_organisation_is_one_short_key_whoever_writes_it() -> None:
    arras = Signup(answers=Answers(organisation="Ville d’ARRAS"))
    assert organisation_key(arras) == organisation_key(Signup(answers=Answers(organisation="ville d’arras")))
    assert organisation_key(Signup(organisation=3)) == "40a00488"
    assert (len(organisation_key(arras)), organisation_key(Signup())) == (8, "")


def test_elsewhere_is_any_place_but_the_first_that_the_trip_offers() -> None:
    terms = Terms(joins=("Lille", "Nantes"), leaves=("Lille", "Paris"))

    def of(joins: str, leaves: str) -> frozenset[str]:
        return elsewhere(Signup(answers=Answers(joins=joins, leaves=leaves)), terms)

    assert of("Lille", "Lille") == of("", "") == frozenset()
    assert of("Nantes", "Lille") == {"joins"} and of("", "Paris") == {"leaves"}
    assert of("chez moi", "Paris") == {"joins", "leaves"}


WHOLE = Attendee(
    1, organisation="a", function="elected", elsewhere=frozenset({"joins"}), entries=frozenset({"port"}),
    legs=frozenset({"bus"}), unseen=True,
)  # fmt: skip
EVERY = Audience(("port",), ("bus",), ("a",), ("elected",), ("joins",), unseen=1)


def test_across_facets_all_must_hold() -> None:
    assert chosen(EVERY, [WHOLE]) == [WHOLE]
    for lacking in (
        {"entries": frozenset({"gare"})}, {"legs": frozenset({"car"})}, {"organisation": "b"},
        {"function": "officer"}, {"elsewhere": frozenset({"leaves"})}, {"unseen": False},
    ):  # fmt: skip
        assert chosen(EVERY, [replace(WHOLE, **lacking)]) == []


def test_a_facet_by_itself_asks_nothing_of_the_others() -> None:
    stranger = Attendee(2, organisation="z")
    assert chosen(Audience(), [WHOLE, stranger]) == [WHOLE, stranger]
    for facet in ("entries", "legs", "organisations", "functions", "elsewhere"):
        only = Audience(**{facet: getattr(EVERY, facet)})
        assert chosen(only, [WHOLE, stranger]) == [WHOLE]
    assert chosen(Audience(unseen=1), [WHOLE, stranger]) == [WHOLE]


def test_only_those_whom_telegram_does_not_reach_are_mailed() -> None:
    away = replace(WHOLE, reached=False)
    assert chosen(Audience(away=True), [WHOLE, away]) == [away]
    assert chosen(Audience(away=True, organisers=True), [replace(WHOLE, organiser=True)]) == []


def test_an_album_grows_by_what_is_of_it_alone() -> None:
    first, second = (Content(Kind.PHOTO, name, "file", album="1") for name in ("Un", "Deux"))
    assert heard((first,), second) == (first, second)
    assert heard((first,), replace(second, album="2")) == (replace(second, album="2"),)
    assert heard((first,), replace(second, album="")) == (replace(second, album=""),)
    assert heard((), second) == (second,)
    assert heard((first,), replace(second, kind=Kind.VOICE)) == (replace(second, kind=Kind.VOICE),)


def test_two_to_four_answers_of_thirty_characters_at_most() -> None:
    assert options_in(" Oui  vraiment / Non\nPeut-être ") == ("Oui vraiment", "Non", "Peut-être")
    assert options_in("a/b/c/d") == ("a", "b", "c", "d") and options_in("a/b/c/d/e") == ()
    assert options_in("x" * 30 + "/non") == ("x" * 30, "non") and options_in("x" * 31 + "/non") == ()
    assert options_in("oui/oui") == options_in("") == options_in(" / ") == ()


def test_who_chooses_among_participants_chooses_them() -> None:
    team = Audience(organisers=True, participants=False)
    assert team.toggled("entries", "port") == Audience(("port",), organisers=True)
    assert Audience(("port",)).toggled("entries", "gare") == Audience(("gare", "port"))


def test_those_who_organise_are_written_to_whatever_is_narrowed_and_strangers_never() -> None:
    narrowed = Audience(("gare",), organisers=True)
    assert chosen(narrowed, [replace(WHOLE, organiser=True), WHOLE]) == [replace(WHOLE, organiser=True)]
    assert chosen(Audience(), [Attendee(3, participant=False, organiser=True)]) == []


def test_each_reads_it_in_their_language_or_in_the_first_and_a_draft_says_nothing_yet() -> None:
    both = Broadcast(1, 7, contents={Language.FR: TEXT, Language.EN: (Content(Kind.TEXT, "Hello"),)})
    assert (both.parts(Language.FR)[0].html, both.parts(Language.EN)[0].html) == ("Bonjour", "Hello")
    assert Broadcast(1, 7).parts(Language.EN) == ()


def test_texts_have_one_shape_and_it_is_the_word_that_the_database_keeps() -> None:
    assert shape(TEXT) == "text" == shape((Content(Kind.TEXT, "Autre"),))
    assert shape((*TEXT, *TEXT)) != "text" != shape(PHOTO)


def test_a_picture_of_an_album_stays_in_it_under_other_words() -> None:
    album = (replace(PHOTO[0], album="9"), replace(PHOTO[0], file="autre", album="9"))
    first, second = corrected(album, Content(Kind.TEXT, "Le port"))
    assert (first.html, first.file, first.album, second) == ("Le port", "file", "9", album[1])
