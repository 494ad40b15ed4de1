"""The tables. What a column holds that its name does not say is written beside it."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Index, Integer, MetaData, String, Table, Text
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """An aware datetime in UTC, on databases that know zones and on those that do not."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


metadata = MetaData()
# SQLite counts rows up only for INTEGER keys; PostgreSQL's are 64 bits wide. `sqlite_autoincrement` where buttons carry
# ids: without, an id is given again once its row is erased, and an old button would be about somebody else.
Id = BigInteger().with_variant(Integer, "sqlite")

people = Table(
    "people",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # Telegram's user id
    Column("name", String(200), nullable=False, default=""),
    Column("role", String(20), nullable=False),
    Column("language", String(2), nullable=False),
    Column("preferences", Text, nullable=False),  # JSON of Preferences
    Column("reached", Boolean, nullable=False),
    Column("as_participant", Boolean, nullable=False),
    Index("people_role", "role"),
)

programmes = Table(
    "programmes",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("issued", Instant, nullable=False),
    Column("author", BigInteger),  # null: the bot, from the trip file
    Column("note", String(500), nullable=False, default=""),
    Column("document", Text, nullable=False),  # JSON of Programme
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False),
    Column("lane", Integer, nullable=False),
    Column("act", Text, nullable=False),  # JSON of Act
    Column("key", String(200), unique=True),
    Column("about", String(100), nullable=False, default=""),
    Column("due", Instant),
    Column("expires", Instant),
    Column("state", String(10), nullable=False),  # queued, sent, refused, expired, withdrawn
    Column("attempts", Integer, nullable=False, default=0),
    Column("not_before", Instant),
    Column("message_id", BigInteger),
    Column("reason", String(300)),
    Column("created", Instant, nullable=False),
    Column("settled", Instant),
    # Its indexes cover what is still queued, and stand in the migrations alone: to name PostgreSQL here is to
    # import it at every start.
)

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
)

parked = Table(
    "parked",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("raw", Text, nullable=False),
    Column("reason", String(300), nullable=False),
    Column("at", Instant, nullable=False),
    Column("erase_at", Instant, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("what", String(40), nullable=False),
    Column("document", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Index("drafts_person", "person", "what"),
    sqlite_autoincrement=True,
)

# What is one value for the whole trip: a single row, whose id is 1.
trip_state = Table(
    "trip_state",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("started", Instant),
    Column("deadline", Instant),  # null: the trip file's stands
    Column("deadline_by", BigInteger),  # who moved it
    Column("roster_version", Integer, nullable=False, default=0),  # how often the members' list was replaced
)

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
)

# Versions of the programme published aloud, told to all who come (`told`) or still to be.
publications = Table(
    "publications",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("base", Integer, nullable=False),  # the version with which it is compared
    Column("told", Instant),
)

# Digests and reminders that all were told.
notices = Table(
    "notices",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("told", Instant, nullable=False),
    Index("notices_told", "told"),
)

# Who came, or came back, and is still to be told what they missed since.
arrivals = Table(
    "arrivals",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("since", Instant, nullable=False),
)

# What somebody did that may be done only so often.
limits = Table(
    "limits",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("person", BigInteger, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("at", Instant, nullable=False),
    Index("limits_person", "person", "kind", "at"),
    Index("limits_at", "at"),
)

# Letters to the team that were answered, and by whom: the name, as colleagues read it.
answered_letters = Table(
    "answered_letters",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),  # who wrote it
    Column("message", BigInteger, primary_key=True, autoincrement=False),
    Column("answered_by", String(200), nullable=False),
    Index("answered_letters_by", "answered_by"),
)

# Documents that Telegram holds, none of them anybody's own.
files = Table(
    "files",
    metadata,
    Column("name", String(200), primary_key=True),  # what makes two documents the same
    Column("file_id", String(300), nullable=False),
    Column("photo", Boolean, nullable=False),
    Column("learned", Instant, nullable=False),
    Index("files_learned", "learned"),
)

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

# Who is in the bound group, asks to be, or was taken out of it, as far as the bot was told: known to it or not.
presence = Table(
    "presence",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),  # Telegram's user id
    Column("place", String(10), nullable=False),
    Column("at", Instant, nullable=False),
)

# What the organisers say to many, as composed; what became of each chat's message is the outbox's receipt.
broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("author", BigInteger),  # null: they were forgotten
    Column("state", String(10), nullable=False),
    Column("contents", Text, nullable=False),  # JSON, language to a list of Content
    Column("audience", Text, nullable=False),  # JSON of Audience
    Column("urgent", Boolean, nullable=False, default=False),
    Column("question", String(10), nullable=False),
    Column("options", Text, nullable=False, default="[]"),  # JSON, a list of answers
    Column("at", Instant),  # null: at once
    Column("repeat", Integer, nullable=False, default=0),  # minutes
    Column("created", Instant, nullable=False),
    Column("started", Instant),
    Column("version", Integer, nullable=False, default=1),
    Column("fanned", Integer, nullable=False, default=0),  # the version that was queued to all
    Column("live", BigInteger),  # the author's message that follows it
    Column("nudges", Integer, nullable=False, default=0),
    Column("nudged", Instant),
    Column("repeats", Integer, nullable=False, default=0),
    Column("listed", Boolean, nullable=False, default=False),
    Index("broadcasts_state", "state"),
    sqlite_autoincrement=True,
)

broadcast_recipients = Table(
    "broadcast_recipients",
    metadata,
    Column("broadcast", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, primary_key=True, autoincrement=False),  # 0: not on Telegram
    Column("signup", BigInteger, primary_key=True, autoincrement=False),  # 0: none
    Column("key", String(200)),  # of the act that sends it; null: the bot cannot write to them
    Column("messages", Text, nullable=False, default="[]"),  # JSON, ids
    Column("shown", BigInteger, nullable=False, default=0),
    Column("shape", String(40), nullable=False, default=""),
    Column("version", Integer, nullable=False, default=0),
)

acknowledgements = Table(
    "acknowledgements",
    metadata,
    Column("broadcast", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("answer", Integer, nullable=False),  # 0: seen, or the first of the answers
    Column("at", Instant, nullable=False),
)
