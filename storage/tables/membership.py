"""Who is a member, and what proves it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table

from storage.tables.columns import Id, Instant, metadata

organisations = Table(
    "organisations",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("name", String(200), nullable=False),
    sqlite_autoincrement=True,
)

domains = Table(
    "domains",
    metadata,
    Column("domain", String(255), primary_key=True),
    Column("organisation", BigInteger, nullable=False),
)

members = Table(
    "members",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("organisation", BigInteger, nullable=False),
    Column("last_name", String(120), nullable=False, default=""),
    Column("first_name", String(120), nullable=False, default=""),
    Column("email", String(320), nullable=False, default=""),  # casefolded
    Index("members_email", "email"),
    sqlite_autoincrement=True,
)

# An address that somebody says is theirs, and the codes that were mailed to it: known or not, the same row.
claims = Table(
    "claims",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("address", String(320), nullable=False),  # casefolded
    Column("asked", Instant, nullable=False),
    Column("code", String(64), nullable=False, default=""),  # HMAC of the last code mailed
    Column("previous", String(64), nullable=False, default=""),  # of the one before: a crash may send twice
    Column("mailed", Instant),
    Column("tries", Integer, nullable=False, default=0),
    Column("proved", Instant),
    Index("claims_person", "person", "asked"),
    Index("claims_address", "address", "asked"),
    Index("claims_asked", "asked"),
    sqlite_autoincrement=True,
)

# Links that carry a secret: to vouch, to claim a sign-up, to take a seat over. The secret itself is not kept.
links = Table(
    "links",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("signup", BigInteger, nullable=False),
    Column("made_by", BigInteger, nullable=False),
    Column("made", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("used", Instant),
    Column("used_by", BigInteger),
    Index("links_signup", "signup"),
)
