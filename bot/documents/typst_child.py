"""Draws one document from its folder, alone: `python -m bot.documents.typst_child FOLDER TEMPLATE`.

Hundreds of pages and photographs take hundreds of megabytes, which come back to the machine when it ends.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.documents.apart import MADE, SHEET
from bot.documents.typst import drawn


def main() -> None:
    folder, template = Path(sys.argv[1]), sys.argv[2]
    sheet = (folder / SHEET).read_text(encoding="utf-8")
    (folder / MADE).write_bytes(drawn(folder, template, sheet))


if __name__ == "__main__":
    main()
