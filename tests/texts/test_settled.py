"""What the reviews of the French and of the English settled stays as it was settled: a line of the catalogue each.

Who words one of them better changes it in `settled/` too, and says why in the commit.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TEXTS, SETTLED = Path(__file__).parents[2] / "bot" / "texts", Path(__file__).parent / "settled"


def messages(text: str) -> list[str]:
    """Each message with its key, as it is written."""
    return [it.rstrip() for it in re.split(r"(?m)^(?=[\w-]+ =)", text) if it.strip()]


@pytest.mark.parametrize(("language", "least"), [("fr", 150), ("en", 25)])
def test_what_was_settled_stays(language: str, least: int) -> None:
    written = {it for file in (TEXTS / language).glob("*.ftl") for it in messages(file.read_text("utf-8"))}
    settled = messages((SETTLED / f"{language}.ftl").read_text("utf-8"))
    assert len(settled) >= least
    assert [it for it in settled if it not in written] == []
