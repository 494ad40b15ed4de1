"""What earlier delegations learned."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, String, Table, Text

from storage.tables.columns import Instant, metadata

delegations = Table(
    "delegations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("trip", String(300), nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("theme", String(300), nullable=False, default=""),
    Column("network", String(300), nullable=False, default=""),
    Column("region", String(300), nullable=False, default=""),
    Column("digest", String(64), nullable=False),  # of the file: read twice, it changes nothing
    Column("imported", Instant, nullable=False),
    Index("delegations_trip", "trip", "first_day", unique=True),
)

learned = Table(
    "learned",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("delegation", Integer, nullable=False),
    Column("day", Date, nullable=False),
    Column("title", String(300), nullable=False, default=""),  # of the visit, "" for a whole day
    Column("kind", String(20), nullable=False, default=""),
    Column("hosts", Text, nullable=False, default=""),
    Column("question", String(40), nullable=False),
    Column("heading", String(300), nullable=False, default=""),  # of a question that is of that trip alone
    Column("words", Text, nullable=False),
    Column("author", String(300), nullable=False, default=""),
    Column("answer", Text, nullable=False, default=""),
    Column("sought", Text, nullable=False),  # the words, folded
    Column("themes", Text, nullable=False, default="", server_default=""),  # one per line
    Column("filed", Text, nullable=False, default="", server_default=""),  # their keys
    Index("learned_delegation", "delegation", "kind"),
)
