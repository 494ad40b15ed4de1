"""What comes with a note."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    op.add_column("attachments", sa.Column("note", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("attachments_note", "attachments", ["note"])
