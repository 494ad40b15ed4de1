"""What is kept about people: why, who reads it, on what ground, until when, and what becomes of it when one asks.

The one table that /mesdonnees, /oublier, the purge and the privacy notice read.
"""

from __future__ import annotations

from bot.privacy.rules.personal import Basis, Fate, Keep, Line, Reader
from bot.signup.rules.optional import OPTIONAL
from bot.signup.rules.questions import IN_ANSWERS
from bot.signup.rules.signup import BLANK
from bot.trip import Trip


def _of(table: str, columns: str) -> tuple[str, ...]:
    return tuple(f"{table}.{column}" for column in columns.split())


def _answers(line: str) -> tuple[str, ...]:
    """The columns of the questions whose answers belong to this line."""
    columns = [column for it in IN_ANSWERS if it.line == line for column in it.columns]
    return tuple(f"signups.answers.{it}" if it in BLANK else f"signups.answers.others.{it}" for it in columns)


def _questions(line: str) -> tuple[str, ...]:
    return tuple(it.key for it in OPTIONAL if it.line == line)


US = (Reader.SELF, Reader.ORGANISERS)
OUTSIDE = (*US, Reader.SERVICES)
TEAM, BOT, SELF = (Reader.ORGANISERS,), (Reader.NOBODY,), (Reader.SELF,)
REQUEST, CONSENT, INTEREST = Basis.REQUEST, Basis.CONSENT, Basis.INTEREST

PEOPLE = "id name role language preferences reached as_participant"
SIGNUPS = (
    "id person status step consented created touched reminded ranked decided decided_by reason offer_until source "
    "registered_by skipped heard back takes paused"
)
CLAIMS = "id person address asked code previous mailed tries proved"
LINKS = "digest kind signup made_by made expires used used_by"
LIVE = "id chat what message version queued pinned"
OUTBOX = "id chat lane act key about due expires state attempts not_before message_id reason created settled"
MESSAGES = (*_of("outbox", OUTBOX), *_of("live_messages", LIVE))
RECORD = (
    *_of("audit", "id at who what signup detail"),
    "programmes.author",
    "trip_state.deadline_by",
    "broadcasts.author",
    *_of("rollcalls", "opened_by closed_by"),
    "reachability.buddy",
    "mirrors.by",
)
BROADCASTS = (
    *_of("broadcast_recipients", "broadcast chat signup key messages shown shape version"),
    *_of("acknowledgements", "broadcast person answer at"),
)
ROLLCALLS = _of("rollcall_marks", "rollcall signup person how by at")
LETTERS = (
    *_of("limits", "id person kind at"),
    *_of("letters", "id person waiting"),
    *_of("letter_messages", "id letter author message at words"),
    *_of("subjects", "chat message kind about"),
    *_of("arrivals", "person since"),
    *_of("behind", "person base"),
)
PROMISES = (*_of("promises", "person words seen alone at"), *_of("promise_news", "person day outcome words"))
QUESTIONS = (
    *_of("host_questions", "id person entry at words state answer"),
    *_of("question_supports", "question person"),
    *_of("facilitators", "entry person"),
)
DEBRIEFS = (
    *_of("contributions", "id debrief person question words mark hidden themes opens closes signed"),
    *_of("debrief_marks", "person mark"),
)
ATTACHMENTS = _of(
    "attachments", "id contribution note person kind file caption agreed state name size tries since again"
)
HOSTS = _of("hosts", "entry email sent at precision")
DRAFTS = (*_of("drafts", "id person what document at"), *_of("edits", "person base document touching at"))
# Why a proved mailbox was doubted would tell who else uses it; codes and links are secrets, and so is it whether a
# code was mailed: an address would be known for a member's.
WORDS = ("signup_words.words",)  # the answers again, folded
DOUBT, CODES, DIGEST = ("signups.doubt",), _of("claims", "code previous mailed"), ("links.digest",)
OUTCOME = _of("outbox", "state attempts not_before message_id reason settled")

