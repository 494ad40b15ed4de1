"""A carnet in each of the formats that it may have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.carnet.documents import markdown, record, spreadsheet
from bot.carnet.documents.pictures import files
from bot.carnet.documents.sheet import sheet
from bot.carnet.rules.carnet import Carnet
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.trip import Trip


@dataclass(frozen=True, slots=True)
class Edition:
    """A carnet, and what it is of."""

    trip: Trip
    programme: Programme
    carnet: Carnet
    language: Language


def written(form: str, trip: Trip, programme: Programme, it: Carnet, language: Language) -> bytes:
    """`form`: a key of FORMATS."""
    return FORMATS[form](Edition(trip, programme, it, language))


def _sheet(it: Edition) -> dict[str, object]:
    return sheet(it.trip, it.programme, it.carnet, it.language)


def _pdf(it: Edition) -> bytes:
    from bot.documents import typst

    return typst.pdf("carnet.typ", _sheet(it), files(it.carnet))


def _word(it: Edition) -> bytes:
    from bot.carnet.documents.word import word

    return word(_sheet(it), files(it.carnet), it.carnet.issued)


def _json(it: Edition) -> bytes:
    return record.written(it.trip, it.carnet)


def _markdown(it: Edition) -> bytes:
    return markdown.written(_sheet(it))


def _xlsx(it: Edition) -> bytes:
    return spreadsheet.written(it.carnet, it.language)


FORMATS: Mapping[str, Callable[[Edition], bytes]] = {
    "pdf": _pdf,
    "docx": _word,
    "json": _json,
    "md": _markdown,
    "xlsx": _xlsx,
}
