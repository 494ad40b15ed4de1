"""Sign-ups: one for each person who comes, wants to, or did."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, exists, func, insert, literal_column, select, true, tuple_, update

from bot.signup.rules.figures import Standing
from bot.signup.rules.signup import Proof, Signup, Status
from storage import merging, signup_lists, signup_words
from storage.locks import Purpose
from storage.nameless import nobody
from storage.signup_lists import UNREACHED, among
from storage.signup_rows import STATUS_COLUMNS, changed, remembered, to_row, to_signup
from storage.tables import people, signups
from storage.tables import signup_words as table
from storage.transaction import Transaction

MERGED = ("answers", "skipped", "heard")  # JSON: several may write in one at the same time
TICK = timedelta(microseconds=1)
ORDER = (signups.c.ranked.is_(None), signups.c.ranked, signups.c.id)
IDLE = and_(signups.c.status == literal_column("'draft'"), signups.c.reminded.is_(None))
FOUND = 10
REGISTERED = "registered"  # as whom they stand who registered somebody and were erased


class Signups:
    def __init__(self, transaction: Transaction, now: datetime) -> None:
        self._transaction = transaction
        self._now = now
        self._saved: dict[int, Signup] = {}

    async def get(self, row: int) -> Signup | None:
        return to_signup(await self._transaction.one(select(signups).where(signups.c.id == row)))

    async def of(self, person: int) -> Signup | None:
        return to_signup(await self._transaction.one(select(signups).where(signups.c.person == person)))

    async def proved(self, email: str) -> list[Signup]:
        """Those whose membership this address (casefolded) has shown."""
        return await self._where(signups.c.email == email, signups.c.proof == Proof.MAILBOX.value)

    async def save(self, signup: Signup) -> Signup:
        """As kept: with its id, and `touched` now. What did not change since it was read is left as it is.

        So is where a kept sign-up stands: see `save_status`. Otherwise an answer corrected while somebody else decides
        would undo the decision (PostgreSQL).
        """
        if not signup.id:
            kept = self._now_touched(signup)
            row = await self._transaction.add(insert(signups).values(to_row(kept)), signups.c.id)
            made = replace(kept, id=row)
            await signup_words.keep(self._transaction, None, made)
            return self._remember(made)
        return await self._change(signup)

    async def save_status(self, signup: Signup) -> Signup:
        """As `save`, with the status and the offer: the lock on seats is held, or no seat is concerned."""
        return await (self._change(signup, STATUS_COLUMNS) if signup.id else self.save(signup))

    def _now_touched(self, signup: Signup) -> Signup:
        return replace(signup, touched=self._now, created=signup.created or self._now)

    async def _change(self, signup: Signup, stands: Collection[str] = ()) -> Signup:
        """Another may have written since: what several write in is written only over what was read, or merged."""
        kept, before = self._now_touched(signup), self._saved.get(signup.id, signup.kept)
        values = changed(before, kept, ("touched", *stands))
        known = {name: text for name, text in to_row(before).items() if name in values} if before else {}
        as_read = [signups.c[name] == known[name] for name in MERGED if name in known]
        written = await self._transaction.write(update(signups).where(signups.c.id == kept.id, *as_read).values(values))
        if before and as_read and not written:
            kept = await self._merge(before, kept, values)
        await signup_words.keep(self._transaction, before, kept)
        return self._remember(kept)

    def _remember(self, signup: Signup) -> Signup:
        self._saved[signup.id] = signup
        return remembered(signup)

    def taken_back(self) -> None:
        """What was saved may not be: what was read counts again."""
        self._saved.clear()

    async def _merge(self, before: Signup, after: Signup, values: dict[str, object]) -> Signup:
        query = select(signups).where(signups.c.id == after.id).with_for_update()
        now = to_signup(await self._transaction.one(query))
        if now is None:
            return after
        merged = merging.merged(before, after, now)
        laid = values | {name: text for name, text in to_row(merged).items() if name in MERGED}
        await self._transaction.write(update(signups).where(signups.c.id == after.id).values(laid))
        return replace(after, **{name: getattr(merged, name) for name in MERGED})

    async def erase(self, row: int) -> None:
        await signup_words.erase(self._transaction, row)
        await self._transaction.erase(delete(signups).where(signups.c.id == row))

    async def with_status(self, statuses: Collection[Status]) -> list[Signup]:
        """In order of rank, those without one last."""
        return await self._where(among(statuses))

    async def all(self) -> list[Signup]:
        return await self._where()

    async def find(self, words: str, names: Mapping[int, str]) -> tuple[list[Signup], int]:
        """The first FOUND of those whom the rule of the same name finds, and how many they are in all.

        `names` are those of the roster's organisations, by row.
        """
        held = signup_words.held(words, names)
        if not held:
            return [], 0
        of = signups.join(table, table.c.signup == signups.c.id)
        counted = await self._transaction.one(select(func.count()).select_from(of).where(*held))
        query = select(signups).select_from(of).where(*held).order_by(*ORDER).limit(FOUND)
        rows = await self._transaction.read(query)
        return [it for row in rows if (it := to_signup(row))], int(counted[0]) if counted else 0

    async def seated_under(self, words: str, names: Mapping[int, str]) -> list[Signup]:
        """Those of an account, with a seat, whom the words find: nobody else is read."""
        if not (held := signup_words.held(words, names)):
            return []
        query = select(signups).join(table, table.c.signup == signups.c.id)
        seated = (signups.c.status == Status.SEATED.value, signups.c.person.is_not(None))
        rows = await self._transaction.read(query.where(*held, *seated))
        return [it for row in rows if (it := to_signup(row))]

    async def registered_by(self, person: int) -> list[Signup]:
        return await self._where(signups.c.registered_by == person)

    async def registered_count(self, person: int) -> int:
        """How many this person registered, before they were erased too: that resets nothing."""
        who = signups.c.registered_by.in_([person, nobody(REGISTERED, person)])
        row = await self._transaction.one(select(func.count()).where(who))
        return int(row[0]) if row else 0

    async def idle(self, before: datetime, after: Signup | None, limit: int) -> list[Signup]:
        """Drafts that nobody touched since, and of which nobody was reminded though they could be: by then, and id.

        `after`: the last one that was read.
        """
        await self._transaction.on_flush()
        reached = exists().where(people.c.id == signups.c.person, people.c.reached.is_(True))
        still = (IDLE, signups.c.touched < before, signups.c.consented.is_not(None), reached)
        beyond = tuple_(signups.c.touched, signups.c.id) > (after.touched, after.id) if after else true()
        query = select(signups).where(*still, beyond).order_by(signups.c.touched, signups.c.id).limit(limit)
        return [it for row in await self._transaction.read(query) if (it := to_signup(row))]

    async def people(self, persons: Iterable[int]) -> dict[int, Signup]:
        found = await self._where(signups.c.person.in_(list(persons)))
        return {it.person: it for it in found if it.person is not None}

    async def counts(self) -> dict[Status, int]:
        query = select(signups.c.status, func.count()).group_by(signups.c.status)
        return {Status(row[0]): int(row[1]) for row in await self._transaction.read(query)}

    async def standings(self) -> list[Standing]:
        """How many stand where."""
        return await signup_lists.standings(self._transaction)

    async def unreached_count(self) -> int:
        """Of those who count, whom the bot cannot write to."""
        await self._transaction.on_flush()
        return await signup_lists.count(self._transaction, UNREACHED)

    async def page(self, statuses: Collection[Status], first: int, limit: int) -> list[Signup]:
        """At most `limit` from the one numbered `first` on; without a status, of those of `unreached_count`."""
        which = among(statuses) if statuses else UNREACHED
        return await signup_lists.page(self._transaction, which, first, limit)

    async def rank(self) -> datetime:
        """Now, as a moment of confirmation: later than any other, though updates share a transaction."""
        await self.lock()
        row = await self._transaction.one(
            select(signups.c.ranked).where(signups.c.ranked >= self._now).order_by(signups.c.ranked.desc()).limit(1)
        )
        return row.ranked + TICK if row else self._now

    async def lock(self) -> None:
        """Whoever gives, frees or offers seats asks for this first: others wait (SQLite has one writer anyway)."""
        await self._transaction.hold(Purpose.SEATS)

    async def _where(self, *conditions: ColumnElement[bool]) -> list[Signup]:
        rows = await self._transaction.read(select(signups).where(*conditions).order_by(*ORDER))
        return [it for row in rows if (it := to_signup(row))]
