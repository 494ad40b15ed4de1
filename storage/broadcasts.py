"""What the organisers say to many, as composed and as it stands."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from bot.adapters import Adapter
from bot.broadcasts.rules.audience import Audience
from bot.broadcasts.rules.broadcast import Broadcast, Parts, Question, State
from bot.people.rules.person import Language
from storage.tables import broadcasts
from storage.transaction import Transaction

CONTENTS: Adapter[dict[Language, Parts]] = Adapter(dict[Language, Parts])
AUDIENCE, OPTIONS = Adapter(Audience), Adapter(tuple[str, ...])
PLAIN = (
    "author", "urgent", "at", "repeat", "created", "started", "version", "fanned", "nudges", "nudged",
    "repeats", "listed", "tells",
)  # fmt: skip


class Broadcasts:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def add(self, it: Broadcast) -> int:
        return await self._transaction.add(insert(broadcasts).values(_to_row(it)), broadcasts.c.id)

    async def get(self, number: int) -> Broadcast | None:
        row = await self._transaction.one(select(broadcasts).where(broadcasts.c.id == number))
        return _to_broadcast(row) if row else None

    async def save(self, before: Broadcast, after: Broadcast) -> bool:
        """Writes what differs; False when it does not stand any more as `before` says: another was faster."""
        old, new = _to_row(before), _to_row(after)
        changed = {name: value for name, value in new.items() if old[name] != value}
        still = (broadcasts.c.state == before.state.value, broadcasts.c.version == before.version)
        if not changed:
            return True
        same = (broadcasts.c.id == before.id, *still)
        return await self._transaction.write(update(broadcasts).where(*same).values(changed)) == 1

    async def in_states(self, states: Collection[State], limit: int | None = None) -> list[Broadcast]:
        """The latest first."""
        wanted = broadcasts.c.state.in_([it.value for it in states])
        query = select(broadcasts).where(wanted).order_by(broadcasts.c.id.desc()).limit(limit)
        return [_to_broadcast(row) for row in await self._transaction.read(query)]

    async def unfanned(self) -> list[Broadcast]:
        """Those of which something is still to be queued to all."""
        out = broadcasts.c.state.in_([State.SENT.value, State.WITHDRAWN.value])
        query = select(broadcasts).where(out, broadcasts.c.fanned < broadcasts.c.version).order_by(broadcasts.c.id)
        return [_to_broadcast(row) for row in await self._transaction.read(query)]

    async def telling(self) -> list[Broadcast]:
        """Those that tell of a change of the programme."""
        query = select(broadcasts).where(broadcasts.c.state == State.SENT.value, broadcasts.c.tells > 0)
        return [_to_broadcast(row) for row in await self._transaction.read(query.order_by(broadcasts.c.id))]

    async def watched(self) -> list[Broadcast]:
        """Those that may still be repeated by themselves."""
        still = (broadcasts.c.state == State.SENT.value, broadcasts.c.repeat > 0, broadcasts.c.listed.is_(False))
        query = select(broadcasts).where(*still).order_by(broadcasts.c.id)
        return [_to_broadcast(row) for row in await self._transaction.read(query)]

    async def drop(self, number: int) -> None:
        await self._transaction.write(delete(broadcasts).where(broadcasts.c.id == number))


def _to_row(it: Broadcast) -> dict[str, object]:
    return {name: getattr(it, name) for name in PLAIN} | {
        "state": it.state.value,
        "question": it.question.value,
        "contents": CONTENTS.dump_json(dict(it.contents)).decode(),
        "audience": AUDIENCE.dump_json(it.audience).decode(),
        "options": OPTIONS.dump_json(it.options).decode(),
    }


def _to_broadcast(row: Row[*tuple[Any, ...]]) -> Broadcast:
    return Broadcast(
        **{name: getattr(row, name) for name in PLAIN},
        id=row.id,
        state=State(row.state),
        question=Question(row.question),
        contents=CONTENTS.validate_json(row.contents),
        audience=AUDIENCE.validate_json(row.audience),
        options=OPTIONS.validate_json(row.options),
    )
