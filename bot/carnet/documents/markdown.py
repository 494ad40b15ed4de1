"""The carnet as Markdown, in the order of the PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Made = Mapping[str, Any]  # as `sheet` makes it: what JSON holds
MARKS = re.compile(r"([\\`*_{}\[\]<>#|])")


def written(made: Made) -> bytes:
    return "\n".join(_lines(made)).encode(errors="replace")


def _lines(made: Made) -> Iterator[str]:
    labels = made["labels"]
    yield from (f"# {safe(made['title'])}", "", safe(made["theme"]), "")
    yield from (f"{safe(made['period'])} · {safe(made['region'])} · {safe(made['network'])}", "", made["issued"], "")
    for day in made["days"]:
        yield from (f"## {day['title']}", "")
        yield from _epigraph(day["epigraph"])
        yield from _paragraph(day["silent"])
        for it in day["visits"]:
            yield from _visit(it, labels)
        if day["said"] or day["pictures"]:
            yield from (f"### {labels['of-day']}", "", *_sayings(day["said"]), *_pictures(day["pictures"]))
        yield from _paragraph(day["quiet"])
    yield from _gathered(labels["ideas"], made["ideas"])
    yield from _gathered(labels["promises"], made["promises"])
    yield from _programme(made)
    if made["people"]:
        yield from (f"## {labels['people']}", "")
        yield from (f"- {safe(it['name'])}, {safe(it['said'])}" for it in made["people"])
    yield from ("", made["colophon"], *([made["notice"]] if made["notice"] else []))


def _epigraph(it: Made | None) -> Iterator[str]:
    if it:
        yield from (f"> {safe(line)}  " for line in it["words"].split("\n"))
        yield from (*((f"> — {safe(it['author'])}",) if it["author"] else ()), "")


def _visit(it: Made, labels: Made) -> Iterator[str]:
    yield from (f"### {it['hours']} {safe(it['title'])}", "")
    for words in (it["hosts"], it["place"], *it["facts"]):
        yield from _paragraph(safe(words))
    yield from _pictures(it["pictures"])
    yield from _sayings(it["said"])
    if it["asked"]:
        yield from (f"**{labels['asked']}**", "", *(_exchange(one, labels) for one in it["asked"]), "")
    if it["precisions"]:
        yield from (f"**{labels['precisions']}**", "", *(_quoted(words, "") for words in it["precisions"]), "")


def _sayings(blocks: Sequence[Made]) -> Iterator[str]:
    for block in blocks:
        yield from (f"**{block['question']}**", "")
        yield from (_quoted(it["words"], it["author"]) for it in block["said"])
        yield ""


def _exchange(it: Made, labels: Made) -> str:
    return f"{_quoted(it['words'], '')}  \n  {_broken(it['answer']) or labels['unanswered']}"


def _gathered(title: str, found: Sequence[Made]) -> Iterator[str]:
    if found:
        quoted = (_quoted(it["words"], it["author"], it["of"], it["became"]) for it in found)
        yield from (f"## {title}", "", *quoted, "")


def _programme(made: Made) -> Iterator[str]:
    yield from (f"## {made['labels']['programme']}", "")
    for day in made["days"]:
        yield from (f"**{day['title']}**", "")
        yield from (f"- {it['hours']} {_title(it)}" for it in day["lines"])
        yield ""


def _title(it: Made) -> str:
    title = f"~~{safe(it['title'])}~~" if it["cancelled"] else safe(it["title"])
    return " ".join((title, *map(safe, it["facts"])))


def _pictures(found: Sequence[Made]) -> Iterator[str]:
    for it in found:
        yield from (f"*{safe(' — '.join(words for words in (it['alt'], it['author']) if words))}*", "")


def _paragraph(words: str) -> Iterator[str]:
    if words:
        yield from (words, "")


def _quoted(words: str, author: str, of: str = "", became: str = "") -> str:
    signed = " · ".join(safe(it) for it in (author, of, became) if it)
    return f"- {_broken(words)} — {signed}" if signed else f"- {_broken(words)}"


def _broken(words: str) -> str:
    return safe(words).replace("\n", "  \n  ")


def safe(words: str) -> str:
    """What people wrote is no Markdown."""
    return MARKS.sub(r"\\\1", words)
