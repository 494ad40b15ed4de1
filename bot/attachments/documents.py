"""The files that somebody sent, together."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from zipfile import ZIP_STORED, ZipFile, ZipInfo


def zipped(names: Sequence[str], read: Callable[[str], bytes | None]) -> bytes:
    """Each under its name; they are compressed already. What is there no more is left out."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_STORED) as archive:
        for name in names:
            if (content := read(name)) is not None:
                archive.writestr(ZipInfo(name), content)
    return made.getvalue()
