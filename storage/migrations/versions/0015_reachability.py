"""Who passes on to whom, and who prefers the telephone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "reachability",
        sa.Column("signup", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("buddy", sa.BigInteger(), nullable=True),
        sa.Column("telephone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("signup"),
    )
    op.create_index("reachability_buddy", "reachability", ["buddy"])
