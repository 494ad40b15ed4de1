"""Questions to the hosts of a visit, and who supports them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, String, Table, Text

from storage.tables.columns import Id, Instant, metadata

host_questions = Table(
    "host_questions",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("entry", String(200), nullable=False),  # the ref of the visit
    Column("at", Instant, nullable=False),
    Column("words", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("answer", Text, nullable=False, default=""),  # what the hosts answered, as it was noted
    Index("host_questions_entry", "entry"),
    Index("host_questions_person", "person"),
    sqlite_autoincrement=True,
)

question_supports = Table(
    "question_supports",
    metadata,
    Column("question", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Index("question_supports_person", "person"),
)
