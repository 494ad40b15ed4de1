"""The table of documents: each kind once, and what is somebody's alone says what is said in its place."""

from __future__ import annotations

import pytest

from bot.nouns import DOCUMENTS
from bot.outbox.acts import Recipe
from bot.outbox.render import Renderer, UnknownKind
from bot.people.rules.person import Language
from bot.texts.catalogue import plain
from storage.database import Database
from tests.builders import trip


def test_every_kind_is_declared_once_and_shared_unless_it_can_be_gone() -> None:
    assert {it.name: it.shared for it in DOCUMENTS} == {
        "day": True,
        "programme": True,
        "agenda": True,
        "export": False,
        "mission": False,
        "mydata": False,
        "notice": True,
        "participants": False,
        "attendance": False,
        "carnet": False,
        "carnet-network": False,
        "host-page": False,
        "my-files": False,
        "debrief-photo": False,
        "debrief-sheet": False,
    }
    assert len({it.name for it in DOCUMENTS}) == len(DOCUMENTS)


@pytest.mark.parametrize("language", list(Language))
def test_what_is_gone_is_said_in_a_sentence(language: Language) -> None:
    assert all(plain(it.gone, language).endswith((".", "/statut", "/status")) for it in DOCUMENTS if it.gone)


async def test_a_kind_that_nobody_declares_is_a_defect_of_ours(database: Database) -> None:
    with pytest.raises(UnknownKind, match="poem"):
        await Renderer(database, trip(), DOCUMENTS).make(Recipe("poem", 1, Language.FR), 1)
