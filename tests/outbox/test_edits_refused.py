"""An edit that Telegram refuses is followed by a new message: nobody presses into silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import SHIPPED_TRIP
from bot.tripfile.read import load_trip
from tests.town import Town, town


async def pressed(place: Town, reason: str) -> list[str]:
    """What somebody reads anew who pressed a button whose message cannot be changed, for this reason."""
    ana = await place.participant(201, "Ana")
    await ana.says("/annuler")
    place.clock.pass_by(minutes=1)
    await ana.says("/reglages")
    place.telegram.fail_next("editMessageText", 400, f"Bad Request: {reason}")
    message = next(it for it in reversed(place.telegram.messages(ana.id)) if "reply_markup" in it)
    label = message["reply_markup"]["inline_keyboard"][0][0]["text"]
    ana.unread()
    await ana.taps(label)
    return ana.unread()


@pytest.mark.parametrize(
    "reason",
    [
        "message to edit not found",
        "message can't be edited",
        "MESSAGE_ID_INVALID",
        "message is too old",
        "there is no text in the message to edit",
        "BUTTON_DATA_INVALID",
    ],
)
async def test_whatever_the_reason_a_new_message_follows(reason: str, tmp_path: Path) -> None:
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2024-03-20 09:00") as place:
        assert len(await pressed(place, reason)) == 1


async def test_what_reads_so_already_is_not_said_twice(tmp_path: Path) -> None:
    async with town(load_trip(SHIPPED_TRIP), tmp_path, "2024-03-20 09:00") as place:
        assert await pressed(place, "message is not modified") == []
