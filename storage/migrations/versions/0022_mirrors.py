"""The evening mirror, and from when an anonymous answer is read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "mirrors",
        sa.Column("day", sa.String(length=10), primary_key=True),
        sa.Column("quotes", sa.JSON(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("by", sa.BigInteger()),
        sa.Column("shown", sa.String(length=16), nullable=False),
    )
    op.add_column("contributions", sa.Column("opens", sa.DateTime(timezone=True)))
