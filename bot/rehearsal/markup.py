"""HTML as Telegram reads it: text and entities, offsets in UTF-16 units; as strict as its server."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.rehearsal.answers import Json, Refused, bad

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
REFERENCE = re.compile(r"&(#x[0-9a-fA-F]+|#[0-9]+|lt|gt|amp|quot);?")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
ATTRIBUTE = re.compile(r"\s*([^\s=>]*)")
VALUE = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+))""")


@dataclass
class Open:
    tag: str
    offset: int
    argument: str
    at: int


def utf16(text: str) -> int:
    """Length in UTF-16 units, as Telegram counts offsets."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def decoded(text: str) -> str:
    """Only `lt gt amp quot` and numbers are known; the rest stays as written."""
    return REFERENCE.sub(_character, text) if "&" in text else text


def _character(found: re.Match[str]) -> str:
    name = found[1]
    if not name.startswith("#"):
        return NAMED[name]
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else found[0]


class Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.length = 0
        self.entities: list[Json] = []
        self.open: list[Open] = []

    def wrong(self, why: str) -> Refused:
        return bad(f"can't parse entities: {why}")

    def at(self, position: int) -> int:
        """Where, in bytes of UTF-8, as the server says it."""
        return len(self.source[:position].encode())

    def read(self) -> tuple[str, list[Json]]:
        position = 0
        while (found := self.source.find("<", position)) >= 0:
            self.take(self.source[position:found])
            position = self.closing(found) if self.source.startswith("</", found) else self.opening(found)
        self.take(self.source[position:])
        if self.open:
            raise self.wrong(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        self.entities.sort(key=lambda it: (it["offset"], -it["length"]))
        return "".join(self.pieces), self.entities

    def take(self, source: str) -> None:
        if source:
            text = decoded(source)
            self.pieces.append(text)
            self.length += utf16(text)

    def opening(self, start: int) -> int:
        found = re.compile(r"[^\s>]*").match(self.source, start + 1)
        name, end = (found[0].lower(), found.end()) if found else ("", start + 1)
        if end >= len(self.source):
            raise self.wrong(f"Unclosed start tag at byte offset {self.at(start)}")
        if name not in KINDS:
            raise self.wrong(f'Unsupported start tag "{name}" at byte offset {self.at(start)}')
        argument, end = self.attributes(name, start, end)
        if name == "span" and argument != "tg-spoiler":
            raise self.wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {self.at(start)}')
        self.open.append(Open(name, self.length, argument, start))
        return end

    def attributes(self, tag: str, start: int, position: int) -> tuple[str, int]:
        argument = ""
        while True:
            position += len(self.source[position:]) - len(self.source[position:].lstrip())
            if self.source.startswith(">", position):
                return argument, position + 1
            name, value, position = self.attribute(tag, start, position)
            argument = _argument(tag, name, value) or argument

    def attribute(self, tag: str, start: int, position: int) -> tuple[str, str, int]:
        found = ATTRIBUTE.match(self.source, position)
        name, position = (found[1].lower(), found.end()) if found else ("", position)
        if position >= len(self.source):
            raise self.wrong(f'Unclosed start tag "{tag}" at byte offset {self.at(start)}')
        if not name:
            raise self.wrong(f'Empty attribute name in the tag "{tag}" at byte offset {self.at(start)}')
        if not self.source.startswith("=", position):
            if tag == "blockquote" and name == "expandable":
                return name, "expandable", position
            where = f'of the tag "{tag}" at byte offset {self.at(start)}'
            raise self.wrong(f"Expected equal sign in declaration of an attribute {where}")
        value = VALUE.match(self.source, position + 1)
        if not value:
            raise self.wrong(f"Unclosed start tag at byte offset {self.at(start)}")
        return name, decoded(value[1] or value[2] or value[3] or ""), value.end()

    def closing(self, start: int) -> int:
        found = re.compile(r"</([^\s>]*)\s*").match(self.source, start)
        if not self.open:
            raise self.wrong(f"Unexpected end tag at byte offset {self.at(start)}")
        if not found or not self.source.startswith(">", found.end()):
            raise self.wrong(f"Unclosed end tag at byte offset {self.at(start)}")
        last, name = self.open.pop(), found[1].lower()
        if name and name != last.tag:
            expected = f'expected "</{last.tag}>", found "</{name}>"'
            raise self.wrong(f"Unmatched end tag at byte offset {self.at(start)}, {expected}")
        self.close(last)
        return found.end() + 1

    def close(self, last: Open) -> None:
        if self.length == last.offset:
            return
        kind = "expandable_blockquote" if last.argument == "expandable" else KINDS[last.tag]
        entity: Json = {"offset": last.offset, "length": self.length - last.offset, "type": kind}
        if last.tag == "a" and not _link(entity, last.argument):
            return
        if last.tag == "tg-emoji":
            entity["custom_emoji_id"] = last.argument
        self.entities.append(entity)


def _argument(tag: str, name: str, value: str) -> str:
    wanted = {"a": "href", "span": "class", "tg-emoji": "emoji-id", "blockquote": "expandable"}
    return value if wanted.get(tag) == name else ""


def _link(entity: Json, url: str) -> bool:
    """A link that is none is silently dropped, its text kept."""
    if not re.match(r"(https?://|tg://|mailto:|tel:)?[^\s]+\.?[^\s]*$", url or ""):
        return False
    entity["url"] = url if "://" in url else f"http://{url}/"
    return True


def parsed(text: str, mode: str, entities: list[Json] | None = None) -> tuple[str, list[Json]]:
    """Text and entities of a message as asked for: `mode` is "" or HTML (the only one this bot writes)."""
    if mode.lower() == "html":
        text, entities = Reader(text).read() if "<" in text or "&" in text else (text, [])
    elif mode:
        raise bad("unsupported parse_mode")
    return trimmed(text, list(entities or []))


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """White space around is cut, and entities with it."""
    kept = text.strip()
    if kept == text:
        return text, entities
    lead, room = utf16(text[: len(text) - len(text.lstrip())]), utf16(kept)
    clipped = []
    for entity in entities:
        begin, end = max(entity["offset"] - lead, 0), min(entity["offset"] + entity["length"] - lead, room)
        if end > begin:
            clipped.append({**entity, "offset": begin, "length": end - begin})
    return kept, clipped


FOUND = re.compile(
    r"(?P<url>https?://[^\s<>«»]+[^\s<>«».,;:!?)’'\"])|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w/@<>])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<!\w)(?P<mention>@[A-Za-z0-9_]{3,32})|(?<!\w)(?P<hashtag>\#\w*[^\W\d]\w*)"
)


def noticed(text: str, entities: list[Json]) -> list[Json]:
    """Entities that Telegram finds by itself (commands, links, mentions…), beside those given."""
    if not any(sign in text for sign in "/@#"):
        return entities
    taken = [
        (it["offset"], it["offset"] + it["length"]) for it in entities if it["type"] in ("code", "pre", "text_link")
    ]
    more = []
    for found in FOUND.finditer(text):
        offset, length = utf16(text[: found.start()]), utf16(found[0])
        if not any(begin < offset + length and offset < end for begin, end in taken):
            more.append({"offset": offset, "length": length, "type": str(found.lastgroup)})
    return sorted([*entities, *more], key=lambda it: (it["offset"], -it["length"])) if more else entities
