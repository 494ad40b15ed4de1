"""People read from a table, an online form's or an export: whole, or not at all and every mistake at once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot.attendance.rules.expected import refs
from bot.chat import typed
from bot.documents import cells as read
from bot.documents import moments
from bot.documents.cells import Cell, Unread, folded, shown, words
from bot.documents.headers import Shape
from bot.documents.rows import QUOTED, Mistake, Row, read_rows
from bot.documents.table import Table
from bot.enrolment.rules.participant_table import COLUMNS, FRENCH_STATUS, NO_NIGHT, OTHER_NAMES, QUESTIONS, REQUIRED
from bot.forms.rules.kinds import Choice, Contact, Days, Kind, Name, Phone, Place, Value, Words
from bot.membership.rules.address_cell import email
from bot.signup.rules.coming import ABSENT
from bot.signup.rules.finding import plain
from bot.signup.rules.signup import Answers, Status

KINDS = {column.header: it.kind for it in QUESTIONS for column in it.sheet}
LONGEST = {name: kind.most for name, kind in KINDS.items() if isinstance(kind, Words | Place | Name | Contact)}
LINES = tuple(name for name, kind in KINDS.items() if isinstance(kind, Words) and kind.lines)
DATED = ("confirme_le", *(name for name, kind in KINDS.items() if isinstance(kind, Days)))
SHAPE = Shape(COLUMNS, REQUIRED, OTHER_NAMES, LONGEST, LINES, DATED)
STATUSES = {
    "confirme": Status.SEATED, "confirmee": Status.SEATED, "confirmed": Status.SEATED, "waiting": Status.WAITING,
    "inscrit": Status.SEATED, "inscrite": Status.SEATED,
    "liste d'attente": Status.WAITING, "annulee": Status.WITHDRAWN, "retiree": Status.WITHDRAWN,
    "desiste": Status.WITHDRAWN, "desistee": Status.WITHDRAWN,
    "absent": Status.WITHDRAWN, "absente": Status.WITHDRAWN, "excuse": Status.WITHDRAWN, "excusee": Status.WITHDRAWN,
    "present": Status.SEATED, "presente": Status.SEATED,
    "annule": Status.WITHDRAWN, "retire": Status.WITHDRAWN,
} | {folded(name): it for it, name in FRENCH_STATUS.items()} | {it.value: it for it in Status}  # fmt: skip
MOST_NIGHTS = 30
SHORTENED = re.compile(r"\d+[.,]\d+E\+?\d+", re.IGNORECASE)  # « 6,4E+08 »


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody named by the table. `ranked` (UTC) is when they signed up, None where the table does not say.

    `status` is what the table says of them, None for nothing: it decides whether they are taken, never their seat.
    """

    answers: Answers
    email: str = ""
    ranked: datetime | None = None
    status: Status | None = None


def read_participants(
    table: Table,
    zone: ZoneInfo,
    now: datetime,
    near: date | None = None,
    notes: list[Mistake] | None = None,
    entries: Collection[str] | None = None,
) -> tuple[Listed, ...] | list[Mistake]:
    """In the table's order. Hours are in `zone`; a moment that is still to come is a mistake.

    A day without its year is the closest one to `near`. What is taken otherwise than written goes to `notes`,
    and an entry not attended that is none of the programme's `entries`, where these are given.
    """
    found: list[Listed] = []
    above = _Above()

    def add(row: Row) -> None:
        listed = _listed(row, zone, now, near)
        above.check(row, listed)
        _check_absent(row, listed, entries)
        found.append(listed)

    return read_rows(table, SHAPE, add, notes) or tuple(found)


def _listed(row: Row, zone: ZoneInfo, now: datetime, near: date | None) -> Listed:
    listed = [
        (kept, _answer(row, it.kind, column.header, near))
        for it in QUESTIONS
        for column, kept in zip(it.sheet, it.columns, strict=True)
    ]
    answers = Answers().having(dict(listed))
    ranked = row.read("confirme_le", lambda cell: _instant(cell, zone, near))
    if ranked is not None and ranked > now:
        row.wrong("confirme_le", "to-come", said=shown(row.cell("confirme_le"))[:QUOTED])
    return Listed(answers, row.read("email", email) or "", ranked, row.read_or_ask("statut", _status, "which-standing"))


