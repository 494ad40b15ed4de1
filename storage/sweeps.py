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
from storage.outbox import SAID
from storage.tables import (
    acknowledgements,
    arrivals,
    attachments,
    audit,
    broadcast_recipients,
    broadcasts,
    claims,
    contributions,
    debrief_marks,
    drafts,
    edits,
    facilitators,
    feeds,
    files,
    host_questions,
    hosts,
    inbox,
    learned,
    letter_messages,
    letters,
    limits,
    links,
    listings,
    live_messages,
    members,
    mirrors,
    notes,
    notices,
    outbox,
    parked,
    people,
    presence,
    programmes,
    promise_news,
    promises,
    question_supports,
    reachability,
    rollcall_marks,
    rollcalls,
    signup_words,
    signups,
    subjects,
    trip_state,
)

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
    known = exists().where(people.c.id == outbox.c.chat)
    old = outbox.c.settled < due.now - timedelta(days=WORDS)
    return and_(outbox.c.state != "queued", outbox.c.chat > 0, old, not_(known))


def _silent(due: Due) -> ColumnElement[bool] | None:
    """Nobody writes to them any more, nor do they to the bot: an answer would be a message."""
    late = or_(outbox.c.settled.is_(None), outbox.c.settled >= due.now - timedelta(days=WORDS))
    return people.c.id.not_in(select(outbox.c.chat).where(late)) if due.data else None


def _outside(due: Due) -> ColumnElement[bool]:
    """Of strangers that the bot took out, a month after; of all, at the end."""
    if due.data:
        return true()
    old = presence.c.at < due.now - timedelta(days=WORDS)
    return and_(presence.c.place == Whereabouts.TAKEN_OUT.value, old, presence.c.person.not_in(select(people.c.id)))


def _spent(due: Due) -> ColumnElement[bool]:
    """Receipts that have lost their text. What has a key counts once, and stays to be counted."""
    ended = and_(outbox.c.state != "queued", outbox.c.settled < due.now - timedelta(days=RECEIPTS))
    return and_(ended, outbox.c.act == SAID, outbox.c.key.is_(None))


def _at_the_end(condition: ColumnElement[bool] | None = None) -> Condition:
    return lambda due: (true() if condition is None else condition) if due.data else None


def _served(due: Due) -> ColumnElement[bool]:
    """A code's act holds no words, and when it was settled would tell whether the address was a member's."""
    worded = (outbox.c.act != SAID, not_(outbox.c.act.contains(MAILS, autoescape=True)))
    return and_(outbox.c.state != "queued", outbox.c.settled < due.words, *worded)


def _unsent(due: Due) -> ColumnElement[bool]:
    return and_(broadcasts.c.state == "draft", broadcasts.c.created < due.conversations)


def _needy(due: Due) -> ColumnElement[bool] | None:
    needy = or_(*(_holds(it) for it in NEEDY), signups.c.needs_consented.is_not(None))
    return needy if due.needs else None


def _holds(column: str) -> ColumnElement[bool]:
    """In the JSON of Answers, where quotes that people type are escaped."""
    answers = signups.c.answers
    return and_(answers.like(f'%"{column}":%'), answers.not_like(f'%"{column}":""%'))


def _older(column: Column[Any], age: timedelta) -> Condition:
    return lambda due: column < due.now - age


NEEDS = Sweep("needs", signups.c.id, _needy)
# In this order: people last, so that what is theirs is found until it has gone.
SWEEPS = (
    NEEDS,
    Sweep("signup", signup_words.c.signup, _at_the_end()),
    Sweep("signup", signups.c.id, _at_the_end()),
    Sweep("claims", claims.c.id, lambda due: claims.c.asked < due.claims),
    Sweep("links", links.c.digest, lambda due: links.c.expires < due.links),
    Sweep("attachments", attachments.c.id, _at_the_end()),
    Sweep("debriefs", contributions.c.id, _at_the_end()),
    Sweep("debriefs", debrief_marks.c.person, _at_the_end()),
    Sweep("drafts", drafts.c.id, lambda due: drafts.c.at < due.conversations),
    Sweep("drafts", edits.c.person, lambda due: edits.c.at < due.conversations),
    Sweep("drafts", broadcasts.c.id, _unsent),
    Sweep("broadcasts", acknowledgements.c.person, _at_the_end()),
    Sweep("broadcasts", broadcast_recipients.c.broadcast, _at_the_end()),
    Sweep("broadcasts", broadcasts.c.id, _at_the_end()),
    Sweep("reachability", reachability.c.signup, _at_the_end()),
    Sweep("rollcalls", rollcall_marks.c.rollcall, _at_the_end()),
    Sweep("rollcalls", rollcalls.c.id, _at_the_end()),
    Sweep("debriefs", mirrors.c.day, _at_the_end()),
    Sweep("parked", parked.c.update_id, lambda due: parked.c.erase_at <= due.now),
    Sweep("updates", inbox.c.update_id, _older(inbox.c.at, SEEN_FOR)),
    Sweep("messages", outbox.c.id, _served, {"act": SAID, "about": ""}),
    Sweep("messages", live_messages.c.id, _at_the_end()),
    Sweep("receipts", outbox.c.id, _stranger),
    Sweep("traces", outbox.c.id, _spent),
    Sweep("roster", members.c.id, _at_the_end()),
    Sweep("letters", limits.c.id, _older(limits.c.at, LIMITED_FOR)),
    Sweep("letters", letters.c.id, _at_the_end()),
    Sweep("letters", letter_messages.c.id, _at_the_end()),
    Sweep("letters", subjects.c.message, _at_the_end()),
    Sweep("letters", arrivals.c.person, _at_the_end()),
    Sweep("calendar", feeds.c.person, _at_the_end()),
    Sweep("notices", notices.c.key, _older(notices.c.told, SERVED_FOR)),
    Sweep("files", files.c.name, _older(files.c.learned, SERVED_FOR)),
    Sweep("notes", notes.c.id, _at_the_end()),
    Sweep("questions", host_questions.c.id, _at_the_end()),
    Sweep("questions", question_supports.c.person, _at_the_end()),
    Sweep("questions", facilitators.c.person, _at_the_end()),
    Sweep("promises", promise_news.c.person, _at_the_end()),
    Sweep("promises", promises.c.person, _at_the_end()),
    Sweep("memory", learned.c.id, _at_the_end(learned.c.author != ""), {"author": ""}),
    Sweep("hosts", hosts.c.entry, _at_the_end()),
    Sweep("listing", listings.c.person, _at_the_end()),
    Sweep("presence", presence.c.person, _outside),
    Sweep("record", audit.c.id, _at_the_end()),
    Sweep("record", trip_state.c.id, _at_the_end(trip_state.c.deadline_by != ERASED), {"deadline_by": ERASED}),
    Sweep("record", programmes.c.version, _at_the_end(programmes.c.author.is_not(None)), {"author": None}),
    Sweep("account", people.c.id, _silent),
)
