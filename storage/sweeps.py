"""What reaches its end date, line by line of the table of personal data, and when: nothing is read or erased here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, and_, exists, not_, or_, select, true

from bot.group.rules import Whereabouts
from bot.privacy.rules.personal import ERASED, RECEIPTS, WORDS, Due
from bot.signup.rules.optional import NEEDY
from storage import tables
from storage.outbox import SAID

Condition = Callable[[Due], "ColumnElement[bool] | None"]
LIMITED_FOR = timedelta(days=1)  # the longest time over which something is counted
SERVED_FOR = timedelta(days=30)  # a notice is stale long before, and Telegram may be given a file again
MAILS = '"kind":"mail"'  # in the JSON of an act, where quotes that people type are escaped
SEEN_FOR = timedelta(hours=48)  # ids of updates: Telegram offers one again for 24 hours


@dataclass(frozen=True, slots=True)
class Sweep:
    """Rows of a line that go when `when` says so (None: nothing does yet), or only some values of theirs."""

    line: str
    key: Column[Any]
    when: Condition
    values: Mapping[str, object] | None = None


def _stranger(due: Due) -> ColumnElement[bool]:
    """Receipts of messages to somebody who is not known any more; a group's id is negative."""
    known = exists().where(tables.people.c.id == tables.outbox.c.chat)
    old = tables.outbox.c.settled < due.now - timedelta(days=WORDS)
    return and_(tables.outbox.c.state != "queued", tables.outbox.c.chat > 0, old, not_(known))


def _silent(due: Due) -> ColumnElement[bool] | None:
    """Nobody writes to them any more, nor do they to the bot: an answer would be a message."""
    late = or_(tables.outbox.c.settled.is_(None), tables.outbox.c.settled >= due.now - timedelta(days=WORDS))
    return tables.people.c.id.not_in(select(tables.outbox.c.chat).where(late)) if due.data else None


def _outside(due: Due) -> ColumnElement[bool]:
    """Of strangers that the bot took out, a month after; of all, at the end."""
    if due.data:
        return true()
    old = tables.presence.c.at < due.now - timedelta(days=WORDS)
    return and_(
        tables.presence.c.place == Whereabouts.TAKEN_OUT.value,
        old,
        tables.presence.c.person.not_in(select(tables.people.c.id)),
    )


def _spent(due: Due) -> ColumnElement[bool]:
    """Receipts that have lost their text. What has a key counts once, and stays to be counted."""
    ended = and_(tables.outbox.c.state != "queued", tables.outbox.c.settled < due.now - timedelta(days=RECEIPTS))
    return and_(ended, tables.outbox.c.act == SAID, tables.outbox.c.key.is_(None))


def _at_the_end(condition: ColumnElement[bool] | None = None) -> Condition:
    return lambda due: (true() if condition is None else condition) if due.data else None


def _served(due: Due) -> ColumnElement[bool]:
    """A code's act holds no words, and when it was settled would tell whether the address was a member's."""
    worded = (tables.outbox.c.act != SAID, not_(tables.outbox.c.act.contains(MAILS, autoescape=True)))
    return and_(tables.outbox.c.state != "queued", tables.outbox.c.settled < due.words, *worded)


def _unsent(due: Due) -> ColumnElement[bool]:
    return and_(tables.broadcasts.c.state == "draft", tables.broadcasts.c.created < due.conversations)


def _needy(due: Due) -> ColumnElement[bool] | None:
    needy = or_(*(_holds(it) for it in NEEDY), tables.signups.c.needs_consented.is_not(None))
    return needy if due.needs else None


def _holds(column: str) -> ColumnElement[bool]:
    """In the JSON of Answers, where quotes that people type are escaped."""
    answers = tables.signups.c.answers
    return and_(answers.like(f'%"{column}":%'), answers.not_like(f'%"{column}":""%'))


def _older(column: Column[Any], age: timedelta) -> Condition:
    return lambda due: column < due.now - age


