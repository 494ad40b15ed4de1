"""What is kept about people: why, who reads it, on what ground, until when, and what becomes of it when one asks.

The one table that /mesdonnees, /oublier, the purge and the privacy notice read.
"""

from __future__ import annotations

from bot.privacy.rules.personal import Basis, Fate, Keep, Line, Reader
from bot.signup.rules.signup import Step
from bot.trip import Trip


def _of(table: str, columns: str) -> tuple[str, ...]:
    return tuple(f"{table}.{column}" for column in columns.split())


def _answers(fields: str) -> tuple[str, ...]:
    return _of("signups.answers", fields)


US = (Reader.SELF, Reader.ORGANISERS)
OUTSIDE = (*US, Reader.SERVICES)
TEAM, BOT, SELF = (Reader.ORGANISERS,), (Reader.NOBODY,), (Reader.SELF,)
REQUEST, CONSENT, INTEREST = Basis.REQUEST, Basis.CONSENT, Basis.INTEREST
STAY = (Step.NIGHTS, Step.SHARING, Step.JOINS, Step.LEAVES)

PEOPLE = "id name role language preferences reached as_participant"
SIGNUPS = (
    "id person status step consented created touched reminded ranked decided decided_by reason offer_until source "
    "registered_by skipped heard back takes paused"
)
CLAIMS = "id person address asked code previous mailed tries proved"
LINKS = "digest kind signup made_by made expires used used_by"
OUTBOX = "id chat lane act key about due expires state attempts not_before message_id reason created settled"
RECORD = (*_of("audit", "id at who what signup detail"), "programmes.author")
# Why a proved mailbox was doubted would tell who else uses it; codes and links are secrets.
DOUBT, CODES, DIGEST = ("signups.doubt",), ("claims.code", "claims.previous"), ("links.digest",)

LINES = (
    Line("account", _of("people", PEOPLE), US, REQUEST, Keep.ACCOUNT),
    Line("signup", _of("signups", SIGNUPS), US, REQUEST, Keep.DATA),
    Line("identity", _answers("first_name last_name organisation function"), OUTSIDE, REQUEST, Keep.DATA),
    Line("phone", _answers("phone"), OUTSIDE, CONSENT, Keep.DATA, asked=(Step.PHONE,)),
    Line("reason", _answers("reason"), US, CONSENT, Keep.DATA, asked=(Step.REASON,)),
    Line("stay", _answers("nights sharing joins leaves"), OUTSIDE, REQUEST, Keep.DATA, asked=STAY),
    Line(
        "needs",
        (*_answers("diet access"), "signups.needs_consented"),
        (*US, Reader.CATERER),
        CONSENT,
        Keep.NEEDS,
        asked=(Step.DIET, Step.ACCESS),
    ),
    Line("emergency", _answers("emergency"), US, CONSENT, Keep.DATA, asked=(Step.EMERGENCY,)),
    Line(
        "membership",
        _of("signups", "organisation email proof claim doubt"),
        US,
        REQUEST,
        Keep.DATA,
        hidden=DOUBT,
    ),
    Line("claims", _of("claims", CLAIMS), BOT, REQUEST, Keep.CLAIM, counted=True, hidden=CODES),
    Line(
        "roster",
        _of("members", "id organisation last_name first_name email"),
        TEAM,
        INTEREST,
        Keep.DATA,
        Fate.STAYS,
    ),
    Line("links", _of("links", LINKS), BOT, REQUEST, Keep.LINK, counted=True, hidden=DIGEST),
    Line("letters", _of("facts", "name value"), US, REQUEST, Keep.DATA, counted=True),
    Line("messages", _of("outbox", OUTBOX), US, REQUEST, Keep.WORDS, counted=True),
    Line("drafts", _of("drafts", "id person what document at"), SELF, REQUEST, Keep.TALK, counted=True),
    Line("parked", _of("parked", "update_id raw reason at erase_at"), TEAM, INTEREST, Keep.PARKED, counted=True),
    Line("presence", _of("presence", "person place at"), TEAM, REQUEST, Keep.DATA, counted=True),
    Line("record", RECORD, TEAM, INTEREST, Keep.DATA, Fate.NAMELESS, counted=True),
)

# Columns, or whole tables, that say nothing of anybody.
NOT_PERSONAL = frozenset({"organisations", "domains", "inbox", *_of("programmes", "version issued note document")})

# Facts whose name goes on with a person's id; the others are the bot's own.
LETTERS, ANSWERED, ARRIVED, MOVES = "letters:", "answered:", "arrived:", "moves:"
FACTS = (LETTERS, ANSWERED, ARRIVED, MOVES)
DEADLINE = "deadline"  # its value ends with the id of the organiser who moved it


def kept(trip: Trip) -> tuple[Line, ...]:
    """The lines that this trip fills, in the order in which they are told."""
    return tuple(line for line in LINES if not line.asked or trip.form.asks & set(line.asked))
