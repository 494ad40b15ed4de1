"""What people note for themselves."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, String, Table, Text

from storage.tables.columns import Id, Instant, metadata

notes = Table(
    "notes",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("message", BigInteger, nullable=False),  # in their chat
    Column("at", Instant, nullable=False),
    Column("entry", String(200), nullable=False, default=""),  # the ref of what it is about
    Column("words", Text, nullable=False),
    Index("notes_person", "person", "message"),
    sqlite_autoincrement=True,
)
