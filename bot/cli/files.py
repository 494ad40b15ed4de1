"""Commands that touch the database and files: import, export, upgrade, purge."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from bot.cli.errors import Wrong
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.rules.sheet import Mistake
from bot.programme.rules.table import Table
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.tripfile.read import load_trip
from storage.database import Database, open_database
from storage.migrate import upgrade
from storage.work import Work

LARGEST = 5 * 1024 * 1024 + 1  # bytes read of a spreadsheet: one more than is accepted, so that it is refused by size
YES = ("o", "oui", "y", "yes")


def import_programme(settings: Settings, file: Path, yes: bool, tell: bool) -> None:
    asyncio.run(_import(settings, file, yes, tell))


async def _import(settings: Settings, file: Path, yes: bool, tell: bool) -> None:
    from bot.changes.actions import publish as programme_actions
    from bot.changes.screens import worded
    from bot.programme.rules.difference import changes
    from bot.transfers.actions import imports

    language = settings.language
    async with opened(settings) as database:
        async with database.reading() as work:
            current = await work.programmes.current()
        read = await _read(file, current, language)
        found = changes(current, read)
        if not found:
            say(plain("cli-nothing", language))
            return
        say(plain("cli-changes", language), *(worded(it, read, language).striptags() for it in found))
        if not yes and not agreed(language, "cli-confirm"):
            say(plain("cli-left", language))
            return
        async with database.work() as work:
            if await work.programmes.latest() != current.version:
                raise Wrong(plain("cli-raced", language))
            await programme_actions.publish(work, read, None, imports.WHAT, tell)
            version = (await work.programmes.current()).version
        say(plain("cli-imported", language, version=str(version)))


async def _read(file: Path, current: Programme, language: Language) -> Programme:
    """Raises Wrong with every mistake of the spreadsheet at once."""
    from bot.programme.rules.sheet import read_programme

    with busy(plain("cli-reading", language)):
        read = read_programme(await table_of(file, language), current.zone, current)
    if isinstance(read, Programme):
        return read
    raise mistaken(read, language)


async def table_of(file: Path, language: Language) -> Table:
    """Raises Wrong for what is no spreadsheet."""
    from bot.documents.sheets import SheetRefused, read_table

    with file.open("rb") as source:
        content = source.read(LARGEST)
    try:
        return await read_table(file.name, content)
    except SheetRefused as refused:
        raise Wrong(plain(refused.key, language, **refused.values)) from None


def mistaken(found: Sequence[Mistake], language: Language) -> Wrong:
    from bot.transfers.actions.imports import worded

    head = plain("cli-mistakes", language, count=len(found))
    return Wrong(head, *(worded(it, language) for it in found))


def agreed(language: Language, question: str) -> bool:
    """Raises Abort for whoever answers by leaving."""
    import typer

    sys.stdout.write(plain("cli-ask", language, question=plain(question, language)) + " ")
    sys.stdout.flush()
    try:
        return input().strip().lower() in YES
    except (EOFError, KeyboardInterrupt):
        say("")
        sys.stdout.flush()  # before what is said on the other stream
        raise typer.Abort from None


def export_programme(settings: Settings, file: Path) -> None:
    asyncio.run(_export(settings, file))


async def _export(settings: Settings, file: Path) -> None:
    from bot.outbox.render import Renderer
    from bot.programme.actions.documents import FORMATS, KINDS, in_format

    language, ending = settings.language, file.suffix.lower().removeprefix(".")
    if ending not in FORMATS:
        raise Wrong(plain("cli-ending", language, path=str(file), endings=" ".join(f".{it}" for it in FORMATS)))
    trip = load_trip(settings.trip_file, language)
    async with opened(settings) as database:
        async with database.reading() as work:
            version = (await work.programmes.current()).version
        with busy(plain("cli-drawing", language)):
            drawn = await Renderer(database, trip, KINDS).make(in_format(ending, version, language), 0)
    write(file, drawn.content)
    say(plain("cli-exported", language, path=str(file), version=str(version)))


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
            return await (retention.count if dry_run else retention.purge)(database, trip)

    with busy(plain("cli-purging", settings.language)):
        done = asyncio.run(purged())
    say(plain("cli-would-purge" if dry_run else "cli-purged", settings.language), *_counted(done, settings.language))


def _counted(done: Mapping[str, int], language: Language) -> list[str]:
    lines = ((plain(f"personal-line-{name}", language), count) for name, count in done.items())
    return [plain("cli-purge-line", language, what=what, count=count) for what, count in lines]


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The database, up to date, with a programme in it."""
    database = open_database(settings.database_url, None, settings.organiser_ids)
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
