"""An answer signed and one that is not stand apart, whoever wrote both."""

from __future__ import annotations

from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.drop_index("contributions_answer", "contributions")
    op.create_index("contributions_answer", "contributions", ["debrief", "person", "question", "mark"], unique=True)
