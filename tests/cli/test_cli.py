"""The command line as a shell sees it: exit codes, sentences, no traceback."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from aiohttp import web

from bot.clock import WallClock
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import routes
from tests import forks

ROOT = Path(__file__).parents[2]
PATIENCE = 60  # seconds
SELDOM = (
    "rich", "pygments", "typer", "alembic", "asyncpg", "icalendar", "dateutil", "phonenumbers", "rapidfuzz", "obstore",
    "PIL", "docx", "openpyxl", "typst", "aiosmtplib", "cryptography", "aiogram", "charset_normalizer",
)  # fmt: skip
Escale = Callable[..., str]
HEAVY = ("sqlalchemy", "telegram", "aiohttp", "fluent", "structlog", "typst")


@pytest.fixture
def escale(tmp_path: Path) -> Escale:
    log = tmp_path.parent / f"{tmp_path.name}.log"

    def ran(*words: str, code: int = 0, **settings: str) -> str:
        log.unlink(missing_ok=True)
        process = forks.escale(words, tmp_path, {"PATH": os.environ["PATH"], "LANGUAGE": "en", **settings}, log)
        process.join(PATIENCE)
        said = log.read_text(encoding="utf-8")
        assert process.exitcode == code, said
        assert "Traceback" not in said
        return said

    return ran


def test_help_imports_nothing_heavy() -> None:
    """From a shell."""
    command = [sys.executable, "-X", "importtime", "-m", "bot", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=True)  # noqa: S603  # our own
    lines = [line for line in done.stderr.splitlines() if "import time" in line]
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in lines}
    assert "bot" in loaded
    assert loaded & set(HEAVY) == set()
    for word in ("run", "rehearse", "check", "import", "export", "purge", "db"):
        assert word in done.stdout


def test_a_bot_that_runs_loads_nothing_that_it_may_never_use(tmp_path: Path) -> None:
    """What a start costs, in modules: none of these is needed before somebody asks for what it makes."""
    start = (
        "import sys; from bot.cli.plain_terminal import undrawn; from bot.settings_reading import read_settings\n"
        "with undrawn(): import bot.cli.commands, bot.app, bot.web.server, bot.web.routes; read_settings()\n"
        "import click; print(*sys.modules)"  # what was hidden is found again
    )
    of_a_service = {"INVOCATION_ID": "1", "JOURNAL_STREAM": "8:1", "LANG": "C.UTF-8"}  # as long as names of ours
    around = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **of_a_service}
    command = [sys.executable, "-c", start]
    done = subprocess.run(command, cwd=tmp_path, env=around, capture_output=True, text=True, check=True)  # noqa: S603  # our own
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert {"bot", "telegram", "click"} <= loaded
    assert loaded & set(SELDOM) == set()


def test_mistakes_end_in_a_sentence_and_a_code(escale: Escale, tmp_path: Path) -> None:
    (tmp_path / "trip.toml").write_text("name = ", encoding="utf-8")
    assert escale("run", code=1).startswith("BOT_TOKEN is missing")
    assert escale("run", code=1, BOT_TOKEN="1:abc", TRIP_FILE="trip.toml").startswith("Line 1: a value is missing")
    assert escale("run", code=1, LISTEN="x", BROADCAST_RATE="0").count("\n") == 2
    assert escale("export", "programme", "a.doc", code=1).startswith("a.doc: unknown ending")
    assert escale("import", "programme", "none.csv", code=1).startswith("The file none.csv cannot be read")
    assert escale("import", "participants", "none.csv", code=1).startswith("The file none.csv cannot be read")
    assert escale("export", "debrief", "a.pdf", code=1) == "a.pdf: unknown ending. Possible endings: .xlsx .csv.\n"
    assert escale("export", "participants", "a.pdf", code=1).startswith("a.pdf: unknown ending")
    assert (
        escale("export", "attendance", "a.ics", code=1) == "a.ics: unknown ending. Possible endings: .xlsx .csv .pdf.\n"
    )
    assert (
        escale("export", "attendance", "a.pdf", code=1) == "Nobody was present yet: there is no certificate to make.\n"
    )
    assert "Usage" in escale("export", "participants", "a.csv", "--sheet", "nothing", code=2)
    assert escale("invite", code=1).startswith("BOT_TOKEN is missing: the sign-up link holds the bot’s name")
    assert escale("invite", "--source", "à l’accueil", code=1).startswith("à l’accueil: the source is at most 40")
    assert "Usage" in escale("export", "nothing", "a.csv", code=2)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "export nothing a.csv",
            "{what} : « nothing » n’est pas possible. Choix possibles :\n"
            "  programme\n  participants\n  attendance\n  debrief\n  journal\n  carnet\n"
            "Utilisation : escale export [OPTIONS] {what} {file}\n"
            "Pour en savoir plus : escale export --help\n",
        ),
        ("export", "Il manque {what}.\nUtilisation : escale export"),
        ("frob", "La commande « frob » n’existe pas.\nUtilisation : escale [OPTIONS] COMMAND"),
        ("import members x --yess", "L’option --yess n’existe pas. Vouliez-vous écrire --yes ?\n"),
        ("rehearse --port", "--port : une valeur est attendue à la suite.\n"),
        ("rehearse --port x", "--port : un nombre entier est attendu.\n"),
        ("rehearse --port 99999", "--port : ce nombre est trop grand (65535 au plus).\n"),
        ("check a b", "Ces mots sont de trop : a b\n"),
    ],
)
def test_what_is_wrongly_asked_is_said_in_the_language_set(escale: Escale, words: str, said: str) -> None:
    shown = escale(*words.split(), code=2, LANGUAGE="fr").replace("\u00a0", " ").replace("\u202f", " ")
    assert shown.startswith(said)
    assert not any(english in shown for english in ("Invalid", "Missing", "No such", "Error", "Try", "Usage:"))


def test_mistakes_are_said_in_french(escale: Escale, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "other.sqlite").write_text("a letter, not a database " * 50)
    plain = str.maketrans({"\u00a0": " ", "\u202f": " "})
    for words, said in (
        ("none.csv", "Le fichier none.csv ne peut pas être lu ou écrit : ce fichier n’existe pas."),
        ("folder.csv", "Le fichier folder.csv ne peut pas être lu ou écrit : c’est un dossier, pas un fichier."),
    ):
        assert escale("import", "programme", words, code=1, LANGUAGE="fr").translate(plain) == said + "\n"
    url = "sqlite+aiosqlite:///other.sqlite"
    assert escale("purge", code=1, LANGUAGE="fr", DATABASE_URL=url).translate(plain) == (
        "La base de données ne répond pas comme il faut : ce fichier n’est pas une base de données. Lancez escale check.\n"
    )
    assert escale("check", code=1, LANGUAGE="fr", BOT_TOKENN="1:abc").translate(plain) == (
        "BOT_TOKENN : ce réglage n’existe pas. Vouliez-vous écrire BOT_TOKEN ?\n"
    )


@pytest.mark.parametrize(
    ("language", "answer", "code", "said"),
    [
        (
            "fr",
            "oui\n",
            0,
            "Publier ces changements ? [o/N] : Le programme est publié (version 2), sans message aux participant·es.\n",
        ),
        ("fr", "\n", 0, "Publier ces changements ? [o/N] : Rien n’a changé.\n"),
        ("fr", "", 1, "Publier ces changements ? [o/N] : \nAbandonné.\n"),
        (
            "en",
            "y\n",
            0,
            "Publish these changes? [y/N]: The programme is published (version 2), without a message to the participants.\n",
        ),
        ("en", "", 1, "Publish these changes? [y/N]: \nAborted.\n"),
    ],
)
def test_a_question_is_answered_in_its_own_language(
    escale: Escale, tmp_path: Path, language: str, answer: str, code: int, said: str
) -> None:
    """From a shell, with somebody who answers, or who leaves."""
    escale("export", "programme", "p.csv")
    sheet = (tmp_path / "p.csv").read_bytes().decode("utf-8-sig")
    (tmp_path / "p.csv").write_text(sheet.replace("Déjeuner d’arrivée", "Pique-nique"), encoding="utf-8")
    command = [sys.executable, "-m", "bot", "import", "programme", "p.csv"]
    around = {"PATH": os.environ["PATH"], "LANGUAGE": language, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    done = subprocess.run(  # noqa: S603  # our own
        command, cwd=tmp_path, env=around, input=answer, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        timeout=PATIENCE, check=False,
    )  # fmt: skip
    assert done.returncode == code
    assert done.stdout.replace("\u00a0", " ").replace("\u202f", " ").endswith(said)


def test_an_unreachable_telegram_ends_in_a_sentence(escale: Escale) -> None:
    said = escale("run", code=1, BOT_TOKEN="1:abc", BOT_API_URL="http://127.0.0.1:9")
    assert "Telegram does not answer" in said
    assert "1:abc" not in said


async def test_a_wrong_token_ends_in_a_sentence(escale: Escale) -> None:
    runner = web.AppRunner(web.Application(), access_log=None)
    runner.app.add_routes(routes(Telegram(WallClock())))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url, token = f"http://127.0.0.1:{runner.addresses[0][1]}", "1:wrong-and-secret"
    try:
        said = await asyncio.to_thread(escale, "run", code=1, BOT_TOKEN=token, BOT_API_URL=url)
        assert said == "Telegram refuses this token. Ask @BotFather for one and put it in BOT_TOKEN.\n"
        said = await asyncio.to_thread(escale, "check", code=1, BOT_TOKEN=token, BOT_API_URL=url)
        assert "Telegram refuses this token." in said
        assert token not in said
    finally:
        await runner.cleanup()


async def test_check_names_the_rights_that_the_bot_lacks_in_the_group(escale: Escale, tmp_path: Path) -> None:
    telegram = Telegram(WallClock())
    telegram.person(1, "Claire")
    telegram.group(-5, "Voyage 2024", [1], [1], bot="member")
    await asyncio.to_thread(escale, "db", "upgrade")
    bound = "insert into groups (id, title, link, invitation, reckoned) values (-5, 'Voyage 2024', '', '', 0)"
    with sqlite3.connect(tmp_path / "escale.sqlite") as database:
        database.execute(bound)
    runner = web.AppRunner(web.Application(), access_log=None)
    runner.app.add_routes(routes(telegram))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    told = {"BOT_TOKEN": telegram.token, "BOT_API_URL": f"http://127.0.0.1:{runner.addresses[0][1]}"}
    try:
        said = await asyncio.to_thread(escale, "check", code=1, **told)
        assert all(
            words in said for words in ("there the bot lacks: Invite users via", "link, Ban users, Pin messages.")
        )
        telegram.promotes_bot(1, -5, can_invite_users=True, can_restrict_members=True, can_pin_messages=True)
        said = await asyncio.to_thread(escale, "check", **told)
        assert "“Voyage 2024” is linked; the bot has the rights it needs there." in said
        assert "lacks" not in said
    finally:
        await runner.cleanup()


def test_a_database_that_cannot_be_written_to_is_said(escale: Escale, tmp_path: Path) -> None:
    """Read-only, then kept by another program past the patience, then no database at all."""
    sentence = "The database does not answer as it should: {}. Run escale check.\n"
    escale("db", "upgrade")
    before = (tmp_path / "escale.sqlite").read_bytes()
    url = "sqlite+aiosqlite:///file:escale.sqlite?mode=ro&uri=true"
    read_only = sentence.format("the database is read-only")
    assert escale("purge", code=1, DATABASE_URL=url) == read_only
    assert escale("run", code=1, BOT_TOKEN="1:abc", DATABASE_URL=url).endswith(read_only)
    other = sqlite3.connect(tmp_path / "escale.sqlite", isolation_level=None)
    other.execute("begin immediate")
    assert escale("purge", code=1) == sentence.format("another program keeps the database")
    other.close()
    assert (tmp_path / "escale.sqlite").read_bytes() == before
    (tmp_path / "other.sqlite").write_text("a letter, not a database " * 50)
    url = "sqlite+aiosqlite:///other.sqlite"
    assert escale("purge", code=1, DATABASE_URL=url) == sentence.format("this file is not a database")


def test_a_programme_goes_out_and_comes_back(escale: Escale, tmp_path: Path) -> None:
    assert escale("export", "programme", "p.csv") == "File written: p.csv (version 1 of the programme)\n"
    assert escale("import", "programme", "p.csv", "--yes").startswith("This file says the same")
    sheet = (tmp_path / "p.csv").read_bytes().decode("utf-8-sig")
    (tmp_path / "p.csv").write_text(sheet.replace("Déjeuner d’arrivée", "Pique-nique"), encoding="utf-8")
    assert escale("import", "programme", "p.csv", "--yes").endswith(
        "The programme is published (version 2), without a message to the participants.\n"
    )
    assert "The trip file differs from version 2 in one point" in escale("check", code=1)
    assert "conseil@territoire.example" in sheet  # of the hosts: the machine of the bot is the team's
    (tmp_path / "p.csv").write_text(sheet.replace("conseil@", "accueil@"), encoding="utf-8")
    escale("import", "programme", "p.csv", "--yes")
    assert "One address of hosts in the file" in escale("check", code=1)
    assert sorted(it.name for it in tmp_path.iterdir() if "sqlite" not in it.name) == ["p.csv"]


PEOPLE = """Prénom;Nom;Organisation;Téléphone;Régime
Zoé;L’Œuvre;Ville de Lens;0639980003;=végane
Ana;Martin;Ville d’Arras;0639980004;
"""


def test_participants_come_in_and_go_out(escale: Escale, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(PEOPLE, encoding="utf-8")
    said = escale("import", "participants", "list.csv", "--yes")
    assert said.startswith(
        "Added: 2 · Corrected: 0 · Already there: 0 · Left aside: 0\n+ Zoé L’Œuvre (Ville de Lens)\n"
    )
    assert said.endswith("The list is imported. 2 sign-ups confirmed\n")
    assert escale("export", "participants", "out.csv") == "File written: out.csv\n"
    assert "This list changes nothing" in escale("import", "participants", "out.csv", "--yes")
    escale("export", "participants", "meals.csv", "--sheet", "caterer")
    meals = (tmp_path / "meals.csv").read_text(encoding="utf-8-sig").splitlines()
    assert meals[:3] == ['"Meals";"People"', '"Guests";"2"', '"\'=végane";"1"']
    escale("export", "participants", "book.xlsx")
    assert (tmp_path / "book.xlsx").read_bytes().startswith(b"PK")


def test_a_list_with_mistakes_imports_nobody(escale: Escale, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(f"{PEOPLE};Durand;Lens;12;\n", encoding="utf-8")
    said = escale("import", "participants", "list.csv", "--yes", code=1)
    assert said.startswith("2 mistakes in the file, nothing is imported:\n")
    (tmp_path / "list.csv").write_text(PEOPLE, encoding="utf-8")
    assert "Added: 2" in escale("import", "participants", "list.csv", "--yes")


async def test_an_invitation_is_a_link_a_code_and_a_poster(escale: Escale, tmp_path: Path) -> None:
    telegram = Telegram(WallClock())
    runner = web.AppRunner(web.Application(), access_log=None)
    runner.app.add_routes(routes(telegram))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    told = {"BOT_TOKEN": telegram.token, "BOT_API_URL": f"http://127.0.0.1:{runner.addresses[0][1]}"}
    try:
        said = await asyncio.to_thread(escale, "invite", "--source", "newsletter", **told)
    finally:
        await runner.cleanup()
    assert said == (
        "Sign-up link: https://t.me/EscaleBot?start=in_newsletter\n"
        "File written: inscription.png\nFile written: inscription.pdf\n"
    )
    assert (tmp_path / "inscription.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "inscription.pdf").read_bytes().startswith(b"%PDF")


def test_check_says_what_is_wrong_and_creates_nothing(escale: Escale, tmp_path: Path) -> None:
    said = escale("check", code=1)
    assert "BOT_TOKEN is not set." in said
    assert "It does not exist yet" in said
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_database_is_said(escale: Escale) -> None:
    escale("db", "upgrade")
    said = escale("check", code=1, DATABASE_URL="sqlite+aiosqlite:///file:escale.sqlite?mode=ro&uri=true")
    assert "It does not answer as it should: the database is read-only." in said


def test_purge_counts_before_it_erases(escale: Escale) -> None:
    said = escale("purge", "--dry-run")
    assert said.startswith("Would be erased (nothing is yet):\nsign-ups never confirmed: 0\ndiet and access needs: 0\n")
    assert said.replace("Would be erased (nothing is yet):", "Erased:") == escale("purge")
