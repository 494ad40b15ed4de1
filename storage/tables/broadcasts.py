"""What the organisers say to many, whom it goes to, and who has seen it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text

from storage.tables.columns import Id, Instant, metadata

# What the organisers say to many, as composed; what became of each chat's message is the outbox's receipt.
broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("author", BigInteger),  # null: they were forgotten
    Column("state", String(10), nullable=False),
    Column("contents", Text, nullable=False),  # JSON, language to a list of Content
    Column("audience", Text, nullable=False),  # JSON of Audience
    Column("urgent", Boolean, nullable=False, default=False),
    Column("question", String(10), nullable=False),
    Column("options", Text, nullable=False, default="[]"),  # JSON, a list of answers
    Column("at", Instant),  # null: at once
    Column("repeat", Integer, nullable=False, default=0),  # minutes
    Column("created", Instant, nullable=False),
    Column("started", Instant),
    Column("version", Integer, nullable=False, default=1),
    Column("fanned", Integer, nullable=False, default=0),  # the version that was queued to all
    Column("nudges", Integer, nullable=False, default=0),
    Column("nudged", Instant),
    Column("repeats", Integer, nullable=False, default=0),
    Column("listed", Boolean, nullable=False, default=False),
    # The version of the programme that it tells of; 0: none.
    Column("tells", Integer, nullable=False, default=0, server_default="0"),
    Index("broadcasts_state", "state"),
    sqlite_autoincrement=True,
)

broadcast_recipients = Table(
    "broadcast_recipients",
    metadata,
    Column("broadcast", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, primary_key=True, autoincrement=False),  # 0: not on Telegram
    Column("signup", BigInteger, primary_key=True, autoincrement=False),  # 0: none
    Column("key", String(200)),  # of the act that sends it; null: the bot cannot write to them
    Column("messages", Text, nullable=False, default="[]"),  # JSON, ids
    Column("shown", BigInteger, nullable=False, default=0),
    Column("shape", String(40), nullable=False, default=""),
    Column("version", Integer, nullable=False, default=0),
)

acknowledgements = Table(
    "acknowledgements",
    metadata,
    Column("broadcast", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("answer", Integer, nullable=False),  # 0: seen, or the first of the answers
    Column("at", Instant, nullable=False),
)
