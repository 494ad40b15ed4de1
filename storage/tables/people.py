"""The people who wrote to the bot, what they have begun, and what they may do only so often."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, String, Table, Text

from storage.tables.columns import Id, Instant, metadata

people = Table(
    "people",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # Telegram's user id
    Column("name", String(200), nullable=False, default=""),
    Column("role", String(20), nullable=False),
    Column("language", String(2), nullable=False),
    Column("preferences", Text, nullable=False),  # JSON of Preferences
    Column("reached", Boolean, nullable=False),
    Column("as_participant", Boolean, nullable=False),
    Index("people_role", "role"),
    Index("people_reached", "reached"),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("what", String(40), nullable=False),
    Column("document", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Index("drafts_person", "person", "what"),
    sqlite_autoincrement=True,
)

# What somebody did that may be done only so often.
limits = Table(
    "limits",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("at", Instant, nullable=False),
    Index("limits_person", "person", "kind", "at"),
    Index("limits_at", "at"),
)

# Who came, or came back, and is still to be told what they missed since.
arrivals = Table(
    "arrivals",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("since", Instant, nullable=False),
)
# Calendar feeds: each who asked for one has their own, whose address holds its name.
feeds = Table(
    "feeds",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("name", String(16), nullable=False, unique=True),
    Column("made", Instant, nullable=False),
)


# Who agreed to be read by the others who come.
listings = Table(
    "listings",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("since", Instant, nullable=False),
)
