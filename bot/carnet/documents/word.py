"""The carnet as a document to edit: headings that are headings, a contents field, captions, alternative texts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bot.carnet.documents.markdown import Made
from bot.documents.docx import Writer


def word(made: Made, folder: Path, issued: datetime) -> bytes:
    """`folder` holds its pictures; `issued` is in UTC."""
    out = Writer(made["title"], made["network"], made["lang"], issued)
    _cover(out, made)
    out.contents(made["labels"]["contents"])
    for day in made["days"]:
        _day(out, day, made["labels"], folder)
    _gathered(out, made["labels"], "ideas", made["ideas"])
    _gathered(out, made["labels"], "promises", made["promises"])
    _programme(out, made)
    _people(out, made)
    return out.content()


def _cover(out: Writer, made: Made) -> None:
    out.title(made["trip"])
    for words in (made["theme"], " ".join((made["heading"], made["owner"])).strip()):
        out.subtitle(words)
    for words in (made["period"], made["region"], made["network"], made["issued"], made["notice"], made["objective"]):
        out.says(words)
    for words in made["foreword"]:
        out.says(words)


def _day(out: Writer, day: Made, labels: Made, folder: Path) -> None:
    out.heading(day["title"], 1)
    if kept := day["epigraph"]:
        out.quote(kept["words"])
        out.small(f"— {kept['author']}" if kept["author"] else "")
    if day["silent"]:
        out.says(day["silent"])
        _lines(out, day["lines"])
    for it in day["visits"]:
        _visit(out, it, labels, folder)
    if day["said"] or day["pictures"]:
        out.heading(labels["of-day"], 2)
        _sayings(out, day["said"])
        _album(out, day["pictures"], folder)
    if not day["silent"]:
        out.says(day["quiet"])


def _visit(out: Writer, it: Made, labels: Made, folder: Path) -> None:
    out.heading(it["title"], 2, struck=it["cancelled"])
    for words in (f"{it['hours']} · {it['kind']}", it["hosts"], it["place"], *it["facts"]):
        out.small(words, leads=True)
    _album(out, it["pictures"], folder)
    _sayings(out, it["said"])
    if it["asked"]:
        out.heading(labels["asked"], 3)
        for one in it["asked"]:
            out.says(one["words"], emphasised=True)
            out.inset(one["answer"] or labels["unanswered"])
    if it["precisions"]:
        out.heading(labels["precisions"], 3)
        for words in it["precisions"]:
            out.says(words)


def _sayings(out: Writer, blocks: Sequence[Made]) -> None:
    for block in blocks:
        out.heading(block["question"], 3)
        for it in block["said"]:
            out.says(it["words"])
            out.small(f"— {it['author']}" if it["author"] else "")


def _album(out: Writer, found: Sequence[Made], folder: Path) -> None:
    for it in found:
        caption = " — ".join(words for words in (it["caption"], it["author"]) if words)
        out.picture((folder / it["file"]).read_bytes(), it["alt"], caption)


def _gathered(out: Writer, labels: Made, name: str, found: Sequence[Made]) -> None:
    if not found:
        return
    out.heading(labels[name], 1)
    out.says(labels[f"{name}-lead"])
    for it in found:
        out.bullet(it["words"])
        out.small(" · ".join(words for words in (it["author"], it["of"]) if words))
        out.small(it["became"])


def _programme(out: Writer, made: Made) -> None:
    out.heading(made["labels"]["programme"], 1)
    out.says(made["labels"]["programme-lead"])
    for day in made["days"]:
        out.heading(day["title"], 2)
        _lines(out, day["lines"])


def _lines(out: Writer, lines: Sequence[Made]) -> None:
    for it in lines:
        out.bullet(f"{it['hours']} ", it["title"], struck=it["cancelled"])
        for words in it["facts"]:
            out.small(words)


def _people(out: Writer, made: Made) -> None:
    if made["people"]:
        out.heading(made["labels"]["people"], 1)
        out.says(made["labels"]["people-lead"])
        for it in made["people"]:
            out.bullet(f"{it['name']}, {it['said']}")
    out.small(made["colophon"])
