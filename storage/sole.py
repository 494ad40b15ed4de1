"""One process runs the bot on a SQLite file: a lock beside it, which the system frees when that process ends."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.engine import make_url

FAR = 4096  # where Windows locks a byte: what is locked cannot be read there


class AlreadyRuns(Exception):
    """`process` is the number of the one that holds the database, or nothing when it cannot be read."""

    def __init__(self, database: str, process: str) -> None:
        super().__init__(database, process)
        self.database = database
        self.process = process


@contextmanager
def sole(url: str) -> Iterator[None]:
    """Raises AlreadyRuns. Imports, exports and checks ask for no lock; PostgreSQL has leaders instead."""
    file = _file(url)
    if file is None:
        yield
        return
    if not file.absolute().parent.is_dir() or file.is_dir():
        yield  # opening it will say what is wrong
        return
    beside = file.with_name(f"{file.name}.lock")
    with beside.open("a+b") as lock:
        if not _taken(lock):
            lock.seek(0)
            raise AlreadyRuns(str(file), lock.read(20).decode(errors="replace").strip())
        _sign(lock)
        yield


def openable(_: object, __: object, words: Sequence[object], ___: object) -> None:
    """For SQLAlchemy's event `do_connect`: what cannot be opened is refused before the driver makes a thread for it."""
    name = str(words[0])
    if not name.startswith((":", "file:")) and (Path(name).is_dir() or not Path(name).absolute().parent.is_dir()):
        raise sqlite3.OperationalError("unable to open database file")


def _file(url: str) -> Path | None:
    place = make_url(url)
    name = place.database or ""
    if place.get_backend_name() != "sqlite" or name in ("", ":memory:") or "memory" in place.query.values():
        return None
    return Path(
        os.path.realpath(name.removeprefix("file:"))
    )  # the one that links lead to: SQLite's log stands beside it


def _sign(lock: BinaryIO) -> None:
    lock.truncate(0)
    lock.write(f"{os.getpid()}\n".encode())
    lock.flush()


def _taken(lock: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(FAR)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
