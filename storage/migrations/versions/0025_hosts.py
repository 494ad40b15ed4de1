"""The hosts of the visits: where to write, what they were shown, what they made more precise."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.create_table(
        "hosts",
        sa.Column("entry", sa.String(length=200), primary_key=True),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("sent", sa.String(length=12), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True)),
        sa.Column("precision", sa.Text(), nullable=False),
    )
