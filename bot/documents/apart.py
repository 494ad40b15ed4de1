"""Draws what takes much memory in a process of its own, from a folder: templates, words, pictures as files.

Whoever asks loads no compiler, and holds no picture.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

TEMPLATES = Path(__file__).parent / "templates"
Sheet = Mapping[str, object]  # what json.dumps writes
SHEET, MADE = "sheet.json", "made.pdf"  # in the folder
ENVELOPE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">'
    '<image width="{wide}" height="{high}" href="data:image/jpeg;base64,{content}"/></svg>'
)
PATIENCE = 120.0  # seconds
# What is freed goes back at once, and one thread draws: a third less memory, in the same time (glibc’s alone).
SPARING = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": "16384",
    "MALLOC_TRIM_THRESHOLD_": "65536",
    "RAYON_NUM_THREADS": "1",
}


@contextmanager
def workshop() -> Iterator[Path]:
    """A folder for one document and its pictures: it reads nothing outside. Gone with the block."""
    with TemporaryDirectory(prefix="escale-") as made:
        folder = Path(made)
        for it in TEMPLATES.glob("*.typ"):
            shutil.copy(it, folder)
        yield folder


def pdf(folder: Path, template: str, sheet: Sheet) -> bytes:
    """As `typst.pdf`; pictures stand in `folder`, by the names under which `sheet` speaks of them. Waited for.

    The process is given none of our environment, which holds secrets. Raises `subprocess.SubprocessError`.
    """
    (folder / SHEET).write_bytes(written(sheet))
    enveloped(folder)
    words = (sys.executable, "-P", "-m", "bot.documents.typst_child", str(folder), template)
    env = {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1", **SPARING}
    subprocess.run(words, env=env, check=True, timeout=PATIENCE, capture_output=True)  # noqa: S603  # our own words
    return (folder / MADE).read_bytes()


def enveloped(folder: Path) -> None:
    """An SVG around each JPEG, under its name and `.svg`: the compiler puts the file as it is into the PDF.

    Of an image it would hold every pixel: four bytes each, of hundreds of photographs.
    """
    from PIL import Image

    for it in folder.glob("*.jpg"):
        with Image.open(it) as opened:
            wide, high = opened.size
        content = b64encode(it.read_bytes()).decode()
        it.with_name(f"{it.name}.svg").write_text(ENVELOPE.format(wide=wide, high=high, content=content))
        it.unlink()


def written(sheet: Sheet) -> bytes:
    """As JSON; half a surrogate pair becomes "?"."""
    return json.dumps(sheet, ensure_ascii=False).encode(errors="replace")
