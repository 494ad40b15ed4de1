"""Each who comes has a calendar feed of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "feeds",
        sa.Column("person", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(16), nullable=False, unique=True),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
    )
