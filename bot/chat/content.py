"""What a message says or carries, apart from who sent it: enough to send it again as it was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from html import unescape

TAG = re.compile(r"<[^>]*>")


class Kind(StrEnum):
    TEXT = "text"
    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"
    AUDIO = "audio"
    VOICE = "voice"
    LOCATION = "location"
    VENUE = "venue"


PLACES = (Kind.LOCATION, Kind.VENUE)


@dataclass(frozen=True, slots=True)
class Content:
    """`html` is the text or the caption with its formatting; `file` is Telegram's id of what it carries.

    The messages of one album share `album`. `preview`: a link shows what it leads to.
    """

    kind: Kind
    html: str = ""
    file: str = ""
    lat: float = 0.0
    lon: float = 0.0
    title: str = ""
    address: str = ""
    album: str = ""
    preview: bool = True

    @property
    def words(self) -> str:
        """Its text without the formatting."""
        return unescape(TAG.sub("", self.html))


@dataclass(frozen=True, slots=True)
class Posted:
    """The messages that an act made, or changed in place (`edited`), and the version of what they show now."""

    messages: tuple[int, ...]
    version: int = 0
    edited: bool = False
