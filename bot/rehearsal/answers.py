"""What goes in and out of the stand-in, and how it refuses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

# JSON as Telegram gives it: its shape is held by an independent model in the tests, not by our types.
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it arrives with a request."""

    name: str
    content: bytes
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """HTTP status and body: `{"ok": true, "result": …}` or `{"ok": false, "error_code", "description", …}`."""

    status: int
    body: Json


Files = Mapping[str, Upload]


class Refused(Exception):
    """Telegram says no. `description` in its words; `parameters` as in ResponseParameters."""

    def __init__(self, description: str, code: int = 400, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.parameters = parameters

    def answer(self) -> Answer:
        body: Json = {"ok": False, "error_code": self.code, "description": str(self)}
        if self.parameters:
            body["parameters"] = dict(self.parameters)
        return Answer(self.code, body)


def bad(description: str) -> Refused:
    return Refused(f"Bad Request: {description}")


def forbidden(description: str) -> Refused:
    return Refused(f"Forbidden: {description}", 403)


@dataclass(frozen=True, slots=True)
class Params:
    """The parameters of a call: values, or their JSON text as in a form."""

    given: Mapping[str, object]
    files: Files = field(default_factory=dict)

    def has(self, name: str) -> bool:
        return self.given.get(name) not in (None, "")

    def text(self, name: str) -> str:
        value = self.given.get(name)
        return "" if value is None else value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, otherwise: int = 0) -> int:
        value = self.given.get(name)
        try:
            return otherwise if value is None or value == "" else int(str(value))
        except ValueError:
            raise bad(f"invalid {name} specified") from None

    def number(self, name: str) -> float:
        try:
            return float(str(self.given.get(name)))
        except ValueError:
            raise bad(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        return str(self.given.get(name, "")).lower() in ("true", "yes", "1")

    def tree(self, name: str) -> Any:  # noqa: ANN401  # JSON: see Json
        """An object or a list; None when it was not given."""
        value = self.given.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from None
