"""An update as Telegram's data -> PTB's object. What it holds may be anybody's words: no error repeats them."""

from __future__ import annotations

import math
from collections.abc import Mapping

from telegram import Bot, Update

FIRST, BEYOND = -(2**63), 2**63  # whole numbers that the databases hold
# What Telegram promises of the fields that are read here, wherever they stand.
PROMISED: Mapping[str, type] = {
    **dict.fromkeys(("message_id", "date", "file_size", "user_id", "user_chat_id", "migrate_to_chat_id"), int),
    **dict.fromkeys(("text", "caption", "title", "first_name", "last_name", "language_code", "phone_number"), str),
    **dict.fromkeys(("type", "status", "data", "callback_data", "file_id", "file_name"), str),
    "is_bot": bool,
}
# Elsewhere (rich messages, backgrounds) these names hold other things: promised where this field stands beside them.
BESIDE = {"text": "message_id", "caption": "message_id", "type": "id", "data": "id"}


class Unreadable(Exception):
    """`reason` is the name of a kind of error."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def number_of(raw: object) -> int | None:
    """The update's own number; None for what is no update."""
    number = raw.get("update_id") if isinstance(raw, Mapping) else None
    fits = isinstance(number, int) and not isinstance(number, bool) and 0 <= number < BEYOND
    return number if fits else None


def parse(raw: Mapping[str, object], bot: Bot) -> Update:
    """Raises Unreadable."""
    fields = _fields(raw)
    try:
        update = Update.de_json(fields, bot)
        known = _known(update)
    except Exception as fault:  # noqa: BLE001  # whatever PTB makes of it
        raise Unreadable(type(fault).__name__) from None
    if not known:
        raise Unreadable("NobodyKnown")
    return update


def _fields(raw: Mapping[str, object]) -> dict[str, object]:
    """What both databases can hold: a NUL is left out, the rest is as it came. Raises Unreadable."""
    for fields in (dict(raw), {name: _without_nul(value) for name, value in raw.items()}):
        if _storable(fields):
            return fields
    raise Unreadable("NotStorable")


def _storable(raw: object) -> bool:
    """Whether each value is as promised and such that both databases can hold it."""
    waiting = [raw]
    while waiting:
        match waiting.pop():
            case str() as words if not words.isprintable() and not _text(words):
                return False
            case int() as number if not FIRST <= number < BEYOND:
                return False
            case float() as number if not math.isfinite(number):
                return False
            case dict() as fields:
                if not all(_as_promised(name, fields) for name in fields.keys() & PROMISED.keys()):
                    return False
                waiting.extend(fields.values())
            case list() as values:
                waiting.extend(values)
    return True


def _as_promised(name: str, fields: Mapping[str, object]) -> bool:
    return type(fields[name]) is PROMISED[name] or BESIDE.get(name, name) not in fields


def _without_nul(raw: object) -> object:
    """No database takes a NUL, and no reader misses it."""
    match raw:
        case str():
            return raw.replace("\0", "")
        case dict():
            return {name: _without_nul(value) for name, value in raw.items()}
        case list():
            return [_without_nul(value) for value in raw]
    return raw


def _text(words: str) -> bool:
    try:
        words.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in words


def _known(update: Update) -> bool:
    """Whether who wrote, where, and the button pressed, if any, have ids of their kind."""
    people = (update.effective_user, update.effective_chat)
    press = update.callback_query
    return all(it is None or type(it.id) is int for it in people) and (press is None or type(press.id) is str)
