"""Compiles the templates. User text travels as JSON, so that whatever it contains is printed and never run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
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
SHEET, MADE = "sheet.json", "made.pdf"  # in the folder of a document that is drawn apart
PATIENCE = 120.0  # seconds
# What is freed goes back at once, and several threads share it: a fifth less memory (glibc; others take no notice).
SPARING = {"MALLOC_ARENA_MAX": "1", "MALLOC_MMAP_THRESHOLD_": "65536", "MALLOC_TRIM_THRESHOLD_": "65536"}


def pdf(template: str, sheet: Sheet) -> bytes:
    """Tagged and accessible (PDF/UA-1), or merely tagged where something in it cannot be."""
    return drawn(TEMPLATES, template, _written(sheet))


def drawn(folder: Path, template: str, sheet: str) -> bytes:
    """As `pdf`; `sheet` is JSON, and what it names stands in `folder`."""
    try:
        return _compile(folder, template, sheet, "pdf", standards=["ua-1"])
    except typst.TypstError:
        return _compile(folder, template, sheet, "pdf")


def pdf_apart(template: str, sheet: Sheet, pictures: Pictures) -> bytes:
    """As `pdf`, of what takes much memory: in a process of its own (see `typst_child`), which is waited for.

    It is given none of our environment, which holds secrets. Raises `subprocess.SubprocessError`.
    """
    with _beside(pictures) as folder:
        (folder / SHEET).write_text(_written(sheet), encoding="utf-8")
        words = (sys.executable, "-P", "-m", "bot.documents.typst_child", str(folder), template)
        env = {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1", **SPARING}
        subprocess.run(words, env=env, check=True, timeout=PATIENCE, capture_output=True)  # noqa: S603  # our own words
        return (folder / MADE).read_bytes()


def png(template: str, sheet: Sheet, ppi: float) -> bytes:
    return _compile(TEMPLATES, template, _written(sheet), "png", ppi=ppi)


@contextmanager
def _beside(pictures: Pictures) -> Iterator[Path]:
    """The templates, with the pictures beside them: a document reads nothing outside its folder."""
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
    sheet: str,
    kind: Literal["pdf", "png"],
    ppi: float | None = None,
    standards: list[typst.PDFStandard] | None = None,
) -> bytes:
    compiler = typst.Compiler(folder / template, root=folder, font_paths=fonts(), ignore_system_fonts=True)
    made = compiler.compile(format=kind, ppi=ppi, sys_inputs={"sheet": sheet}, pdf_standards=standards or [])
    return made[0] if isinstance(made, list) else made or b""


def _written(sheet: Sheet) -> str:
    """As JSON; half a surrogate pair becomes "?"."""
    return drawable(json.dumps(sheet, ensure_ascii=False).encode(errors="replace").decode())
