"""The carnet as a spreadsheet: a row for each thing said, to sort and to filter."""

from __future__ import annotations

from collections.abc import Iterator

from bot.carnet.rules.carnet import Carnet, Saying
from bot.carnet.screens import asks
from bot.documents.table import Table
from bot.people.rules.person import Language
from bot.texts.catalogue import plain

COLUMNS = ("day", "visit", "question", "words", "author", "answer", "precision")


def written(it: Carnet, language: Language) -> bytes:
    from bot.documents.xlsx import Page, write_xlsx

    heads = [plain(f"carnet-column-{name}", language) for name in COLUMNS]
    return write_xlsx(Page(plain("carnet-sheet", language), Table([heads, *_rows(it, language)]), dated=(0,)))


def _rows(it: Carnet, language: Language) -> Iterator[list[str]]:
    for day in it.days:
        on = day.day.isoformat()
        for page in day.pages:
            precise = "\n".join(page.precisions)
            yield from ([on, page.entry.title, *_cells(one, language), precise] for one in page.sayings)
        yield from ([on, "", *_cells(one, language), ""] for one in day.sayings)


def _cells(it: Saying, language: Language) -> list[str]:
    return [asks(it, language), it.words, it.author, it.answer]
