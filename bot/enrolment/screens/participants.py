"""The choice of an export of the sign-ups, and its caption."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.layout import html, push
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain

FROM_EXPORTS = "exports"  # where the choice was opened
SHEETS = ("participants", "coach", "hotel", "caterer", "diets", "journal")
FORMS = ("xlsx", *SHEETS)  # the whole workbook, or one sheet as .csv


def choose(language: Language, from_exports: bool = False) -> Screen:
    book = push("enrolment-participants-book", language, "export", "participants", "xlsx")
    sheets = [
        push("enrolment-participants-csv", language, "export", "participants", it, sheet=title(it, language))
        for it in SHEETS
    ]
    pairs = tuple(tuple(sheets[at : at + 2]) for at in range(0, len(sheets), 2))
    exports, signups = ("enrolment-participants-back", "desk", "export"), ("enrolment-signups-back", "signups", "home")
    key, *to = exports if from_exports else signups
    back = push(key, language, *to)
    return Screen(html("enrolment-participants-choose", language), ((book,), *pairs, (back,)))


def caption(form: str, at: datetime, zone: ZoneInfo, language: Language) -> str:
    stamp = dates.stamp(at, zone, language)
    if form == "xlsx":
        return html("enrolment-participants-caption", language, stamp=stamp)
    return html("enrolment-participants-caption-sheet", language, sheet=title(form, language), stamp=stamp)


def title(sheet: str, language: Language) -> str:
    """As it stands on the sheet's tab."""
    return plain(f"enrolment-participants-sheet-{sheet}", language)


def file_name(form: str, at: datetime, zone: ZoneInfo, language: Language) -> str:
    """« traiteur-2024-03-26.csv »: letters that every disk, mailbox and telephone keeps."""
    name, ending = plain(f"enrolment-participants-file-{form}", language), "xlsx" if form == "xlsx" else "csv"
    return f"{name}-{at.astimezone(zone).date().isoformat()}.{ending}"
