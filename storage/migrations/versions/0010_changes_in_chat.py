"""The programme is changed in chat: drafts of organisers, and who is behind what was published."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "edits",
        sa.Column("person", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("base", sa.Integer, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("touching", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "behind",
        sa.Column("person", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("base", sa.Integer, nullable=False),
    )
