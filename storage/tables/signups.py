"""Sign-ups, and the record of what was decided."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, String, Table, Text

from storage.tables.columns import Id, Instant, metadata

signups = Table(
    "signups",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("person", BigInteger, unique=True),  # null: registered by somebody else, not claimed yet
    Column("status", String(10), nullable=False),
    Column("step", String(20), nullable=False),
    Column("answers", Text, nullable=False),  # JSON of Answers, erased when the sign-up is
    Column("organisation", BigInteger),
    Column("email", String(320), nullable=False, default=""),  # casefolded
    Column("proof", String(10), nullable=False, default=""),
    Column("claim", String(1000), nullable=False, default=""),
    Column("doubt", String(40), nullable=False, default=""),
    Column("consented", Instant),
    Column("needs_consented", Instant),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("reminded", Instant),
    Column("ranked", Instant),
    Column("decided", Instant),
    Column("decided_by", BigInteger),
    Column("reason", String(1000), nullable=False, default=""),
    Column("offer_until", Instant),
    Column("source", String(64), nullable=False, default=""),
    Column("registered_by", BigInteger),
    Column("skipped", Text, nullable=False, default="[]"),  # JSON, a list of steps
    Column("heard", Text, nullable=False, default="{}"),  # JSON, message id to step
    Column("back", Boolean, nullable=False, default=False),
    Column("takes", BigInteger),
    Column("paused", Boolean, nullable=False, default=False),
    Index("signups_status", "status", "ranked"),
    Index("signups_email", "email"),
    sqlite_autoincrement=True,
)

# What each is found by, folded as the rules fold it: databases fold differently, and answers are JSON.
signup_words = Table(
    "signup_words",
    metadata,
    Column("signup", BigInteger, primary_key=True, autoincrement=False),
    Column("words", Text, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    Column("who", BigInteger),  # null: the bot by itself
    Column("what", String(40), nullable=False),
    Column("signup", BigInteger),
    Column("detail", String(300), nullable=False, default=""),
    Index("audit_at", "at"),
    Index("audit_signup", "signup"),
)
