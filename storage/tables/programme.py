"""The programme, what of it was told, and the trip's own state."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text

from storage.tables.columns import Instant, metadata

programmes = Table(
    "programmes",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("issued", Instant, nullable=False),
    Column("author", BigInteger),  # null: the bot, from the trip file
    Column("note", String(500), nullable=False, default=""),
    Column("document", Text, nullable=False),  # JSON of Programme
)

# Versions of the programme published aloud, told to all who come (`told`) or still to be.
publications = Table(
    "publications",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("base", Integer, nullable=False),  # the version with which it is compared
    Column("told", Instant),
)

# Whose message about a change was taken back before it left: what they were told last is older than others'.
behind = Table(
    "behind",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("base", Integer, nullable=False),  # the version that they know
)

# What each organiser changes in the programme and has not published yet.
edits = Table(
    "edits",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("base", Integer, nullable=False),  # the version it started from
    Column("document", Text, nullable=False),  # JSON of Programme
    Column("touching", Text, nullable=False, default="[]"),  # JSON, a list of Touch: what is still asked
    Column("at", Instant, nullable=False),
)

# Digests and reminders that all were told.
notices = Table(
    "notices",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("told", Instant, nullable=False),
    Index("notices_told", "told"),
)

# Documents that Telegram holds, none of them anybody's own.
files = Table(
    "files",
    metadata,
    Column("name", String(200), primary_key=True),  # what makes two documents the same
    Column("file_id", String(300), nullable=False),
    Column("photo", Boolean, nullable=False),
    Column("learned", Instant, nullable=False),
    Index("files_learned", "learned"),
)

# What is one value for the whole trip: a single row, whose id is 1.
trip_state = Table(
    "trip_state",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("started", Instant),
    Column("deadline", Instant),  # null: the trip file's stands
    Column("deadline_by", BigInteger),  # who moved it
    Column("closed", Instant),  # since when nothing is pushed but what was promised; null: it is not
    Column("roster_version", Integer, nullable=False, default=0),  # how often the members' list was replaced
)
