"""Indexes by which a long history of messages costs nobody anything: counted by state, found by chat."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_index("outbox_state", "outbox", ["state", "lane"], unique=False)
    op.create_index("outbox_chat", "outbox", ["chat"], unique=False)
