"""What the catalogues promise, checked: `python -m bot.texts.checks` prints what is wrong and fails."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.people.rules.person import Language
from bot.texts.catalogue import files

ROOT = Path(__file__).parents[2]
CODE = ("bot", "handlers", "storage")
# Tags that Telegram accepts and that we use; anything else it would refuse.
TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"})
LONGEST = 2000  # characters: half a message, so that what is put in it has room
LITERAL = re.compile(r"[\"']([a-z]+(?:-[a-z0-9]+)+)[\"']")
BUILT = re.compile(r"f[\"']([a-z]+(?:-[a-z0-9]+)*-)\{")
BEGUN = re.compile(r"[\"']([a-z]+(?:-[a-z0-9]+)+-)[\"']")  # kept in a value, and ended elsewhere
SUFFIXED = re.compile(r"[\"']([a-z]+(?:-[a-z0-9]+)+)[\"'] \+ ")
# French: a plain space never comes before a double sign, nor straight quotes anywhere.
WRONG_FRENCH = {
    "plain space before a double sign or »": re.compile(r" [;:!?»]"),
    "no space, or a plain one, after «": re.compile(r"«[^\u202f]"),
    "no narrow space before ; ! ? or »": re.compile(r"[^\s\u202f][;!?»]"),
    "colon without its no-break space": re.compile(r"[^\u00a0\d/]:(?!/)"),
    "straight apostrophe": re.compile(r"'"),
    "straight quote": re.compile(r'"'),
    "three points for an ellipsis": re.compile(r"\.\.\."),
}


@dataclass(frozen=True, slots=True)
class Text:
    """`words` are what is written between the placeables; `variables` what it is given."""

    key: str
    words: tuple[str, ...]
    variables: frozenset[str]


class _Reader(Visitor):
    """Gathers what a message says and asks for."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.variables: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)


def read(language: Language) -> tuple[dict[str, Text], list[str]]:
    """The texts of a language by key, and what could not be read of its files."""
    texts: dict[str, Text] = {}
    wrong = []
    for file in files(language):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                wrong.append(f"{file.name} ({language}): cannot be read: {entry.content!r}")
            elif isinstance(entry, ast.Message):
                wrong += [f"{file.name} ({language}): {it}" for it in _misplaced(entry.id.name, file, texts)]
                texts[entry.id.name] = _text(entry)
    return texts, wrong


def _misplaced(key: str, file: Path, texts: dict[str, Text]) -> Iterator[str]:
    if key in texts:
        yield f"{key} is there twice"
    if not key.startswith(f"{file.stem}-"):
        yield f"{key} does not begin with the name of its file"


def _text(entry: ast.Message) -> Text:
    reader = _Reader()
    reader.visit(entry)
    return Text(entry.id.name, tuple(reader.words), frozenset(reader.variables))


def same(fr: dict[str, Text], en: dict[str, Text]) -> Iterator[str]:
    """The two languages hold the same keys, and each key asks for the same values."""
    for key in sorted(fr.keys() ^ en.keys()):
        yield f"{key}: only in {'French' if key in fr else 'English'}"
    for key in sorted(fr.keys() & en.keys()):
        if fr[key].variables != en[key].variables:
            yield f"{key}: not the same values in both languages: {sorted(fr[key].variables ^ en[key].variables)}"


def sources(root: Path = ROOT) -> list[Path]:
    return sorted(path for folder in CODE for path in (root / folder).rglob("*.py"))


def used(paths: Iterable[Path], known: Iterable[str]) -> tuple[set[str], list[str]]:
    """The keys that code names, whole or by their beginning, and those that it names and nobody wrote.

    A literal counts as a key when it begins with a file's name (`team-…`) and looks like no other thing.
    """
    known = set(known)
    named: set[str] = set()
    missing = []
    for path in paths:
        code = path.read_text(encoding="utf-8")
        named |= known & set(LITERAL.findall(code))
        for prefix in (*BUILT.findall(code), *BEGUN.findall(code), *SUFFIXED.findall(code)):
            named |= {key for key in known if key.startswith(prefix)}
        missing += [f"{path.name}: no text for {key}" for key in sorted(_used(code) - known)]
    return named, missing


USED = re.compile(r"\b(?:say|html|plain|push|_say|_plain)\(\s*f?\"([a-z]+(?:-[a-z0-9]+)+)\"")


def _used(code: str) -> set[str]:
    return set(USED.findall(code))


def french(text: Text) -> Iterator[str]:
    for part in text.words:
        yield from (f"{text.key}: {what}: {part!r}" for what, wrong in WRONG_FRENCH.items() if wrong.search(part))


class _Tags(HTMLParser):
    """Raises ValueError at a tag that Telegram would refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            raise ValueError(f"<{tag}> is not Telegram's")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise ValueError(f"</{tag}> closes nothing")


def html_fault(text: str) -> str:
    """What Telegram would refuse in this HTML, or ""."""
    parser = _Tags()
    try:
        parser.feed(text)
        parser.close()
    except ValueError as fault:
        return str(fault)
    return f"<{parser.open[-1]}> is not closed" if parser.open else ""


def shape(text: Text) -> Iterator[str]:
    whole = "".join(text.words)
    if fault := html_fault(whole):
        yield f"{text.key}: {fault}"
    if len(whole) > LONGEST:
        yield f"{text.key}: {len(whole)} characters, {LONGEST} at most"
    if "'" in whole or '"' in whole:
        yield f"{text.key}: straight apostrophe or quote"


def mistakes(root: Path = ROOT) -> list[str]:
    """Everything that is wrong, in both languages."""
    (fr, wrong_fr), (en, wrong_en) = read(Language.FR), read(Language.EN)
    named, missing = used(sources(root), fr)
    unused = [f"{key}: no code says it" for key in sorted(fr.keys() - named)]
    shapes = [it for texts in (fr, en) for text in texts.values() for it in shape(text)]
    typography = [it for text in fr.values() for it in french(text)]
    return [*wrong_fr, *wrong_en, *same(fr, en), *missing, *unused, *shapes, *typography]


def main() -> int:
    found = mistakes()
    sys.stdout.write("".join(f"{it}\n" for it in found) or "Catalogues: nothing to mend.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
