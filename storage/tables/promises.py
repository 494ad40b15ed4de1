"""What each tries at home, and what became of it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, String, Table, Text

from storage.tables.columns import Instant, metadata

promises = Table(
    "promises",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("words", Text, nullable=False),
    Column("seen", String(12), nullable=False),  # who reads it
    Column("alone", Boolean, nullable=False, default=False),  # not to be asked about it
    Column("at", Instant, nullable=False),
)

promise_news = Table(
    "promise_news",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True, autoincrement=False),  # how many after the trip
    Column("outcome", String(12)),
    Column("words", Text, nullable=False, default=""),
)
