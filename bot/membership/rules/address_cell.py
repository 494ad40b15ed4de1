"""An address as a cell of any list holds it: alone, in a sentence, beside a name."""

from __future__ import annotations

from bot.documents.cells import Cell, Unread, words
from bot.membership.rules.codes import AddressWrong, read_address

KEYS = {"membership-address-several": "several-emails"}
WRONG = "not-an-email"


def email(cell: Cell) -> str:
    """Raises Unread."""
    try:
        return read_address(words(cell)).whole
    except AddressWrong as wrong:
        raise Unread(KEYS.get(wrong.key, WRONG)) from None
