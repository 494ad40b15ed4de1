"""What a line of the table of personal data says, and when what it speaks of goes (see `personal_table`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip

FORGOTTEN = "forgotten"  # what the record says of an erasure; its detail is the receipt's reference
ONCE = "said once"  # what an act is about whose words go as soon as it is settled
ERASED = 0  # stands for the id of somebody who was erased, where a line has to stay true
Row = Mapping[str, object]  # a row as it is kept, JSON columns read
Rows = Mapping[str, Sequence[Row]]  # by table


class Reader(StrEnum):
    SELF = "self"
    ORGANISERS = "organisers"
    PARTICIPANTS = "participants"  # who come too
    HOSTS = "hosts"  # of the visit, before what is said of it is published
    NETWORK = "network"  # all who read its carnet
    SERVICES = "services"  # the hotel and the coach company: what each needs, no more
    CATERER = "caterer"  # how many people eat what, without their names
    NOBODY = "nobody"  # the bot alone


class Basis(StrEnum):
    REQUEST = "request"  # GDPR, article 6.1.b: what is needed for what the person asked
    CONSENT = "consent"  # 6.1.a, and 9.2.a for what may reveal health
    INTEREST = "interest"  # 6.1.f


class Keep(StrEnum):
    """Until when: from the last day of the trip, from the deadline, or from the moment the row served."""

    NEEDS = "needs"
    DATA = "data"
    ACCOUNT = "account"  # as DATA, and no less than a month after the last message
    CLAIM = "claim"
    LINK = "link"
    WORDS = "words"
    CONVERSATION = "conversation"
    PARKED = "parked"


class Fate(StrEnum):
    """What /oublier does of it."""

    GOES = "goes"
    NAMELESS = "nameless"
    STAYS = "stays"


# Days: long enough to look into a complaint, no longer.
DRAFTS, CLAIMS, LINKS, WORDS, CONVERSATIONS, PARKED = 30, 7, 7, 30, 30, 14
RECEIPTS = 90  # days after which what says that a message left, without its text, goes too


@dataclass(frozen=True, slots=True)
class Line:
    """`columns` are `table.column`, or `signups.answers.field`; `hidden` ones are never shown, even to their person.

    `counted` says too many rows for a phone: their number is shown, the file has them all.
    `outcome` is hidden as well of an act that mails a code: it would tell whether a member has that address.
    `asked` are the questions that fill it: none of them in the trip file, and the notice leaves it out.
    """

    name: str
    columns: tuple[str, ...]
    readers: tuple[Reader, ...]
    basis: Basis
    keep: Keep
    fate: Fate = Fate.GOES
    counted: bool = False
    asked: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    outcome: tuple[str, ...] = ()


def days(keep: Keep, trip: Trip) -> int:
    match keep:
        case Keep.NEEDS:
            return trip.form.needs_days
        case Keep.DATA | Keep.ACCOUNT:
            return trip.form.data_days
        case Keep.CLAIM:
            return CLAIMS
        case Keep.LINK:
            return LINKS
        case Keep.WORDS:
            return WORDS
        case Keep.CONVERSATION:
            return CONVERSATIONS
        case Keep.PARKED:
            return PARKED


def last_day(keep: Keep, trip: Trip) -> date | None:
    """The last day on which it is kept, in the trip's zone; None when each row has its own."""
    match keep:
        case Keep.NEEDS:
            return trip.needs_end
        case Keep.DATA | Keep.ACCOUNT:
            return trip.data_end
    return None


def ends(keep: Keep, trip: Trip) -> datetime:
    """The instant (UTC) at which it goes: the end of the last day. For NEEDS, DATA and ACCOUNT."""
    last = last_day(keep, trip)
    assert last is not None  # noqa: S101  # what the docstring says
    return datetime.combine(last + timedelta(days=1), time(), trip.zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Due:
    """What goes now. Instants (UTC): rows that served before them go."""

    now: datetime
    needs: bool
    drafts: bool
    data: bool
    claims: datetime
    links: datetime
    words: datetime
    conversations: datetime


def due(trip: Trip, deadline: datetime, now: datetime) -> Due:
    """`deadline` is the one in force: an organiser may have moved it.

    Once diet and access needs go, so do the words of every message sent until then: they may have repeated them.
    """
    needs = ends(Keep.NEEDS, trip)
    words = now - timedelta(days=WORDS)
    return Due(
        now=now,
        needs=now >= needs,
        drafts=now >= deadline + timedelta(days=DRAFTS),
        data=now >= ends(Keep.DATA, trip),
        claims=now - timedelta(days=CLAIMS),
        links=now - timedelta(days=LINKS),
        words=max(words, needs) if now >= needs else words,
        conversations=now - timedelta(days=CONVERSATIONS),
    )


def missed(signup: Signup | None, trip: Trip, now: datetime) -> bool:
    """Whether people would wait for who leaves, and must know who it is."""
    return signup is not None and signup.status is Status.SEATED and trip.today(now) <= trip.last_day


def of_line(line: Line, rows: Rows) -> list[dict[str, object]]:
    """What is held of a line: a record for each row that says something, by column or field. Pure selection."""
    found = [record for table, row in _all(line, rows) if (record := _record(line, table, row))]
    return [it for it in found if any(value not in ("", None, [], {}) for value in it.values())]


def _all(line: Line, rows: Rows) -> list[tuple[str, Row]]:
    tables = dict.fromkeys(column.split(".")[0] for column in line.columns)
    return [(table, row) for table in tables for row in rows.get(table, ())]


def _record(line: Line, table: str, row: Row) -> dict[str, object]:
    hidden = line.hidden + line.outcome if _mails(row) else line.hidden
    shown = [it.split(".") for it in line.columns if it not in hidden and it.split(".")[0] == table]
    return {names[-1]: _value(row, names[1:]) for names in shown}


def _mails(row: Row) -> bool:
    return _value(row, ("act", "kind")) == "mail"


def _value(row: Row, names: Sequence[str]) -> object:
    value: object = row
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value
