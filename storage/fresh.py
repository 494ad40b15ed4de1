"""The present schema in a database that holds nothing yet, made at once: to go through every migration takes longer.

`tests/storage/test_fresh.py` holds that the migrations come to the same.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from storage.tables import metadata, trip_state

# Indexes of some rows, in words that both databases read: SQLAlchemy asks for them by dialect, and imports PostgreSQL's
# where it is named.
SOME = (
    text("create index outbox_about on outbox (about) where state = 'queued'"),
    text("create index outbox_queued on outbox (state, lane, id, due, not_before) where state = 'queued'"),
    text("create index outbox_due on outbox (state, due) where state = 'queued' and due is not null"),
    text(
        "create index outbox_not_before on outbox (state, not_before) where state = 'queued' and not_before is not null"
    ),
    text("create index outbox_late on outbox (state, coalesce(due, created)) where state = 'queued' and lane <> 0"),
    text("create index signups_idle on signups (touched, id) where status = 'draft' and reminded is null"),
)
# As Alembic makes it: the next migration starts from the number that stands there.
REVISION = text(
    "create table alembic_version (version_num varchar(32) not null,"
    " constraint alembic_version_pkc primary key (version_num))"
)
STAMP = text("insert into alembic_version (version_num) values (:number)")


def make(connection: Connection, number: str) -> None:
    """In the transaction of `connection`; a table that is there already is an error. `number`: the last migration's."""
    metadata.create_all(connection, checkfirst=False)
    for index in SOME:
        connection.execute(index)
    connection.execute(trip_state.insert().values(id=1))
    connection.execute(REVISION)
    connection.execute(STAMP, {"number": number})
