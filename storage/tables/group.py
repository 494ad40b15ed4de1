"""The participants' group, and who is in it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, String, Table, true

from storage.tables.columns import Instant, metadata

# The participants' group: one row, or none.
groups = Table(
    "groups",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # Telegram's, negative
    Column("title", String(255), nullable=False),
    Column("link", String(300), nullable=False, default=""),
    Column("invitation", String(10), nullable=False, default=""),  # due, sent: see Invitation
    Column("reckoned", Boolean, nullable=False, default=False),  # the bot knows who is inside
    Column("rights", String(300)),  # what the bot may do there, in words; null: not seen yet
    # False: the bot was taken out of it.
    Column("present", Boolean, nullable=False, default=True, server_default=true()),
    Column("topic", BigInteger),  # where it was bound, in a group with topics: what the bot says by itself goes there
)

# Who is in the bound group, asks to be, or was taken out of it, as far as the bot was told: known to it or not.
presence = Table(
    "presence",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),  # Telegram's user id
    Column("place", String(10), nullable=False),
    Column("at", Instant, nullable=False),
)
