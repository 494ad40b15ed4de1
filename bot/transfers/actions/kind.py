"""What an import is, whichever list it brings: read and compared, shown, then applied as a whole or dropped."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.chat.screen import Screen
from bot.documents.headers import Shape
from bot.documents.rows import Mistake
from bot.documents.table import Table
from bot.people.rules.person import Language
from bot.trip import Trip
from storage.database import Database
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Difference:
    """What a file would change. `document` is kept until it is confirmed; "" where it would change nothing.

    `doubts`: what may be a slip, a line each.

    `body` is what fits so many units; the command line shows the same, whole, as `lines`.
    """

    document: str
    head: Callable[[Language], Markup]
    body: Callable[[Language, int], Markup]
    foot: Callable[[Language], Markup]
    lines: Callable[[Language], Sequence[Markup]]
    notes: Sequence[Mistake] = ()
    doubts: Callable[[Language], Sequence[Markup]] = lambda _: ()


@dataclass(frozen=True, slots=True)
class Done:
    """What was applied, as the chat shows it."""

    screen: Callable[[Language], Screen]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What comes as a file. `name` is its draft's too.

    `nothing`, `stale`, `dropped` and `confirm` are the keys of what is said or asked of it.

    `apply` does the whole of it, or nothing and None where what was shown is no longer
    true; its author is None for the command line. `buttons`: the key of each label, and what it does.
    `surely`: how many entries a document takes away, where that is so many that it is asked once more; else 0.
    """

    name: str
    apply: Callable[[Work, Trip, int | None, str, bool], Awaitable[Done | None]]
    buttons: Sequence[tuple[str, str]]
    nothing: str
    stale: str
    dropped: str
    confirm: str
    surely: Callable[[str], int] = lambda _: 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed(Kind):
    """A list that comes as a spreadsheet. `compare` changes nothing."""

    shape: Shape
    compare: Callable[[Database, Trip, Table], Awaitable[Difference | list[Mistake]]]
