"""Whatever people call themselves, what is said of seats fits a message that Telegram takes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.layout import LONGEST, size
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.seats.rules import Against, SeatPlan, Why
from bot.seats.screens import by_hand, seats
from bot.seats.screens import waiting_list as waiting
from bot.signup.rules.signup import Answers, Function, Signup, Status
from bot.signup.screens import deadline
from bot.texts.checks import html_fault
from bot.trip import Terms, Trip
from tests.builders import entry, instant, programme, trip
from tests.chat.test_limits import hostile

NOW = instant("2023-11-21 09:00")
UNTIL = NOW + timedelta(hours=48)


def plan(text: str, people: int) -> SeatPlan:
    """As many who are offered a seat as who wait, all of one organisation."""
    answers = Answers(text, text, text, Function.ELECTED, phone="+33639980001")
    offered = [Signup(n + 1, status=Status.OFFERED, answers=answers, offer_until=UNTIL) for n in range(people)]
    waits = [Signup(people + n + 1, status=Status.WAITING, answers=answers) for n in range(people)]
    return SeatPlan(people + 1, 1).among([*offered, *waits])


def screens(text: str, people: int, language: Language) -> Iterator[Screen]:
    found: Trip = trip(name=text, region=text, form=Terms(cost=text, offers_end=UNTIL))
    made = plan(text, people)
    yield seats.seated(language, found, programme(entry(title=text), notice=text), NOW)
    yield from (seats.waiting(language, 3, why, 2) for why in Why)
    yield from (waiting.waiting_list(language, found, made, until, page) for until in (NOW, None) for page in (0, 1, 9))
    yield from (waiting.nobody(language, found, made, why) for why in Why)
    for it in (*made.held[:1], *made.waiting[:1]):
        yield by_hand.card(language, found, made, it, UNTIL)
        yield by_hand.served(language, found, it)
        yield by_hand.decline_question(language, it)
        yield by_hand.declined(language, it)
        yield by_hand.confirm(language, made, it, True, [*Against])
    yield from (by_hand.telephone(language, found, it) for it in made.held[:1])
    yield deadline.prompt(language, found, NOW, text)
    yield deadline.question(language, found, date(2024, 1, 1), 3, NOW)
    yield deadline.notification(language, text, date(2024, 1, 1), date(2024, 1, 2))


@settings(max_examples=12, deadline=None)
@given(hostile, st.sampled_from([0, 1, 60]), st.sampled_from(list(Language)))
def test_every_screen_of_seats_is_one_that_telegram_takes(text: str, people: int, language: Language) -> None:
    for screen in screens(text, people, language):
        assert 0 < size(screen.text) <= LONGEST
        assert html_fault(screen.text) == ""
        assert sum(len(row) for row in screen.rows) <= 100
        for button in (button for row in screen.rows for button in row):
            assert button.label.strip()
            assert 1 <= len(button.data.encode()) <= 64


def test_who_named_nothing_is_known_by_their_number() -> None:
    made = SeatPlan(1, 1).among([Signup(7, status=Status.WAITING)])
    card = by_hand.card(Language.FR, trip(), made, made.waiting[0], UNTIL)
    assert card.text == "1. sans nom (nº 7)"
