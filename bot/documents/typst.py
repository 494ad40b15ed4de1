"""Compiles the templates. User text travels as JSON, so that whatever it contains is printed and never run."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import typst

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
EMOJI = re.compile("[\U0001f000-\U0001faff\ufe0f\u200d]+ ?")  # never carry meaning alone, and no font of ours has them
Sheet = Mapping[str, object]  # what json.dumps writes


@cache
def fonts() -> typst.Fonts:
    """Ours and typst's own, never the machine's: a document is the same everywhere."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(HERE / "fonts")])


def pdf(template: str, sheet: Sheet) -> bytes:
    """Tagged and accessible (PDF/UA-1), or merely tagged where a character is in none of our fonts."""
    try:
        return _compile(template, sheet, "pdf", standards=["ua-1"])
    except typst.TypstError:
        return _compile(template, sheet, "pdf")


def png(template: str, sheet: Sheet, ppi: float) -> bytes:
    return _compile(template, sheet, "png", ppi=ppi)


def _compile(
    template: str,
    sheet: Sheet,
    kind: Literal["pdf", "png"],
    ppi: float | None = None,
    standards: list[typst.PDFStandard] | None = None,
) -> bytes:
    compiler = typst.Compiler(TEMPLATES / template, root=TEMPLATES, font_paths=fonts(), ignore_system_fonts=True)
    made = compiler.compile(format=kind, ppi=ppi, sys_inputs={"sheet": _written(sheet)}, pdf_standards=standards or [])
    return made[0] if isinstance(made, list) else made or b""


def _written(sheet: Sheet) -> str:
    """JSON without what our fonts could only draw as boxes; half a surrogate pair becomes "?"."""
    return EMOJI.sub("", json.dumps(sheet, ensure_ascii=False).encode(errors="replace").decode())
