"""The privacy notice as docs/privacy.*.md: `python -m bot.cli.notice_page` writes them again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.people.rules.person import Language
from bot.privacy.screens import table
from bot.settings import SHIPPED_TRIP
from bot.texts.catalogue import plain
from bot.trip import Trip
from bot.tripfile.read import load_trip

DOCS = Path(__file__).parents[2] / "docs"
COLUMNS = ("what", "why", "readers", "basis", "until", "fate")


def page(trip: Trip, language: Language) -> str:
    """Markdown, from the table that /mesdonnees, /oublier and the purge read."""
    heads = [plain(f"privacy-notice-column-{it}", language) for it in COLUMNS]
    lines = [[getattr(it, name) for name in COLUMNS] for it in table.all_worded(trip, language)]
    return "\n".join(
        [
            f"# {plain('privacy-notice-title', language)}",
            "",
            table.controller(trip, language),
            "",
            table.why(trip, language),
            "",
            _row(heads),
            _row(["---"] * len(heads)),
            *map(_row, lines),
            *(part for words in table.after(language) for part in ("", words)),
            "",
        ]
    )


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def path(language: Language) -> Path:
    return DOCS / f"privacy.{language}.md"


def main() -> None:
    trip = load_trip(SHIPPED_TRIP)
    for language in Language:
        path(language).write_text(page(trip, language), encoding="utf-8")


if __name__ == "__main__":
    main()
