"""Debriefs: what was asked, what was said, and how each wants it to be read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "debriefs",
        sa.Column("id", ID, primary_key=True, autoincrement=True),
        sa.Column("entry", sa.String(60), nullable=False, unique=True),
        sa.Column("over", sa.Boolean, nullable=False),
        sa.Column("asked", sa.DateTime(timezone=True)),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "contributions",
        sa.Column("id", ID, primary_key=True, autoincrement=True),
        sa.Column("debrief", sa.Integer, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("question", sa.String(20), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("file", sa.String(200), nullable=False),
        sa.Column("mark", sa.String(10), nullable=False),
        sa.Column("hidden", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("contributions_answer", "contributions", ["debrief", "person", "question"], unique=True)
    op.create_index("contributions_person", "contributions", ["person"])
    op.create_table(
        "debrief_marks",
        sa.Column("person", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("mark", sa.String(10), nullable=False),
    )
