"""A carnet in each of the formats that it may have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bot.carnet.documents import markdown, record, spreadsheet
from bot.carnet.documents.pictures import Read, laid_out
from bot.carnet.documents.sheet import sheet
from bot.carnet.rules.carnet import Carnet
from bot.documents import apart
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.trip import Trip


@dataclass(frozen=True, slots=True)
class Edition:
    """A carnet, and what it is of. `read` gives the photographs."""

    trip: Trip
    programme: Programme
    carnet: Carnet
    language: Language
    read: Read

    def laid_out(self, folder: Path) -> dict[str, object]:
        """What the document says; the photographs of which it speaks are in `folder`."""
        return replace(self, carnet=self.carnet.only(laid_out(self.carnet, self.read, folder))).sheet()

    def sheet(self) -> dict[str, object]:
        return sheet(self.trip, self.programme, self.carnet, self.language)


def written(form: str, it: Edition) -> bytes:
    """`form`: a key of FORMATS. To be called off the loop."""
    return FORMATS[form](it)


def _pdf(it: Edition) -> bytes:
    with apart.workshop() as folder:
        return apart.pdf(folder, "carnet.typ", it.laid_out(folder))


def _word(it: Edition) -> bytes:
    from bot.carnet.documents.word import word

    with apart.workshop() as folder:
        return word(it.laid_out(folder), folder, it.carnet.issued)


def _json(it: Edition) -> bytes:
    return record.written(it.trip, it.carnet)


def _markdown(it: Edition) -> bytes:
    return markdown.written(it.sheet())


def _xlsx(it: Edition) -> bytes:
    return spreadsheet.written(it.carnet, it.language)


FORMATS: Mapping[str, Callable[[Edition], bytes]] = {
    "pdf": _pdf,
    "docx": _word,
    "json": _json,
    "md": _markdown,
    "xlsx": _xlsx,
}
