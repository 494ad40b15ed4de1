"""The file of a carnet, read whole, or not at all and every mistake at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.carnet.rules.carnet import ASKED, PROMISED
from bot.carnet.rules.record import FORMAT, RECORD, VERSION, Contribution, Record
from bot.debriefs.rules.questions import KEYS
from bot.debriefs.rules.themes import EACH, LONGEST

LARGEST = 20_000_000  # bytes
MOST = 40  # mistakes that are told
LIMITS = {
    "words": 4000,
    "answer": 2000,
    "reason": 1000,
    "hosts": 1000,
    "question": 40,
    "themes": LONGEST,
}  # characters; 300 for the rest
ITEMS = {"precisions": "words", "themes": "themes"}  # what each thing of a list is, where texts are listed
TEXT, DAYS, VISITS, CONTRIBUTIONS, PRECISIONS = 300, 60, 60, 2000, 20
QUESTIONS = frozenset((*KEYS, ASKED, PROMISED))


@dataclass(frozen=True, slots=True)
class Mistake:
    """`where` is the way to it in the file (`days[2].said[0].words`); `key` ends the key of the sentence."""

    where: str
    key: str
    most: int = 0

    @property
    def whole(self) -> bool:
        """It is of the file as such: nothing else need be said."""
        return self.key in ("format", "json", "large")


def read(content: bytes) -> Record | list[Mistake]:
    """`content`: the file's bytes."""
    if len(content) > LARGEST:
        return [Mistake("", "large", LARGEST // 1_000_000)]
    try:
        found = RECORD.validate_json(content.decode(json.detect_encoding(content)))
    except UnicodeDecodeError:
        return [Mistake("", "json")]
    except ValidationError as error:
        return _capped([_mistake(it) for it in error.errors(include_url=False, include_input=False)])
    return bounded(list(_amiss(found))) or found


def _capped(found: list[Mistake]) -> list[Mistake]:
    """What does not even say that it is a carnet is told once."""
    return (
        [Mistake("", "format")] if any(it.where in ("", "format") for it in found if not it.whole) else bounded(found)
    )


def bounded(found: list[Mistake]) -> list[Mistake]:
    """Past `MOST` the last one says how many more."""
    return found if len(found) <= MOST else [*found[:MOST], Mistake("", "more", len(found) - MOST)]


def _mistake(it: ErrorDetails) -> Mistake:
    where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in it["loc"]).removeprefix(".")
    kinds = {"missing": "missing", "unexpected_keyword_argument": "unknown", "json_invalid": "json"}
    return Mistake(where, kinds.get(it["type"], "other"))


def _amiss(it: Record) -> Iterator[Mistake]:
    if it.format != FORMAT or it.version != VERSION:
        yield Mistake("", "format")
    if not it.trip.strip():
        yield Mistake("trip", "missing")
    if it.last_day < it.first_day:
        yield Mistake("last_day", "days")
    yield from _long(it, "")
    for at, one in _located(it):
        if one.question not in QUESTIONS and not (one.question and one.heading):
            yield Mistake(f"{at}.question", "question")


def _located(it: Record) -> Iterator[tuple[str, Contribution]]:
    for day_at, day in enumerate(it.days):
        yield from ((f"days[{day_at}].said[{at}]", one) for at, one in enumerate(day.said))
        for visit_at, visit in enumerate(day.visits):
            way = f"days[{day_at}].visits[{visit_at}]"
            yield from ((f"{way}.said[{at}]", one) for at, one in enumerate(visit.said))


def _long(it: object, where: str, name: str = "") -> Iterator[Mistake]:
    """Texts and lists that hold more than is kept."""
    match it:
        case str():
            most = LIMITS.get(name, TEXT)
            if len(it) > most:
                yield Mistake(where, "long", most)
            elif "\0" in it:  # which no database takes
                yield Mistake(where, "other")
        case tuple():
            most = {"days": DAYS, "visits": VISITS, "precisions": PRECISIONS, "themes": EACH}.get(name, CONTRIBUTIONS)
            if len(it) > most:
                yield Mistake(where, "many", most)
            for at, one in enumerate(it[:most]):
                yield from _long(one, f"{where}[{at}]", ITEMS.get(name, ""))
        case _ if is_dataclass(it):
            for field in fields(it):
                yield from _long(getattr(it, field.name), f"{where}.{field.name}".removeprefix("."), field.name)
