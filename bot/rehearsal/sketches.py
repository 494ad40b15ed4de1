"""Photographs for who has none at hand: a street drawn by chance, with what a device would write in the file."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Exif
    from PIL.ImageDraw import ImageDraw

SIZE = WIDTH, HEIGHT = 1280, 960
GROUND = 800  # where houses stand
SKIES = ((206, 222, 235), (241, 222, 197), (198, 214, 209))
WALLS = ((178, 92, 72), (222, 196, 150), (112, 132, 148), (150, 164, 122), (196, 150, 132), (92, 96, 116))
STONE, GLASS, GRASS = (150, 144, 138), (232, 226, 206), (126, 150, 104)
MAKE, TAKEN, DETAILS, PLACE, LATITUDE, LONGITUDE = 0x010F, 0x9003, 0x8769, 0x8825, 2, 4


def sketch(number: int) -> bytes:
    """A JPEG; the same for the same number."""
    from PIL import Image, ImageDraw

    chance = random.Random(number)  # noqa: S311  # draws, keeps no secret
    picture = Image.new("RGB", SIZE, chance.choice(SKIES))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, GROUND, WIDTH, HEIGHT), chance.choice((STONE, GRASS)))
    left = -chance.randint(0, 120)
    while left < WIDTH:
        left = _house(pen, chance, left) + chance.choice((0, 0, 24))
    made = io.BytesIO()
    picture.save(made, "JPEG", quality=88, exif=_written(number))
    return made.getvalue()


def _house(pen: ImageDraw, chance: random.Random, left: int) -> int:
    """Where it ends."""
    wide, high = chance.randint(150, 300), chance.randint(260, 620)
    right, top = left + wide, GROUND - high
    pen.rectangle((left, top, right, GROUND), chance.choice(WALLS))
    pen.polygon(((left - 12, top), (left + wide // 2, top - chance.randint(40, 130)), (right + 12, top)), STONE)
    for x in range(left + 28, right - 60, 82):
        for y in range(top + 40, GROUND - 110, 118):
            pen.rectangle((x, y, x + 46, y + 70), GLASS)
    return right


def _written(number: int) -> Exif:
    """A place, a device and an hour, to see that they do not stay."""
    from PIL import Image

    exif = Image.Exif()
    exif[MAKE] = "Escale, la repetition"
    exif.get_ifd(DETAILS)[TAKEN] = f"2024:03:26 11:{number % 60:02}:00"
    exif.get_ifd(PLACE).update({LATITUDE: (47.0, 13.0, 2.0), LONGITUDE: (1.0, 32.0, 31.0)})
    return exif
