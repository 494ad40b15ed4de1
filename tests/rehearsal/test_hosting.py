"""The check of the page that hosts are sent, seen failing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.rehearsal.hosting import Hosted
from bot.rehearsal.postbox import Enclosed, Letter

CHECK = "rehearsal-play-check-hosts"
HOST = "accueil@mairie.example"


def letter(to: str = HOST, content: bytes = b"%PDF-1.7") -> Letter:
    at = datetime(2024, 3, 31, tzinfo=UTC)
    return Letter(to, "Votre page", "Bonjour", at, (Enclosed("page.pdf", content),))


def test_well_sent_nothing_is_amiss() -> None:
    assert Hosted([HOST], [letter()]).amiss() == {CHECK: 0}


@pytest.mark.parametrize(
    ("letters", "missed"),
    [([], 1), ([letter(), letter()], 1), ([letter("autre@mairie.example")], 2), ([letter(content=b"<html>")], 1)],
    ids=["lost", "twice", "to somebody else", "no page"],
)
def test_what_did_not_come_came_twice_or_elsewhere_is_counted(letters: list[Letter], missed: int) -> None:
    assert Hosted([HOST], letters).amiss() == {CHECK: missed}


def test_nothing_sent_is_no_success() -> None:
    assert Hosted([], []).amiss() == {CHECK: 1}
