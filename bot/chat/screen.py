"""What a person sees: a text and rows of buttons, already in their language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256


class Look(StrEnum):
    """As Telegram names the styles of buttons."""

    PLAIN = ""
    RED = "danger"
    GREEN = "success"


@dataclass(frozen=True, slots=True)
class Button:
    """`data` is what comes back when it is pressed (see `buttons`), `url` what it opens, `copy` what it copies.

    One of the three. `look`: red for what cancels, withdraws or erases; green for what confirms; no other colour.
    """

    label: str
    data: str = ""
    url: str = ""
    copy: str = ""
    look: Look = Look.PLAIN


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """`text` is Telegram's HTML; what people typed was escaped by `say`."""

    text: str
    rows: Rows = ()


def fingerprint(screen: Screen) -> str:
    """Tells whether a message shows it already."""
    return sha256(repr(screen).encode()).hexdigest()[:16]
