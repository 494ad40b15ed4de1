"""Compiles the templates. User text travels as JSON, so that whatever it contains is printed and never run."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import typst

from bot.documents.glyphs import drawable, fonts

TEMPLATES = Path(__file__).parent / "templates"
Sheet = Mapping[str, object]  # what json.dumps writes
Pictures = Mapping[str, bytes]  # by the name of file under which the sheet speaks of them
NONE: Pictures = {}


def pdf(template: str, sheet: Sheet, pictures: Pictures = NONE) -> bytes:
    """Tagged and accessible (PDF/UA-1), or merely tagged where something in it cannot be."""
    with _beside(pictures) as folder:
        try:
            return _compile(folder, template, sheet, "pdf", standards=["ua-1"])
        except typst.TypstError:
            return _compile(folder, template, sheet, "pdf")


def png(template: str, sheet: Sheet, ppi: float) -> bytes:
    return _compile(TEMPLATES, template, sheet, "png", ppi=ppi)


@contextmanager
def _beside(pictures: Pictures) -> Iterator[Path]:
    """The templates, with the pictures beside them: a document reads nothing outside its folder."""
    if not pictures:
        yield TEMPLATES
        return
    with TemporaryDirectory(prefix="escale-") as made:
        folder = Path(made)
        for it in TEMPLATES.glob("*.typ"):
            shutil.copy(it, folder)
        for name, content in pictures.items():
            (folder / name).write_bytes(content)
        yield folder


def _compile(
    folder: Path,
    template: str,
    sheet: Sheet,
    kind: Literal["pdf", "png"],
    ppi: float | None = None,
    standards: list[typst.PDFStandard] | None = None,
) -> bytes:
    compiler = typst.Compiler(folder / template, root=folder, font_paths=fonts(), ignore_system_fonts=True)
    made = compiler.compile(format=kind, ppi=ppi, sys_inputs={"sheet": _written(sheet)}, pdf_standards=standards or [])
    return made[0] if isinstance(made, list) else made or b""


def _written(sheet: Sheet) -> str:
    """As JSON; half a surrogate pair becomes "?"."""
    return drawable(json.dumps(sheet, ensure_ascii=False).encode(errors="replace").decode())
