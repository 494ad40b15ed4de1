"""The command line as a shell sees it: exit codes, sentences, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
Escale = Callable[..., str]
HEAVY = ("sqlalchemy", "telegram", "aiohttp", "fluent", "structlog", "typst")


@pytest.fixture
def escale(tmp_path: Path) -> Escale:
    def ran(*words: str, code: int = 0, options: tuple[str, ...] = (), **settings: str) -> str:
        given = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANGUAGE": "en", **settings}
        command = [sys.executable, *options, "-m", "bot", *words]
        done = subprocess.run(command, cwd=tmp_path, env=given, capture_output=True, text=True, timeout=60)  # noqa: S603  # our own
        said = done.stdout + done.stderr
        assert done.returncode == code, said
        assert "Traceback" not in said
        return said

    return ran


def test_help_imports_nothing_heavy(escale: Escale) -> None:
    said = escale("--help", options=("-X", "importtime"))
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in said.splitlines() if "import time" in line}
    assert loaded & set(HEAVY) == set()
    for command in ("run", "rehearse", "check", "import", "export", "purge", "db"):
        assert command in said


def test_mistakes_end_in_a_sentence_and_a_code(escale: Escale, tmp_path: Path) -> None:
    (tmp_path / "trip.toml").write_text("name = ", encoding="utf-8")
    assert escale("run", code=1).startswith("BOT_TOKEN is missing")
    assert escale("run", code=1, BOT_TOKEN="1:abc", TRIP_FILE="trip.toml").startswith("The file is not valid TOML")
    assert escale("run", code=1, LISTEN="x", BROADCAST_RATE="0").count("\n") == 2
    assert escale("export", "programme", "a.doc", code=1).startswith("a.doc: unknown ending")
    assert escale("import", "programme", "none.csv", code=1).startswith("The file none.csv cannot be read")
    assert escale("import", "members", "none.csv", code=1).startswith("import members: this will come with sign-up")
    assert "Usage" in escale("export", "nothing", "a.csv", code=2)


def test_an_unreachable_telegram_ends_in_a_sentence(escale: Escale) -> None:
    said = escale("run", code=1, BOT_TOKEN="1:abc", BOT_API_URL="http://127.0.0.1:9")
    assert "Telegram does not answer" in said
    assert "1:abc" not in said


def test_a_programme_goes_out_and_comes_back(escale: Escale, tmp_path: Path) -> None:
    assert escale("export", "programme", "p.csv") == "p.csv: written, version 1 of the programme.\n"
    assert escale("import", "programme", "p.csv", "--yes").startswith("This file says the same")
    sheet = (tmp_path / "p.csv").read_bytes().decode("utf-8-sig")
    (tmp_path / "p.csv").write_text(sheet.replace("Déjeuner d’arrivée", "Pique-nique"), encoding="utf-8")
    assert escale("import", "programme", "p.csv", "--yes").endswith("Programme published, version 2.\n")
    assert "The trip file differs from version 2 in one point" in escale("check", code=1)
    assert sorted(it.name for it in tmp_path.iterdir() if "sqlite" not in it.name) == ["p.csv"]


def test_check_says_what_is_wrong_and_creates_nothing(escale: Escale, tmp_path: Path) -> None:
    said = escale("check", code=1)
    assert "BOT_TOKEN is not set." in said
    assert "It does not exist yet" in said
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_database_is_said(escale: Escale) -> None:
    escale("db", "upgrade")
    said = escale("check", code=1, DATABASE_URL="sqlite+aiosqlite:///file:escale.sqlite?mode=ro&uri=true")
    assert "readonly" in said


def test_purge_counts_before_it_erases(escale: Escale) -> None:
    assert escale("purge", "--dry-run").startswith("Would be erased: 0 parked updates")
    assert escale("purge").startswith("Erased: 0 parked updates")
