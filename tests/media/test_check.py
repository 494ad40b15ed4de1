"""`escale check`: whether photographs and voice notes can be kept."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from obstore.store import MemoryStore

from bot.checks import kept
from bot.checks.findings import CheckContext, Finding, Mark
from bot.cli.errors import report
from bot.people.rules.person import Language
from bot.settings import Settings
from storage.database import open_database
from storage.store import Store, StoreFailed


async def looked(tmp: Path, language: Language = Language.FR, store: Store | None = None) -> Finding:
    database = open_database(f"sqlite+aiosqlite:///{tmp}/none.sqlite")
    database.store = store or database.store
    return await kept.store(CheckContext(Settings(_env_file=None), language, database))  # type: ignore[call-arg]  # pydantic-settings takes it


async def test_a_folder_is_tried_and_left_as_it_was(tmp_path: Path) -> None:
    found = await looked(tmp_path)
    assert (found.mark, (tmp_path / "media").exists()) == (Mark.NOTE, False)
    (tmp_path / "media").mkdir()
    found = await looked(tmp_path)
    assert found.mark is Mark.GOOD
    assert found.said.startswith(f"{tmp_path}/media\u00a0: accessible, modifiable, ") and found.said.endswith(
        " Go libres."
    )
    assert not any((tmp_path / "media").glob("*"))


async def test_a_bucket_is_tried(tmp_path: Path) -> None:
    found = await looked(tmp_path, Language.EN, Store(MemoryStore))
    assert (found.mark, found.said) == (Mark.GOOD, "The bucket answers: a file was put there, read and taken away.")


async def test_what_cannot_be_a_folder_is_told_with_the_mend(tmp_path: Path) -> None:
    (tmp_path / "media").write_text("")
    found = await looked(tmp_path)
    assert (found.mark, found.said) == (
        Mark.WRONG,
        "Rien ne peut y être gardé\u00a0: c’est un fichier, pas un dossier.",
    )
    assert found.mend.startswith("Vérifiez MEDIA_URL")


def test_a_command_that_needs_them_says_why_they_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(StoreFailed("File exists", errno.EEXIST), Language.EN) == 1
    assert capsys.readouterr().err == (
        "Photos cannot be read where they are kept: this is a file, not a folder. Check MEDIA_URL with escale check.\n"
    )
