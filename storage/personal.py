"""All that is kept about one person, in every table: read as it is, and erased."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Row, Select, Table, and_, delete, func, or_, select, update

from bot.people.rules.person import Person
from bot.privacy.rules.personal import ERASED, ONCE
from bot.signup.rules.signup import Proof, Signup
from storage.nameless import nobody
from storage.outbox import SAID
from storage.owned import BY_OTHERS, LETTER_KINDS, owned
from storage.signups import REGISTERED
from storage.tables import (
    audit,
    broadcasts,
    host_questions,
    letter_messages,
    letters,
    members,
    mirrors,
    outbox,
    parked,
    programmes,
    question_supports,
    rollcalls,
    signups,
    trip_state,
)
from storage.transaction import Transaction

JSON_COLUMNS = ("preferences", "answers", "skipped", "heard", "act", "raw")
LEAST = 4  # letters that make a name or a number one that a text can be searched for
SURE, BEGINS = 12, 40  # letters: of words that nobody else writes; of their beginning, which a screen shows


class Personal:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def held(self, person: int, signup: Signup | None) -> dict[str, list[Mapping[str, object]]]:
        """By table. Instants are ISO 8601; the roster shows nothing to who has not proved the mailbox."""
        await self._transaction.on_flush()
        found = {table.name: await self._rows(_ordered(table).where(own)) for table, own in owned(person, signup)}
        proved = signup is not None and signup.proof is Proof.MAILBOX
        roster = select(members).where(members.c.email == signup.email) if signup and proved else None
        found["members"] = await self._rows(roster) if roster is not None else []
        found["parked"] = [it for it in await self._rows(select(parked)) if _mentions(json.dumps(it["raw"]), person)]
        for column in (programmes.c.author, trip_state.c.deadline_by, broadcasts.c.author, mirrors.c.by):
            found[column.table.name] = await self._rows(select(column).where(column == person))
        called = (rollcalls.c.opened_by, rollcalls.c.closed_by)
        found["rollcalls"] = await self._rows(select(*called).where(or_(*(it == person for it in called))))
        return found

    async def _rows(self, query: Select[*tuple[Any, ...]]) -> list[Mapping[str, object]]:
        return [_plain(row) for row in await self._transaction.read(query)]

    async def recent(self, chat: int, since: datetime) -> list[int]:
        """The messages of the bot's in this chat that left since then, the oldest first."""
        first = func.min(outbox.c.settled)
        query = select(outbox.c.message_id).where(outbox.c.chat == chat, outbox.c.message_id.is_not(None))
        rows = await self._transaction.read(query.group_by(outbox.c.message_id).having(first >= since))
        return sorted(int(row.message_id) for row in rows)

    async def erase(self, person: Person, signup: Signup | None) -> None:
        """Every row of theirs goes; where others' rows name them, their id or their words go."""
        await self._transaction.on_flush()
        asked, lettered = await self._question_marks(person.id), await self._letter_marks(person.id)
        marks = [*_marks(person, signup), *asked, *lettered]
        await self._erase_supports(person.id)
        for table, own in owned(person.id, signup):
            if table is not audit:
                await self._transaction.erase(delete(table).where(own))
        await self._erase_parked(person.id)
        for column in BY_OTHERS:
            await self._unname(column, person.id)
        await self._unname(signups.c.registered_by, person.id, nobody(REGISTERED, person.id))
        await self._unkey(person.id)
        await self._unsay(marks)

    async def _letter_marks(self, person: int) -> list[str]:
        """What tells a message about their letters, as it is written in the JSON of an act."""
        query = select(letter_messages.c.id).join(letters, letters.c.id == letter_messages.c.letter)
        rows = [row.id for row in await self._transaction.read(query.where(letters.c.person == person))]
        return [f'"kind":"{kind}","row":{row}}}' for row in rows for kind in LETTER_KINDS]

    async def _question_marks(self, person: int) -> list[str]:
        """Others read their questions without a name: the words alone tell which messages held them."""
        rows = await self._transaction.read(select(host_questions.c.words).where(host_questions.c.person == person))
        begin = [row.words[:BEGINS] for row in rows if len(row.words) >= SURE]
        return [_quoted(it) for it in begin]

    async def _erase_parked(self, person: int) -> None:
        rows = await self._transaction.read(select(parked.c.update_id, parked.c.raw))
        theirs = [row.update_id for row in rows if _mentions(row.raw, person)]
        await self._transaction.erase(delete(parked).where(parked.c.update_id.in_(theirs)))

    async def _erase_supports(self, person: int) -> None:
        """Of their questions, by others."""
        theirs = select(host_questions.c.id).where(host_questions.c.person == person)
        await self._transaction.erase(delete(question_supports).where(question_supports.c.question.in_(theirs)))

    async def _unname(self, column: Column[Any], person: int, now: int = ERASED) -> None:
        await self._transaction.erase(update(column.table).where(column == person).values({column.name: now}))

    async def _unkey(self, person: int) -> None:
        """What made something count once names whom it was about: nothing more will be queued about them."""
        theirs = or_(outbox.c.key.contains(f":{person}:"), outbox.c.key.endswith(f":{person}"))
        await self._transaction.erase(update(outbox).where(theirs).values(key=None))
        about = (outbox.c.about.endswith(f":{person}"), outbox.c.state != "queued")
        await self._transaction.erase(update(outbox).where(*about).values(about=""))

    async def _unsay(self, marks: Collection[str]) -> None:
        """The words of what others were sent about them, or are about to be; receipts stay."""
        quoting = or_(*(outbox.c.act.contains(mark, autoescape=True) for mark in marks))
        still = and_(outbox.c.state != "queued", outbox.c.act != SAID, quoting)
        await self._transaction.erase(update(outbox).where(still).values(act=SAID))
        waits = and_(outbox.c.state == "queued", outbox.c.about == "", quoting)
        await self._transaction.write(update(outbox).where(waits).values(about=ONCE))

    async def unsay(self, row: int) -> None:
        await self._transaction.erase(update(outbox).where(outbox.c.id == row).values(act=SAID, about=""))


def _ordered(table: Table) -> Select[*tuple[Any, ...]]:
    return select(table).order_by(*table.primary_key.columns)


def _mentions(raw: str, person: int) -> bool:
    """Whether an update's JSON holds this id."""
    return re.search(rf'"id": ?{person}\b', raw) is not None


def _marks(person: Person, signup: Signup | None) -> list[str]:
    """What tells this person in a text sent to somebody else, as it is written in the JSON of an act."""
    answers = signup.answers if signup else None
    words = [person.name, *((answers.name, answers.phone, signup.email) if answers and signup else ())]
    return [*(_quoted(it) for it in words if len(it) >= LEAST), f'"source":{person.id},', f":{person.id}:"]


def _quoted(words: str) -> str:
    """As a screen's HTML in the JSON of an act holds them."""
    shown = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return json.dumps(shown, ensure_ascii=False)[1:-1]


def _plain(row: Row[*tuple[Any, ...]]) -> Mapping[str, object]:
    return {name: _value(name, value) for name, value in row._mapping.items()}


def _value(name: str, value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    return _read(value) if name in JSON_COLUMNS and isinstance(value, str) else value


def _read(value: str) -> object:
    """What cannot be read is shown as it is."""
    try:
        return json.loads(value)
    except ValueError:
        return value
