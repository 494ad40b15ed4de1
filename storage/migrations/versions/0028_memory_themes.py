"""Themes of what earlier delegations learned."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    op.add_column("learned", sa.Column("themes", sa.Text(), nullable=False, server_default=""))
    op.add_column("learned", sa.Column("filed", sa.Text(), nullable=False, server_default=""))
