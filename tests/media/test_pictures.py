"""A photograph is kept upright and bare, whatever its device wrote in it, and nothing fills the memory."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms

from bot.media.pictures import LONGEST_SIDE, Unreadable, cleaned, resized
from tests.pictures import DEVICE, bomb, photo


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def bright(picture: Image.Image, x: int, y: int) -> bool:
    return picture.convert("L").getpixel((x, y)) > 128  # type: ignore[operator]  # one number in "L"


def test_neither_place_nor_device_nor_hour_is_left() -> None:
    before = photo()
    assert DEVICE.encode() in before and opened(before).getexif()
    kept = opened(cleaned(before))
    assert dict(kept.getexif()) == {}
    assert {"exif", "comment", "icc_profile", "xmp", "photoshop"} & set(kept.info) == set()
    assert DEVICE.encode() not in cleaned(before)


def test_it_stands_upright() -> None:
    kept = opened(cleaned(photo(400, 300, turned=6)))  # its left is up, once turned
    assert kept.size == (300, 400)
    assert bright(kept, 150, 20) and not bright(kept, 150, 380)


def test_it_is_no_larger_than_paper_shows_and_never_enlarged() -> None:
    assert max(opened(cleaned(photo(4000, 3000))).size) == LONGEST_SIDE
    assert opened(cleaned(photo(40, 30))).size == (40, 30)
    assert opened(resized(photo(), 100, 70)).size == (100, 75)


def test_the_same_picture_is_the_same_file_for_ever() -> None:
    assert cleaned(photo()) == cleaned(photo())


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "I;16"])
def test_what_is_seen_through_is_white(mode: str) -> None:
    made = io.BytesIO()
    Image.new(mode, (8, 8)).save(made, "PNG")
    kept = opened(cleaned(made.getvalue()))
    assert kept.mode == "RGB" and bright(kept, 4, 4) == (mode in ("RGBA", "LA"))


def test_the_colours_of_a_profile_stay_and_the_profile_goes() -> None:
    made = io.BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (8, 8), "red").save(made, "JPEG", icc_profile=profile)
    kept = opened(cleaned(made.getvalue()))
    assert "icc_profile" not in kept.info
    red, green, blue = kept.getpixel((4, 4))  # type: ignore[misc]  # three numbers in "RGB"
    assert red > 240 and green < 12 and blue < 12


def test_what_would_fill_the_memory_is_refused_before_it_is_read() -> None:
    assert len(bomb()) < 200_000
    with pytest.raises(Unreadable):
        cleaned(bomb())
    with pytest.raises(Unreadable):
        cleaned(claiming(60_000, 60_000))


def test_a_larger_one_is_read_where_it_can_be_read_smaller() -> None:
    large = photo(8000, 6000)
    assert opened(cleaned(large)).size == (2048, 1536)
    made = io.BytesIO()
    opened(large).save(made, "JPEG", progressive=True)  # held whole before a smaller one comes out of it
    with pytest.raises(Unreadable):
        cleaned(made.getvalue())


def claiming(width: int, height: int) -> bytes:
    """A PNG that says how large it is, and holds nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    check = struct.pack(">I", zlib.crc32(b"IHDR" + head))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(head)) + b"IHDR" + head + check


@pytest.mark.parametrize("content", [b"", b"OggS", b"\xff\xd8\xff", photo()[:500], b"<svg/>", b"GIF89a" + bytes(40)])
def test_what_is_no_photograph_is_refused(content: bytes) -> None:
    with pytest.raises(Unreadable):
        cleaned(content)
