"""Bounds what a process takes that reads a file which may be hostile: little memory and time."""

from __future__ import annotations

import contextlib
import resource

MEMORY = 1024 * 1024 * 1024  # bytes
SECONDS = 15


def confine() -> None:
    _bound(resource.RLIMIT_AS, MEMORY)
    _bound(resource.RLIMIT_CPU, SECONDS)


def _bound(what: int, most: int) -> None:
    _, hard = resource.getrlimit(what)
    with contextlib.suppress(ValueError, OSError):  # systems without this bound: the parent's patience is left
        resource.setrlimit(what, (most, hard) if hard in (resource.RLIM_INFINITY, -1) or hard > most else (hard, hard))
