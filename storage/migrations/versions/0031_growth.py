"""Indexes by which what a crowd waits for is found, not searched for: what falls due, what is late, who is idle."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    queued = sa.text("state = 'queued'")
    op.drop_index("outbox_queued", "outbox")
    # What is not to leave yet is passed over by the index alone.
    _index("outbox_queued", "outbox", ["state", "lane", "id", "due", "not_before"], queued)
    # Their first column is the same in all of them: without it, SQLite prefers the index by state alone.
    _index("outbox_due", "outbox", ["state", "due"], sa.text("state = 'queued' and due is not null"))
    _index(
        "outbox_not_before", "outbox", ["state", "not_before"], sa.text("state = 'queued' and not_before is not null")
    )
    _index(
        "outbox_late", "outbox", ["state", sa.text("coalesce(due, created)")], sa.text("state = 'queued' and lane <> 0")
    )
    _index("people_unreached", "people", ["reached"], sa.column("reached").is_(sa.false()))
    _index("signups_idle", "signups", ["touched", "id"], sa.text("status = 'draft' and reminded is null"))


def _index(
    name: str, table: str, columns: list[str | sa.TextClause], where: sa.ColumnElement[bool] | sa.TextClause
) -> None:
    op.create_index(name, table, columns, unique=False, sqlite_where=where, postgresql_where=where)
