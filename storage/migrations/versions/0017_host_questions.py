"""Questions to the hosts of a visit, who supports them, and who facilitates."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "host_questions",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("entry", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("host_questions_entry", "host_questions", ["entry"])
    op.create_index("host_questions_person", "host_questions", ["person"])
    op.create_table(
        "question_supports",
        sa.Column("question", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("person", sa.BigInteger(), primary_key=True, autoincrement=False),
    )
    op.create_index("question_supports_person", "question_supports", ["person"])
    op.create_table(
        "facilitators",
        sa.Column("entry", sa.String(length=200), primary_key=True),
        sa.Column("person", sa.BigInteger(), primary_key=True, autoincrement=False),
    )
    op.create_index("facilitators_person", "facilitators", ["person"])
