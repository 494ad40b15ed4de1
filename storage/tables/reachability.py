"""How somebody whom messages may not reach is reached all the same."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Table

from storage.tables.columns import metadata

reachability = Table(
    "reachability",
    metadata,
    Column("signup", BigInteger, primary_key=True, autoincrement=False),
    Column("buddy", BigInteger),  # the account of who passes on to them; null: nobody; 0: they were erased
    Column("telephone", Boolean, nullable=False, default=False),  # they prefer to be called
    Index("reachability_buddy", "buddy"),
)
