"""Sign-ups: one for each person who comes, wants to, or did."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Row, delete, func, insert, select, text, update

from bot.signup.rules.signup import Answers, Proof, Signup, Status
from storage.tables import signups
from storage.transaction import Transaction

ANSWERS = TypeAdapter(Answers)
HEARD = TypeAdapter(dict[int, str])
SKIPPED = TypeAdapter(list[str])
PLAIN = (
    "person", "organisation", "email", "claim", "doubt", "consented", "needs_consented", "created", "touched",
    "reminded", "ranked", "decided", "decided_by", "reason", "offer_until", "source", "registered_by", "back", "takes",
    "paused",
)  # fmt: skip
STANDING = ("status", "offer_until")  # what `stand` alone changes
TICK = timedelta(microseconds=1)
SEATS = 4203  # PostgreSQL's advisory lock: who gives seats holds it until its transaction ends


class Signups:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now

    async def get(self, row: int) -> Signup | None:
        return _to_signup(await self._transaction.one(select(signups).where(signups.c.id == row)))

    async def of(self, person: int) -> Signup | None:
        return _to_signup(await self._transaction.one(select(signups).where(signups.c.person == person)))

    async def proved(self, email: str) -> list[Signup]:
        """Those whose membership this address (casefolded) has shown."""
        return await self._where(signups.c.email == email, signups.c.proof == Proof.MAILBOX.value)

    async def save(self, signup: Signup) -> Signup:
        """As kept: with its id, and `touched` now. Where a kept sign-up stands is left as it is: see `stand`.

        Otherwise an answer corrected while somebody else decides would undo the decision (PostgreSQL).
        """
        if not signup.id:
            kept = self._now_touched(signup)
            return replace(kept, id=await self._transaction.add(insert(signups).values(_to_row(kept)), signups.c.id))
        return await self._change(signup, leave=STANDING)

    async def stand(self, signup: Signup) -> Signup:
        """As `save`, with the status and the offer: the lock on seats is held, or no seat is concerned."""
        return await (self._change(signup) if signup.id else self.save(signup))

    def _now_touched(self, signup: Signup) -> Signup:
        return replace(signup, touched=self._now, created=signup.created or self._now)

    async def _change(self, signup: Signup, leave: Collection[str] = ()) -> Signup:
        kept = self._now_touched(signup)
        values = {name: value for name, value in _to_row(kept).items() if name not in leave}
        await self._transaction.write(update(signups).where(signups.c.id == kept.id).values(values))
        return kept

    async def erase(self, row: int) -> None:
        await self._transaction.write(delete(signups).where(signups.c.id == row))

    async def standing(self, statuses: Collection[Status]) -> list[Signup]:
        """In order of rank, those without one last."""
        return await self._where(signups.c.status.in_([it.value for it in statuses]))

    async def all(self) -> list[Signup]:
        return await self._where()

    async def registered_by(self, person: int) -> list[Signup]:
        return await self._where(signups.c.registered_by == person)

    async def idle(self, before: datetime) -> list[Signup]:
        """Drafts that nobody touched since, and of which nobody was reminded."""
        still = (signups.c.status == Status.DRAFT.value, signups.c.reminded.is_(None), signups.c.touched < before)
        return await self._where(*still)

    async def people(self, persons: Iterable[int]) -> dict[int, Signup]:
        found = await self._where(signups.c.person.in_(list(persons)))
        return {it.person: it for it in found if it.person is not None}

    async def counts(self) -> dict[Status, int]:
        query = select(signups.c.status, func.count()).group_by(signups.c.status)
        return {Status(row[0]): int(row[1]) for row in await self._transaction.read(query)}

    async def rank(self) -> datetime:
        """Now, as a moment of confirmation: later than any other, though updates share a transaction."""
        await self.lock()
        row = await self._transaction.one(
            select(signups.c.ranked).where(signups.c.ranked >= self._now).order_by(signups.c.ranked.desc()).limit(1)
        )
        return row.ranked + TICK if row else self._now

    async def lock(self) -> None:
        """Whoever gives, frees or offers seats asks for this first: others wait (SQLite has one writer anyway)."""
        if self._transaction.dialect == "postgresql":
            await self._transaction.connection.execute(text("select pg_advisory_xact_lock(:key)"), {"key": SEATS})

    async def _where(self, *conditions: ColumnElement[bool]) -> list[Signup]:
        order = (signups.c.ranked.is_(None), signups.c.ranked, signups.c.id)
        rows = await self._transaction.read(select(signups).where(*conditions).order_by(*order))
        return [it for row in rows if (it := _to_signup(row))]


def _to_row(signup: Signup) -> dict[str, object]:
    return {name: getattr(signup, name) for name in PLAIN} | {
        "status": signup.status.value,
        "step": signup.step,
        "proof": signup.proof.value,
        "answers": ANSWERS.dump_json(signup.answers).decode(),
        "skipped": SKIPPED.dump_json(sorted(signup.skipped)).decode(),
        "heard": HEARD.dump_json(signup.heard).decode(),
    }


def _to_signup(row: Row[*tuple[Any, ...]] | None) -> Signup | None:
    if row is None:
        return None
    return Signup(
        **{name: getattr(row, name) for name in PLAIN},
        id=row.id,
        status=Status(row.status),
        step=row.step,
        proof=Proof(row.proof),
        answers=ANSWERS.validate_json(row.answers),
        skipped=frozenset(SKIPPED.validate_json(row.skipped)),
        heard=HEARD.validate_json(row.heard),
    )
