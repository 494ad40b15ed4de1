"""`escale purge --trip`, as a shell sees it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.cli.test_cli import Escale, escale  # noqa: F401  # its fixture


def test_only_a_closed_trip_is_emptied_counted_first(escale: Escale, tmp_path: Path) -> None:  # noqa: F811  # the fixture
    escale("db", "upgrade")
    assert escale("purge", "--trip", "--yes", code=1).startswith("The trip is not closed: nothing was erased.")
    with sqlite3.connect(tmp_path / "escale.sqlite") as database:
        database.execute("insert into trip_state (id, closed, roster_version) values (1, '2024-03-29 09:00:00', 0)"
                         " on conflict (id) do update set closed = excluded.closed")  # fmt: skip
        database.execute(
            "insert into promises (person, words, seen, alone, at) values (7, 'x', 'mine', 0, '2024-03-28')"
        )
    said = escale("purge", "--trip", "--dry-run")
    assert said.startswith("Would be erased (nothing is yet):\n") and "promise to try at home: 1\n" in said
    assert "Erase all that this trip left" in escale("purge", "--trip", code=1)  # nobody answers
    done = escale("purge", "--trip", "--yes")
    assert "Erased:\n" in done and done.endswith("then run escale run.\n")
    with sqlite3.connect(tmp_path / "escale.sqlite") as database:
        assert database.execute("select count(*) from promises").fetchone() == (0,)
