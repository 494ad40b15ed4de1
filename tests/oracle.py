"""An independent model of the Bot API (aiogram's, tests only) that holds requests, answers and updates to account."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, TypeAdapter

from bot.rehearsal.answers import Answer, Json

if TYPE_CHECKING:
    from bot.rehearsal.telegram import Telegram

TREES = {
    "reply_markup", "entities", "caption_entities", "commands", "scope", "allowed_updates", "reply_parameters",
    "link_preview_options", "media",
}  # fmt: skip
UPLOADED = {"sendDocument": "document", "sendPhoto": "photo"}


class Unlike(AssertionError):
    """The Bot API has no such thing, or not in this shape."""


def check_exchange(method: str, params: Mapping[str, object], answer: Answer) -> None:
    """The request is one that the Bot API knows, and a success is answered with what it promises."""
    check_request(method, params)
    if answer.body["ok"]:
        check_result(method, answer.body["result"])
    else:
        check_refusal(answer)


def check_request(method: str, params: Mapping[str, object]) -> None:
    given = {name: _tree(name, value) for name, value in params.items()}
    if method in UPLOADED:
        given.setdefault(UPLOADED[method], "uploaded with the request")
    nothing_more(_method(method).model_validate(given), method)


def check_result(method: str, result: object) -> None:
    nothing_more(_returning(method).validate_python(result), method)


def check_refusal(answer: Answer) -> None:
    body = answer.body
    if set(body) - {"parameters"} != {"ok", "error_code", "description"} or body["error_code"] != answer.status:
        raise Unlike(f"not how Telegram refuses: {body}")
    if set(body.get("parameters", {})) - {"retry_after", "migrate_to_chat_id"}:
        raise Unlike(f"no such response parameters: {body}")


def check_update(update: Json) -> None:
    from aiogram.types import Update

    nothing_more(Update.model_validate(update), "update")


def audit(telegram: Telegram) -> None:
    """From now on every exchange and every update of this stand-in is checked, on the spot."""
    telegram.on_call.append(check_exchange)
    telegram.on_update.append(check_update)


def _tree(name: str, value: object) -> object:
    return json.loads(value) if name in TREES and isinstance(value, str) else value


@cache
def _method(name: str) -> Any:  # noqa: ANN401  # a class of aiogram, which has no common typed face
    import aiogram.methods

    found = getattr(aiogram.methods, name[0].upper() + name[1:], None)
    if found is None:
        raise Unlike(f"the Bot API has no method {name}")
    return found


@cache
def _returning(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_method(name).__returning__)


def nothing_more(value: object, where: str) -> None:
    """Unknown fields are kept by the model, not refused: none may be there, at any level."""
    if isinstance(value, BaseModel):
        if value.model_extra:
            raise Unlike(f"{where}: unknown fields {sorted(value.model_extra)}")
        for name in value.model_fields_set:
            nothing_more(getattr(value, name), f"{where}.{name}")
    elif isinstance(value, list | tuple):
        for at, item in enumerate(value):
            nothing_more(item, f"{where}[{at}]")
