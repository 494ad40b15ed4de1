"""Themes of answers; what is taken back without a name is read until others turn with it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.add_column("contributions", sa.Column("themes", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("contributions", sa.Column("closes", sa.DateTime(timezone=True)))
    op.drop_index("contributions_answer", "contributions")
    op.create_index("contributions_answer", "contributions", ["debrief", "person"])
