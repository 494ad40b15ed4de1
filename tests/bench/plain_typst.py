"""typst alone, of pages that are ready: `python -m tests.bench.plain_typst ours FOLDER`."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import typst

SHEET, MADE, TOOK = "sheet.json", "made.pdf", "seconds"
FONTS = Path(__file__).parents[2] / "bot" / "documents" / "fonts"


def spent() -> tuple[float, float]:
    """Seconds: on the clock, and of a processor, by this process and those that it started."""
    now = os.times()
    return time.perf_counter(), now.user + now.system + now.children_user + now.children_system


def leave(folder: Path, made: bytes, began: tuple[float, float]) -> None:
    took = [after - before for before, after in zip(began, spent(), strict=True)]
    (folder / TOOK).write_text(" ".join(map(str, took)))
    (folder / MADE).write_bytes(made)


def main() -> None:
    folder = Path(sys.argv[2])
    began = spent()
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
    sheet = {"sheet": (folder / SHEET).read_text(encoding="utf-8")}
    compiler = typst.Compiler(folder / "carnet.typ", root=folder, font_paths=fonts, ignore_system_fonts=True)
    made = compiler.compile(format="pdf", sys_inputs=sheet, pdf_standards=["ua-1"])
    assert isinstance(made, bytes)
    leave(folder, made, began)


if __name__ == "__main__":
    main()
