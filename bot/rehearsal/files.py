"""Files that the stand-in keeps, by file_id and by path."""

from __future__ import annotations

import mimetypes
import struct
from dataclasses import dataclass

from bot.rehearsal import limits
from bot.rehearsal.answers import Json, Params, Upload, bad

LONGEST_SIDES = 10_000  # width and height of a photo, together
STEEPEST = 20  # ratio of the sides of a photo


@dataclass(frozen=True, slots=True)
class StoredFile:
    file_id: str
    unique_id: str
    kind: str  # photo, document, voice
    path: str
    name: str
    mime: str
    content: bytes
    size: tuple[int, int] = (0, 0)

    def base(self) -> Json:
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.content)}

    def photo(self) -> list[Json]:
        return [{**self.base(), "width": self.size[0], "height": self.size[1]}]

    def document(self) -> Json:
        return {**self.base(), "file_name": self.name, "mime_type": self.mime}

    def voice(self, seconds: int) -> Json:
        return {**self.base(), "duration": seconds, "mime_type": self.mime}


class Shelf:
    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def store(self, kind: str, upload: Upload) -> StoredFile:
        number = len(self._by_id) + 1
        mime = upload.mime or mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        content = limits.upload(upload.content, photo=kind == "photo")
        ending = upload.name.rpartition(".")[2] if "." in upload.name else "bin"
        size = dimensions(content) if kind == "photo" else (0, 0)
        file = StoredFile(
            f"{kind}-file-{number:08}", f"unique-{number:08}", kind, f"{kind}s/file_{number}.{ending}",
            upload.name or f"file_{number}", mime, content, size,
        )  # fmt: skip
        self._by_id[file.file_id] = self._by_path[file.path] = file
        return file

    def find(self, kind: str, params: Params) -> StoredFile:
        """The file of a sendPhoto or sendDocument: uploaded under its own name, attached, or known by its file_id."""
        if kind in params.files:
            return self.store(kind, params.files[kind])
        given = params.text(kind)
        if given.startswith("attach://"):
            attached = params.files.get(given.removeprefix("attach://"))
            if attached is None:
                raise bad(f"there is no {kind} in the request")
            return self.store(kind, attached)
        return self._known(kind, given)

    def _known(self, kind: str, file_id: str) -> StoredFile:
        if not file_id:
            raise bad(f"there is no {kind} in the request")
        file = self._by_id.get(file_id)
        if file is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise bad(f"can't use file of type {file.kind.capitalize()} as {kind.capitalize()}")
        return file

    def get(self, file_id: str) -> StoredFile:
        if file_id not in self._by_id:
            raise bad("invalid file_id")
        return self._by_id[file_id]

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)


def dimensions(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG or a JPEG; raises what Telegram says of other things sent as photos."""
    size = _png(content) or _jpeg(content)
    if size is None:
        raise bad("IMAGE_PROCESS_FAILED")
    if sum(size) > LONGEST_SIDES or max(size) > STEEPEST * min(size):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return size


def _png(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(b"\x89PNG\r\n\x1a\n") or len(content) < 24:
        return None
    width, height = struct.unpack(">II", content[16:24])
    return int(width), int(height)


def _jpeg(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        if 0xC0 <= content[at + 1] <= 0xC3:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None
