"""The text of a file whose encoding nobody wrote down: what French computers of the last thirty years saved.

A text that was encoded twice (« CommunautÃ© ») is put back as it was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.documents.cells import Cell
from bot.documents.table import Table

EIGHT_BITS = ("cp1252", "mac_roman", "cp850", "iso8859_15")  # the most common first
MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)  # fmt: skip
ENOUGH = 64 * 1024  # bytes that tell an encoding
CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1a")  # no text holds them; 1A ended a file of MS-DOS
# How often French writes each: « é » is one letter in fifty, « ÿ » a town's name.
FRENCH = {
    "é": 3.0, "è": 2.0, "à": 2.0, "ê": 2.0, "ç": 2.0, "œ": 2.0, "ô": 1.5, "î": 1.5, "ù": 1.5, "û": 1.5, "ï": 1.5,
    "ë": 1.5, "â": 1.0, "ÿ": 0.7, "ü": 0.5, "ö": 0.3, "ä": 0.2, "æ": 0.2,
}  # fmt: skip
CAPITALS = {
    "É": 2.7, "È": 1.5, "À": 1.8, "Ç": 1.8, "Ê": 1.2, "Î": 1.3, "Ô": 1.2, "Â": 0.9, "Œ": 1.6, "Ë": 0.5, "Ï": 0.5,
    "Û": 0.3, "Ù": 0.2, "Ü": 0.2, "Ÿ": 0.1, "Æ": 0.1, "Ö": 0.1, "Ä": 0.1,
}  # fmt: skip
SIGNS = "‘“”«»–—…€°·•²³№©\u00a0\u202f"
TRACES = re.compile("[ÃÂâÅ√][^a-zA-Z0-9\\s]|[ÃÂâÅ√]\u00a0")  # a lead byte and what follows it, as letters
JOINING = "·–—\u202f"  # signs that may stand between two letters


class NotText(ValueError):
    """`key` is the sentence that says how to mend it."""

    def __init__(self, key: str = "documents-sheet-not-a-sheet") -> None:
        super().__init__(key)
        self.key = key


def decoded(content: bytes) -> str:
    """Raises NotText."""
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), None) or _wide(content) or "utf-8"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise NotText from None
        text = _eight_bits(content)
    if "\0" in text:
        raise NotText
    return text


def _wide(content: bytes) -> str | None:
    """UTF-16 without its mark: one byte of two says nothing."""
    begins = content[:200]
    for name, at in (("utf-16-le", 1), ("utf-16-be", 0)):
        if (
            len(begins) >= 4
            and begins[at::2].count(0) * 10 >= len(begins[at::2]) * 9
            and begins[1 - at :: 2].count(0) == 0
        ):
            return name
    return None


def _eight_bits(content: bytes) -> str:
    """Of what charset-normalizer does not rule out, what reads most like French."""
    candidates = [(french(text), text) for text in _candidates(content)]
    best, text = max(candidates, key=lambda it: it[0], default=(0.0, ""))
    if best > 0:
        return text
    raise NotText if CONTROLS.intersection(content[:ENOUGH]) else NotText("documents-sheet-encoding")


def _candidates(content: bytes) -> Iterator[str]:
    from charset_normalizer import from_bytes  # a start does without it

    found = from_bytes(content[:ENOUGH], cp_isolation=["utf_8", *EIGHT_BITS], threshold=0.9)
    named = {name for match in found for name in (match.encoding, *match.could_be_from_charset)}
    for encoding in EIGHT_BITS:
        if encoding in named:
            try:
                text = content.decode(encoding)
            except UnicodeDecodeError:
                continue
            if not any(0x7F <= ord(it) < 0xA0 for it in text):  # controls: nobody types them
                yield text


def french(text: str) -> float:
    """How much the letters beyond ASCII are those that French writes, and stand where it writes them."""
    padded = f"  {text} "
    return sum(_likely(padded, at) for at, it in enumerate(padded) if not it.isascii())


def _likely(text: str, at: int) -> float:
    letter, before, after = text[at], text[at - 1], text[at + 1]
    if letter in FRENCH:
        loud = before.isupper() and (after.isupper() or text[at - 2].isupper())
        return -2.0 if loud else FRENCH[letter] * _placed(letter, before, after)
    if letter in CAPITALS:
        return (
            -2.0
            if before.islower() or (before.isupper() and after.islower())
            else CAPITALS[letter] * _placed(letter, "", after)
        )
    between = before.isalpha() and after.isalpha()
    if letter == "’":
        return 1.0 if between else 0.0
    if letter in SIGNS:
        return -1.0 if between and letter not in JOINING else 0.2 if letter == "\u00a0" else 0.6
    return -2.0


def _placed(letter: str, before: str, after: str) -> float:
    """« à » and « ù » end words, « œ » stands before « u » or « i », a cell begins with a capital."""
    if (letter in "àù" and after.isalpha()) or (letter in "œŒ" and after not in "uiUI"):
        return 0.15
    return 1.0 if before.isalpha() or letter == "à" or letter.isupper() else 0.5


def mended(table: Table) -> Table:
    rows = [[_mended(cell) for cell in row] for row in table.rows]
    return table if rows == table.rows else replace(table, rows=rows, mended=True)


def _mended(cell: Cell) -> Cell:
    if not isinstance(cell, str) or cell.isascii() or not TRACES.search(cell):
        return cell
    from ftfy import fix_encoding  # a start does without it
    from ftfy.badness import is_bad

    meant = fix_encoding(cell)
    return meant if is_bad(cell) and not is_bad(meant) and french(meant) > 0 else cell
