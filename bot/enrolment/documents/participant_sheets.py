"""The organisers' sheets: who takes part, and what each supplier needs of it, as one workbook or one .csv."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from bot.chat.typed import international
from bot.documents.cells import Cell
from bot.documents.csv import write_csv
from bot.documents.table import Table
from bot.documents.xlsx import Page, write_xlsx
from bot.enrolment.rules import suppliers
from bot.enrolment.rules.participant_table import COLUMNS, participant_table
from bot.enrolment.screens.participants import title
from bot.people.rules.person import Language
from bot.signup.rules.signup import Signup
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip


@dataclass(frozen=True)
class Kept:
    """What the sheets are made of: sign-ups in order of rank, the roster's names, the journal ready to be read."""

    trip: Trip
    signups: Sequence[Signup]
    names: Mapping[int, str]
    journal: Sequence[tuple[str, ...]] = ()  # when, who, what, whose, detail


Made: TypeAlias = Callable[[Kept, Language], tuple[Table, Sequence[Cell]]]  # rows, and a last row of totals


def participants_file(form: str, kept: Kept, language: Language) -> bytes:
    """`form`: xlsx, for all the sheets, or the name of one in .csv. Raises KeyError for another."""
    if form == "xlsx":
        return write_xlsx(*(_page(name, kept, language) for name in SHEETS))
    page = _page(form, kept, language)
    return write_csv(Table([*page.table.rows, page.foot] if page.foot else page.table.rows))


def _page(name: str, kept: Kept, language: Language) -> Page:
    table, foot = SHEETS[name](kept, language)
    short = len(table.rows[0]) - len(foot) if foot else 0
    return Page(title(name, language), table, [*foot, *[""] * short], DATED.get(name, ()), kept.trip.zone)


def _head(language: Language, *columns: str) -> list[Cell]:
    return [plain(f"enrolment-participants-column-{it}", language) for it in columns]


def _total(language: Language, *cells: Cell) -> list[Cell]:
    return [plain("enrolment-participants-total", language), *cells]


def _participants(kept: Kept, language: Language) -> tuple[Table, Sequence[Cell]]:
    """What an import reads, under headings that it knows again."""
    table = participant_table(kept.signups, kept.names, kept.trip.zone)
    return Table([_head(language, *(HEADINGS[it] for it in COLUMNS)), *table.rows[1:]]), ()


def _coach(kept: Kept, language: Language) -> tuple[Table, Sequence[Cell]]:
    rows: list[list[Cell]] = [
        [it.last_name, it.first_name, international(it.phone), it.joins, it.leaves]
        for it in suppliers.riders(kept.signups)
    ]
    return Table([_head(language, "last", "first", "phone", "joins", "leaves"), *rows]), _total(language, len(rows))


def _hotel(kept: Kept, language: Language) -> tuple[Table, Sequence[Cell]]:
    """A column for each night; « ? » for those who did not say."""
    evenings, guests = suppliers.evenings(kept.signups, kept.trip), suppliers.guests(kept.signups)
    head = [
        *_head(language, "last", "first"),
        *(dates.short_day(it, language) for it in evenings),
        *_head(language, "sharing"),
    ]
    rows: list[list[Cell]] = [
        [it.last_name, it.first_name, *(_night(it, night) for night in evenings), it.sharing] for it in guests
    ]
    counts = [sum(night in (it.nights or ()) for it in guests) for night in evenings]
    return Table([head, *rows]), _total(language, "", *counts)


def _night(guest: suppliers.Guest, night: date) -> str:
    if guest.nights is None:
        return "?"
    return "x" if night in guest.nights else ""


def _caterer(kept: Kept, language: Language) -> tuple[Table, Sequence[Cell]]:
    """No names: how many eat, what, and how many have access needs."""
    people = len(suppliers.coming(kept.signups))
    rows: list[list[Cell]] = [[plain("enrolment-participants-guests", language), people]]
    rows += [[it.diet or plain("enrolment-participants-no-diet", language), it.seated] for it in _eaten(kept)]
    needs = plain("enrolment-participants-access-needs", language)
    rows.append([needs, suppliers.access_needs(kept.signups)])
    return Table([_head(language, "meal", "people"), *rows]), ()


def _eaten(kept: Kept) -> list[suppliers.Diet]:
    return [it for it in suppliers.diets(kept.signups) if it.seated]


def _diets(kept: Kept, language: Language) -> tuple[Table, Sequence[Cell]]:
    found = suppliers.diets(kept.signups)
    rows: list[list[Cell]] = [
        [it.diet or plain("enrolment-participants-no-diet", language), it.seated, it.queued] for it in found
    ]
    total = _total(language, sum(it.seated for it in found), sum(it.queued for it in found))
    return Table([_head(language, "diet", "seated", "queued"), *rows]), total


def _journal(kept: Kept, language: Language) -> tuple[Table, Sequence[Cell]]:
    rows: list[list[Cell]] = [list(it) for it in kept.journal]
    return Table([_head(language, "when", "who", "what", "whose", "detail"), *rows]), ()


DATED = {"participants": (COLUMNS.index("confirme_le"),), "journal": (0,)}  # columns of instants
HEADINGS = {
    "prenom": "first", "nom": "last", "organisation": "organisation", "fonction": "role", "email": "email",
    "telephone": "phone", "statut": "status", "confirme_le": "confirmed", "nuits": "nights", "chambre": "sharing",
    "rejoint": "joins", "quitte": "leaves", "repas": "diet", "accessibilite": "access", "urgence": "emergency",
    "motivation": "reason", "jours": "days", "groupe": "groups", "ne_vient_pas_a": "absent",
}  # fmt: skip


SHEETS: Mapping[str, Made] = {
    "participants": _participants,
    "coach": _coach,
    "hotel": _hotel,
    "caterer": _caterer,
    "diets": _diets,
    "journal": _journal,
}
