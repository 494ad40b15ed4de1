"""Callback data: written and read here. A button is a request, never a proof: rights are asked when it is pressed."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.screen import Button

VERSION = "1"
LONGEST = 64  # bytes, telegram.constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
SEPARATOR = ":"


@dataclass(frozen=True, slots=True)
class Tap:
    """`verb` names the route, `keys` the rows it is about."""

    verb: str
    keys: tuple[str, ...] = ()


def tap_data(verb: str, *keys: object) -> str:
    data = SEPARATOR.join((VERSION, verb, *map(str, keys)))
    if len(data.encode()) > LONGEST:
        raise ValueError(f"callback data is {len(data.encode())} bytes long, Telegram takes {LONGEST}")
    return data


def button(label: str, verb: str, *keys: object) -> Button:
    return Button(label, data=tap_data(verb, *keys))


def read_tap(data: str) -> Tap | None:
    """What a button asks, or None when it is of another version or not ours."""
    version, *words = data.split(SEPARATOR)
    return Tap(words[0], tuple(words[1:])) if version == VERSION and words and words[0] else None
