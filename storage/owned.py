"""Which rows of every table are one person's, and where others' rows name them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Table, and_, or_, select

from bot.signup.rules.signup import Signup
from storage import tables

BY_OTHERS = (
    tables.audit.c.who,
    tables.programmes.c.author,
    tables.signups.c.decided_by,
    tables.links.c.used_by,
    tables.trip_state.c.deadline_by,
    tables.broadcasts.c.author,
    tables.rollcalls.c.opened_by,
    tables.rollcalls.c.closed_by,
    tables.rollcall_marks.c.by,
    tables.reachability.c.buddy,
    tables.mirrors.c.by,
)
LETTER_KINDS = ("card", "letter")  # of subjects: what they are about is a message of a letter


def owned(person: int, signup: Signup | None) -> Sequence[tuple[Table, ColumnElement[bool]]]:
    row, addressed = signup.id if signup else -1, tables.broadcast_recipients
    return (
        (tables.people, tables.people.c.id == person),
        (tables.signup_words, tables.signup_words.c.signup == row),
        (tables.signups, tables.signups.c.person == person),
        (tables.claims, tables.claims.c.person == person),
        (tables.links, or_(tables.links.c.made_by == person, tables.links.c.signup == row)),
        (tables.attachments, tables.attachments.c.person == person),
        (tables.contributions, tables.contributions.c.person.in_([person, -signup.id] if signup else [person])),
        (tables.debrief_marks, tables.debrief_marks.c.person == person),
        (tables.drafts, tables.drafts.c.person == person),
        (tables.edits, tables.edits.c.person == person),
        (tables.behind, tables.behind.c.person == person),
        (tables.outbox, tables.outbox.c.chat == person),
        (tables.live_messages, tables.live_messages.c.chat == person),
        (tables.presence, tables.presence.c.person == person),
        (tables.audit, or_(tables.audit.c.who == person, tables.audit.c.signup == row)),
        (tables.limits, tables.limits.c.person == person),
        *_letters(person),
        (tables.arrivals, tables.arrivals.c.person == person),
        (
            tables.broadcast_recipients,
            or_(addressed.c.chat == person, and_(addressed.c.chat == 0, addressed.c.signup == row)),
        ),
        (tables.acknowledgements, tables.acknowledgements.c.person == person),
        (tables.rollcall_marks, or_(tables.rollcall_marks.c.person == person, tables.rollcall_marks.c.signup == row)),
        (tables.reachability, tables.reachability.c.signup == row),
        (tables.feeds, tables.feeds.c.person == person),
        (tables.listings, tables.listings.c.person == person),
        (tables.notes, tables.notes.c.person == person),
        (tables.promises, tables.promises.c.person == person),
        (tables.promise_news, tables.promise_news.c.person == person),
        (tables.host_questions, tables.host_questions.c.person == person),
        (tables.question_supports, tables.question_supports.c.person == person),
        (tables.facilitators, tables.facilitators.c.person == person),
    )


def _letters(person: int) -> Sequence[tuple[Table, ColumnElement[bool]]]:
    """What was written, by them or to them, and which messages are about it: each found by those after it."""
    theirs = select(tables.letters.c.id).where(tables.letters.c.person == person)
    written = or_(tables.letter_messages.c.author == person, tables.letter_messages.c.letter.in_(theirs))
    about = tables.subjects.c.about.in_(select(tables.letter_messages.c.id).where(written))
    return (
        (tables.subjects, or_(tables.subjects.c.chat == person, and_(tables.subjects.c.kind.in_(LETTER_KINDS), about))),
        (tables.letter_messages, written),
        (tables.letters, tables.letters.c.person == person),
    )
