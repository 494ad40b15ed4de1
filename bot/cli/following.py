"""`escale next FILE`: the next trip, begun from the one that TRIP_FILE names."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from bot.cli.errors import Wrong
from bot.people.rules.person import Language
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.tripfile.following import following
from bot.tripfile.read import load_trip, read_trip


def begin_next(settings: Settings, file: Path, first_day: str) -> None:
    """Writes nothing over what is there, nor what could not be read back."""
    language = settings.language
    before = load_trip(settings.trip_file, language)
    if file.exists():
        raise Wrong(plain("cli-next-there", language, path=str(file)))
    first = _day(first_day or _ask(language), language)
    text = settings.trip_file.read_text(encoding="utf-8-sig")
    try:
        made = following(text, before.first_day, first)
    except OverflowError:
        raise Wrong(plain("cli-date", language, date=first.isoformat())) from None
    read_trip(made.text, language)
    file.write_text(made.text, encoding="utf-8")
    sys.stdout.write(plain("cli-next", language, path=str(file)) + "\n")
    if made.stale:
        lines = ", ".join(map(str, made.stale))
        sys.stdout.write(plain("cli-next-stale", language, lines=lines) + "\n")


def _ask(language: Language) -> str:
    """Raises Abort for whoever answers by leaving."""
    import typer

    sys.stdout.write(plain("cli-next-ask", language) + " ")
    sys.stdout.flush()
    try:
        return input().strip()
    except (EOFError, KeyboardInterrupt):
        sys.stdout.write("\n")
        sys.stdout.flush()
        raise typer.Abort from None


def _day(text: str, language: Language) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Wrong(plain("cli-date", language, date=text[:40])) from None
