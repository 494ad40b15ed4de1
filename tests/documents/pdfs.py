"""What a PDF says of itself, read by another program than the one that made it."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tests.narrowing import as_a


def language(document: bytes) -> str:
    return str(_catalog(document)["/Lang"])


def tagged(document: bytes) -> bool:
    """Whether a screen reader finds its structure."""
    return bool(as_a(DictionaryObject, _catalog(document)["/MarkInfo"])["/Marked"])


def _catalog(document: bytes) -> DictionaryObject:
    return PdfReader(BytesIO(document)).root_object
