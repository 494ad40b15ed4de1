"""The choice of an export of the sign-ups, and its caption."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.screens.screen import Screen
from bot.screens.words import push, told
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip.people import Language

SHEETS = ("participants", "coach", "hotel", "caterer", "diets", "journal")
FORMS = ("xlsx", *SHEETS)  # the whole workbook, or one sheet as .csv


def choose(language: Language) -> Screen:
    book = push("participants-book", language, "export", "participants", "xlsx")
    sheets = [
        push("participants-csv", language, "export", "participants", it, sheet=title(it, language)) for it in SHEETS
    ]
    pairs = tuple(tuple(sheets[at : at + 2]) for at in range(0, len(sheets), 2))
    back = push("signups-back", language, "signups", "home")
    return Screen(told("participants-choose", language), ((book,), *pairs, (back,)))


def caption(form: str, at: datetime, zone: ZoneInfo, language: Language) -> str:
    stamp = dates.stamp(at, zone, language)
    if form == "xlsx":
        return told("participants-caption", language, stamp=stamp)
    return told("participants-caption-sheet", language, sheet=title(form, language), stamp=stamp)


def title(sheet: str, language: Language) -> str:
    """As it stands on the sheet's tab."""
    return plain(f"participants-sheet-{sheet}", language)


def file_name(form: str, at: datetime, zone: ZoneInfo, language: Language) -> str:
    """« Traiteur 2024-03-26.csv »."""
    sheet, ending = ("participants", "xlsx") if form == "xlsx" else (form, "csv")
    return f"{title(sheet, language)} {at.astimezone(zone).date().isoformat()}.{ending}"
