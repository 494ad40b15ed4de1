"""What `facts` held by families of keys gets tables of its own; what waits in the outbox is « queued »."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

Row = dict[str, object]
Facts = dict[str, str]
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def upgrade() -> None:
    _outbox()
    _menus()
    tables = _tables()
    rows = op.get_bind().execute(sa.text("select name, value from facts"))
    facts: Facts = {row.name: row.value for row in rows}
    for name, made in ROWS.items():
        op.bulk_insert(tables[name], list(made(facts)))
    op.drop_table("facts")


def _outbox() -> None:
    for index in ("outbox_about", "outbox_owed"):
        op.drop_index(index, "outbox")
    op.execute(sa.text("update outbox set state = 'queued' where state = 'owed'"))
    still = sa.text("state = 'queued'")
    for index, columns in (("outbox_about", ["about"]), ("outbox_queued", ["lane", "id"])):
        op.create_index(index, "outbox", columns, unique=False, sqlite_where=still, postgresql_where=still)


def _menus() -> None:
    """A menu that waits names whom it is for, no longer its words: they are made when it leaves."""
    outbox = sa.table("outbox", sa.column("id"), sa.column("chat"), sa.column("act"), sa.column("state"))
    still = sa.and_(outbox.c.state == "queued", outbox.c.act.contains('"kind":"menu"'))
    for row in op.get_bind().execute(sa.select(outbox.c.id, outbox.c.chat, outbox.c.act).where(still)).all():
        act = json.loads(row.act)
        if act["kind"] == "menu":
            made = json.dumps(_menu(row.chat, {name for name, _ in act["commands"]}))
            op.execute(sa.update(outbox).where(outbox.c.id == row.id).values(act=made))


def _menu(chat: int, commands: set[str]) -> Row:
    language = "fr" if "aide" in commands else "en"
    return {"role": _role(chat), "language": language, "in_group": chat < 0, "kind": "menu"}


def _role(chat: int) -> str:
    """As whom they see the bot; everybody in the group, as a participant."""
    people = sa.table("people", sa.column("id"), sa.column("role"), sa.column("as_participant", sa.Boolean()))
    known = op.get_bind().execute(sa.select(people.c.role, people.c.as_participant).where(people.c.id == chat)).first()
    if chat < 0 or (known is not None and known.as_participant and known.role == "organiser"):
        return "participant"
    return str(known.role) if known is not None else "outsider"


def _tables() -> dict[str, sa.Table]:
    made = (
        op.create_table(
            "trip_state",
            sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
            sa.Column("started", sa.DateTime(timezone=True), nullable=True),
            sa.Column("deadline", sa.DateTime(timezone=True), nullable=True),
            sa.Column("deadline_by", sa.BigInteger(), nullable=True),
            sa.Column("roster_version", sa.Integer(), nullable=False),
            sa.PrimaryKeyConstraint("id"),
        ),
        op.create_table(
            "groups",
            sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
            sa.Column("title", sa.String(length=255), nullable=False),
            sa.Column("link", sa.String(length=300), nullable=False),
            sa.Column("invitation", sa.String(length=10), nullable=False),
            sa.Column("reckoned", sa.Boolean(), nullable=False),
            sa.Column("rights", sa.String(length=300), nullable=True),
            sa.PrimaryKeyConstraint("id"),
        ),
        op.create_table(
            "publications",
            sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
            sa.Column("base", sa.Integer(), nullable=False),
            sa.Column("told", sa.DateTime(timezone=True), nullable=True),
            sa.PrimaryKeyConstraint("version"),
        ),
        op.create_table(
            "notices",
            sa.Column("key", sa.String(length=200), nullable=False),
            sa.Column("told", sa.DateTime(timezone=True), nullable=False),
            sa.PrimaryKeyConstraint("key"),
        ),
        op.create_table(
            "arrivals",
            sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
            sa.Column("since", sa.DateTime(timezone=True), nullable=False),
            sa.PrimaryKeyConstraint("person"),
        ),
        op.create_table(
            "limits",
            sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
            sa.Column("person", sa.BigInteger(), nullable=False),
            sa.Column("kind", sa.String(length=20), nullable=False),
            sa.Column("at", sa.DateTime(timezone=True), nullable=False),
            sa.PrimaryKeyConstraint("id"),
        ),
        op.create_table(
            "answered_letters",
            sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
            sa.Column("message", sa.BigInteger(), autoincrement=False, nullable=False),
            sa.Column("answered_by", sa.String(length=200), nullable=False),
            sa.PrimaryKeyConstraint("person", "message"),
        ),
        op.create_table(
            "files",
            sa.Column("name", sa.String(length=200), nullable=False),
            sa.Column("file_id", sa.String(length=300), nullable=False),
            sa.Column("photo", sa.Boolean(), nullable=False),
            sa.Column("learned", sa.DateTime(timezone=True), nullable=False),
            sa.PrimaryKeyConstraint("name"),
        ),
    )
    for index, table, columns in (
        ("notices_told", "notices", ["told"]),
        ("limits_person", "limits", ["person", "kind", "at"]),
        ("limits_at", "limits", ["at"]),
        ("answered_letters_by", "answered_letters", ["answered_by"]),
        ("files_learned", "files", ["learned"]),
    ):
        op.create_index(index, table, columns, unique=False)
    return {table.name: table for table in made}


def _trip_state(facts: Facts) -> Iterator[Row]:
    at, _, by = facts.get("deadline", "").partition(" ")
    yield {
        "id": 1,
        "started": _started(facts),
        "deadline": _instant(at) if at else None,
        "deadline_by": int(by) if by else None,
        "roster_version": int(facts.get("roster", "0")),
    }


def _groups(facts: Facts) -> Iterator[Row]:
    """A link, an invitation, a reckoning of another id are of the group before it moved: they count no more."""
    if "group" not in facts:
        return
    group = json.loads(facts["group"])
    here = str(group["id"])
    chat, _, url = facts.get("door:link", "").partition(" ")
    invited = "sent" if "door:invited" in facts else ""
    yield {
        "id": group["id"],
        "title": group["title"][:255],
        "link": url if chat == here else "",
        "invitation": "due" if facts.get("door:invite") == here else invited,
        "reckoned": facts.get("door:reckoned") == here,
        "rights": facts.get("door:rights"),
    }


def _publications(facts: Facts) -> Iterator[Row]:
    """When a version was told aloud was not kept: when it was published is the nearest known."""
    kept = sa.table("programmes", sa.column("version"), sa.column("issued", sa.DateTime(timezone=True)))
    rows = op.get_bind().execute(sa.select(kept.c.version, kept.c.issued))
    issued = {row.version: _aware(row.issued) for row in rows}
    waiting = dict(_family(facts, "tell:"))
    for version, base in (dict(_family(facts, "aloud:")) | waiting).items():
        told = None if version in waiting else issued.get(int(version), EPOCH)
        yield {"version": int(version), "base": int(base or int(version) - 1), "told": told}


def _notices(facts: Facts) -> Iterator[Row]:
    for key, at in _family(facts, "told:"):
        yield {"key": key, "told": _instant(at)}


def _arrivals(facts: Facts) -> Iterator[Row]:
    for person, since in _family(facts, "arrived:"):
        yield {"person": int(person), "since": _instant(since)}


def _limits(facts: Facts) -> Iterator[Row]:
    for prefix, kind in (("letters:", "letters"), ("moves:", "moves")):
        for person, instants in _family(facts, prefix):
            for at in instants.split():
                yield {"person": int(person), "kind": kind, "at": _instant(at)}


def _answered_letters(facts: Facts) -> Iterator[Row]:
    for reference, name in _family(facts, "answered:"):
        person, _, message = reference.partition(":")
        yield {"person": int(person), "message": int(message), "answered_by": name[:200]}


def _files(facts: Facts) -> Iterator[Row]:
    """When Telegram was first given a file was not kept: the last start is the nearest known."""
    for name, held in _family(facts, "file:"):
        kind, _, file_id = held.partition(":")
        yield {"name": name, "file_id": file_id, "photo": kind == "photo", "learned": _started(facts) or EPOCH}


ROWS: dict[str, Callable[[Facts], Iterator[Row]]] = {
    "trip_state": _trip_state,
    "groups": _groups,
    "publications": _publications,
    "notices": _notices,
    "arrivals": _arrivals,
    "limits": _limits,
    "answered_letters": _answered_letters,
    "files": _files,
}


def _family(facts: Facts, prefix: str) -> list[tuple[str, str]]:
    return [(name.removeprefix(prefix), value) for name, value in sorted(facts.items()) if name.startswith(prefix)]


def _started(facts: Facts) -> datetime | None:
    return _instant(facts["started"]) if "started" in facts else None


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _aware(instant: datetime) -> datetime:
    """SQLite knows no zones: all it holds is UTC."""
    return instant.astimezone(UTC) if instant.tzinfo else instant.replace(tzinfo=UTC)
