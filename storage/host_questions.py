"""Questions to the hosts of a visit: who asked, who supports, what became of them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, true, update

from bot.host_questions.rules import Question, State
from storage.tables import host_questions, question_supports
from storage.transaction import Transaction


class HostQuestions:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def add(self, person: int, entry: str, words: str) -> int:
        values = {"person": person, "entry": entry, "at": self._now, "words": words, "state": State.OPEN.value}
        return await self._transaction.add(insert(host_questions).values(values), host_questions.c.id)

    async def get(self, row: int) -> Question | None:
        found = await self._where(host_questions.c.id == row)
        return found[0] if found else None

    async def of(self, entry: str) -> list[Question]:
        return await self._where(host_questions.c.entry == entry)

    async def all(self) -> list[Question]:
        return await self._where(true())

    async def _where(self, condition: ColumnElement[bool]) -> list[Question]:
        rows = await self._transaction.read(select(host_questions).where(condition).order_by(host_questions.c.id))
        mine = question_supports.c.question.in_([row.id for row in rows])
        pairs = await self._transaction.read(select(question_supports).where(mine))
        supporters: dict[int, set[int]] = {}
        for pair in pairs:
            supporters.setdefault(pair.question, set()).add(pair.person)
        return [
            Question(
                row.id, row.person, row.entry, row.at, row.words, State(row.state), row.answer,
                frozenset(supporters.get(row.id, ())),
            )
            for row in rows
        ]  # fmt: skip

    async def support(self, row: int, person: int, supports: bool) -> None:
        if supports:
            insert = self._transaction.upsert(question_supports).values(question=row, person=person)
            await self._transaction.write(insert.on_conflict_do_nothing(index_elements=["question", "person"]))
            return
        same = (question_supports.c.question == row, question_supports.c.person == person)
        await self._transaction.write(delete(question_supports).where(*same))

    async def mark(self, row: int, state: State, answer: str | None = None) -> None:
        """`answer`: what is noted beside it; None leaves it as it is."""
        values = {"state": state.value} | ({} if answer is None else {"answer": answer})
        await self._transaction.write(update(host_questions).where(host_questions.c.id == row).values(values))

    async def erase(self, row: int) -> None:
        await self._transaction.erase(delete(question_supports).where(question_supports.c.question == row))
        await self._transaction.erase(delete(host_questions).where(host_questions.c.id == row))
