"""The next trip's file, begun from this one: every date moved by as many days, all the rest as it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.people.rules.person import Language
from bot.texts import dates

# In TOML a date stands outside strings and comments; those are passed over whole.
STRINGS = r'"""(?:\\.|(?!""").)*"""|\'\'\'(?:(?!\'\'\').)*\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\''
TOKEN = re.compile(rf"(?:{STRINGS}|#[^\n]*)|(?<![\w.-])(\d{{4}}-\d{{2}}-\d{{2}})(?![\w.-])", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Following:
    """`stale` are the numbers of the lines whose words still speak of a date of the trip before."""

    text: str
    stale: tuple[int, ...]


def following(text: str, first_day: date, new_first_day: date) -> Following:
    """`text` is the trip file whose first day is `first_day`. Raises OverflowError past the end of the calendar."""
    by = new_first_day - first_day
    moved = TOKEN.sub(lambda found: _moved(found[1], by) if found[1] else found[0], text)
    spellings = _spellings(text)
    stale = (number for number, line in enumerate(moved.split("\n"), 1) if any(it in line for it in spellings))
    return Following(moved, tuple(stale))


def _moved(day: str, by: timedelta) -> str:
    return (date.fromisoformat(day) + by).isoformat()


def _spellings(text: str) -> set[str]:
    """How the dates of this file may be written in its words: « mars 2024 », « March 2024 »."""
    found = {date.fromisoformat(it[1]) for it in TOKEN.finditer(text) if it[1]}
    return {dates.full_day(day, language).split(" ", 1)[1] for day in found for language in Language}
