"""What the group is given back of each day."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, String, Table, Text

from storage.tables.columns import metadata

mirrors = Table(
    "mirrors",
    metadata,
    Column("day", String(10), primary_key=True),  # a date in the trip's zone
    Column("quotes", JSON, nullable=False),  # rows of contributions, in their order
    Column("words", Text, nullable=False, default=""),  # what organisers add
    Column("state", String(10), nullable=False),
    Column("by", BigInteger),  # who published it
    Column("shown", String(16), nullable=False, default=""),  # the fingerprint of what the group reads
)
