"""Messages that are kept right: in which chat, what each shows, in which version."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, select, update

from storage.tables import live_messages
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Live:
    """`version` is what the message shows, `queued` what was asked of it last."""

    chat: int
    what: str
    message: int
    version: str
    queued: str
    pinned: bool = False


class LiveMessages:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, chat: int, what: str) -> Live | None:
        found = await self._where(live_messages.c.chat == chat, live_messages.c.what == what)
        return found[0] if found else None

    async def family(self, begins: str) -> list[Live]:
        """All that show something of this sort, in order of chat."""
        return await self._where(live_messages.c.what.startswith(begins, autoescape=True))

    async def move(self, chat: int, to: int) -> list[str]:
        """What a group showed, whose messages its next id does not know: all of it is to be shown anew there."""
        whats = [it.what for it in await self._where(live_messages.c.chat == chat)]
        blank = {"chat": to, "message": 0, "version": "", "queued": "", "pinned": False}
        await self._transaction.write(update(live_messages).where(live_messages.c.chat == chat).values(blank))
        return whats

    async def pinned(self, chat: int, begins: str) -> list[Live]:
        mine = (live_messages.c.chat == chat, live_messages.c.pinned)
        return await self._where(*mine, live_messages.c.what.startswith(begins, autoescape=True))

    async def put(self, live: Live) -> None:
        values = asdict(live)
        insert = self._transaction.upsert(live_messages).values(values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["chat", "what"], set_=values))

    async def drop(self, live: Live) -> None:
        one = (live_messages.c.chat == live.chat, live_messages.c.what == live.what)
        await self._transaction.write(delete(live_messages).where(*one))

    async def _where(self, *conditions: ColumnElement[bool]) -> list[Live]:
        order = (live_messages.c.chat, live_messages.c.what)
        rows = await self._transaction.read(select(live_messages).where(*conditions).order_by(*order))
        return [_to_live(row) for row in rows]


def _to_live(row: Row[*tuple[Any, ...]]) -> Live:
    return Live(row.chat, row.what, row.message, row.version, row.queued, row.pinned)
