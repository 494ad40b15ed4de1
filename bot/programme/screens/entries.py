"""An entry in words, the same wherever it is shown: picture, PDF, calendar, text to take offline."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Place, Programme
from bot.texts import dates
from bot.texts.catalogue import plain


@dataclass(frozen=True, slots=True)
class Line:
    """What is said of an entry, plain text, "" for what there is not. Hours are in the programme's zone."""

    ref: str
    starts: str
    ends: str
    when: str
    kind: str
    title: str
    cancelled: str  # the word that says so
    meeting: str
    place: str
    hosts: str
    bring: str
    description: str


def line(entry: Entry, zone: ZoneInfo, language: Language) -> Line:
    return Line(
        ref=entry.ref,
        starts=dates.hour(entry.starts, zone, language),
        ends=dates.end(entry, zone, language),
        when=dates.span(entry, zone, language),
        kind=plain(f"programme-entries-kind-{entry.kind}", language),
        title=entry.title,
        cancelled=plain("programme-entries-cancelled", language) if entry.cancelled else "",
        meeting=meeting(entry, zone, language),
        place=plain("programme-entries-where", language, place=place(entry.place, language)) if entry.place else "",
        hosts=plain("programme-entries-hosts", language, hosts=entry.hosts) if entry.hosts else "",
        bring=plain("programme-entries-bring", language, bring=entry.bring) if entry.bring else "",
        description=entry.description,
    )


def title(entry: Entry, language: Language) -> str:
    """The title alone, or with the word that says it is cancelled, where nothing can be struck."""
    return plain("programme-entries-cancelled-title", language, title=entry.title) if entry.cancelled else entry.title


def place(where: Place, language: Language) -> str:
    if where.name and where.address:
        return plain("programme-entries-place", language, name=where.name, address=where.address)
    return where.name or where.address


def meeting(entry: Entry, zone: ZoneInfo, language: Language) -> str:
    """When and where people meet; "" when that is the start itself, at the place itself."""
    apart = entry.meets_at != entry.starts or (entry.meeting_place and entry.meeting_place != entry.place)
    if not apart:
        return ""
    hour = dates.hour(entry.meets_at, zone, language)
    where = place(entry.meets_where, language)
    if not where:
        return plain("programme-entries-meeting", language, hour=hour)
    return plain("programme-entries-meeting-at", language, hour=hour, place=where)


def version(programme: Programme, language: Language) -> str:
    """« Programme, version 3, publiée le 20 novembre 2023, 9 h 05 », in the programme's zone."""
    if programme.version == 0:
        return plain("programme-entries-version-draft", language)
    stamp = dates.stamp(programme.issued, programme.zone, language)
    return plain("programme-entries-version", language, version=str(programme.version), stamp=stamp)
