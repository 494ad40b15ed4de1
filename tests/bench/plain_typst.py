"""typst alone, of pages that are ready: `python -m tests.bench.plain_typst ours FOLDER`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import typst

SHEET, MADE, TOOK = "sheet.json", "made.pdf", "seconds"
FONTS = Path(__file__).parents[2] / "bot" / "documents" / "fonts"


def main() -> None:
    folder = Path(sys.argv[2])
    began = time.perf_counter()
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
    sheet = {"sheet": (folder / SHEET).read_text(encoding="utf-8")}
    compiler = typst.Compiler(folder / "carnet.typ", root=folder, font_paths=fonts, ignore_system_fonts=True)
    made = compiler.compile(format="pdf", sys_inputs=sheet, pdf_standards=["ua-1"])
    assert isinstance(made, bytes)
    (folder / TOOK).write_text(str(time.perf_counter() - began))
    (folder / MADE).write_bytes(made)


if __name__ == "__main__":
    main()
