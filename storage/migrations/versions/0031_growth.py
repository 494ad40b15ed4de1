"""Indexes by which what a crowd waits for is found, not searched for: what falls due, what is late, who is idle."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    op.drop_index("outbox_queued", "outbox")
    # What is not to leave yet is passed over by the index alone. Where the first column is the same in all of it, it is
    # for SQLite, which prefers the index by state alone otherwise.
    _some("outbox_queued", "outbox (state, lane, id, due, not_before)", "state = 'queued'")
    _some("outbox_due", "outbox (state, due)", "state = 'queued' and due is not null")
    _some("outbox_not_before", "outbox (state, not_before)", "state = 'queued' and not_before is not null")
    _some("outbox_late", "outbox (state, coalesce(due, created))", "state = 'queued' and lane <> 0")
    _some("signups_idle", "signups (touched, id)", "status = 'draft' and reminded is null")
    op.create_index("people_reached", "people", ["reached"])


def _some(name: str, of: str, where: str) -> None:
    op.execute(sa.text(f"create index {name} on {of} where {where}"))
