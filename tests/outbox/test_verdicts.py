"""Each refusal of Telegram is read for what it is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.group.actions import outcomes
from bot.outbox.verdicts import NO_ENTRY, Again, Harmless, Moved, Refused, SendAnew, Verdict, Wait, pause, verdict
from storage.due_acts import Receipt

PERSON, GROUP = 201, -500
SAME = "message is not modified: specified new message content and reply markup are exactly the same"
OLD = "Query is too old and response timeout expired or query id is invalid"
LACKING = "Not enough rights to manage pinned messages in the chat"


@pytest.mark.parametrize(
    ("error", "chat", "expected"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), PERSON, Refused("Forbidden: bot was blocked by the user", unreached=True)),
        (Forbidden("Forbidden: bot was kicked"), GROUP, Refused("Forbidden: bot was kicked", mend=True)),
        (BadRequest("Chat not found"), PERSON, Refused("Chat not found", unreached=True)),
        (BadRequest("Chat not found"), GROUP, Refused("Chat not found", mend=True)),
        (BadRequest(LACKING), GROUP, Refused(LACKING, mend=True)),
        (BadRequest(SAME), PERSON, Harmless(SAME[0].upper() + SAME[1:])),
        (BadRequest(OLD), PERSON, Harmless(OLD)),
        (BadRequest("Message to edit not found"), PERSON, SendAnew()),
        (BadRequest("Message can't be edited"), PERSON, SendAnew()),
        (BadRequest("Button_data_invalid"), PERSON, Refused("Button_data_invalid")),
        (BadRequest("x" * 500), PERSON, Refused("X" + "x" * 299)),
        (ChatMigrated(-1007), GROUP, Moved(-1007)),
        (RetryAfter(7), PERSON, Wait(7.0)),
        (TimedOut(), PERSON, Again("TimedOut")),
        (NetworkError("Bad Gateway"), PERSON, Again("NetworkError")),
        (NetworkError("Request Entity Too Large"), PERSON, Refused("Request Entity Too Large")),
        (InvalidToken("Unauthorized"), PERSON, Wait(NO_ENTRY, "InvalidToken")),
        (TelegramError("Invalid server response"), PERSON, Again("TelegramError")),
    ],
)  # fmt: skip
def test_verdict(error: TelegramError, chat: int, expected: Verdict) -> None:
    found = verdict(error, chat)
    if isinstance(expected, Harmless):
        assert isinstance(found, Harmless)
        assert found.reason.lower() == expected.reason.lower()
    elif isinstance(expected, Refused):
        assert isinstance(found, Refused)
        assert (found.reason.lower(), found.unreached, found.mend) == (
            expected.reason.lower(), expected.unreached, expected.mend,
        )  # fmt: skip
    else:
        assert found == expected


def test_pauses_double_up_to_half_a_minute_and_are_spread() -> None:
    assert [pause(attempt, 1.0) for attempt in range(7)] == [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]
    assert [pause(attempt, 0.0) for attempt in range(3)] == [0.5, 1.0, 2.0]
    assert pause(100, 1.0) == 30.0


@pytest.mark.parametrize(
    "said", ["CHAT_ADMIN_REQUIRED", LACKING, "Have no rights to send a message", "chat_write_forbidden"]
)
def test_a_right_that_lacks_is_known_in_whichever_case_by_all_who_ask(said: str) -> None:
    assert verdict(BadRequest(said), GROUP) == Refused(said, mend=True)
    assert outcomes._lacking(Receipt(1, "refused", datetime(2024, 3, 26, tzinfo=UTC), reason=said))
