"""Letters between people and the team, and what each message of the bot's is about."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, String, Table, Text

from storage.tables.columns import Id, Instant, metadata

# What one person and the team write to one another, begun by either.
letters = Table(
    "letters",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("waiting", Instant),  # since when the person waits for an answer; null: for none
    Index("letters_person", "person"),
    Index("letters_waiting", "waiting"),
    sqlite_autoincrement=True,
)

letter_messages = Table(
    "letter_messages",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("letter", BigInteger, nullable=False),
    Column("author", BigInteger, nullable=False),  # the person, or an organiser
    Column("message", BigInteger, nullable=False),  # in the author's chat
    Column("at", Instant, nullable=False),
    Column("words", Text, nullable=False, default=""),  # of an answer, as the other organisers read it
    Index("letter_messages_letter", "letter"),
    Index("letter_messages_author", "author", "message"),
    sqlite_autoincrement=True,
)

# What a message of ours is about, for whoever replies to it: written when it leaves, never read from its text.
subjects = Table(
    "subjects",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("message", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(20), nullable=False),
    Column("about", BigInteger, nullable=False),  # a row, of the table that the kind tells
    Index("subjects_about", "about", "kind"),
)