def _answer(row: Row, kind: Kind, column: str, near: date | None) -> Value | None:
    match kind:
        case Choice():
            return row.read(column, lambda cell: _choice(row, column, kind, cell))
        case Phone():
            return row.read(column, partial(_phone, row, column))
        case Days():
            return row.read_or_ask(column, partial(_nights, near), "which-nights")
        case Contact():
            return _contact(row, column)
    return typed.clean(row.text(column), column in LINES) or None


def _contact(row: Row, column: str) -> str | None:
    """Kept without a number too: somebody wrote it, and it is said."""
    written, found = typed.numbered(typed.clean(row.text(column)))
    if written and not found:
        row.note(column, "no-number", said=written[:QUOTED])
    return written or None


def _check_absent(row: Row, it: Listed, entries: Collection[str] | None) -> None:
    """Kept, since it may come with a later programme; but more often it is a slip."""
    absent = refs(str(it.answers.get(ABSENT.key) or ""))
    for ref in sorted(absent.difference(absent if entries is None else entries)):
        row.note(ABSENT.sheet[0].header, "no-such-entry", said=ref[:QUOTED])


class _Above:
    """Who stands in the rows above, found without reading them again."""

    def __init__(self) -> None:
        self._addresses: set[str] = set()
        self._names: dict[tuple[str, str], set[str]] = {}

    def check(self, row: Row, it: Listed) -> None:
        """A town hall's mailbox may serve several people; a person stands once in a list."""
        name = plain(it.answers.name), plain(it.answers.organisation)
        alike = self._names.setdefault(name, set())
        if it.answers.name and alike and (not it.email or alike & {it.email, ""}):
            row.wrong("nom", "person-twice", said=it.answers.name[:QUOTED])
        elif it.email in self._addresses:
            row.note("email", "shared-mailbox", said=it.email[:QUOTED])
        alike.add(it.email)
        self._addresses |= {it.email} - {""}


def shared(listed: Sequence[Listed]) -> frozenset[str]:
    """The addresses that several people of the list have."""
    return frozenset(it for it, count in Counter(one.email for one in listed).items() if it and count > 1)


def _choice(row: Row, column: str, kind: Choice, cell: Cell) -> str:
    """Words of their own are taken as the other choice, where there is one, and said."""
    text = _spelling(words(cell))
    for option in kind.options:
        if text in map(_spelling, (option, *kind.spelled.get(option, ()))):
            return option
    if not kind.other:
        raise Unread("not-a-choice")
    row.note(column, "other-function", said=shown(cell)[:QUOTED])
    return kind.other


def _spelling(text: str) -> str:
    """« élu-e », « élu.e » and « élu·e » are one."""
    return re.sub(r"[-.·•⋅]+", "·", folded(text))


def _status(cell: Cell) -> Status:
    found = STATUSES.get(folded(words(cell)).replace("’", "'"))
    if found is None:
        raise Unread("not-a-standing")
    return found


def _phone(row: Row, column: str, cell: Cell) -> str:
    """Spreadsheets take the first zero, or the plus, off a number, and add « .0 »; people write words beside it."""
    found = re.sub(r"(?<=\d{9})\.0$", "", words(cell))
    if SHORTENED.fullmatch(found):
        raise Unread("shortened")
    lost = "0" if re.fullmatch(r"[1-9]\d{8}", found) else "+" if re.fullmatch(r"[1-9]\d{10,14}", found) else ""
    number = typed.phone(f"{lost}{found}", valid=False)
    if not isinstance(number, typed.Invalid):
        return number
    first, *others = typed.phones(found) or [""]
    if not first:
        raise Unread("not-a-phone")
    if others:
        row.note(column, "several-phones", said=shown(cell)[:QUOTED])
    return first


def _nights(near: date | None, cell: Cell) -> tuple[date, ...]:
    """« 2024-03-25, 2024-03-26 », « 25/03/2024 », « aucune »."""
    if isinstance(cell, str) and folded(words(cell)) in (NO_NIGHT, *read.NO, "none"):
        return ()
    parts = [cell] if not isinstance(cell, str) else [it for it in re.split(r"[,;\n]+", words(cell)) if it.strip()]
    if len(parts) > MOST_NIGHTS:
        raise Unread("not-a-day")
    return tuple(sorted({moments.day(it, near) for it in parts}))


def _instant(cell: Cell, zone: ZoneInfo, near: date | None) -> datetime:
    """A date and its hour, or a date alone: midnight then. With its offset, or in `zone`."""
    at = moments.moment(cell, near)
    if not moments.FIRST_YEAR <= at.year <= moments.LAST_YEAR:
        raise Unread("not-a-day")
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
