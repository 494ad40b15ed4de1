"""The commands. What a command needs is imported inside it: `--help` answers at once."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.settings_reading import read_settings

app = typer.Typer(
    help="Escale, le bot d’un voyage apprenant · the bot of a learning trip",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
database_commands = typer.Typer(help="La base de données · The database", no_args_is_help=True)
app.add_typer(database_commands, name="db")


class Imported(StrEnum):
    PROGRAMME = "programme"
    MEMBERS = "members"
    PARTICIPANTS = "participants"
    CARNET = "carnet"


class Exported(StrEnum):
    PROGRAMME = "programme"
    PARTICIPANTS = "participants"
    ATTENDANCE = "attendance"
    DEBRIEF = "debrief"
    JOURNAL = "journal"
    CARNET = "carnet"


class Sheet(StrEnum):
    PARTICIPANTS = "participants"
    COACH = "coach"
    HOTEL = "hotel"
    CATERER = "caterer"
    DIETS = "diets"
    JOURNAL = "journal"


TripOption = Annotated[Path | None, typer.Option("--trip", help="Fichier du voyage · Trip file (TOML)")]


@app.command()
def run() -> None:
    """Lancer le bot · Run the bot (BOT_TOKEN)."""
    from bot.cli import commands

    commands.run(read_settings())


@app.command()
def rehearse(
    trip: TripOption = None,
    database: Annotated[str, typer.Option(help="SQLite, à garder · to keep; sinon neuve · else fresh")] = "",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port de la page · of the page")] = 8080,
    date: Annotated[str, typer.Option(help="Premier jour · First day, AAAA-MM-JJ")] = "",
    play: Annotated[bool, typer.Option("--play", help="Tout le voyage, seul, puis un bilan · by itself")] = False,
    trace: Annotated[Path | None, typer.Option(help="Ce qui est envoyé à qui · what is sent to whom (JSON)")] = None,
    carnet: Annotated[Path | None, typer.Option(help="Avec --play, le carnet · with --play, the carnet")] = None,
) -> None:
    """Répéter sans Telegram, dans une page web · Rehearse without Telegram, in a web page."""
    from bot.cli import commands

    commands.rehearse(commands.Rehearsal(trip, database, port, date, play, trace, carnet))


@app.command()
def check() -> None:
    """Vérifier les réglages, le jeton, la base… · Check the settings, the token, the database…"""
    from bot.cli import commands

    raise typer.Exit(commands.check(read_settings()))


@app.command("import")
def import_(
    what: Imported,
    file: Annotated[Path, typer.Argument(help=".xlsx .ods .csv; carnet : .json")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Sans confirmer · Without asking")] = False,
    tell: Annotated[bool, typer.Option("--tell", help="Prévenir les participant·es · Tell participants")] = False,
) -> None:
    """Importer un fichier, après en avoir montré la différence · Import a file, its difference shown first."""
    from bot.cli import memory, transfer

    settings = read_settings()
    if what is Imported.CARNET:
        memory.import_carnet(settings, file, yes)
        return
    transfer.import_file(settings, what, file, yes, tell)


@app.command()
def export(
    what: Exported,
    file: Annotated[Path, typer.Argument(help=".xlsx .csv .pdf .ics .md .json")],
    sheet: Annotated[Sheet, typer.Option(help="La feuille d’un .csv · The sheet of a .csv")] = Sheet.PARTICIPANTS,
) -> None:
    """Exporter ; la terminaison dit le format · Export; the file's ending says the format."""
    from bot.cli import attendance, carnet, debriefs, participants, programme

    settings = read_settings()
    match what:
        case Exported.PARTICIPANTS:
            participants.export_participants(settings, file, sheet)
        case Exported.JOURNAL:
            participants.export_participants(settings, file, Sheet.JOURNAL)
        case Exported.ATTENDANCE:
            attendance.export_attendance(settings, file)
        case Exported.CARNET:
            carnet.export_carnet(settings, file)
        case Exported.DEBRIEF:
            debriefs.export_debriefs(settings, file)
        case Exported.PROGRAMME:
            programme.export_programme(settings, file)


@database_commands.command()
def upgrade() -> None:
    """Mettre la base à jour · Bring the database up to date."""
    from bot.cli import files

    files.upgrade_database(read_settings())


@app.command()
def purge(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Compter sans effacer · Count, erase nothing")] = False,
    trip: Annotated[bool, typer.Option("--trip", help="Tout le voyage, une fois clos · All of a closed trip")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Sans confirmer · Without asking")] = False,
) -> None:
    """Effacer les données arrivées à échéance · Erase data past its end date."""
    from bot.cli import closing, files

    if trip:
        closing.empty(read_settings(), dry_run, yes)
    else:
        files.purge(read_settings(), dry_run)


@app.command("next")
def next_(
    file: Annotated[Path, typer.Argument(help="Fichier à écrire · File to write (.toml)")],
    first_day: Annotated[str, typer.Option(help="Premier jour · First day, AAAA-MM-JJ")] = "",
) -> None:
    """Le fichier du voyage suivant, d’après celui-ci · The next trip’s file, begun from this one."""
    from bot.cli import following

    following.begin_next(read_settings(), file, first_day)


@app.command()
def invite(
    source: Annotated[str, typer.Option(help="D’où l’on vient · Where people come from")] = "affiche",
    folder: Annotated[Path, typer.Option(help="Où les écrire · Where to write them")] = Path(),
) -> None:
    """Le lien d’inscription, son QR code et une affiche · The sign-up link, its QR code and a poster."""
    from bot.cli import invitation

    invitation.invite(read_settings(), source, folder)
