"""What is stored is named as the code names it: who is let into the group is an admission, a file to fetch is pending.

Acts that wait keep their order, their chat and what they are about: none is queued again, none is left behind.
"""

from __future__ import annotations

from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    op.execute("update outbox set key = 'admission:' || substr(key, 6) where key like 'door:%'")
    op.execute("update outbox set about = 'admission:' || substr(about, 6) where about like 'door:%'")
    op.execute("update audit set what = 'admission_' || substr(what, 6) where substr(what, 1, 5) = 'door_'")
    op.execute("update attachments set state = 'pending' where state = 'owed'")
    op.drop_index("attachments_owed", "attachments")
    op.create_index("attachments_pending", "attachments", ["state", "again"])
