"""When debriefs are asked, and what of them organisers may read, whatever was said and in whichever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.attachments.rules import Attachment, Kind
from bot.debriefs.rules.contributions import FEWEST, Contribution, Mark, added, answered, behind, readable, search
from bot.debriefs.rules.prompts import PATIENCE, due, next_instant, waits, wanted
from bot.debriefs.rules.questions import FREELY, KEYS, LONGEST, Debrief, form_of
from bot.debriefs.rules.turning import turning, turns
from bot.forms.rules.form import Required
from bot.forms.rules.kinds import Words
from bot.programme.rules.programme import EntryKind
from bot.trip import DebriefRhythm
from tests.builders import entry, instant, programme

RHYTHM, PARIS = DebriefRhythm(), ZoneInfo("Europe/Paris")
PORT = entry("port")  # 9 h 30 to 11 h on 26 March
BUS = entry("bus", at="2024-03-26 11:10", kind=EntryKind.TRANSFER)
DAYS = {"port": "day:2024-03-26", "parc": "day:2024-03-26", "lac": "day:2024-03-27"}


def test_a_visit_is_asked_about_five_minutes_before_its_end_and_the_day_in_the_evening() -> None:
    found = wanted(programme(PORT, BUS), RHYTHM)
    assert [(it.entry, it.at) for it in found] == [
        ("port", instant("2024-03-26 10:55")), ("day:2024-03-26", instant("2024-03-26 20:30")),
    ]  # fmt: skip


def test_it_moves_with_the_visit_and_never_comes_for_a_cancelled_one() -> None:
    late = entry("soir", at="2024-03-26 20:00", minutes=60)
    assert [it.at for it in wanted(programme(late), RHYTHM)] == [
        instant("2024-03-26 20:55"), instant("2024-03-26 21:00"),
    ]  # fmt: skip
    assert wanted(programme(replace(PORT, cancelled=True)), RHYTHM) == []
    short = entry("court", minutes=3)
    assert wanted(programme(short), RHYTHM)[0].at == short.starts


def test_what_was_asked_is_not_asked_again_and_what_is_over_is_asked_at_once() -> None:
    found, now = wanted(programme(PORT), RHYTHM), instant("2024-03-26 10:00")
    assert due(found, set(), set(), now) == []
    assert due(found, set(), {"port"}, now) == found[:1]
    assert due(found, {"port"}, {"port"}, now) == []
    assert next_instant(found, set(), now) == instant("2024-03-26 10:55")
    assert due(found[:1], set(), set(), found[0].until) == []
    assert next_instant(found, {"port", "day:2024-03-26"}, now) is None
    assert next_instant(found[:1], set(), found[0].at) == found[0].at + PATIENCE
    assert found[1].day == (instant("2024-03-26 12:00")).date() and found[0].day is None


def test_a_roll_call_that_nobody_closes_is_waited_for_an_hour() -> None:
    [prompt, _] = wanted(programme(PORT), RHYTHM)
    assert waits(prompt, prompt.at) and not waits(prompt, prompt.at + PATIENCE)


def contribution(
    person: int, mark: Mark = Mark.NAMED, at: str = "port", words: str = "x", **fields: object
) -> Contribution:
    return replace(Contribution(person, person, at, "idea", words, mark=mark), **fields)  # type: ignore[arg-type]  # Contribution types them


MARKS = st.sampled_from(Mark)


@given(st.lists(st.tuples(st.integers(1, 9), MARKS, st.sampled_from(sorted(DAYS)), st.text(max_size=5))))
def test_no_row_tells_who_asked_not_to_be_named(answers: list[tuple[int, Mark, str, str]]) -> None:
    shown = readable([contribution(*it) for it in answers], DAYS)
    named = [it for it in answers if it[1] is Mark.NAMED]
    assert sorted((it.author, it.words) for it in shown if it.author) == sorted((it[0], it[3]) for it in named)
    nameless = [it for it in shown if it.author is None]
    assert all(it.id == 0 for it in nameless)
    assert len(shown) == sum(it[1] is not Mark.PRIVATE for it in answers)
    for day in set(DAYS.values()):
        few = [it for it in answers if it[1] is Mark.ANONYMOUS and DAYS[it[2]] == day]
        people = {it[0] for it in few}
        attributed = [it for it in nameless if it.entry and DAYS[it.entry] == day]
        assert len(attributed) == (len(few) if len(people) >= FEWEST else 0)


def test_a_photograph_that_is_not_signed_tells_no_more() -> None:
    photos = [Attachment(at, Kind.PHOTO, name=name, agreed=True) for at, name in ((7, "b.jpg"), (9, "a.jpg"))]
    answers = [contribution(at, Mark.ANONYMOUS, words="", carried=(it,)) for at, it in enumerate(photos)]
    shown = readable(answers, DAYS)
    assert [(it.id, it.author, it.entry) for it in shown] == [(0, None, None)] * 2
    assert [(one.id, one.name) for it in shown for one in it.carried] == [(0, "a.jpg"), (0, "b.jpg")]


@given(
    st.permutations(
        [contribution(1, Mark.ANONYMOUS, words="b"), contribution(2, Mark.ANONYMOUS, words="a"), contribution(3)]
    )
)
def test_the_order_tells_nothing_of_who_wrote_when(answers: list[Contribution]) -> None:
    assert [it.words for it in readable(answers, DAYS)] == [it.words for it in readable(answers[::-1], DAYS)]


def test_no_figure_rises_as_one_who_is_not_named_answers() -> None:
    signed = [contribution(1), contribution(1, question="hard")]
    assert answered(signed, DAYS) == {"port": 1}
    assert answered([*signed, contribution(2, Mark.ANONYMOUS), contribution(2, Mark.ANONYMOUS, at="parc")], DAYS) == {
        "port": 1
    }
    assert answered([*signed, contribution(2, Mark.PRIVATE)], DAYS) == {"port": 1}
    three = [contribution(it, Mark.ANONYMOUS) for it in (2, 3, 4)]
    assert answered([*signed, *three], DAYS) == {"port": 4}


def test_who_signed_one_answer_is_not_told_by_a_figure_from_who_left_another() -> None:
    both = [contribution(1), *(contribution(it, Mark.ANONYMOUS) for it in (1, 2, 3))]
    other = [contribution(1), *(contribution(it, Mark.ANONYMOUS) for it in (2, 3, 4))]
    assert answered(both, DAYS) == answered(other, DAYS) == {"port": 4}


def test_what_is_hidden_is_read_by_nobody() -> None:
    assert readable([contribution(1, hidden=True)], DAYS) == []


@pytest.mark.parametrize(("words", "found"), [("ELUS", 1), ("élus", 1), ("rien", 0), ("", 1)])
def test_a_word_is_found_without_accents(words: str, found: int) -> None:
    assert len(search(readable([contribution(1, words="Des Élus présents")], DAYS), words)) == found


def test_several_messages_are_one_answer() -> None:
    assert added(contribution(1, words="a"), "b").words == "a\nb"
    assert added(contribution(1, words=""), "b").words == "b"
    assert RHYTHM.before == timedelta(minutes=5)


def test_the_four_questions_of_the_announcement_and_those_of_the_day() -> None:
    visit, day = form_of("port", RHYTHM), form_of("day:2024-03-26", RHYTHM)
    assert [it.key for it in visit.questions] == ["worked", "success", "hard", "takes", "idea"]
    assert [it.key for it in day.questions] == ["keep", "wonder"]
    assert KEYS == ("worked", "success", "hard", "takes", "idea", "keep", "wonder", "free")
    for form in (visit, day, FREELY):
        assert (form.verb, form.titles, form.asks, form.fixes) == (
            "debrief", "debriefs-title-", "debriefs-ask-", "debriefs-ask-",
        )  # fmt: skip
        for it in form.questions:
            assert (it.kind, it.required, it.line) == (Words(LONGEST, lines=True), Required.NOTHING, "debriefs")


def test_what_was_said_is_kept_by_question_and_empty_words_take_it_away() -> None:
    said = Debrief().with_values({"worked": "La confiance", "hard": "Le temps"})
    assert (said.value("worked"), said.value("idea"), said.sent) == ("La confiance", None, False)
    assert said.with_values({"worked": "", "hard": None, "idea": "Essayer"}) == Debrief(said={"idea": "Essayer"})


def test_what_was_signed_and_a_voice_never_become_anonymous() -> None:
    fresh, voice = contribution(1), Attachment(1, Kind.VOICE, name="a.ogg")
    assert fresh.may_become(Mark.ANONYMOUS) and fresh.may_become(Mark.PRIVATE) and not fresh.may_become(Mark.NAMED)
    for telling in (replace(fresh, signed=True), replace(fresh, carried=(voice,))):
        assert not telling.may_become(Mark.ANONYMOUS) and telling.may_become(Mark.PRIVATE)
    assert replace(fresh, carried=(replace(voice, kind=Kind.PHOTO),)).may_become(Mark.ANONYMOUS)


def test_what_came_with_an_anonymous_answer_stands_by_name_and_tells_no_number() -> None:
    photos = tuple(
        Attachment(number, Kind.PHOTO, name=name) for number, name in ((7, "b.jpg"), (3, "c.jpg"), (9, "a.jpg"))
    )
    [shown] = readable([contribution(1, Mark.ANONYMOUS, carried=photos)], DAYS)
    assert [(it.id, it.name) for it in shown.carried] == [(0, "a.jpg"), (0, "b.jpg"), (0, "c.jpg")]
    assert (shown.entry, shown.author, shown.id, shown.day) == (None, None, 0, "day:2024-03-26")
    [signed] = readable([contribution(1, carried=photos)], DAYS)
    assert (signed.carried, signed.entry, signed.author, signed.id) == (photos, "port", 1, 1)


def test_behind_a_key_are_all_that_it_shows_and_nothing_else() -> None:
    alike = [contribution(it, Mark.ANONYMOUS, words="Du temps") for it in (1, 2, 3)]
    given = [*alike, contribution(4, words="Du temps"), contribution(5, Mark.PRIVATE, words="Du temps")]
    shown = readable(given, DAYS)
    signed, nameless = next(it for it in shown if it.author), next(it for it in shown if not it.author)
    assert behind(given, DAYS, nameless.key) == alike
    assert behind(given, DAYS, signed.key) == [given[3]]
    assert behind(given, DAYS, "") == []


def test_what_is_read_follows_the_questions_then_those_of_the_trip_and_signed_words_first() -> None:
    own, free = contribution(1, question="q-transport", words="a"), contribution(2, question="free", words="b")
    idea, worked = contribution(3, words="b"), contribution(4, question="worked", words="z")
    unsigned = [contribution(at, Mark.ANONYMOUS, words="a") for at in (5, 6, 7)]
    shown = readable([own, free, *unsigned, idea, worked], DAYS)
    assert [(it.question, it.words) for it in shown] == [
        ("worked", "z"), ("idea", "b"), ("idea", "a"), ("idea", "a"), ("idea", "a"), ("free", "b"),
        ("q-transport", "a"),
    ]  # fmt: skip


def test_what_no_visit_may_be_named_for_comes_first() -> None:
    shown = readable([contribution(1, at="A-lac"), contribution(2, Mark.ANONYMOUS)], DAYS)
    assert [it.entry for it in shown] == [None, "A-lac"]


def test_what_was_filed_stays_under_its_themes_signed_or_not() -> None:
    filed = [contribution(1, themes=("Élus",)), contribution(2, Mark.ANONYMOUS, themes=("Dette",))]
    assert {it.themes for it in readable(filed, DAYS)} == {("Élus",), ("Dette",)}
    assert [it.author for it in search(readable(filed, DAYS), "elus")] == [1]


def test_an_evening_without_entry_in_the_programme_is_a_day_of_its_own() -> None:
    evening = [contribution(it, Mark.ANONYMOUS, at="day:2024-03-29") for it in (1, 2, 3)]
    assert answered(evening, DAYS) == {"day:2024-03-29": 3}
    assert [it.entry for it in readable(evening, DAYS)] == ["day:2024-03-29"] * 3


def test_three_people_turn_together_and_one_alone_after_three_evenings() -> None:
    evening = instant("2024-03-26 21:30")
    three = [contribution(it, Mark.ANONYMOUS, opens=evening) for it in (1, 2, 3)]
    assert turning(three, evening) == three
    assert turning(three, evening - timedelta(seconds=1)) == [] == turning(three[:2], evening)
    third = evening + timedelta(days=2)
    assert turning(three[:1], third) == three[:1] and turning(three[:1], third - timedelta(seconds=1)) == []
    closing = contribution(4, Mark.ANONYMOUS, closes=evening)
    assert (turns(closing), turns(three[0]), turns(contribution(5))) == (evening, evening, None)


def test_a_day_is_asked_about_once_its_last_visit_is_over_and_not_its_dinner() -> None:
    visit = entry("soir", at="2024-03-26 19:30", minutes=90)
    dinner = entry("repas", at="2024-03-26 21:00", minutes=120, kind=EntryKind.MEAL)
    cancelled = entry("bal", at="2024-03-26 22:00", minutes=60, cancelled=True)
    *_, day = wanted(programme(visit, dinner, cancelled), RHYTHM)
    assert (day.entry, day.at) == ("day:2024-03-26", instant("2024-03-26 21:00"))
    assert day.until > day.at
    assert [it.entry for it in due([day], set(), set(), day.at)] == [day.entry]
    assert next_instant([day], set(), day.until) is None


def test_days_that_lie_behind_are_not_asked_about_again() -> None:
    made = programme(PORT, entry("lac", at="2024-03-27 09:30"))
    assert [it.entry for it in wanted(made, RHYTHM, PORT.starts.date() + timedelta(days=1))] == [
        "lac",
        "day:2024-03-27",
    ]
