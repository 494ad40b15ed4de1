"""What one cell of a spreadsheet means: a yes, a number of degrees, a kind, or words made clean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.programme.rules.programme import EntryKind


@dataclass(frozen=True, slots=True)
class CellError:
    """What the spreadsheet could not compute: « #REF! », or nothing where no value was kept."""

    code: str = ""


Cell = str | float | bool | date | datetime | time | CellError | None

KINDS = {
    "visite": EntryKind.VISIT, "atelier": EntryKind.WORKSHOP, "echange": EntryKind.EXCHANGE, "repas": EntryKind.MEAL,
    "trajet": EntryKind.TRANSFER, "hebergement": EntryKind.LODGING, "temps libre": EntryKind.FREE,
    "free time": EntryKind.FREE,
} | {kind.value: kind for kind in EntryKind}  # fmt: skip
YES = ("oui", "yes", "x", "1", "vrai", "true")
NO = ("non", "no", "0", "faux", "false")
CANCELLED = ("annule", "annulee", "cancelled", "canceled")
KEPT = ("maintenu", "maintenue", "confirme", "confirmee", "kept", "confirmed", "ok")

DEGREES = re.compile(r"-?\d{1,3}(?:[.,]\d+)?(?:e-\d+)?")
FREE = re.compile(r"(?:[^\d@.]|\.(?!\w))+", re.DOTALL)
HIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")  # all but the new line
REF = re.compile(r"[A-Za-z0-9._-]{1,40}")
# In French, English, or any other language; in figures with LibreOffice; « #### » is a column too narrow.
ERROR = re.compile(r"#[^\W\d_][\w/]*[\s\u00a0\u202f]?[!?]|#(?:N/?[AVD]|NV|N/DISP\.?|[A-Z]+_[A-Z]+)|#{3,}|Err ?: ?\d{3}")


class Unread(ValueError):
    """A cell that does not say what its column asks for; `key` ends a key of the catalogue."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def held(text: str) -> Cell:
    """A cell that holds this text, which may be what a spreadsheet shows for an error."""
    return CellError(text.strip()) if text[:1] in "#E" and ERROR.fullmatch(text.strip()) else text


def holds(cell: Cell) -> bool:
    return bool(words(cell)) or isinstance(cell, CellError)


def words(cell: Cell) -> str:
    """Text without what could not be seen or written back: control characters, non-characters, outer spaces."""
    if cell is None:
        return ""
    if isinstance(cell, CellError):
        return cell.code
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = str(cell).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return HIDDEN.sub("", text).strip()


def free_words(cell: Cell) -> bool:
    """« à préciser », « néant », « - »: nobody meant a number, an hour, an address or a domain."""
    return isinstance(cell, str) and bool(FREE.fullmatch(words(cell)))


def shown(cell: Cell) -> str:
    """As it stands in the sheet, to quote it: a date and an hour as French people read them there."""
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, bool):
        return "VRAI" if cell else "FAUX"
    return words(cell).replace(".", ",") if isinstance(cell, float) else words(cell)


def folded(text: str) -> str:
    """Without case, accents, or doubled spaces."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(it for it in bare if not unicodedata.combining(it)).split())


def ref(cell: Cell) -> str:
    text = words(cell)
    if not REF.fullmatch(text):
        raise Unread("not-a-ref")
    return text


def kind(cell: Cell) -> EntryKind:
    found = KINDS.get(re.sub(r"[-_]", " ", folded(words(cell))))
    if found is None:
        raise Unread("not-a-kind")
    return found


def among(yes: Sequence[str], no: Sequence[str], key: str) -> Callable[[Cell], bool]:
    def read(cell: Cell) -> bool:
        text = folded(words(cell))
        if text not in yes and text not in no:
            raise Unread(key)
        return text in yes

    return read


def degrees(most: int) -> Callable[[Cell], float]:
    def read(cell: Cell) -> float:
        text = words(cell)
        if isinstance(cell, bool) or not DEGREES.fullmatch(text) or abs(value := float(text.replace(",", "."))) > most:
            raise Unread("not-degrees")
        return value

    return read
