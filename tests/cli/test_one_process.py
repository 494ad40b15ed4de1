"""Two bots on one SQLite file, and files that are no database: one sentence, no traceback."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from storage.sole import AlreadyRuns, sole
from tests.cli.test_cli import Escale, escale

__all__ = ["escale"]
TOKEN = "1:abc"  # nobody's


def test_the_second_says_which_process_has_the_database(escale: Escale, tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/escale.sqlite"
    with sole(url):
        import os

        said = escale("run", code=1, BOT_TOKEN=TOKEN, DATABASE_URL=url)
        assert said == (
            f"{tmp_path}/escale.sqlite: a bot uses this database already (process {os.getpid()}). Stop it first.\n"
        )
        assert "programme" in escale("export", "programme", "sortie.csv", DATABASE_URL=url)
        assert "Telegram" in escale("check", code=1, DATABASE_URL=url)
    said = escale("run", code=1, BOT_TOKEN=TOKEN, BOT_API_URL="http://127.0.0.1:9", DATABASE_URL=url)
    assert "Telegram does not answer" in said, "the lock ended with its process"


def test_other_databases_are_nobody_s_business(tmp_path: Path) -> None:
    with sole(f"sqlite+aiosqlite:///{tmp_path}/a.sqlite"), sole(f"sqlite+aiosqlite:///{tmp_path}/b.sqlite"):
        pass
    with sole("postgresql+asyncpg://here/base"), sole("postgresql+asyncpg://here/base"), sole("sqlite+aiosqlite://"):
        pass
    with (
        sole(f"sqlite+aiosqlite:///{tmp_path}/a.sqlite"),
        pytest.raises(AlreadyRuns),
        sole(f"sqlite+aiosqlite:///{tmp_path}/a.sqlite"),
    ):
        pass


@pytest.mark.parametrize("name", ["a.sqlite", "link.sqlite", "here/a.sqlite", "file:PATH/a.sqlite?uri=true"])
def test_one_database_has_one_lock_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.sqlite").touch()
    (tmp_path / "link.sqlite").symlink_to("a.sqlite")
    (tmp_path / "here").symlink_to(tmp_path)
    path = name.replace("PATH", str(tmp_path)) if name.startswith("file:") else f"{tmp_path}/{name}"
    with (
        sole(f"sqlite+aiosqlite:///{tmp_path}/a.sqlite"),
        pytest.raises(AlreadyRuns),
        sole(f"sqlite+aiosqlite:///{path}"),
    ):
        pass


def test_a_check_makes_no_folder(escale: Escale, tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/nowhere/escale.sqlite"
    said = escale("check", code=1, BOT_TOKEN=TOKEN, BOT_API_URL="http://127.0.0.1:9", DATABASE_URL=url)
    assert not (tmp_path / "nowhere").exists()
    assert "✗ │ Database" in said and "run will create it" not in said


@pytest.mark.parametrize("name", ["folder", "letter.sqlite", "nowhere/escale.sqlite", "foreign.sqlite"])
def test_what_is_no_database_of_ours_is_said_in_one_sentence(escale: Escale, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "letter.sqlite").write_text("Chère équipe,\n" * 500, encoding="utf-8")
    with sqlite3.connect(tmp_path / "foreign.sqlite") as other:
        other.execute("create table people (x)")
    said = escale("run", code=1, BOT_TOKEN=TOKEN, DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/{name}")
    assert said.count("\n") == 1, said
    assert "unforeseen" not in said
