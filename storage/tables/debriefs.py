"""What was asked about the visits, and what was said."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, Index, Integer, String, Table, Text, false

from storage.tables.columns import Id, Instant, metadata

debriefs = Table(
    "debriefs",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("entry", String(60), nullable=False, unique=True),  # a ref, or `day:` and a date
    Column("over", Boolean, nullable=False, default=False),  # an organiser said so
    Column("asked", Instant),  # null: not yet
    sqlite_autoincrement=True,
)

contributions = Table(
    "contributions",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("debrief", Integer, nullable=False),
    Column("person", BigInteger, nullable=False),  # or, noted for who had no account, minus their sign-up
    Column("question", String(20), nullable=False),
    Column("words", Text, nullable=False),
    Column("mark", String(10), nullable=False),
    Column("hidden", Boolean, nullable=False, default=False),
    Column("themes", JSON, nullable=False, default=list, server_default="[]"),
    Column("opens", Instant),  # not read by others yet: from when it may be
    Column("closes", Instant),  # taken back, and still read by others: until when at least
    # These words could be read with a name.
    Column("signed", Boolean, nullable=False, default=False, server_default=false()),
    Index("contributions_answer", "debrief", "person"),
    Index("contributions_person", "person"),
    sqlite_autoincrement=True,
)

# How each wants what they say to be read, once they chose.
debrief_marks = Table(
    "debrief_marks",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("mark", String(10), nullable=False),
)
