"""Since when the trip is closed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("trip_state", sa.Column("closed", sa.DateTime(timezone=True)))
