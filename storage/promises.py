"""What each tries at home: one promise for each person, and what they say of it afterwards."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, true

from bot.promises.rules import News, Outcome, Promise, Seen
from storage.tables import promise_news, promises
from storage.transaction import Transaction


class Promises:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def of(self, person: int) -> Promise | None:
        return (await self.among([person])).get(person)

    async def among(self, people: Collection[int]) -> dict[int, Promise]:
        return await self._where(promises.c.person.in_(people), promise_news.c.person.in_(people))

    async def all(self) -> list[Promise]:
        return list((await self._where(true(), true())).values())

    async def _where(self, whose: ColumnElement[bool], news_of: ColumnElement[bool]) -> dict[int, Promise]:
        news: dict[int, dict[int, News]] = {}
        for row in await self._transaction.read(select(promise_news).where(news_of)):
            outcome = Outcome(row.outcome) if row.outcome else None
            news.setdefault(row.person, {})[row.day] = News(outcome, row.words)
        rows = await self._transaction.read(select(promises).where(whose))
        return {
            row.person: Promise(row.person, row.words, Seen(row.seen), row.alone, news.get(row.person, {}))
            for row in rows
        }

    async def keep(self, it: Promise) -> None:
        """In place of what this person had promised; what they said of it stays."""
        values = {"words": it.words, "seen": it.seen.value, "alone": it.alone}
        insert = self._transaction.upsert(promises).values({"person": it.person, "at": self._now} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["person"], set_=values))

    async def tell(self, person: int, day: int, news: News) -> None:
        values = {"outcome": news.outcome.value if news.outcome else None, "words": news.words}
        insert = self._transaction.upsert(promise_news).values({"person": person, "day": day} | values)
        await self._transaction.write(insert.on_conflict_do_update(index_elements=["person", "day"], set_=values))

    async def erase(self, person: int) -> None:
        for table in (promise_news, promises):
            await self._transaction.erase(delete(table).where(table.c.person == person))
