"""The network's carnet as organisers have it, and what stands under one that is sent."""

from __future__ import annotations

from bot.carnet.rules.carnet import ASKED, PROMISED, Saying
from bot.chat.layout import html, lines, push, row, stack
from bot.chat.screen import Screen
from bot.debriefs.rules.questions import FREE, KEYS
from bot.people.rules.person import Language
from bot.promises.rules import LONGEST
from bot.promises.screens import said
from bot.texts.catalogue import plain

TAP = "journal-all"
FORMS = ("pdf", "docx", "xlsx", "md", "json")


def network(count: int, photos: int, language: Language) -> Screen:
    """What it holds now, and the formats in which it is given."""
    holds = html("carnet-holds", language, said=count)
    seen = html("carnet-holds-photos", language, photos=photos) if photos else None
    rows = [row(push(f"carnet-get-{form}", language, TAP, form)) for form in FORMS]
    hosts = row(push("hosts-open", language, "hosts"))
    back = row(push("debriefs-rates-back", language, "read", "home"))
    return Screen(lines(html("carnet-heading", language), holds, seen), stack((*rows, hosts, back)))


def caption(language: Language, network: bool = False) -> str:
    return html("carnet-caption-network" if network else "carnet-caption", language)


def asks(it: Saying, language: Language) -> str:
    """The heading of its question; of one that nobody knows any more, that of what answers none."""
    if it.titles:
        return it.titles[language]
    known = it.question if it.question in (*KEYS, ASKED, PROMISED) else FREE
    return plain(f"carnet-on-{known if it.question else 'note'}", language)


def became(it: Saying, language: Language) -> str:
    """The last news of a promise; "" where there is none."""
    if it.became is None:
        return ""
    days, news = it.became
    return plain("promises-news", language, days=days, said=said(news, language, LONGEST))
