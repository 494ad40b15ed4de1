"""A change that asks « Vu » knows which version it tells of: undone before it left, it is taken back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.add_column("broadcasts", sa.Column("tells", sa.Integer(), nullable=False, server_default="0"))
