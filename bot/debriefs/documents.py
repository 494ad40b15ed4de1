"""What was said, as a sheet: one answer a row, as its author agreed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.debriefs.rules.contributions import Shown
from bot.debriefs.screens import wording
from bot.documents.table import Table
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.texts.catalogue import plain
from bot.trip import DebriefRhythm

COLUMNS = ("day", "visit", "question", "words", "author", "themes")


def table(
    programme: Programme, found: Sequence[Shown], names: Mapping[int, str], asks: DebriefRhythm, language: Language
) -> Table:
    """In the order of the trip. The visit is empty where it would tell who wrote."""
    heads = [plain(f"debriefs-column-{it}", language) for it in COLUMNS]
    order = {it.ref: at for at, it in enumerate(programme)}
    rows = sorted(found, key=lambda it: (_day(it), order.get(it.entry or "", len(order))))
    return Table([heads, *(_row(programme, it, names, asks, language) for it in rows)])


def _day(it: Shown) -> str:
    return it.day.removeprefix("day:")


def _row(
    programme: Programme, it: Shown, names: Mapping[int, str], asks: DebriefRhythm, language: Language
) -> list[str]:
    visit = programme.entry(it.entry) if it.entry else None
    question = wording.title(asks, it.question, language)
    author = names.get(it.author, "") if it.author is not None else ""
    return [_day(it), visit.title if visit else "", question, it.words, author, ", ".join(it.themes)]


def _csv(made: Table, language: Language) -> bytes:
    from bot.documents.csv import write_csv

    return write_csv(made)


def _xlsx(made: Table, language: Language) -> bytes:
    from bot.documents.xlsx import Page, write_xlsx

    return write_xlsx(Page(plain("debriefs-column-words", language), made, dated=(0,)))


FORMATS: Mapping[str, Callable[[Table, Language], bytes]] = {"xlsx": _xlsx, "csv": _csv}
