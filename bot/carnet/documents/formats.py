"""A carnet in each of the formats that it may have."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.carnet.documents.sheet import sheet
from bot.carnet.rules import Carnet
from bot.documents.table import Table
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.texts.catalogue import plain
from bot.trip import Trip

Made = Mapping[str, Any]  # as `sheet` makes it: what JSON holds


def written(form: str, trip: Trip, programme: Programme, it: Carnet, language: Language) -> bytes:
    """`form`: a key of FORMATS."""
    return FORMATS[form](sheet(trip, programme, it, language), language)


def _pdf(made: Made, language: Language) -> bytes:
    from bot.documents import typst

    return typst.pdf("carnet.typ", made)


def _json(made: Made, language: Language) -> bytes:
    kept = {name: made[name] for name in ("title", "trip", "theme", "period", "network", "owner", "days")}
    return json.dumps(kept, ensure_ascii=False, indent=2).encode()


def _markdown(made: Made, language: Language) -> bytes:
    return "\n".join(_lines(made)).encode()


def _lines(made: Made) -> Iterator[str]:
    yield from (f"# {made['title']}", "", made["theme"], "", f"{made['period']} · {made['region']}", "")
    for day in made["days"]:
        yield from (f"## {day['title']}", "")
        for page in day["pages"]:
            yield from (f"### {page['hours']} {page['title']}", "", *_told(page["said"]))
        if day["said"]:
            yield from (f"### {made['of_day']}", "", *_told(day["said"]))


def _told(blocks: list[dict[str, Any]]) -> Iterator[str]:
    for block in blocks:
        yield from (f"**{block['question']}**", "")
        yield from (_quoted(it["words"], it["author"]) for it in block["said"])
        yield ""


def _quoted(words: str, author: str) -> str:
    lines = words.replace("\n", "  \n  ")
    return f"- {lines} — {author}" if author else f"- {lines}"


def _xlsx(made: Made, language: Language) -> bytes:
    from bot.documents.xlsx import Page, write_xlsx

    heads = [plain(f"carnet-column-{it}", language) for it in ("day", "visit", "question", "words", "author")]
    return write_xlsx(Page(plain("carnet-sheet", language), Table([heads, *_rows(made)])))


def _rows(made: Made) -> Iterator[list[str]]:
    for day in made["days"]:
        for title, blocks in (*((it["title"], it["said"]) for it in day["pages"]), ("", day["said"])):
            for block in blocks:
                for it in block["said"]:
                    yield [day["title"], title, block["question"], it["words"], it["author"]]


FORMATS: Mapping[str, Callable[[Made, Language], bytes]] = {
    "pdf": _pdf,
    "json": _json,
    "md": _markdown,
    "xlsx": _xlsx,
}
