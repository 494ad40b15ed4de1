"""The bot may have been taken out of its group, and speaks in the topic where it was bound."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("groups", sa.Column("present", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("groups", sa.Column("topic", sa.BigInteger(), nullable=True))
