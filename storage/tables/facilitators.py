"""Participants whom organisers named to put the questions of a visit, or to prepare the mirror of an evening."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, String, Table

from storage.tables.columns import metadata

facilitators = Table(
    "facilitators",
    metadata,
    Column("entry", String(200), primary_key=True),  # the ref of the visit, or `day:` and a date
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Index("facilitators_person", "person"),
)
