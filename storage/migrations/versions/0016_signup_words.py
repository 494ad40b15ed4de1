"""What each sign-up is found by: folded words beside it, so that looking for somebody reads no answers."""

from __future__ import annotations

import json
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})


def upgrade() -> None:
    words = op.create_table(
        "signup_words",
        sa.Column("signup", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("signup"),
    )
    kept = sa.text("select id, answers, email from signups")
    op.bulk_insert(
        words, [{"signup": it.id, "words": _words(it.answers, it.email)} for it in op.get_bind().execute(kept)]
    )


def _words(answers: str, email: str) -> str:
    """As `searched` folded them when this was written: a space before each, then the telephone."""
    said = json.loads(answers)
    names = " ".join(str(said.get(it, "")) for it in ("first_name", "last_name", "organisation"))
    return f" {_folded(f'{names} {email}')} {said.get('phone', '')}"


def _folded(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold().translate(LIGATURES).casefold())
    letters = (it for it in bare if not unicodedata.combining(it))
    return " ".join("".join(it if it.isalnum() else " " for it in letters).split())
