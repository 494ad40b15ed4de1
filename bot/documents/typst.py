"""Compiles the templates. User text travels as JSON, so that whatever it contains is printed and never run."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import typst

from bot.documents.apart import TEMPLATES, Sheet, written
from bot.documents.glyphs import drawable, fonts


def pdf(template: str, sheet: Sheet) -> bytes:
    """Tagged and accessible (PDF/UA-1), or merely tagged where something in it cannot be."""
    return drawn(TEMPLATES, template, written(sheet).decode())


def drawn(folder: Path, template: str, sheet: str) -> bytes:
    """As `pdf`; `sheet` is JSON, and what it names stands in `folder`."""
    printed = drawable(sheet)
    try:
        return _compile(folder, template, printed, "pdf", standards=["ua-1"])
    except typst.TypstError:
        return _compile(folder, template, printed, "pdf")


def png(template: str, sheet: Sheet, ppi: float) -> bytes:
    return _compile(TEMPLATES, template, drawable(written(sheet).decode()), "png", ppi=ppi)


def _compile(
    folder: Path,
    template: str,
    sheet: str,
    kind: Literal["pdf", "png"],
    ppi: float | None = None,
    standards: list[typst.PDFStandard] | None = None,
) -> bytes:
    compiler = typst.Compiler(folder / template, root=folder, font_paths=fonts(), ignore_system_fonts=True)
    made = compiler.compile(format=kind, ppi=ppi, sys_inputs={"sheet": sheet}, pdf_standards=standards or [])
    return made[0] if isinstance(made, list) else made or b""
