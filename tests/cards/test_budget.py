"""What is pushed fits a phone: some 22 lines of 38 characters, over the shipped trip, in both languages."""

from __future__ import annotations

import re
import textwrap
from dataclasses import replace
from html import unescape

import pytest

from bot.cards.screens import show
from bot.chat.screen import Screen
from bot.forms.rules.kinds import Days
from bot.notices.screens.reminder import reminder
from bot.people.rules.person import Language
from bot.programme.rules.marks import change_times
from bot.programme.screens.pocket import pocket_text
from bot.programme.screens.programme import days
from bot.seats.screens.seats import seated
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.form import trip_form
from bot.signup.rules.signup import Answers, Function, Signup
from bot.signup.screens.summary import summary
from bot.tripfile.read import load_trip
from tests.builders import instant

LINES, WIDTH = 22, 38
TRIP = load_trip(SHIPPED_TRIP)
PLAN = TRIP.programme
NOW = instant("2023-11-20 09:00")


def height(screen: Screen) -> int:
    read = unescape(re.sub(r"<[^>]+>", "", screen.text))
    return sum(max(1, len(textwrap.wrap(it, WIDTH))) for it in read.split("\n"))


@pytest.mark.parametrize("language", list(Language))
def test_a_day_is_one_screen_whatever_the_hour_and_has_three_buttons(language: Language) -> None:
    for day in PLAN.days:
        for now in (instant(f"{day} 00:05"), *change_times(PLAN, day)):
            screen = show(PLAN, day, now, language).screen
            assert height(screen) <= LINES, screen.text
            assert sum(map(len, screen.rows)) == 3


@pytest.mark.parametrize("language", list(Language))
def test_a_reminder_is_eight_lines_at_most(language: Language) -> None:
    assert max(height(reminder(PLAN, it, language)) for it in PLAN) <= 8


@pytest.mark.parametrize("language", list(Language))
def test_what_is_pushed_does_not_repeat_that_it_is_an_example(language: Language) -> None:
    """That is said where the programme is read, and on paper."""
    pushed = [show(PLAN, day, NOW, language).screen for day in PLAN.days]
    pushed += [reminder(PLAN, it, language) for it in PLAN]
    assert PLAN.notice.startswith("Exemple") and not [it.text for it in pushed if PLAN.notice[:40] in it.text]
    assert PLAN.notice[:40] in days(PLAN, language, full=True).text


@pytest.mark.parametrize("language", list(Language))
def test_the_recap_of_a_seat_is_one_screen(language: Language) -> None:
    assert height(seated(language, TRIP, PLAN, instant("2023-11-25 09:00"))) <= LINES


ANSWERS = Answers(
    "Ana", "Lefebvre", "Ville de Lens", Function.OFFICER, "+33639980001",
    "Rencontrer des collectivités qui associent les habitantes et les habitants", sharing="Camille Durand",
    joins=TRIP.form.joins[0], leaves=TRIP.form.leaves[0], diet="végétarienne, sans arachides",
    access="chambre de plain-pied", emergency="Paul Lefebvre, 06 39 98 00 12",
)  # fmt: skip


@pytest.mark.parametrize("language", list(Language))
def test_the_recap_of_a_sign_up_with_every_answer_is_one_screen(language: Language) -> None:
    form = trip_form(TRIP, mail=False)
    [nights] = [it.kind.days for it in form.questions if isinstance(it.kind, Days)]
    answers = replace(ANSWERS, nights=nights)
    said = Signup(person=1, claim="J’y travaille", answers=answers, consented=NOW, needs_consented=NOW)
    screen = summary(form, said, language)
    assert height(screen) <= LINES, screen.text
    assert "Camille Durand" in screen.text and "plain-pied" in screen.text


@pytest.mark.parametrize("language", list(Language))
def test_the_trip_to_take_offline_is_one_quotation_a_day(language: Language) -> None:
    pages = pocket_text(TRIP, PLAN, language)
    assert sum(page.count("<blockquote expandable>") for page in pages) == len(PLAN.days)
    assert "".join(pages).count("</blockquote>") == len(PLAN.days)
