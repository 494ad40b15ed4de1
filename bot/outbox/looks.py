"""What a server of Telegram's may not know of buttons: it costs no message."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import replace
from typing import TypeVar

from telegram.error import BadRequest

from bot.chat.layout import stack
from bot.chat.screen import Button, Look, Rows
from bot.outbox.acts import Act, Amend, Copy, Deliver, Document, Edit, React, Send, SetButtons, Show, Venue, WordFirst

T = TypeVar("T")
# By what refuses it: the words of Telegram's answer. An old server takes a button that only copies for a text alone.
REFUSED: Mapping[str, tuple[str, ...]] = {"look": ("style",), "copy": ("copy", "text buttons are unallowed")}


class Looks:
    """Remembers, as long as the process lives, what the server has refused."""

    def __init__(self) -> None:
        self._unknown: set[str] = set()

    async def carry(self, act: Act, carry: Callable[[Act], Awaitable[T]]) -> T:
        """Sent again once, without what the server refused."""
        shown = without(act, self._unknown)
        try:
            return await carry(shown)
        except BadRequest as error:
            refused = refusing(error.message)
            plainer = without(shown, refused)
            if plainer == shown:
                raise
            brought = await carry(plainer)
            self._unknown |= refused
            return brought


def refusing(words: str) -> set[str]:
    lower = words.lower()
    return {name for name, marks in REFUSED.items() if any(mark in lower for mark in marks)}


def without(act: Act, names: Collection[str]) -> Act:
    """The same act, whose buttons do without what `names` say."""
    if not names:
        return act
    if isinstance(act, Send | Edit | Show | WordFirst):
        return replace(act, screen=replace(act.screen, rows=_plainer(act.screen.rows, names)))
    if isinstance(act, React):
        return replace(act, otherwise=replace(act.otherwise, rows=_plainer(act.otherwise.rows, names)))
    if isinstance(act, Document | Copy | Deliver | Amend | SetButtons | Venue):
        return replace(act, rows=_plainer(act.rows, names))
    return act


def _plainer(rows: Rows, names: Collection[str]) -> Rows:
    kept = (tuple(_plain(it, names) for it in row if not (it.copy and "copy" in names)) for row in rows)
    return stack(kept)


def _plain(it: Button, names: Collection[str]) -> Button:
    return replace(it, look=Look.PLAIN) if "look" in names else it
