"""A picture to send where somebody would take a photograph: hills under a sky, never twice the same."""

from __future__ import annotations

import io
import random

SIZES = ((1200, 800), (800, 1100), (1600, 700), (1000, 1000))
SKY, GROUND = ((150, 190, 225), (235, 225, 190)), (46, 92, 74)


def scenery(number: int) -> bytes:
    """A JPEG, the same for the same number."""
    from PIL import Image, ImageDraw

    chance = random.Random(number)  # noqa: S311  # a picture, no secret
    width, height = SIZES[number % len(SIZES)]
    made = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(made)
    for y in range(height):
        draw.line((0, y, width, y), fill=_between(*SKY, y / height))
    for rank in range(4):
        x, top = chance.randrange(width), height // 3 + chance.randrange(height // 3)
        colour = _between(GROUND, SKY[0], 0.6 - rank * 0.2)
        draw.polygon([(x - width // 2, height), (x, top), (x + width // 2, height)], fill=colour)
    content = io.BytesIO()
    made.save(content, "JPEG", quality=82)
    return content.getvalue()


def _between(one: tuple[int, int, int], other: tuple[int, int, int], part: float) -> tuple[int, int, int]:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue
