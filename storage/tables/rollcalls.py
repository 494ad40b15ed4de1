"""Roll-calls of the legs, and what is known of each: here, or missing when it was closed."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, String, Table

from storage.tables.columns import Id, Instant, metadata

rollcalls = Table(
    "rollcalls",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("leg", String(200), nullable=False, unique=True),  # the ref of its transfer
    Column("state", String(10), nullable=False),
    Column("opened", Instant, nullable=False),
    Column("opened_by", BigInteger),  # null: they were forgotten
    Column("closed", Instant),
    Column("closed_by", BigInteger),
    Column("reminders", Integer, nullable=False, default=0),
    Column("reminded", Instant),
    sqlite_autoincrement=True,
)

rollcall_marks = Table(
    "rollcall_marks",
    metadata,
    Column("rollcall", BigInteger, primary_key=True, autoincrement=False),
    Column("signup", BigInteger, primary_key=True, autoincrement=False),  # 0: known by their account alone
    Column("person", BigInteger, primary_key=True, autoincrement=False),  # 0: known by their sign-up
    Column("how", String(10), nullable=False),
    Column("by", BigInteger),  # who pressed or ticked
    Column("at", Instant, nullable=False),
)
