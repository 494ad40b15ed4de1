"""Letters message by message, and what each message of the bot's is about: kept, no longer read from its text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Instant = sa.DateTime(timezone=True)
LETTER = re.compile(r'"data": ?"1:letter:(\d{1,18}):(\d{1,18})"')
NOBODY = 0
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Card(NamedTuple):
    """A message about a letter, which is the person's and the number of their message."""

    chat: int
    message: int
    kind: str
    letter: tuple[int, int]
    at: datetime


def upgrade() -> None:
    _tables()
    _letters()
    op.drop_table("answered_letters")


def _tables() -> None:
    op.create_table(
        "letters",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("waiting", Instant, nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "letter_messages",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("letter", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.BigInteger(), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=False),
        sa.Column("at", Instant, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "subjects",
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("about", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat", "message"),
    )
    for index, table, columns in (
        ("letters_person", "letters", ["person"]),
        ("letters_waiting", "letters", ["waiting"]),
        ("letter_messages_letter", "letter_messages", ["letter"]),
        ("letter_messages_author", "letter_messages", ["author", "message"]),
        ("subjects_about", "subjects", ["about", "kind"]),
    ):
        op.create_index(index, table, columns, unique=False)


def _letters() -> None:
    """Each letter of which a card is still in the outbox, or that was answered."""
    letters = sa.table("letters", sa.column("person"), sa.column("waiting", Instant), sa.column("id"))
    messages = sa.table(
        "letter_messages",
        *(sa.column(it) for it in ("id", "letter", "author", "message", "words")),
        sa.column("at", Instant),
    )
    answered, cards = _answered(), list(_cards())
    rows: dict[tuple[int, int], int] = {}
    for person, message in dict.fromkeys([*answered, *(it.letter for it in cards)]):
        at = min((it.at for it in cards if it.letter == (person, message)), default=EPOCH)
        author = answered.get((person, message))
        letter = _add(letters, person=person, waiting=at if author is None else None)
        rows[person, message] = _add(messages, letter=letter, author=person, message=message, at=at, words="")
        if author is not None:
            _add(messages, letter=letter, author=author, message=0, at=at, words="")
    subjects = sa.table("subjects", *(sa.column(it) for it in ("chat", "message", "kind", "about")))
    for it in cards:
        values = {"chat": it.chat, "message": it.message, "kind": it.kind, "about": rows[it.letter]}
        op.execute(sa.insert(subjects).values(values))


def _add(table: sa.TableClause, **values: object) -> int:
    return int(op.get_bind().execute(sa.insert(table).values(values).returning(table.c.id)).scalar_one())


def _answered() -> dict[tuple[int, int], int]:
    """By (person, message), who answered: only the name was kept."""
    query = sa.text(
        "select l.person, l.message, min(p.id) as author from answered_letters l"
        " left join people p on p.name = l.answered_by group by l.person, l.message"
    )
    return {(it.person, it.message): it.author or NOBODY for it in op.get_bind().execute(query)}


def _cards() -> Iterator[Card]:
    """What organisers were sent of a letter: a card with who writes, then a copy."""
    outbox = sa.table("outbox", *(sa.column(it) for it in ("chat", "act", "message_id")), sa.column("created", Instant))
    sent = sa.and_(outbox.c.message_id.is_not(None), outbox.c.act.contains("1:letter:"))
    for row in op.get_bind().execute(sa.select(outbox).where(sent)).all():
        kind = {"send": "card", "copy": "letter"}.get(json.loads(row.act)["kind"])
        found = LETTER.search(row.act)
        if kind and found:
            at = row.created if row.created.tzinfo else row.created.replace(tzinfo=UTC)
            yield Card(row.chat, row.message_id, kind, (int(found[1]), int(found[2])), at)
