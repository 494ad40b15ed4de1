"""The hosts of the visits: where to write, what they were shown, what they made more precise."""

from __future__ import annotations

from sqlalchemy import Column, String, Table, Text

from storage.tables.columns import Instant, metadata

hosts = Table(
    "hosts",
    metadata,
    Column("entry", String(200), primary_key=True),  # the ref of the visit
    Column("email", String(254), nullable=False, default=""),
    Column("sent", String(12), nullable=False, default=""),  # what became of their page
    Column("at", Instant),
    Column("precision", Text, nullable=False, default=""),
)
