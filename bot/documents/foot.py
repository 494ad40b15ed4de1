"""The lines that close a list and are nobody: « Total : 2 membres », « Liste arrêtée au 12/11/2023 »."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import dropwhile, takewhile

from bot.documents.cells import Cell, folded, holds, words

Numbered = tuple[int, Sequence[Cell]]  # a row, as the spreadsheet counts it
DONE = "arrete|etabli|edite|imprime|extrait|exporte|genere|actualise|transmis|valide"
FOOT = re.compile(
    r"(?:sous[- ]?)?tota(?:l|ux)(?: general| generaux)?(?: (?:de|des|du)\b.*|\W.*\d.*|\W*)"
    r"|(?:nombre|nb|effectif|somme|moyenne)\b.*\d.*"
    r"|(?:source|legende|nota|nb|remarque|note)s? ?:.*|\*.*"
    r"|(?:[a-z]+ )?(?:mise? a jour|derniere mise a jour|" + DONE + r")e?s? (?:le|au|du|par)\b.*|page \d+.*"
    r"|fait (?:a|le) .*\d.*"
)


def foot_rows(rows: Sequence[Numbered], full: Collection[int]) -> set[int]:
    """Those that say so, and those that stand alone at the end under an empty row. `full` are the others."""
    said = {number for number, row in rows if _says_so(row)}
    data = [it for it in rows if it[0] not in said]
    tail = list(takewhile(lambda it: _filled(it[1]) == 1, reversed(data)))[::-1]
    if len(tail) == len(data):
        return said
    apart = dropwhile(lambda it: it[0] - 1 in full, tail)
    return said | {number for number, _ in apart}


def _filled(row: Sequence[Cell]) -> int:
    return sum(holds(it) for it in row)


def _says_so(row: Sequence[Cell]) -> bool:
    """Words that close a list, alone or beside the figures that they announce."""
    cells = [it for it in row if holds(it)]
    figures = all(isinstance(it, float) or words(it).strip("€% ").replace(",", ".").isdecimal() for it in cells[1:])
    return isinstance(cells[0], str) and figures and bool(FOOT.fullmatch(folded(words(cells[0])).replace("’", "'")))
