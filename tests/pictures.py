"""Photographs as devices make them: with a place, a device, an hour, and lying on their side."""

from __future__ import annotations

import io

from PIL import Image

MAKE, TAKEN, TURNED, GPS, LATITUDE = 0x010F, 0x9003, 0x0112, 0x8825, 2
DEVICE = "Appareil de Claire"


def photo(width: int = 400, height: int = 300, turned: int = 1, colour: str = "navy") -> bytes:
    """A JPEG whose left half is white; `turned` as EXIF says it (6: a quarter turn)."""
    picture = Image.new("RGB", (width, height), colour)
    picture.paste("white", (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[MAKE], exif[TURNED] = DEVICE, turned
    exif.get_ifd(0x8769)[TAKEN] = "2024:03:26 11:42:00"
    exif.get_ifd(GPS)[LATITUDE] = (47.0, 13.0, 2.0)
    made = io.BytesIO()
    picture.save(made, "JPEG", exif=exif, comment=DEVICE.encode())
    return made.getvalue()


def bomb() -> bytes:
    """A PNG of a few hundred kilobytes, and of a hundred million pixels."""
    made = io.BytesIO()
    Image.new("1", (10_000, 10_000)).save(made, "PNG")
    return made.getvalue()