NEEDS = Sweep("needs", tables.signups.c.id, _needy)
# In this order: people last, so that what is theirs is found until it has gone.
SWEEPS = (
    NEEDS,
    Sweep("signup", tables.signup_words.c.signup, _at_the_end()),
    Sweep("signup", tables.signups.c.id, _at_the_end()),
    Sweep("claims", tables.claims.c.id, lambda due: tables.claims.c.asked < due.claims),
    Sweep("links", tables.links.c.digest, lambda due: tables.links.c.expires < due.links),
    Sweep("attachments", tables.attachments.c.id, _at_the_end()),
    Sweep("debriefs", tables.contributions.c.id, _at_the_end()),
    Sweep("debriefs", tables.debrief_marks.c.person, _at_the_end()),
    Sweep("drafts", tables.drafts.c.id, lambda due: tables.drafts.c.at < due.conversations),
    Sweep("drafts", tables.edits.c.person, lambda due: tables.edits.c.at < due.conversations),
    Sweep("drafts", tables.broadcasts.c.id, _unsent),
    Sweep("broadcasts", tables.acknowledgements.c.person, _at_the_end()),
    Sweep("broadcasts", tables.broadcast_recipients.c.broadcast, _at_the_end()),
    Sweep("broadcasts", tables.broadcasts.c.id, _at_the_end()),
    Sweep("reachability", tables.reachability.c.signup, _at_the_end()),
    Sweep("rollcalls", tables.rollcall_marks.c.rollcall, _at_the_end()),
    Sweep("rollcalls", tables.rollcalls.c.id, _at_the_end()),
    Sweep("debriefs", tables.mirrors.c.day, _at_the_end()),
    Sweep("parked", tables.parked.c.update_id, lambda due: tables.parked.c.erase_at <= due.now),
    Sweep("updates", tables.inbox.c.update_id, _older(tables.inbox.c.at, SEEN_FOR)),
    Sweep("messages", tables.outbox.c.id, _served, {"act": SAID, "about": ""}),
    Sweep("messages", tables.live_messages.c.id, _at_the_end()),
    Sweep("receipts", tables.outbox.c.id, _stranger),
    Sweep("traces", tables.outbox.c.id, _spent),
    Sweep("roster", tables.members.c.id, _at_the_end()),
    Sweep("letters", tables.limits.c.id, _older(tables.limits.c.at, LIMITED_FOR)),
    Sweep("letters", tables.letters.c.id, _at_the_end()),
    Sweep("letters", tables.letter_messages.c.id, _at_the_end()),
    Sweep("letters", tables.subjects.c.message, _at_the_end()),
    Sweep("letters", tables.arrivals.c.person, _at_the_end()),
    Sweep("calendar", tables.feeds.c.person, _at_the_end()),
    Sweep("notices", tables.notices.c.key, _older(tables.notices.c.told, SERVED_FOR)),
    Sweep("files", tables.files.c.name, _older(tables.files.c.learned, SERVED_FOR)),
    Sweep("notes", tables.notes.c.id, _at_the_end()),
    Sweep("questions", tables.host_questions.c.id, _at_the_end()),
    Sweep("questions", tables.question_supports.c.person, _at_the_end()),
    Sweep("questions", tables.facilitators.c.person, _at_the_end()),
    Sweep("promises", tables.promise_news.c.person, _at_the_end()),
    Sweep("promises", tables.promises.c.person, _at_the_end()),
    Sweep("memory", tables.learned.c.id, _at_the_end(tables.learned.c.author != ""), {"author": ""}),
    Sweep("hosts", tables.hosts.c.entry, _at_the_end()),
    Sweep("listing", tables.listings.c.person, _at_the_end()),
    Sweep("presence", tables.presence.c.person, _outside),
    Sweep("record", tables.audit.c.id, _at_the_end()),
    Sweep(
        "record",
        tables.trip_state.c.id,
        _at_the_end(tables.trip_state.c.deadline_by != ERASED),
        {"deadline_by": ERASED},
    ),
    Sweep(
        "record", tables.programmes.c.version, _at_the_end(tables.programmes.c.author.is_not(None)), {"author": None}
    ),
    Sweep("account", tables.people.c.id, _silent),
)
