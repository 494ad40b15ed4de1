"""The command line. Each command imports what it needs when it runs: `--help` costs nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import SHIPPED_TRIP, Settings, SettingsWrong, read_settings

if TYPE_CHECKING:
    from bot.trip.trip import Trip

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Escale : le bot d’un voyage apprenant.")
importing = typer.Typer(no_args_is_help=True, help="Lit un tableau (.xlsx, .ods, .csv) ; la différence est montrée.")
exporting = typer.Typer(no_args_is_help=True, help="Écrit un fichier ; sa fin dit son format.")
database = typer.Typer(no_args_is_help=True, help="La base de données.")
cli.add_typer(importing, name="import")
cli.add_typer(exporting, name="export")
cli.add_typer(database, name="db")


class Stop(Exception):
    """Ends the command with a sentence and exit code 1."""


def main() -> None:
    """No traceback for a mistake of the person who types."""
    from sqlalchemy.exc import DBAPIError

    from bot.trip_file import TripFileWrong

    try:
        cli()
    except (SettingsWrong, TripFileWrong, Stop) as wrong:
        _end(str(wrong))
    except DBAPIError as wrong:
        _end(f"La base de données ne peut pas être utilisée : {wrong.orig}")
    except KeyboardInterrupt:
        _end("Arrêté.")


def _end(sentence: str) -> None:
    from bot.logs import scrubbed

    typer.echo(scrubbed(sentence), err=True)
    raise SystemExit(1)


def _trip(settings: Settings) -> Trip:
    from bot.trip_file import load_trip

    return load_trip(settings.trip_file)


@cli.command()
def run() -> None:
    """Fait vivre le bot (BOT_TOKEN est nécessaire)."""
    settings = read_settings()
    if settings.bot_token is None:
        raise Stop("BOT_TOKEN: missing: expected the token given by BotFather (see .env.example)")
    from bot import app, logs

    logs.set_up(settings.log_format, (settings.token,))
    asyncio.run(app.run(settings, _trip(settings)))


@cli.command()
def rehearse(
    trip: Annotated[Path, typer.Option(help="Le fichier du voyage.")] = SHIPPED_TRIP,
    database: Annotated[str, typer.Option(help="Une base SQLAlchemy à garder ; sinon, une base neuve.")] = "",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Le port de la page.")] = 8080,
    date: Annotated[str, typer.Option(help="Le jour où commence la répétition (AAAA-MM-JJ).")] = "2023-11-20",
    play: Annotated[bool, typer.Option("--play", help="Joue tout le voyage et imprime un rapport.")] = False,
    trace: Annotated[Path | None, typer.Option(help="Où garder la trace de ce qui a été envoyé.")] = None,
) -> None:
    """La répétition : le vrai bot dans une page, sans compte Telegram."""
    from bot.rehearsal import play as playing
    from bot.rehearsal import server

    if play:
        raise SystemExit(asyncio.run(playing.play(trip, date, trace)))
    asyncio.run(server.serve(trip, database, port, date))


@cli.command()
def check() -> None:
    """Vérifie le jeton, la base, le courrier, le groupe et le fichier du voyage."""
    from bot import checks

    raise SystemExit(asyncio.run(checks.check()))


@importing.command("programme")
def import_programme(file: Path, yes: Annotated[bool, typer.Option("--yes", help="Publie sans demander.")] = False) -> None:
    """Le programme : montre la différence, puis la publie."""
    from bot import files

    settings = read_settings()
    asyncio.run(files.import_programme(settings, _trip(settings), file, yes))


@exporting.command("programme")
def export_programme(file: Path) -> None:
    """Le programme : .xlsx, .csv, .pdf ou .ics."""
    from bot import files

    settings = read_settings()
    asyncio.run(files.export_programme(settings, _trip(settings), file))


@database.command()
def upgrade() -> None:
    """Met la base au schéma de cette version."""
    from storage.database import open_database
    from storage.migrate import upgrade as bring_up

    async def work() -> bool:
        opened = open_database(read_settings().database_url)
        try:
            return await bring_up(opened.engine)
        finally:
            await opened.close()

    typer.echo("Base mise à jour." if asyncio.run(work()) else "La base est déjà à jour.")


@cli.command()
def purge(dry_run: Annotated[bool, typer.Option("--dry-run", help="Compte sans effacer.")] = False) -> None:
    """Efface ce dont la date de conservation est passée."""
    from bot import files

    typer.echo(asyncio.run(files.purge(read_settings(), dry_run)))
