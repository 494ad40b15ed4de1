"""Who people are: their language, their hours of quiet, how they are seen."""

from __future__ import annotations

from datetime import time

import pytest

from bot.people.rules.person import Language, Quiet, Role, language_of
from tests.builders import PARIS, instant, person


@pytest.mark.parametrize(
    ("code", "language"),
    [("fr", "fr"), ("FR-ca", "fr"), ("en-GB", "en"), ("english", "en"), ("de", "fr"), ("", "fr"), (None, "fr")],
)
def test_the_language_is_the_client_s_or_the_group_s(code: str | None, language: str) -> None:
    assert language_of(code, Language.FR) is Language(language)
    assert language_of("de", Language.EN) is Language.EN


@pytest.mark.parametrize(
    ("at", "quiet"),
    [(time(21, 59), False), (time(22), True), (time(0), True), (time(6, 59), True), (time(7), False)],
)
def test_quiet_hours_pass_midnight(at: time, quiet: bool) -> None:
    assert Quiet().covers(at) is quiet


@pytest.mark.parametrize(
    ("at", "quiet"), [(time(12, 59), False), (time(13), True), (time(13, 59), True), (time(14), False)]
)
def test_quiet_hours_within_a_day(at: time, quiet: bool) -> None:
    assert Quiet(time(13), time(14)).covers(at) is quiet


def test_quiet_hours_of_no_length_are_none() -> None:
    assert not Quiet(time(13), time(13)).covers(time(13))


def test_quiet_hours_are_those_of_the_trip_s_zone() -> None:
    assert Quiet().covers_instant(instant("2024-03-26 22:00"), PARIS)
    assert not Quiet().covers_instant(instant("2024-03-26 21:59"), PARIS)


@pytest.mark.parametrize(
    ("role", "coming"),
    [("outsider", False), ("member", False), ("participant", True), ("captain", True), ("organiser", True)],
)
def test_who_comes(role: str, coming: bool) -> None:
    assert person(role=Role(role)).coming is coming


def test_only_an_organiser_is_seen_as_a_participant_and_only_on_demand() -> None:
    assert person(role=Role.ORGANISER).seen_as is Role.ORGANISER
    assert person(role=Role.ORGANISER, as_participant=True).seen_as is Role.PARTICIPANT
    assert person(role=Role.MEMBER, as_participant=True).seen_as is Role.MEMBER


def test_a_person_changes_language_and_nothing_else() -> None:
    assert person(3).speaking(Language.EN) == person(3, language=Language.EN)
