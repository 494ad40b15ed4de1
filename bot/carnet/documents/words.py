"""An entry and what was said of it, in the words that every format shows."""

from __future__ import annotations

from collections.abc import Container, Iterable
from zoneinfo import ZoneInfo

from bot.carnet.documents.pictures import shown
from bot.carnet.rules.carnet import ASKED, IDEA, PROMISED, Page, Saying
from bot.carnet.screens import asks
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry
from bot.programme.screens.entries import place
from bot.texts import dates
from bot.texts.catalogue import plain

Block = dict[str, object]  # what JSON holds
APART = (IDEA, PROMISED)  # these have a chapter of their own


def visit(it: Page, zone: ZoneInfo, language: Language, apart: Container[str] = APART) -> Block:
    """What a page on it says: `facts` are what happened otherwise than announced, one sentence each.

    `apart` are the questions whose answers stand elsewhere.
    """
    entry = it.entry
    return {
        "hours": dates.span(entry, zone, language),
        "kind": plain(f"programme-entries-kind-{entry.kind}", language),
        "title": entry.title,
        "place": place(entry.place, language),
        "hosts": entry.hosts,
        "cancelled": entry.cancelled,
        "facts": facts(it, zone, language),
        "said": blocks((one for one in it.sayings if one.question != ASKED and one.question not in apart), language),
        "asked": [{"words": one.words, "answer": one.answer} for one in it.sayings if one.question == ASKED],
        "precisions": list(it.precisions),
        "pictures": shown(it.photos, language),
        "told": it.has_content,
    }


def facts(it: Page, zone: ZoneInfo, language: Language) -> list[str]:
    if it.entry.cancelled:
        key = "carnet-cancelled-because" if it.entry.reason else "carnet-cancelled"
        return [plain(key, language, reason=it.entry.reason.rstrip(" ."))]
    added = [plain("carnet-added", language)] if it.added else []
    return [*added, *(_moved(it.announced, it.entry, zone, language) if it.announced else ())]


def _moved(before: Entry, after: Entry, zone: ZoneInfo, language: Language) -> list[str]:
    found = []
    if (before.starts, before.ends) != (after.starts, after.ends):
        found.append(plain("carnet-moved", language, when=_when(before, after, zone, language)))
    if before.place != after.place and before.place:
        found.append(plain("carnet-elsewhere", language, place=place(before.place, language)))
    return found


def _when(before: Entry, after: Entry, zone: ZoneInfo, language: Language) -> str:
    """With its day where that is another one."""
    was, now = before.starts.astimezone(zone).date(), after.starts.astimezone(zone).date()
    hours = dates.span(before, zone, language)
    return hours if was == now else plain("dates-stamp", language, day=dates.day(was, language), hour=hours)


def blocks(sayings: Iterable[Saying], language: Language) -> list[Block]:
    """By question, in order."""
    found: dict[str, list[dict[str, str]]] = {}
    for it in sayings:
        found.setdefault(asks(it, language), []).append({"words": it.words, "author": it.author})
    return [{"question": question, "said": lines} for question, lines in found.items()]
