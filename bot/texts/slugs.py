"""A title as the name of a file, or a part of an address."""

from __future__ import annotations

from re import sub
from unicodedata import normalize


def slug(name: str) -> str:
    """« Voyage apprenant 2024 » -> "voyage-apprenant-2024", never empty."""
    letters = normalize("NFKD", name.replace("’", " ")).encode("ascii", "ignore").decode().lower()
    return sub(r"[^a-z0-9]+", "-", letters).strip("-") or "escale"
