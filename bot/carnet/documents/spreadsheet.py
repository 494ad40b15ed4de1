"""The carnet as a spreadsheet: a row for each thing said, to sort and to filter."""

from __future__ import annotations

from collections.abc import Iterator

from bot.carnet.rules.carnet import Carnet, Saying
from bot.carnet.screens import asks, became
from bot.documents.table import Table
from bot.people.rules.person import Language
from bot.texts.catalogue import plain

COLUMNS = ("day", "visit", "question", "words", "author", "answer", "precision", "themes", "became")


def written(it: Carnet, language: Language) -> bytes:
    from bot.documents.xlsx import Page, write_xlsx

    heads = [plain(f"carnet-column-{name}", language) for name in COLUMNS]
    return write_xlsx(Page(plain("carnet-sheet", language), Table([heads, *_rows(it, language)]), dated=(0,)))


def _rows(it: Carnet, language: Language) -> Iterator[list[str]]:
    for day in it.days:
        on = day.day.isoformat()
        for page in day.pages:
            precise = "\n".join(page.precisions)
            yield from (_row(on, page.entry.title, one, precise, language) for one in page.sayings)
        yield from (_row(on, "", one, "", language) for one in day.sayings)


def _row(on: str, visit: str, it: Saying, precise: str, language: Language) -> list[str]:
    themes = plain("carnet-and", language).join(it.themes)
    return [on, visit, asks(it, language), it.words, it.author, it.answer, precise, themes, became(it, language)]
