"""What comes in and what leaves."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text

from storage.tables.columns import Id, Instant, metadata

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False),
    Column("lane", Integer, nullable=False),
    Column("act", Text, nullable=False),  # JSON of Act
    Column("key", String(200), unique=True),
    Column("about", String(100), nullable=False, default=""),
    Column("due", Instant),
    Column("expires", Instant),
    Column("state", String(10), nullable=False),  # queued, sent, refused, expired, withdrawn
    Column("attempts", Integer, nullable=False, default=0),
    Column("not_before", Instant),
    Column("message_id", BigInteger),
    Column("reason", String(300)),
    Column("created", Instant, nullable=False),
    Column("settled", Instant),
    Index("outbox_state", "state", "lane"),  # counting reads it alone
    Index("outbox_chat", "chat"),
    # The indexes of what is still queued stand in `storage.fresh`: to name PostgreSQL here imports it at every start.
)

# Messages that are kept right.
live_messages = Table(
    "live_messages",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False),
    Column("what", String(100), nullable=False),  # what it shows: day:2024-03-26…
    Column("message", BigInteger, nullable=False),
    Column("version", String(64), nullable=False),  # that it shows
    Column("queued", String(64), nullable=False),  # that it was to show last
    Column("pinned", Boolean, nullable=False),
    Index("live_messages_what", "chat", "what", unique=True),
)

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
)

parked = Table(
    "parked",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("raw", Text, nullable=False),
    Column("reason", String(300), nullable=False),
    Column("at", Instant, nullable=False),
    Column("erase_at", Instant, nullable=False),
)
