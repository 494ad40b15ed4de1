"""A carnet in each of the formats that it may have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.carnet.documents import markdown, record, spreadsheet
from bot.carnet.documents.pictures import Read, loaded
from bot.carnet.documents.sheet import sheet
from bot.carnet.rules.carnet import Carnet
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

    def with_pictures(self) -> tuple[dict[str, object], dict[str, bytes]]:
        """What the document says, and the photographs that are there."""
        pictures = loaded(self.carnet, self.read)
        return replace(self, carnet=self.carnet.only(pictures)).sheet(), pictures

    def sheet(self) -> dict[str, object]:
        return sheet(self.trip, self.programme, self.carnet, self.language)


def written(form: str, it: Edition) -> bytes:
    """`form`: a key of FORMATS. To be called off the loop."""
    return FORMATS[form](it)


def _pdf(it: Edition) -> bytes:
    from bot.documents import typst

    return typst.pdf_apart("carnet.typ", *it.with_pictures())


def _word(it: Edition) -> bytes:
    from bot.carnet.documents.word import word

    return word(*it.with_pictures(), it.carnet.issued)


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
