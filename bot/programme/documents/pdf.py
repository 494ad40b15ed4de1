"""The whole programme on A4, to print or to read where there is no network."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from bot.documents import typst
from bot.documents.apart import Sheet
from bot.people.rules.person import Language
from bot.programme.rules.programme import Programme
from bot.programme.screens import entries
from bot.texts import dates, trips
from bot.texts.catalogue import plain
from bot.trip import Trip


def programme_pdf(trip: Trip, programme: Programme, language: Language) -> bytes:
    """Days, practical information and the organisers' telephone, stamped with the version and its hour of issue."""
    return typst.pdf("programme.typ", _sheet(trip, programme, language))


def _sheet(trip: Trip, programme: Programme, language: Language) -> Sheet:
    return {
        "lang": language.value,
        "title": plain("documents-programme-title", language, trip=trip.name),
        "trip": trip.name,
        "theme": trip.theme,
        "period": dates.capital(dates.period(trip.first_day, trip.last_day, language)),
        "region": trip.region,
        "organised": plain("documents-organised", language, organiser=trip.organiser),
        "contact": trips.contact(trip, language),
        "days": [_day(programme, day, language) for day in programme.days],
        "empty": plain("documents-empty-programme", language),
        "infos": plain("documents-infos", language),
        "info": [{"title": info.title, "text": info.paper or info.text} for info in trips.infos(trip, language)],
        "notice": programme.notice,
        "version": entries.version(programme, language),
        "page": plain("documents-page", language),
    }


def _day(programme: Programme, day: date, language: Language) -> Sheet:
    lines = [entries.line(entry, programme.zone, language) for entry in programme.on(day)]
    title = dates.heading(day, language)
    continued = plain("documents-continued", language, day=title)
    return {"title": title, "continued": continued, "lines": [asdict(line) for line in lines]}
