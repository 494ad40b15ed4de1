"""A carnet as every format says it: cover, days, visits, ideas, promises, programme and people, in words."""

from __future__ import annotations

from bot.carnet.documents.pictures import shown
from bot.carnet.documents.words import APART, Block, blocks, facts, visit
from bot.carnet.rules.carnet import ASKED, IDEA, PROMISED, Carnet, Day, Page, epigraph
from bot.carnet.screens import became
from bot.delegation.rules import Entry as Traveller
from bot.people.rules.person import Language, Role
from bot.programme.rules.programme import MET, Programme
from bot.signup.screens.signups import function
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

LABELS = (
    "contents", "of-day", "on-keep", "hosts", "place", "asked", "unanswered", "precisions", "ideas", "ideas-lead",
    "promises", "promises-lead", "programme", "programme-lead", "people", "people-lead", "unprinted",
)  # fmt: skip


def sheet(trip: Trip, programme: Programme, it: Carnet, language: Language) -> Block:
    """What the template of the PDF reads; the other formats are made of the same words."""
    return {
        **cover(trip, it, language),
        "labels": {name: plain(f"carnet-{name}", language) for name in LABELS},
        "colophon": plain("carnet-colophon", language, network=trip.network, organiser=trip.organiser),
        "issued": issued(trip, programme, it, language),
        "foreword": foreword(it, language),
        "figures": figures(it, language),
        "empty": "" if it.saying_count else plain("carnet-empty", language),
        "route": [[page.entry.cancelled for page in _met(day)] for day in it.days],
        "days": [_day(programme, it, number, language) for number in range(len(it.days))],
        "ideas": gathered(it, IDEA, language),
        "promises": gathered(it, PROMISED, language),
        "people": [_person(one, language) for one in it.people],
        "notice": programme.notice,
    }


def cover(trip: Trip, it: Carnet, language: Language) -> Block:
    return {
        "lang": language.value,
        "title": title(trip, it, language),
        "trip": trip.name,
        "theme": trip.theme,
        "objective": trip.objective,
        "period": dates.capital(dates.period(trip.first_day, trip.last_day, language)),
        "region": trip.region,
        "network": trip.network,
        "organiser": trip.organiser,
        "owner": it.owner,
        "heading": plain("carnet-personal" if it.owner else "carnet-network", language),
        "page": plain("documents-page", language),
    }


def title(trip: Trip, it: Carnet, language: Language) -> str:
    if it.owner:
        return plain("carnet-title-of", language, trip=trip.name, owner=it.owner)
    return plain("carnet-title", language, trip=trip.name)


def issued(trip: Trip, programme: Programme, it: Carnet, language: Language) -> str:
    """When it was made, and of which version of the programme."""
    stamp = dates.stamp(it.issued, trip.zone, language)
    return plain("carnet-issued", language, stamp=stamp, version=str(programme.version))


def foreword(it: Carnet, language: Language) -> list[str]:
    """How it was made, and how it is to be read."""
    kind = "own" if it.owner else "network"
    return [plain(f"carnet-foreword-{kind}-{at}", language) for at in (1, 2)]


def figures(it: Carnet, language: Language) -> list[Block]:
    """What it holds; what there is none of is left out."""
    questions = sum(one.question == ASKED for _, one in it.sayings)
    visits = sum(not page.entry.cancelled for day in it.days for page in _met(day))
    counts = {"days": len(it.days), "visits": visits, "said": it.saying_count - questions, "questions": questions}
    return [
        {"count": count, "what": plain(f"carnet-count-{name}", language, count=count)}
        for name, count in counts.items()
        if count
    ]


def _met(day: Day) -> list[Page]:
    return [page for page in day.pages if page.entry.kind in MET]


def gathered(it: Carnet, question: str, language: Language) -> list[Block]:
    """All the answers to one question, each with the visit that it came from; of a promise, what became of it."""
    return [
        {
            "words": one.words,
            "author": one.author,
            "of": entry.title if entry else "",
            "became": became(one, language),
        }
        for entry, one in it.sayings
        if one.question == question
    ]


def _day(programme: Programme, of: Carnet, number: int, language: Language) -> Block:
    """`lines` are the programme as it happened; `quiet` the visits that nobody wrote about."""
    it = of.days[number]
    silent = "carnet-silent" if it.day <= programme.day_of(of.issued) else "carnet-ahead"
    visits = [page for page in it.pages if page.has_content or (page.entry.cancelled and page.entry.kind in MET)]
    quiet = [page.entry.title for page in _met(it) if page not in visits]
    kept = epigraph(it, signed=not of.owner)
    return {
        "label": plain("carnet-day", language, number=number + 1),
        "title": dates.heading(it.day, language),
        "epigraph": {"words": kept.words, "author": kept.author} if kept else None,
        "visits": [visit(page, programme.zone, language) for page in visits],
        "said": blocks((one for one in it.sayings if one.question not in APART and one is not kept), language),
        "pictures": shown(it.photos, language),
        "quiet": plain("carnet-quiet", language, titles=plain("carnet-and", language).join(quiet)) if quiet else "",
        "silent": "" if it.has_content else plain(silent, language),
        "lines": [_line(page, programme, language) for page in it.pages],
    }


def _line(it: Page, programme: Programme, language: Language) -> Block:
    return {
        "hours": dates.span(it.entry, programme.zone, language),
        "title": it.entry.title,
        "place": it.entry.place.name or it.entry.place.address,
        "cancelled": it.entry.cancelled,
        "facts": facts(it, programme.zone, language),
    }


def _person(it: Traveller, language: Language) -> Block:
    team = it.role is Role.ORGANISER
    role = plain("carnet-team", language) if team else function(it.function, language)
    return {"name": it.name, "said": ", ".join(words for words in (it.organisation, role) if words)}
