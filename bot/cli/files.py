"""Commands that touch the database and files: upgrade, purge; what every command writes and says."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from bot.cli.errors import Wrong
from bot.people.rules.person import Language
from bot.settings import Settings
from bot.texts.catalogue import Value, plain
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.store import StoreFailed
from storage.work import Work

YES = ("o", "oui", "y", "yes")


def agreed(language: Language, question: str, **values: Value) -> bool:
    """Raises Abort for whoever answers by leaving."""
    import typer

    sys.stdout.write(plain("cli-ask", language, question=plain(question, language, **values)) + " ")
    sys.stdout.flush()
    try:
        return input().strip().lower() in YES
    except (EOFError, KeyboardInterrupt):
        say("")
        sys.stdout.flush()  # before what is said on the other stream
        raise typer.Abort from None


def format_of(file: Path, formats: Collection[str], language: Language) -> str:
    """What its ending asks for, in lower case, without the dot. Raises Wrong, which names those that there are."""
    ending = file.suffix.lower().removeprefix(".")
    if ending not in formats:
        raise Wrong(plain("cli-ending", language, path=str(file), endings=" ".join(f".{it}" for it in formats)))
    return ending


def write(file: Path, content: bytes) -> None:
    """The whole file or the former one, never a half."""
    half = file.with_name(f".{file.name}.part")
    try:
        half.write_bytes(content)
        half.replace(file)
    finally:
        half.unlink(missing_ok=True)


def upgrade_database(settings: Settings) -> None:
    async def upgraded() -> bool:
        database = open_database(settings.database_url)
        try:
            return await upgrade(database.engine)
        finally:
            await database.close()

    key = "cli-upgraded" if asyncio.run(upgraded()) else "cli-already"
    say(plain(key, settings.language))


def purge(settings: Settings, dry_run: bool) -> None:
    from bot.privacy.actions import purge as retention

    trip = load_trip(settings.trip_file, settings.language)

    async def purged() -> dict[str, int]:
        async with opened(settings) as database:
            if dry_run:
                return await retention.count(database, trip)
            done = await retention.purge(database, trip)
            await taken_out(database, settings.language)
            return done

    with busy(plain("cli-purging", settings.language)):
        done = asyncio.run(purged())
    say(plain("cli-would-purge" if dry_run else "cli-purged", settings.language), *counted(done, settings.language))


async def taken_out(database: Database, language: Language) -> None:
    """The files of what was erased. A store that is away keeps them: who purges has to know."""
    from bot.attachments.actions.keeping import collect

    try:
        await collect(database)
    except StoreFailed as failed:
        raise Wrong(plain("cli-store-away", language, reason=failed.reason)) from None


def counted(done: Mapping[str, int], language: Language) -> list[str]:
    lines = ((plain(f"privacy-line-{name}", language), count) for name, count in done.items())
    return [plain("cli-purge-line", language, what=what, count=count) for what, count in lines]


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The database, up to date, with a programme in it."""
    database = open_database(settings.database_url, None, settings.organiser_ids, settings.media_url)
    try:
        await upgrade(database.engine)
        async with database.work() as work:
            await _seeded(work, settings)
        yield database
    finally:
        await database.close()


async def _seeded(work: Work, settings: Settings) -> None:
    from bot.changes.actions.publish import seed

    if await work.programmes.latest() is None:
        await seed(work, load_trip(settings.trip_file, settings.language))


@contextmanager
def busy(words: str) -> Iterator[None]:
    """A bar for work whose length is not known; nothing off a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        progress.add_task(words, total=None)
        yield


def say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
