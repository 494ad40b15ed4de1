"""The one table of personal data: nothing is kept that it does not name, and each line has its end."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from bot.cli.notice_page import page, path
from bot.people.rules.person import Language
from bot.privacy.rules.personal import (
    CLAIMS,
    CONVERSATIONS,
    LINKS,
    PARKED,
    WORDS,
    Fate,
    Keep,
    Rows,
    days,
    due,
    ends,
    last_day,
    missed,
    of_line,
)
from bot.privacy.rules.personal_table import LINES, NOT_PERSONAL, kept
from bot.settings import SHIPPED_TRIP
from bot.signup.rules.questions import COLUMNS
from bot.signup.rules.signup import BLANK, Answers, Signup, Status
from bot.trip import Terms
from bot.tripfile.read import load_trip
from storage.tables import metadata
from tests.builders import instant, trip

TRIP = trip(form=Terms(needs_days=14, data_days=365))
DEADLINE = TRIP.deadline


def test_every_column_is_in_the_table_or_said_to_hold_nothing_personal() -> None:
    """A new column: name it in bot/privacy/rules/personal_table.py, with its reason, its readers and its end."""
    named = {column for line in LINES for column in line.columns}
    kept_columns = {f"{table.name}.{column.name}" for table in metadata.tables.values() for column in table.columns}
    said = {it for it in kept_columns if it in NOT_PERSONAL or it.split(".")[0] in NOT_PERSONAL}
    unnamed = {f"signups.answers.others.{it}" for it in COLUMNS if it not in BLANK}
    answers = {f"signups.answers.{it.name}" for it in fields(Answers) if it.name != "others"} | unnamed
    assert (kept_columns - said - {"signups.answers"}) | answers == named


def test_no_column_is_in_two_lines() -> None:
    named = [column for line in LINES for column in line.columns]
    assert sorted(named) == sorted(set(named))


def test_what_is_hidden_is_a_column_of_its_line() -> None:
    assert all(set(line.hidden) <= set(line.columns) for line in LINES)


@pytest.mark.parametrize(
    ("keep", "last"),
    [(Keep.NEEDS, date(2024, 4, 11)), (Keep.DATA, date(2025, 3, 28)), (Keep.ACCOUNT, date(2025, 3, 28)),
     (Keep.WORDS, None), (Keep.CLAIM, None)],
)  # fmt: skip
def test_the_last_day_of_each(keep: Keep, last: date | None) -> None:
    assert last_day(keep, TRIP) == last


def test_a_day_ends_at_midnight_where_the_trip_is() -> None:
    assert ends(Keep.NEEDS, TRIP) == instant("2024-04-12 00:00")
    assert ends(Keep.DATA, TRIP) == instant("2025-03-29 00:00")


def test_nothing_goes_before_its_end() -> None:
    last = ends(Keep.NEEDS, TRIP)
    before, after = due(TRIP, DEADLINE, last - timedelta(seconds=1)), due(TRIP, DEADLINE, last)
    assert (before.needs, before.data) == (False, False)
    assert (after.needs, after.data) == (True, False)
    assert due(TRIP, DEADLINE, ends(Keep.DATA, TRIP)).data


def test_words_that_may_repeat_the_needs_go_with_them() -> None:
    last = ends(Keep.NEEDS, TRIP)
    assert due(TRIP, DEADLINE, last - timedelta(seconds=1)).words == last - timedelta(days=30, seconds=1)
    assert due(TRIP, DEADLINE, last).words == last
    assert due(TRIP, DEADLINE, last + timedelta(days=60)).words == last + timedelta(days=30)


def test_drafts_go_a_month_after_the_deadline_in_force() -> None:
    moved = DEADLINE + timedelta(days=7)
    assert due(TRIP, DEADLINE, DEADLINE + timedelta(days=30)).drafts
    assert not due(TRIP, moved, DEADLINE + timedelta(days=30)).drafts


def test_what_the_trip_does_not_ask_is_in_no_notice() -> None:
    names = {line.name for line in kept(replace(TRIP, form=Terms(asks=frozenset({"diet"}))))}
    assert {"needs", "identity", "account"} <= names
    assert not names & {"phone", "reason", "stay", "emergency"}


def test_the_record_stays_without_a_name_and_the_rest_goes() -> None:
    assert {line.name: line.fate for line in LINES if line.fate is not Fate.GOES} == {
        "roster": Fate.STAYS,
        "hosts": Fate.STAYS,
        "memory": Fate.STAYS,
        "record": Fate.NAMELESS,
    }


def test_of_a_line_is_shown_what_it_names_and_not_what_is_hidden() -> None:
    lines = {line.name: line for line in LINES}
    rows: Rows = {
        "signups": [{"email": "a@b.fr", "doubt": "address used", "answers": {"diet": "végane", "access": ""}}],
        "claims": [{"address": "a@b.fr", "code": "secret"}],
    }
    [membership] = of_line(lines["membership"], rows)
    assert "doubt" not in membership and membership["email"] == "a@b.fr"
    assert of_line(lines["needs"], rows) == [{"diet": "végane", "access": "", "needs_consented": None}]
    assert "code" not in of_line(lines["claims"], rows)[0]
    assert of_line(lines["phone"], rows) == []
    assert of_line(lines["phone"], {"signups": [{"answers": {"phone": ""}}]}) == []


@pytest.mark.parametrize("language", list(Language))
def test_the_notice_of_the_documentation_is_up_to_date(language: Language) -> None:
    """`python -m bot.cli.notice_page` writes it again."""
    assert path(language).read_text(encoding="utf-8") == page(load_trip(SHIPPED_TRIP), language)


def test_who_leaves_with_a_seat_is_missed_until_the_last_day() -> None:
    seated, evening = Signup(status=Status.SEATED), instant("2024-03-28 23:59")
    assert missed(seated, TRIP, evening) and not missed(seated, TRIP, instant("2024-03-29 00:00"))
    assert not missed(None, TRIP, evening) and not missed(Signup(status=Status.OFFERED), TRIP, evening)


def test_what_has_served_goes_after_its_own_time() -> None:
    now = instant("2024-01-10 12:00")
    found = due(TRIP, DEADLINE, now)
    assert (found.now, found.needs, found.data) == (now, False, False)
    assert [(now - it).days for it in (found.claims, found.links, found.words, found.conversations)] == [
        CLAIMS, LINKS, WORDS, CONVERSATIONS,
    ]  # fmt: skip


def test_how_long_each_is_kept_is_said_in_days() -> None:
    assert {keep: days(keep, TRIP) for keep in Keep} == {
        Keep.NEEDS: 14, Keep.DATA: 365, Keep.ACCOUNT: 365, Keep.CLAIM: CLAIMS, Keep.LINK: LINKS, Keep.WORDS: WORDS,
        Keep.CONVERSATION: CONVERSATIONS, Keep.PARKED: PARKED,
    }  # fmt: skip


def test_what_became_of_a_mail_is_shown_to_nobody_and_of_a_message_it_is() -> None:
    messages = next(line for line in LINES if line.outcome)
    column = messages.outcome[0].removeprefix("outbox.")
    sent = {"act": {"kind": "send", "text": "Bonjour"}, column: "sent"}
    mailed = {"act": {"kind": "mail", "to": "a@b.fr"}, column: "sent"}
    [told, hidden] = of_line(messages, {"outbox": [sent, mailed]})
    assert told[column] == "sent" and column not in hidden
