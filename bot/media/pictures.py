"""A photograph as it is kept: upright, no larger than paper shows, without a word of what the device wrote in it."""

from __future__ import annotations

import io
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "WEBP")
MOST = 50_000_000  # pixels, as telephones make them
MOST_AT_ONCE = 26_000_000  # of which so many are held, 80 MB; a photograph of Telegram's has 25 million at most
LONGEST_SIDE = 2048  # pixels: a page's width at 300 dots an inch
QUALITY = 84
WHITE = (255, 255, 255)


class Unreadable(Exception):
    """It is no picture that we read, or one that would fill the memory."""


def cleaned(content: bytes) -> bytes:
    """A JPEG of the same picture, for ever: no place, device or hour. Raises Unreadable. To be called off the loop."""
    return resized(content, LONGEST_SIDE, QUALITY)


def resized(content: bytes, longest: int, quality: int) -> bytes:
    """No side longer than `longest` pixels."""
    try:
        picture = _upright(content, longest)
        made = io.BytesIO()
        picture.save(made, "JPEG", quality=quality, optimize=True)  # not progressive: read in a third of the time
    except Unreadable:
        raise
    except Exception as error:  # noqa: BLE001  # whatever the library says of a file that anybody may have made
        raise Unreadable(type(error).__name__) from None
    return made.getvalue()


def _upright(content: bytes, longest: int) -> Image:
    """Its pixels alone: what is saved of it has no more than that."""
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(content), formats=FORMATS) as opened:
        whole, part = opened.width * opened.height, longest / max(opened.size)
        opened.draft("RGB", (int(opened.width * part), int(opened.height * part)))  # a half, a quarter: what is enough
        if whole > MOST or (whole if opened.info.get("progressive") else opened.width * opened.height) > MOST_AT_ONCE:
            raise Unreadable("too many pixels")
        opened.thumbnail((longest, longest), reducing_gap=None)
        turned = _in_srgb(ImageOps.exif_transpose(opened))
        bare = Image.new("RGB", turned.size, WHITE)
        bare.paste(turned, mask=turned if turned.mode == "RGBA" else None)
        return bare


def _in_srgb(picture: Image) -> Image:
    """The colours that its profile means, which is not kept: it may name the device."""
    profile = picture.info.get("icc_profile")
    if profile and picture.mode == "RGB":
        from PIL import ImageCms

        with suppress(ImageCms.PyCMSError, OSError):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            made = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"))
            return made or picture
    return picture if picture.mode in ("RGB", "RGBA") else picture.convert("RGBA" if _see_through(picture) else "RGB")


def _see_through(picture: Image) -> bool:
    return picture.mode in ("LA", "PA") or "transparency" in picture.info
