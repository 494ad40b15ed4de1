"""What the trip file says of the debriefs, and every way to get it wrong."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from bot.debriefs.rules.questions import OF_DAY, OF_VISIT, form_of
from bot.people.rules.person import Language
from bot.programme.rules.programme import EntryKind
from bot.settings import SHIPPED_TRIP
from bot.trip import Wording
from bot.tripfile.read import load_trip, read_trip
from tests.tripfile.test_trip_file import SMALL, wrong

SURPRISE = (
    '{ key = "surprise", fr = { title = "La surprise", ask = "Qu’est-ce qui vous a surpris·e\u202f?" }, '
    'en = { title = "The surprise", ask = "What surprised you?", answers = ["The place"] } }'
)


def of(debrief: str) -> str:
    return SMALL.replace("[[entry]]", f"[debrief]\n{debrief}\n[[entry]]")


def test_the_questions_are_those_announced_unless_it_says_otherwise() -> None:
    for trip in (load_trip(SHIPPED_TRIP), read_trip(SMALL), read_trip(of('evening = "21:00"'))):
        assert [it.key for it in form_of("port", trip.debriefs).questions] == list(OF_VISIT.values())
        assert [it.key for it in form_of("day:2024-03-30", trip.debriefs).questions] == list(OF_DAY.values())
        assert trip.debriefs.own("worked") == {}


def test_it_says_of_what_which_questions_and_when() -> None:
    said = f'kinds = ["atelier"]\nbefore = 0\nevening = "21:00"\nvisit = ["Réussites", {SURPRISE}]\nday = ["garder"]'
    asks = read_trip(of(said)).debriefs
    assert (asks.kinds, asks.before, asks.evening) == (frozenset({EntryKind.WORKSHOP}), timedelta(), time(21))
    assert [it.key for it in form_of("port", asks).questions] == ["success", "surprise"]
    assert [it.key for it in form_of("day:2024-03-30", asks).questions] == ["keep"]
    assert asks.own("surprise")[Language.EN] == Wording("The surprise", "What surprised you?", ("The place",))


@pytest.mark.parametrize(
    ("debrief", "said"),
    [
        ('visit = ["le lac"]', "debrief, visit 1, key: unknown question. Write the name of a question of the announcement"
         " (travail, réussites, difficultés, conditions, idée, garder, interroger), or a key of your own"),
        ('visit = ["travail", "surprise"]', "debrief, visit 2: unknown question."),
        ('day = [{ key = "free" }]', "debrief, day 1, key: unknown question."),
        ("visit = []", "debrief, visit: this list is empty, one item at least is needed."),
        ("visit = 3", "debrief, visit: a list is expected."),
        ("visit = [3]", "debrief, visit 1: a group of keys is expected."),
        ('day = ["garder", "interroger", "garder"]', "debrief, day 3: this question is already asked above. Keep one of"),
        ('visit = ["garder"]', "debrief, day 1: this question is already asked above."),
        (f"visit = [{', '.join([SURPRISE] * 7)}]", "debrief, visit: this list is too long (6 items at most)."),
        ('visit = [{ key = "lac", fr = { title = "Lac", ask = "Le lac" } }]', "debrief, visit 1: this question has its words"),
        ('visit = [{ key = "lac", fr = { title = "Lac" } }]', "debrief, visit 1, fr, ask: this key is missing."),
        ("before = 200", "debrief, before: this number is too large (120 at most)."),
        ('kinds = ["fête"]', "debrief, kinds 1: this kind is not known."),
        ('evening = "soir"', "debrief, evening: an hour is expected"),
        ('questions = ["travail"]', "debrief, questions: there is no such key."),
    ],
)  # fmt: skip
def test_each_mistake_is_told_with_its_place(debrief: str, said: str) -> None:
    assert any(it.startswith(said) for it in wrong(of(debrief))), wrong(of(debrief))
    assert wrong(of(debrief), Language.FR) != wrong(of(debrief))


def test_replies_to_mails_have_an_address() -> None:
    text = SMALL.replace("[[entry]]", '[contact]\nemail = "equipe@exemple.fr"\n[[entry]]')
    assert read_trip(text).contact_email == "equipe@exemple.fr"
    assert wrong(text.replace("equipe@", "equipe")) == [
        "contact, email: an e-mail address is expected, like team@example.org."
    ]
