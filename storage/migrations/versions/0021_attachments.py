"""What comes with an answer has rows of its own: an answer may carry several photographs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
# Owed since the visit was asked about.
CARRIED = """
insert into attachments (contribution, person, kind, file, caption, agreed, state, name, size, tries, since, again)
select it.id, it.person, it.kind, it.file, '', false, 'owed', '', 0, 0, debriefs.asked, debriefs.asked
from contributions it join debriefs on debriefs.id = it.debrief where it.file <> '' and debriefs.asked is not null
"""


def upgrade() -> None:
    op.create_table(
        "attachments",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("contribution", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("file", sa.String(length=200), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("again", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    for name, columns in (("contribution", ["contribution"]), ("person", ["person"]), ("name", ["name"])):
        op.create_index(f"attachments_{name}", "attachments", columns)
    op.create_index("attachments_owed", "attachments", ["state", "again"])
    op.create_table(
        "blobs",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("leaving", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.execute(CARRIED)
    op.drop_column("contributions", "kind")
    op.drop_column("contributions", "file")
