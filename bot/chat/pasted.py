"""An address or a code taken out of what surrounds it: a display name, a sentence, the whole mail."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

APART = r"\s<>()\[\]{}\"«»“”,;:|"  # what no address holds
ADDRESS = re.compile(rf"(?<![^{APART}])[^{APART}@]{{1,254}}@[^{APART}@]{{1,254}}(?![^{APART}])")
EDGES = ".,;!?'’…*_`-"
RUN = re.compile(r"\d+(?:[ .-]\d+)*")  # « 123 456 », « 12-34-56 »
YEAR = re.compile(r"(?:19|20)\d\d")
LONGEST = 8192  # characters that are searched


def visible(text: str) -> str:
    """Without what cannot be seen, in the usual forms of each letter; lines stay."""
    usual = unicodedata.normalize("NFKC", text[:LONGEST])
    return "".join(it for it in usual if it == "\n" or unicodedata.category(it) not in ("Cf", "Cc"))


def addresses(text: str) -> list[str]:
    """Each of them once, whatever its case."""
    found = (it.strip(EDGES) for it in ADDRESS.findall(visible(text)))
    return list({it.casefold(): it for it in found if it.partition("@")[0]}.values())


def code(text: str, digits: int) -> str:
    """The one number of so many digits, in one group or several; "" where there is none, or more than one."""
    bare = ADDRESS.sub(" ", visible(text))
    figures = "".join(str(unicodedata.decimal(it, it)) for it in bare)
    runs = [re.split(r"[ .-]", it) for it in RUN.findall(figures)]
    return _only(it for run in runs for it in run if len(it) == digits) or _only(
        it for it in map(_joined, runs) if len(it) == digits
    )


def _joined(run: list[str]) -> str:
    """Its groups put together, without the year that stands beside them."""
    return "".join(it for it in run if not YEAR.fullmatch(it)) or "".join(run)


def _only(found: Iterable[str]) -> str:
    every = set(found)
    return every.pop() if len(every) == 1 else ""