LINES = (
    Line("account", _of("people", PEOPLE), US, REQUEST, Keep.ACCOUNT),
    Line(
        "signup",
        (*_of("signups", SIGNUPS), *_of("signup_words", "signup words")),
        US,
        REQUEST,
        Keep.DATA,
        hidden=WORDS,
    ),
    Line("identity", _answers("identity"), OUTSIDE, REQUEST, Keep.DATA),
    Line("phone", _answers("phone"), OUTSIDE, CONSENT, Keep.DATA, asked=_questions("phone")),
    Line("reason", _answers("reason"), US, CONSENT, Keep.DATA, asked=_questions("reason")),
    Line("stay", _answers("stay"), OUTSIDE, REQUEST, Keep.DATA, asked=_questions("stay")),
    Line(
        "needs",
        (*_answers("needs"), "signups.needs_consented"),
        (*US, Reader.CATERER),
        CONSENT,
        Keep.NEEDS,
        asked=_questions("needs"),
    ),
    Line("emergency", _answers("emergency"), US, CONSENT, Keep.DATA, asked=_questions("emergency")),
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
    Line("letters", LETTERS, US, REQUEST, Keep.DATA, counted=True),
    Line("messages", MESSAGES, US, REQUEST, Keep.WORDS, counted=True, outcome=OUTCOME),
    Line("broadcasts", BROADCASTS, US, REQUEST, Keep.DATA, counted=True),
    Line("reachability", _of("reachability", "signup telephone"), US, REQUEST, Keep.DATA),
    Line("rollcalls", ROLLCALLS, US, REQUEST, Keep.DATA, counted=True),
    Line(
        "debriefs", DEBRIEFS, (*US, Reader.PARTICIPANTS, Reader.NETWORK, Reader.HOSTS), REQUEST, Keep.DATA, counted=True
    ),
    Line("attachments", ATTACHMENTS, (*US, Reader.NETWORK), CONSENT, Keep.DATA, counted=True),
    Line("calendar", _of("feeds", "person name made"), SELF, REQUEST, Keep.DATA, counted=True, hidden=("feeds.name",)),
    Line("drafts", DRAFTS, SELF, REQUEST, Keep.CONVERSATION, counted=True),
    Line("parked", _of("parked", "update_id raw reason at erase_at"), TEAM, INTEREST, Keep.PARKED, counted=True),
    Line("listing", _of("listings", "person since"), (*US, Reader.PARTICIPANTS, Reader.NETWORK), CONSENT, Keep.DATA),
    Line("notes", _of("notes", "id person message at entry words"), SELF, REQUEST, Keep.DATA, counted=True),
    Line("questions", QUESTIONS, (*US, Reader.PARTICIPANTS, Reader.NETWORK), REQUEST, Keep.DATA, counted=True),
    Line("hosts", HOSTS, TEAM, INTEREST, Keep.DATA, Fate.STAYS),
    Line("memory", ("learned.author",), (*TEAM, Reader.PARTICIPANTS), INTEREST, Keep.DATA, Fate.STAYS),
    Line("promises", PROMISES, (*US, Reader.PARTICIPANTS, Reader.NETWORK), CONSENT, Keep.DATA, counted=True),
    Line("presence", _of("presence", "person place at"), TEAM, REQUEST, Keep.DATA, counted=True),
    Line("record", RECORD, TEAM, INTEREST, Keep.DATA, Fate.NAMELESS, counted=True),
)

# Columns, or whole tables, that say nothing of anybody.
NOT_PERSONAL = frozenset(
    {
        *(
            "organisations",
            "domains",
            "debriefs",
            "delegations",
            "inbox",
            "groups",
            "publications",
            "notices",
            "files",
            "blobs",
        ),
        *_of("learned", "id delegation day title kind hosts question heading words answer sought themes filed"),
        *_of("programmes", "version issued note document"),
        *_of("trip_state", "id started deadline closed roster_version"),
        *_of("broadcasts", "id state contents audience urgent question options at repeat created started version"),
        *_of("broadcasts", "fanned nudges nudged repeats listed tells"),
        *_of("mirrors", "day quotes words state shown"),
        *_of("rollcalls", "id leg state opened closed reminders reminded"),
    }
)


def kept(trip: Trip) -> tuple[Line, ...]:
    """The lines that this trip fills, in the order in which they are told."""
    return tuple(line for line in LINES if not line.asked or trip.form.asks & set(line.asked))
