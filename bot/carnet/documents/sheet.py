"""A carnet as every format says it: titles, days, visits, and what was said, in words."""

from __future__ import annotations

from bot.carnet.rules import Carnet, Day, Page, Saying
from bot.debriefs.rules.questions import KEYS
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens.programme import full_place
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip


def sheet(trip: Trip, programme: Programme, it: Carnet, language: Language) -> dict[str, object]:
    """What the template of the PDF reads; the other formats are made of the same words."""
    return {
        "lang": language.value,
        "title": title(trip, it, language),
        "trip": trip.name,
        "theme": trip.theme,
        "objective": trip.objective,
        "period": dates.capital(dates.period(trip.first_day, trip.last_day, language)),
        "region": trip.region,
        "network": trip.network,
        "owner": it.owner,
        "heading": plain("carnet-network" if not it.owner else "carnet-personal", language),
        "contents": plain("carnet-contents", language),
        "page": plain("documents-page", language),
        "of_day": plain("carnet-of-day", language),
        "empty": plain("carnet-empty", language) if not it.said else "",
        "days": [_day(programme, day, language) for day in it.days],
        "notice": programme.notice,
    }


def title(trip: Trip, it: Carnet, language: Language) -> str:
    if it.owner:
        return plain("carnet-title-of", language, trip=trip.name, owner=it.owner)
    return plain("carnet-title", language, trip=trip.name)


def _day(programme: Programme, it: Day, language: Language) -> dict[str, object]:
    pages = [_page(programme, page, language) for page in it.pages]
    return {"title": dates.heading(it.day, language), "pages": pages, "said": said(it.said, language)}


def _page(programme: Programme, it: Page, language: Language) -> dict[str, object]:
    entry = it.entry
    return {
        "hours": dates.span(entry, programme.zone, language),
        "title": entry.title,
        "place": full_place(entry.place),
        "hosts": entry.hosts,
        "said": said(it.said, language),
        "told": bool(it.said),
    }


def said(found: tuple[Saying, ...], language: Language) -> list[dict[str, object]]:
    """By question, in order."""
    blocks: dict[str, list[dict[str, str]]] = {}
    for it in found:
        key = f"debriefs-title-{it.question}" if it.question in KEYS else f"carnet-{it.question or 'note'}"
        blocks.setdefault(plain(key, language), []).append({"words": it.words, "author": it.author})
    return [{"question": question, "said": lines} for question, lines in blocks.items()]
