"""Acts queued, settled and withdrawn. A row is the message's receipt for as long as it is kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, insert, literal_column, not_, or_, select, update

from bot.outbox.acts import AnswerTap, Lane, Queued
from storage.due_acts import ACT, QUEUED, DueActs, State, Waiting, to_waiting
from storage.tables import outbox
from storage.transaction import Transaction

# The acts that are a message for who reads them; in the JSON of an act, quotes that people type are escaped.
MESSAGES = ("send", "show", "document", "venue", "copy", "deliver", "announce", "word_first")
SAID = "{}"  # the act of a row whose text is erased
ADD = insert(outbox).returning(outbox.c.id)  # asked for each answer: built once


_SINCE = func.coalesce(outbox.c.due, outbox.c.created)
LATE = (
    select(outbox.c.chat)
    .where(
        QUEUED,
        outbox.c.lane != literal_column(str(int(Lane.REPLY))),
        bindparam("since", type_=outbox.c.due.type) > _SINCE,
        outbox.c.chat.not_in(bindparam("chats", expanding=True)),
    )
    .order_by(_SINCE)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What Telegram refused, and how it said so."""

    row: Waiting
    reason: str


class Outbox(DueActs):
    """What is queued is kept aside and written in one go when the transaction ends.

    `added` are the rows written, where they are all that may leave and could not before; None: the rest is to be read.
    """

    def __init__(self, transaction: Transaction, now: datetime) -> None:
        super().__init__(transaction)
        self._now = now
        self.buffer: list[Queued] = []
        # Another process may send what is written into a database that several share.
        self.added: list[Waiting] | None = [] if transaction.dialect == "sqlite" else None
        self._anew = False  # something that was written before may leave

    def enqueue(self, *queued: Queued) -> None:
        self.buffer.extend(queued)

    async def flush(self) -> bool:
        """Writes what was queued; True when something may leave. A key already there is not queued again."""
        queued, self.buffer[:] = self.buffer[:], []
        rows = [self._to_row(it) for it in queued]
        if self._anew or any(it.key or it.due for it in queued):
            self.added = None
        if rows and self.added is not None:
            made = await self._transaction.connection.execute(ADD, rows)
            ids = sorted(row.id for row in made)  # SQLite, and nobody else writes: they grow in the order of the rows
            self.added += [Waiting(id, it, 0, self._now) for id, it in zip(ids, queued, strict=True)]
        elif rows:
            unless_there = self._transaction.upsert(outbox).on_conflict_do_nothing(index_elements=["key"])
            await self._transaction.connection.execute(unless_there, rows)
        return bool(rows) or self._anew

    def _to_row(self, queued: Queued) -> dict[str, object]:
        return {
            "chat": queued.chat,
            "lane": int(queued.lane),
            "act": ACT.dump_json(queued.act, warnings="error").decode(),
            "key": queued.key,
            "about": queued.about,
            "due": queued.due,
            "expires": queued.expires,
            "state": "queued",
            "attempts": 0,
            "created": self._now,
        }

    async def withdraw(self, about: str, lanes: Collection[Lane]) -> int:
        """Takes back what still waits and is no longer true; the number of acts withdrawn.

        Their keys are free again: what replaces them may be queued under the same.
        """
        unsaid = self._unsay(lambda it: it.about == about and it.lane in lanes)
        still = (outbox.c.state == "queued", outbox.c.about == about, outbox.c.lane.in_([int(lane) for lane in lanes]))
        return unsaid + await self._transaction.write(
            update(outbox).where(*still).values(state="withdrawn", key=None, settled=self._now, reason="no longer true")
        )

    async def hush(self, lanes: Collection[Lane], but: str) -> None:
        """Takes back what still waits in these lanes, unless it is about something that begins so."""
        still = (outbox.c.state == "queued", outbox.c.lane.in_([int(lane) for lane in lanes]))
        others = not_(outbox.c.about.startswith(but, autoescape=True))
        gone = {"state": "withdrawn", "key": None, "settled": self._now, "reason": "the trip is closed"}
        await self._transaction.write(update(outbox).where(*still, others).values(gone))

    async def spare(self, chat: int, lanes: Collection[Lane]) -> int:
        """Takes back what still waits for this chat in these lanes; the number of acts withdrawn."""
        unsaid = self._unsay(lambda it: it.chat == chat and it.lane in lanes)
        still = (outbox.c.state == "queued", outbox.c.chat == chat, outbox.c.lane.in_([int(lane) for lane in lanes]))
        return unsaid + await self._transaction.write(
            update(outbox).where(*still).values(state="withdrawn", key=None, settled=self._now, reason="not for them")
        )

    async def waits(self, chat: int, lane: Lane) -> set[str]:
        """The keys of what still waits for this chat in this lane."""
        still = (outbox.c.state == "queued", outbox.c.chat == chat, outbox.c.lane == int(lane))
        rows = await self._transaction.read(select(outbox.c.key).where(*still, outbox.c.key.is_not(None)))
        return {row.key for row in rows}

    async def pull(self, about: str, lane: Lane) -> list[tuple[int, str]]:
        """Takes back what still waits in this lane and is about something that begins so; to whom and what about.

        What leaves at this very instant is not held back: its receipt says so.
        """
        waits = (outbox.c.state == "queued", outbox.c.lane == int(lane))
        still = (*waits, outbox.c.about.startswith(about, autoescape=True))
        rows = await self._transaction.read(select(outbox.c.id, outbox.c.chat, outbox.c.about).where(*still))
        taken = {"state": "withdrawn", "key": None, "settled": self._now, "reason": "no longer true"}
        ids = [row.id for row in rows]
        await self._transaction.write(update(outbox).where(outbox.c.id.in_(ids), waits[0]).values(taken))
        return [(row.chat, row.about) for row in rows]

    def _unsay(self, gone: Callable[[Queued], bool]) -> int:
        """Lets go of what this very transaction queued; how much."""
        before = len(self.buffer)
        self.buffer[:] = [it for it in self.buffer if not gone(it)]
        return before - len(self.buffer)

    async def free(self, keys: Iterable[str]) -> None:
        """What Telegram refused under these keys may be queued again."""
        refused = (outbox.c.key.in_(list(keys)), outbox.c.state == "refused")
        await self._transaction.write(update(outbox).where(*refused).values(key=None))

    async def release(self, keys: Iterable[str]) -> None:
        """What these keys made count once may be queued again, whatever became of it."""
        await self._transaction.write(update(outbox).where(outbox.c.key.in_(list(keys))).values(key=None))

    async def refused(self, chat: int, since: datetime) -> list[Refusal]:
        """What Telegram refused there since then, in the order in which it was queued."""
        those = (outbox.c.chat == chat, outbox.c.state == "refused", outbox.c.settled >= since, outbox.c.act != SAID)
        rows = await self._transaction.read(select(outbox).where(*those).order_by(outbox.c.id))
        return [Refusal(to_waiting(row), row.reason or "") for row in rows]

    async def requeue(self, rows: Sequence[int]) -> None:
        """Tried again, as if it had just been queued."""
        anew = {"state": "queued", "attempts": 0, "reason": None, "not_before": None, "settled": None}
        await self._transaction.write(update(outbox).where(outbox.c.id.in_(list(rows))).values(anew))
        self._anew = True

    def unqueue(self, chat: int) -> None:
        """What this transaction queued to this chat is queued no more, but the end of a button's spinner."""
        self.buffer[:] = [it for it in self.buffer if it.chat != chat or isinstance(it.act, AnswerTap)]

    async def redirect(self, chat: int, to: int) -> None:
        """What waits for a group follows it to its new id."""
        still = (outbox.c.state == "queued", outbox.c.chat == chat)
        await self._transaction.write(update(outbox).where(*still).values(chat=to))
        self._anew = True

    async def counts(self) -> dict[tuple[Lane, str], int]:
        """How many acts, by lane and state."""
        query = select(outbox.c.state, outbox.c.lane, func.count()).group_by(outbox.c.state, outbox.c.lane)
        return {(Lane(row[1]), str(row[0])): int(row[2]) for row in await self._transaction.read(query)}

    async def count(self, state: State) -> int:
        """How many acts are so: at the cost of those, however many there were."""
        row = await self._transaction.one(select(func.count()).where(outbox.c.state == state))
        return int(row[0]) if row else 0

    async def refused_messages(self) -> int:
        """How many messages were refused: what pins one, ends a spinner or looks at a group is none."""
        message = or_(*(outbox.c.act.contains(f'"kind":"{kind}"', autoescape=True) for kind in MESSAGES))
        row = await self._transaction.one(select(func.count()).where(outbox.c.state == "refused", message))
        return int(row[0]) if row else 0

    async def message(self, key: str) -> int | None:
        """The message that the act queued under this key made, once it left."""
        row = await self._transaction.one(select(outbox.c.message_id).where(outbox.c.key == key))
        return row.message_id if row else None

    async def late(self, since: datetime, most: int) -> int:
        """In how many chats something pushed could have left before `since` and still waits; no more than `most`."""
        chats: list[int] = []
        while len(chats) < most and (row := await self._transaction.one(LATE, since=since, chats=chats)):
            chats.append(row.chat)
        return len(chats)

    async def named_after(self, family: str) -> set[str]:
        """What is named between `family` and the next colon in the keys that begin so."""
        among = (outbox.c.key >= family, outbox.c.key.startswith(family, autoescape=True))  # read from there on
        query = select(outbox.c.key).where(*among)
        return {row.key.removeprefix(family).partition(":")[0] for row in await self._transaction.read(query)}

    async def enqueued(self, keys: Iterable[str]) -> set[str]:
        """Those of `keys` that were queued already, whatever became of them."""
        query = select(outbox.c.key).where(outbox.c.key.in_(list(keys)))
        return {row.key for row in await self._transaction.read(query)}
