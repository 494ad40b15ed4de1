"""What the caterer is told."""

from __future__ import annotations

from bot.enrolment.rules.suppliers import Diet, diets
from bot.signup.rules.signup import Answers, Signup, Status


def of(diet: str, status: Status = Status.SEATED) -> Signup:
    return Signup(status=status, answers=Answers(diet=diet))


def test_those_who_are_offered_a_seat_count_with_those_who_wait() -> None:
    found = [of("végane", Status.OFFERED), of("végane", Status.WAITING), of("végane"), of("végane", Status.WITHDRAWN)]
    assert diets(found) == [Diet("végane", 1, 2)]


def test_a_full_stop_or_another_case_makes_no_other_diet() -> None:
    assert diets([of("Sans  gluten"), of("sans gluten."), of("SANS GLUTEN !")]) == [Diet("Sans gluten", 3, 0)]


def test_the_most_frequent_come_first_then_those_most_waited_for_and_silence_last() -> None:
    waiting = [of("b", Status.WAITING), of("c", Status.WAITING), of("c", Status.WAITING)]
    assert [it.diet for it in diets([of(""), of(""), of("d"), of("d"), of("a"), of("b"), of("c"), *waiting])] == [
        "d", "c", "b", "a", "",
    ]  # fmt: skip
