"""`python -m tests.bench [reads buttons writes quick slow sender start crowd growth documents membership carnet change rollcall
broadcast planning]`: all of them without a name."""

from __future__ import annotations

import os
import sys
import time

from tests.bench import road
from tests.bench.bots import api
from tests.bench.sections import SECTIONS as ALONE

SECTIONS = ALONE | road.SECTIONS


def main() -> None:
    asked = sys.argv[1:] or list(SECTIONS)
    if unknown := [name for name in asked if name not in SECTIONS]:
        sys.exit(f"{', '.join(unknown)}: no such section; there are {', '.join(SECTIONS)}")
    began = time.monotonic()
    _print("measure", "found", "target")
    with api() as served:
        for name in asked:
            for line in SECTIONS[name](served):
                _print(*line)
    _print("(the whole run)", f"{time.monotonic() - began:.0f} s, load {os.getloadavg()[0]:.1f}", "")


def _print(what: str, found: str, target: str) -> None:
    print(f"{what:<46} {found:<28} {target}".rstrip(), flush=True)  # noqa: T201  # this is what it is for


if __name__ == "__main__":
    main()
