"""Who is in the bound group, asks to be, or was taken out of it, as far as the bot was told."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from bot.group.rules import Whereabouts
from storage.tables import presence
from storage.transaction import Transaction


class Presence:
    """Telegram's ids, of people known to the bot or not."""

    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def of(self, person: int) -> Whereabouts | None:
        row = await self._transaction.one(select(presence.c.place).where(presence.c.person == person))
        return Whereabouts(row.place) if row else None

    async def at(self, *places: Whereabouts) -> list[int]:
        """In order of id."""
        wanted = presence.c.place.in_([it.value for it in places])
        rows = await self._transaction.read(select(presence.c.person).where(wanted).order_by(presence.c.person))
        return [row.person for row in rows]

    async def put(self, person: int, place: Whereabouts | None) -> None:
        """None: there is nothing to remember of them."""
        if place is None:
            await self._transaction.write(delete(presence).where(presence.c.person == person))
            return
        values = {"place": place.value, "at": self._now}
        insert = self._transaction.upsert(presence).values({"person": person} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["person"], set_=values))

    async def clear(self) -> None:
        """Another group is bound, or none."""
        await self._transaction.write(delete(presence))
