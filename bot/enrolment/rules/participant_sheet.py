"""People read from a table, an online form's or an export: whole, or not at all and every mistake at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.chat import typed
from bot.documents import cells as read
from bot.documents.cells import Cell, Unread, folded, words
from bot.enrolment.rules.participant_table import COLUMNS, FRENCH_STATUS, NO_NIGHT, QUESTIONS, REQUIRED, column
from bot.forms.rules.form import Column
from bot.forms.rules.kinds import Choice, Days, Kind, Name, Phone, Place, Value, Words
from bot.membership.rules.codes import AddressWrong, read_address
from bot.programme.rules.sheet import Mistake, Row, Shape, bounded, header, split
from bot.programme.rules.table import Table
from bot.signup.rules.finding import plain
from bot.signup.rules.signup import Answers, Status

KINDS = {column.header: it.kind for it in QUESTIONS for column in it.sheet}
LONGEST = {name: kind.most for name, kind in KINDS.items() if isinstance(kind, Words | Place | Name)}
LINES = tuple(name for name, kind in KINDS.items() if isinstance(kind, Words) and kind.lines)
SHAPE = Shape(COLUMNS, REQUIRED, column, LONGEST, LINES)
OURS = frozenset(COLUMNS) - {"prenom", "nom", "organisation", "email"}  # columns that a list of members has not
STATUSES = {
    "confirme": Status.SEATED, "confirmee": Status.SEATED, "confirmed": Status.SEATED, "waiting": Status.WAITING,
    "liste d'attente": Status.WAITING, "annule": Status.WITHDRAWN, "retire": Status.WITHDRAWN,
} | {folded(name): it for it, name in FRENCH_STATUS.items()} | {it.value: it for it in Status}  # fmt: skip
MOST_NIGHTS = 30


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody named by the table. `ranked` (UTC) is when they signed up, None where the table does not say.

    `status` is what the table says of them, None for nothing: it decides whether they are taken, never their seat.
    """

    answers: Answers
    email: str = ""
    ranked: datetime | None = None
    status: Status | None = None


def holds_participants(table: Table) -> bool:
    """Whether the header is that of a list of participants, and of nothing else."""
    head, _ = split(table)
    named = {column(cell) for cell in head}
    return set(REQUIRED) <= named and bool(named & OURS)


def read_participants(table: Table, zone: ZoneInfo, now: datetime) -> tuple[Listed, ...] | list[Mistake]:
    """In the table's order. Hours are in `zone`; a moment that is still to come is a mistake."""
    mistakes: list[Mistake] = []
    head, rows = split(table)
    where = header(head, SHAPE, mistakes)
    if not mistakes and not rows:
        mistakes.append(Mistake("sheet-no-row"))
    found: list[Listed] = []
    for number, content in rows if not mistakes else ():
        row = Row(number, content, where, mistakes, SHAPE)
        listed = _listed(row, zone, now)
        _check_twice(row, listed, found)
        found.append(listed)
    return bounded(mistakes) if mistakes else tuple(found)


def _listed(row: Row, zone: ZoneInfo, now: datetime) -> Listed:
    said = [
        (kept, _answer(row, it.kind, column))
        for it in QUESTIONS
        for column, kept in zip(it.sheet, it.columns, strict=True)
    ]
    answers = Answers().having(dict(said))
    ranked = row.read("confirme_le", lambda cell: _instant(cell, zone))
    if ranked is not None and ranked > now:
        row.wrong("confirme_le", "to-come", said=words(row.cell("confirme_le"))[:60])
    return Listed(answers, row.read("email", _email) or "", ranked, row.read("statut", _status))


def _answer(row: Row, kind: Kind, column: Column) -> Value | None:
    match kind:
        case Choice():
            return row.read(column.header, lambda cell: _choice(cell, kind, column.unread))
        case Phone():
            return row.read(column.header, _phone)
        case Days():
            return row.read(column.header, _nights)
    return typed.clean(row.text(column.header), column.header in LINES) or None


def _check_twice(row: Row, listed: Listed, before: Sequence[Listed]) -> None:
    if listed.email and any(listed.email == it.email for it in before):
        row.wrong("email", "person-twice", said=listed.email[:60])
    elif listed.answers.name and any(_same_name(listed, it) for it in before):
        row.wrong("nom", "person-twice", said=listed.answers.name[:60])


def _same_name(one: Listed, other: Listed) -> bool:
    """Two people of the same name in one organisation are told apart by their addresses."""
    if one.email and other.email:
        return False
    same = plain(one.answers.name) == plain(other.answers.name)
    return same and plain(one.answers.organisation) == plain(other.answers.organisation)


def _choice(cell: Cell, kind: Choice, unread: str) -> str:
    said = _spelling(words(cell))
    for option in kind.options:
        if said in map(_spelling, (option, *kind.spelled.get(option, ()))):
            return option
    raise Unread(unread)


def _spelling(said: str) -> str:
    """« élu-e », « élu.e » and « élu·e » are one."""
    return re.sub(r"[-.·•⋅]+", "·", folded(said))


def _status(cell: Cell) -> Status:
    found = STATUSES.get(folded(words(cell)).replace("’", "'"))
    if found is None:
        raise Unread("not-a-standing")
    return found


def _phone(cell: Cell) -> str:
    """Spreadsheets take the first zero, or the plus, off a number."""
    found = words(cell)
    lost = "0" if re.fullmatch(r"[1-9]\d{8}", found) else "+" if re.fullmatch(r"33[1-9]\d{8}", found) else ""
    number = typed.phone(f"{lost}{found}")
    if isinstance(number, typed.Invalid):
        raise Unread("not-a-phone")
    return number


def _email(cell: Cell) -> str:
    try:
        return read_address(words(cell)).whole
    except AddressWrong:
        raise Unread("not-an-email") from None


def _nights(cell: Cell) -> tuple[date, ...]:
    """« 2024-03-25, 2024-03-26 », « 25/03/2024 », « aucune »."""
    if isinstance(cell, str) and folded(words(cell)) in (NO_NIGHT, *read.NO, "none"):
        return ()
    parts = [cell] if not isinstance(cell, str) else [it for it in re.split(r"[,;\n]+", words(cell)) if it.strip()]
    if len(parts) > MOST_NIGHTS:
        raise Unread("not-a-day")
    return tuple(sorted({read.day(it) for it in parts}))


def _instant(cell: Cell, zone: ZoneInfo) -> datetime:
    """A date and its hour, or a date alone: midnight then. With its offset, or in `zone`."""
    at = _local(cell)
    if not read.FIRST_YEAR <= at.year <= read.LAST_YEAR:
        raise Unread("not-a-day")
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)


def _local(cell: Cell) -> datetime:
    if isinstance(cell, datetime):
        return cell
    try:
        return datetime.fromisoformat(words(cell))
    except ValueError:
        pass
    try:
        found = read.when(cell)
    except Unread:
        return datetime.combine(read.day(cell), time())
    if found.day is None:
        raise Unread("not-a-day")
    return datetime.combine(found.day, found.hour, found.offset)
