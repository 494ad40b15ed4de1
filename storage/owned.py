"""Which rows of every table are one person's, and where others' rows name them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Table, and_, or_, select

from bot.signup.rules.signup import Signup
from storage.tables import (
    acknowledgements,
    arrivals,
    attachments,
    audit,
    behind,
    broadcast_recipients,
    broadcasts,
    claims,
    contributions,
    debrief_marks,
    drafts,
    edits,
    facilitators,
    feeds,
    host_questions,
    letter_messages,
    letters,
    limits,
    links,
    listings,
    live_messages,
    mirrors,
    notes,
    outbox,
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

BY_OTHERS = (
    audit.c.who,
    programmes.c.author,
    signups.c.decided_by,
    links.c.used_by,
    trip_state.c.deadline_by,
    broadcasts.c.author,
    rollcalls.c.opened_by,
    rollcalls.c.closed_by,
    rollcall_marks.c.by,
    reachability.c.buddy,
    mirrors.c.by,
)
LETTER_KINDS = ("card", "letter")  # of subjects: what they are about is a message of a letter


def owned(person: int, signup: Signup | None) -> Sequence[tuple[Table, ColumnElement[bool]]]:
    row, addressed = signup.id if signup else -1, broadcast_recipients
    return (
        (people, people.c.id == person),
        (signup_words, signup_words.c.signup == row),
        (signups, signups.c.person == person),
        (claims, claims.c.person == person),
        (links, or_(links.c.made_by == person, links.c.signup == row)),
        (attachments, attachments.c.person == person),
        (contributions, contributions.c.person.in_([person, -signup.id] if signup else [person])),
        (debrief_marks, debrief_marks.c.person == person),
        (drafts, drafts.c.person == person),
        (edits, edits.c.person == person),
        (behind, behind.c.person == person),
        (outbox, outbox.c.chat == person),
        (live_messages, live_messages.c.chat == person),
        (presence, presence.c.person == person),
        (audit, or_(audit.c.who == person, audit.c.signup == row)),
        (limits, limits.c.person == person),
        *_letters(person),
        (arrivals, arrivals.c.person == person),
        (broadcast_recipients, or_(addressed.c.chat == person, and_(addressed.c.chat == 0, addressed.c.signup == row))),
        (acknowledgements, acknowledgements.c.person == person),
        (rollcall_marks, or_(rollcall_marks.c.person == person, rollcall_marks.c.signup == row)),
        (reachability, reachability.c.signup == row),
        (feeds, feeds.c.person == person),
        (listings, listings.c.person == person),
        (notes, notes.c.person == person),
        (promises, promises.c.person == person),
        (promise_news, promise_news.c.person == person),
        (host_questions, host_questions.c.person == person),
        (question_supports, question_supports.c.person == person),
        (facilitators, facilitators.c.person == person),
    )


def _letters(person: int) -> Sequence[tuple[Table, ColumnElement[bool]]]:
    """What was written, by them or to them, and which messages are about it: each found by those after it."""
    theirs = select(letters.c.id).where(letters.c.person == person)
    written = or_(letter_messages.c.author == person, letter_messages.c.letter.in_(theirs))
    about = subjects.c.about.in_(select(letter_messages.c.id).where(written))
    return (
        (subjects, or_(subjects.c.chat == person, and_(subjects.c.kind.in_(LETTER_KINDS), about))),
        (letter_messages, written),
        (letters, letters.c.person == person),
    )
