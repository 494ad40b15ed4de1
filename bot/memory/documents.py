"""Looks at the file of a carnet in a process of its own: `python -m bot.memory.documents` prints its mistakes as JSON.

It runs alone, with little memory and time, and may be killed by what it reads: a file made to be wrong a million times
asks for gigabytes to say so.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from bot.documents.confined import confine
from bot.memory.rules.file import read


def main() -> None:
    confine()
    found = read(sys.stdin.buffer.read())
    json.dump([asdict(it) for it in found] if isinstance(found, list) else [], sys.stdout)


if __name__ == "__main__":
    main()
