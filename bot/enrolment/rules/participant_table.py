"""The participants as a table of cells: its columns, and rows that, read again, change nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.chat.typed import international
from bot.documents.cells import Cell, words
from bot.documents.table import Table
from bot.forms.rules.kinds import Choice, Days, Kind, Phone, Value
from bot.signup.rules.figures import organisation_of
from bot.signup.rules.questions import IN_ANSWERS, by_row
from bot.signup.rules.signup import Signup, Status

# What a row says beside the answers, after which column.
BESIDE = {"fonction": ("email",), "telephone": ("statut", "confirme_le")}
QUESTIONS = tuple(by_row(IN_ANSWERS))
ANSWERS = tuple(column for it in QUESTIONS for column in it.sheet)
COLUMNS = tuple(name for it in ANSWERS for name in (it.header, *BESIDE.get(it.header, ())))
OTHER_NAMES = {
    "e_mail": "email", "mail": "email", "courriel": "email",
    "adresse_mail": "email", "adresse_e_mail": "email", "adresse_electronique": "email", "address": "email",
    "status": "statut", "confirmed_on": "confirme_le", "confirme": "confirme_le",
    "horodateur": "confirme_le", "timestamp": "confirme_le", "date_d_inscription": "confirme_le",
    "heure_de_soumission": "confirme_le", "date_de_soumission": "confirme_le", "submitdate": "confirme_le",
    "date_soumission": "confirme_le", "soumis_le": "confirme_le", "submitted": "confirme_le",
    "adresse_de_messagerie": "email",
} | {other: it.header for it in ANSWERS for other in it.also}  # fmt: skip
REQUIRED = ("prenom", "nom", "organisation")
FRENCH_STATUS = {
    Status.SEATED: "confirmé", Status.OFFERED: "place proposée", Status.WAITING: "en attente",
    Status.REVIEW: "à étudier", Status.LAPSED: "proposition sans suite", Status.WITHDRAWN: "désistement",
    Status.REFUSED: "refusé", Status.DRAFT: "brouillon",
}  # fmt: skip
SHOWN = (Status.SEATED, Status.OFFERED, Status.WAITING, Status.REVIEW)  # in this order
NO_NIGHT = "aucune"


def participant_table(signups: Iterable[Signup], names: Mapping[int, str], zone: ZoneInfo) -> Table:
    """Those who come, then those who wait, each in order of rank. Strings only, so that every format says the same."""
    every = list(signups)
    shown = [it for status in SHOWN for it in every if it.status is status]
    return Table([list(COLUMNS), *(cells(it, names, zone) for it in shown)])


def cells(signup: Signup, names: Mapping[int, str], zone: ZoneInfo) -> list[Cell]:
    """In the order of COLUMNS."""
    answers: dict[str, Cell] = {
        column.header: cell(it.kind, signup.value(kept))
        for it in QUESTIONS
        for column, kept in zip(it.sheet, it.columns, strict=True)
    }
    answers["organisation"] = words(organisation_of(signup, names))
    beside = {
        "email": signup.email,
        "statut": FRENCH_STATUS[signup.status],
        "confirme_le": _instant(signup.ranked, zone),
    }
    return [{**answers, **beside}[name] for name in COLUMNS]


def cell(kind: Kind, value: Value | None) -> str:
    """As it can be read again, whatever the language."""
    match kind:
        case Choice(_, _, spelled) if value:
            return spelled.get(str(value), (str(value),))[0]
        case Days() if isinstance(value, tuple):
            return nights(value)
        case Phone():
            return words(international(str(value or "")))
    return words(str(value or ""))


def _instant(at: datetime | None, zone: ZoneInfo) -> str:
    """To the microsecond, with its offset: it is a rank."""
    return at.astimezone(zone).isoformat(" ") if at else ""


def nights(evenings: Sequence[date] | None) -> str:
    if evenings is None:
        return ""
    return ", ".join(it.isoformat() for it in sorted(evenings)) or NO_NIGHT
