"""What a person sees: a text and rows of buttons, already in their language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """`data` is what comes back when it is pressed (see `buttons`), or `url` what it opens: one of the two."""

    label: str
    data: str = ""
    url: str = ""


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """`text` is Telegram's HTML; what people typed was escaped by `say`."""

    text: str
    rows: Rows = ()
