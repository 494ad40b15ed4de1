"""The members' list sent in chat or from the command line: its difference shown, then the whole of it or nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.people.rules.person import Role
from tests.membership.conftest import CLAIRE, OMAR, without_mail
from tests.town import Reader, Town, text_of

LIST = """Organisation;Domaine;Nom;Prénom;E-mail
Ville d’Exemple;ville-exemple.fr;Durand;Marie;marie.durand@ville-exemple.fr
Les Amis du canal;;Roux;Paul;paul.roux@gmail.com
"""


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    async with without_mail(tmp_path) as made:
        yield made


async def sends(place: Town, reader: Reader, content: str, name: str = "membres.csv") -> str:
    place.telegram.sends_document(reader.id, content.encode(), name)
    await place.settled()
    return text_of(reader.last)


async def names(place: Town) -> dict[str, int]:
    async with place.app.services.database.reading() as work:
        return {it.name: it.id for it in await work.roster.organisations()}


PREVIEW = """Ce que ce fichier changerait à la liste des membres

Une organisation n’y serait plus\u00a0:
• Communauté d’agglomération du Lac

Une organisation s’ajouterait\u00a0:
• Les Amis du canal

Personnes nommées\u00a0: 2 de plus, 1 de moins.

Rien n’est encore changé. La liste compterait 2 organisations\u202f; elle remplacerait l’actuelle en entier."""


async def test_a_file_in_chat_shows_the_difference_then_replaces_the_list(place: Town, claire: Reader) -> None:
    before = await names(place)
    assert await sends(place, claire, LIST) == PREVIEW
    assert await names(place) == before
    said = await claire.taps("Remplacer la liste")
    assert (
        said
        == "La liste des membres est remplacée. Organisations\u00a0: 2, domaines\u00a0: 1, personnes nommées\u00a0: 2."
    )
    after = await names(place)
    assert set(after) == {"Ville d’Exemple", "Les Amis du canal"}
    assert after["Ville d’Exemple"] == before["Ville d’Exemple"]
    async with place.app.services.database.reading() as work:
        assert [(it.who, it.what) for it in await work.audit.latest()] == [(CLAIRE, "members imported")]
    assert (await sends(place, claire, LIST)).startswith("Ce fichier dit la même chose")


async def test_a_list_replaced_meanwhile_is_not_replaced_unknowingly(place: Town, claire: Reader) -> None:
    await sends(place, claire, LIST)
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await sends(place, lea, LIST.replace("Amis", "Voisins"))
    await lea.taps("Remplacer la liste")
    assert (await claire.taps("Remplacer la liste")).startswith("La liste des membres a changé entre-temps")
    assert "Les Voisins du canal" in await names(place)


async def test_a_dropped_file_changes_nothing(place: Town, claire: Reader) -> None:
    before = await names(place)
    await sends(place, claire, LIST)
    assert await claire.taps("Abandonner ce fichier") == "Fichier abandonné\u00a0: la liste des membres n’a pas changé."
    assert await names(place) == before


async def test_mistakes_come_all_at_once_and_nothing_changes(place: Town, claire: Reader) -> None:
    before = await names(place)
    said = await sends(place, claire, "organisation;domaine;email\nVille;gmail.com;x@\n;ville.fr;\n")
    assert said.startswith("3 erreurs dans le fichier\nRien n’a été importé.")
    assert "Ligne 2, colonne B (domaine)\u00a0: «\u202fgmail.com\u202f» est ouvert à tout le monde" in said
    assert await names(place) == before


async def test_nobody_else_imports(place: Town, claire: Reader) -> None:
    omar = await place.person(OMAR, "Omar")
    before = await names(place)
    await sends(place, claire, LIST)
    await omar.says("/start")
    await sends(place, omar, LIST)
    omar.last["reply_markup"] = {"inline_keyboard": [[{"text": "?", "callback_data": "1:roster:apply:1"}]]}
    place.telegram.taps(omar.id, omar.last["message_id"], "1:roster:apply:1")
    await place.settled()
    assert await names(place) == before


def escale(folder: Path, *words: str, typed: str = "") -> tuple[int, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    asked = kept | {"DATABASE_URL": f"sqlite+aiosqlite:///{folder}/cli.sqlite", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(  # noqa: S603  # our own words
        [sys.executable, "-m", "bot", *words], capture_output=True, text=True, env=asked, cwd=folder, check=False,
        input=typed,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_the_command_line_imports_members(tmp_path: Path) -> None:
    file = tmp_path / "membres.csv"
    file.write_text(LIST, encoding="utf-8")
    code, said = escale(tmp_path, "import", "members", str(file), "--yes")
    assert (code, said.splitlines()[-1]) == (
        0, "La liste des membres est remplacée. Organisations\u00a0: 2, domaines\u00a0: 1, personnes nommées\u00a0: 2.",
    )  # fmt: skip
    assert "• Les Amis du canal" in said
    assert escale(tmp_path, "import", "members", str(file), "--yes")[1].startswith("Ce fichier dit la même chose")
    file.write_text("organisation;email\n;x@\n", encoding="utf-8")
    code, said = escale(tmp_path, "import", "members", str(file), "--yes")
    assert code == 1
    assert "2 erreurs dans le fichier" in said and "Traceback" not in said
