"""Small facts that stand alone: the bound group, how far the scheduler came, files Telegram already holds."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import TypeAdapter
from sqlalchemy import delete, select

from storage.tables import facts
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Group:
    """The participants' group. `id` is Telegram's, negative."""

    id: int
    title: str


GROUP = TypeAdapter(Group)


class Facts:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, name: str) -> str | None:
        row = await self._transaction.one(select(facts.c.value).where(facts.c.name == name))
        return str(row.value) if row else None

    async def names(self, prefix: str) -> list[str]:
        query = select(facts.c.name).where(facts.c.name.startswith(prefix, autoescape=True))
        return [row.name for row in await self._transaction.read(query)]

    async def set(self, name: str, value: str) -> None:
        insert = self._transaction.upsert(facts).values(name=name, value=value)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["name"], set_={"value": value}))

    async def drop(self, name: str) -> None:
        await self._transaction.write(delete(facts).where(facts.c.name == name))

    async def group(self) -> Group | None:
        value = await self.get("group")
        return GROUP.validate_json(value) if value else None

    async def bind(self, group: Group) -> None:
        await self.set("group", GROUP.dump_json(group).decode())
