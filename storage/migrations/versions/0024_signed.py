"""An answer that could be read with its author's name is never shown again without it, whatever becomes of its mark."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.add_column("contributions", sa.Column("signed", sa.Boolean(), nullable=False, server_default=sa.false()))
    there = sa.table("contributions", sa.column("mark", sa.String), sa.column("signed", sa.Boolean))
    op.execute(there.update().where(there.c.mark == "named").values(signed=True))
