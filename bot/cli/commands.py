"""What the commands do, once their settings are read."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot import logs
from bot.cli.errors import Wrong
from bot.people.rules.person import Language
from bot.settings import Settings
from bot.settings_reading import read_settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from bot.tripfile.read import load_trip

if TYPE_CHECKING:
    from rich.console import Console

FILE = "sqlite+aiosqlite:///{}"
BEFORE_DEADLINE = timedelta(days=10)  # when a rehearsal begins: on 20 November 2023 for the shipped trip


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What was asked of `rehearse`. `database` is a file or a URL, `date` in the trip's zone; "" for the default."""

    trip: Path | None
    database: str
    port: int
    date: str
    play: bool
    trace: Path | None
    carnet: Path | None = None


def run(settings: Settings) -> None:
    if not settings.token:
        raise Wrong(plain("cli-no-token", settings.language))
    trip = load_trip(settings.trip_file, settings.language)
    logs.set_up(settings.log_format, secrets(settings))
    from bot import app
    from storage.sole import AlreadyRuns, sole

    try:
        with sole(settings.database_url), asyncio.Runner(loop_factory=fast_loop()) as runner:
            runner.run(_until_stopped(app.run(settings, trip)))
    except AlreadyRuns as it:
        raise Wrong(plain("cli-runs", settings.language, database=it.database, process=it.process or "?")) from None


def fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's, where there is one; None is the system's own."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def secrets(settings: Settings) -> tuple[str, ...]:
    """What no line may hold."""
    smtp = settings.smtp_url.get_secret_value() if settings.smtp_url else ""
    return tuple(it for it in (settings.token, settings.secret, smtp) if it)


async def _until_stopped(work: Coroutine[object, object, None]) -> None:
    """SIGTERM ends it as Ctrl+C does: in order, with what is committed kept. Asked twice, it still closes in order."""
    task = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()

    def stop() -> None:
        if not task.cancelling():
            task.cancel()

    for name in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has none
            loop.add_signal_handler(name, stop)
    with contextlib.suppress(asyncio.CancelledError):
        await task


def rehearse(options: Rehearsal) -> None:
    """Nothing of the real bot's is touched: the rehearsal has its own token, people and database."""
    chosen: dict[str, object] = {"trip_file": options.trip} if options.trip else {}
    settings = read_settings(rehearsing=True, bot_token=None, **chosen)
    trip = load_trip(settings.trip_file, settings.language)
    day = _day(options.date, trip, settings.language)
    logs.set_up(settings.log_format, secrets(settings))
    if options.play:
        from bot.rehearsal.play import play

        raise SystemExit(asyncio.run(play(settings.trip_file, day, options.trace, options.carnet)))
    from bot.rehearsal.server import serve
    from bot.rehearsal.stage import NotRehearsed

    database = options.database if "://" in options.database or not options.database else FILE.format(options.database)
    try:
        asyncio.run(_until_stopped(serve(settings.trip_file, database, options.port, day, options.trace)))
    except NotRehearsed as real:
        raise Wrong(plain("rehearsal-play-database", settings.language, database=str(real))) from None


def _day(text: str, trip: Trip, language: Language) -> str:
    """YYYY-MM-DD: the day asked, or some days before sign-up closes."""
    if not text:
        last = (trip.deadline - timedelta(seconds=1)).astimezone(trip.zone).date()
        return (last - BEFORE_DEADLINE).isoformat()
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Wrong(plain("cli-date", language, date=text[:40])) from None


def check(settings: Settings) -> int:
    """Prints the table; 1 when something is wrong."""
    from bot.checks import check as findings
    from bot.checks.findings import Finding, Mark

    async def gather() -> list[Finding]:
        return [finding async for finding in findings(settings)]

    found = asyncio.run(gather())
    heads = [plain(f"cli-check-{it}", settings.language) for it in ("what", "said", "mend")]
    from rich.table import Table

    table = Table("", *heads, show_lines=True)
    for it in found:
        table.add_row(it.mark.value, *(_literal(words) for words in (it.what, it.said, it.mend)))
    _console().print(table)
    return 1 if any(it.mark is Mark.WRONG for it in found) else 0


def _literal(words: str) -> str:
    """Brackets are rich's markup: what people wrote is not."""
    from rich.markup import escape

    return escape(words)


def _console() -> Console:
    """Off a terminal, lines are as long as they are: a pipe does not fold."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else 160)
