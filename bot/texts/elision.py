"""« de Claire », « d’Ana »: what French drops before a name that begins with a vowel.

A catalogue writes `{ DE($name) }{ $name }`. Before an h both are heard, and in « Yann » the y is no vowel: the word
stays whole.
"""

from __future__ import annotations

import re
import unicodedata
from functools import partial

from babel import Locale
from fluent.runtime.types import FluentType

VOWEL = re.compile(r"[aeiouœæ]|y(?![aeiouy])", re.IGNORECASE)


class Elided(FluentType):
    """`word` (de, que) as it stands before `name`, the space with it."""

    def __init__(self, word: str, name: str) -> None:
        self._word = word
        self._name = name

    def format(self, _: Locale) -> str:
        begins_open = VOWEL.match(unicodedata.normalize("NFD", self._name.strip()))
        return f"{self._word[:-1]}’" if begins_open else f"{self._word} "


def functions() -> dict[str, partial[Elided]]:
    """As Fluent takes them, by the name that catalogues use."""
    return {word.upper(): partial(Elided, word) for word in ("de", "que")}
