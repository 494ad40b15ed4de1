"""What came with an answer or a note, and the files that the store holds of it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text

from storage.tables.columns import Id, Instant, metadata

attachments = Table(
    "attachments",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("contribution", Integer, nullable=False),  # 0 for what came with a note
    Column("note", Integer, nullable=False, default=0, server_default="0"),  # 0 for what came with an answer
    Column("person", BigInteger, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("file", String(200), nullable=False),  # Telegram's id
    Column("caption", Text, nullable=False, default=""),
    Column("agreed", Boolean, nullable=False, default=False),  # its author puts it into the carnet
    Column("state", String(10), nullable=False),
    Column("name", String(80), nullable=False, default=""),  # in the store, once it is kept
    Column("size", Integer, nullable=False, default=0),  # bytes kept
    Column("tries", Integer, nullable=False, default=0),
    Column("since", Instant, nullable=False),
    Column("again", Instant, nullable=False),  # when it is tried, as long as it is pending
    Index("attachments_contribution", "contribution"),
    Index("attachments_note", "note"),
    Index("attachments_person", "person"),
    Index("attachments_pending", "state", "again"),
    Index("attachments_name", "name"),
    sqlite_autoincrement=True,
)

# A name stands here before the store holds a file under it, and until it holds none any more.
blobs = Table(
    "blobs",
    metadata,
    Column("name", String(80), primary_key=True),
    Column("leaving", Boolean, nullable=False, default=False),  # nothing refers to it: it is being taken away
)
