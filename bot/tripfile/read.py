"""The trip file (TOML): read, held to its bounds, every mistake told at once with the place it stands at."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Place, Programme
from bot.texts.catalogue import plain
from bot.trip import Info, Rhythm, Terms, Trip
from bot.tripfile import debrief
from bot.tripfile.mistakes import disagreements, sentence
from bot.tripfile.shape import EntryPage, PlacePage, RhythmPage, SignupPage, TripPage
from bot.tripfile.syntax import syntax

LARGEST = 512 * 1024  # bytes
MOST_MISTAKES = 100


class TripFileWrong(Exception):
    """`mistakes`: one sentence each, with the key it is about; at most `MOST_MISTAKES`."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes[:MOST_MISTAKES]


def load_trip(path: Path, language: Language = Language.FR) -> Trip:
    """The trip of this file. Raises `TripFileWrong`, its sentences in `language`."""
    return read_trip(_text(path, language), language)


def read_trip(text: str, language: Language = Language.FR) -> Trip:
    """The trip that this TOML describes. Raises `TripFileWrong`."""
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as wrong:
        raise TripFileWrong([syntax(text, wrong, language)]) from None
    try:
        page = TripPage.model_validate(document)
    except ValidationError as wrong:
        raise TripFileWrong([sentence(it, document, language) for it in wrong.errors(include_url=False)]) from None
    if mistakes := disagreements(page, language):
        raise TripFileWrong(mistakes)
    return _trip(page, language)


def _text(path: Path, language: Language) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        key = "tripfile-absent" if isinstance(error, FileNotFoundError) else "tripfile-unreadable"
        raise TripFileWrong([plain(key, language, path=str(path))]) from None
    if len(content) > LARGEST:
        raise TripFileWrong([plain("tripfile-too-big", language, size=LARGEST // 1024)])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = content.count(b"\n", 0, wrong.start) + 1
        raise TripFileWrong([plain("tripfile-not-utf8", language, line=str(line))]) from None


def _trip(page: TripPage, language: Language) -> Trip:
    zone = page.zone
    same = ("name", "theme", "objective", "audience", "network", "organiser", "region", "seats")
    return Trip(
        **{name: getattr(page, name) for name in same},
        zone=zone,
        first_day=page.first_day,
        last_day=page.last_day,
        deadline=_instant(page.deadline + timedelta(days=1), time(), zone),  # the end of that day
        seats_per_organisation=page.seats_per_organisation or page.seats,
        contact_name=page.contact.name,
        contact_phone=page.contact.phone,
        contact_email=page.contact.email,
        host_emails={it.ref: it.hote_email for it in page.entry if it.hote_email},
        infos={spoken: infos for spoken in Language if (infos := _infos(page, spoken))},
        prepare={spoken: things for spoken in Language if (things := getattr(page.prepare, spoken))},
        rhythm=_rhythm(page.rhythm),
        programme=Programme(tuple(_entry(it, zone) for it in page.entry), zone, notice=page.notice),
        language=language,
        group_speaks=page.group.speaks,
        form=_form(page.signup, page),
        debriefs=debrief.rhythm(page.debrief),
    )


def _rhythm(page: RhythmPage) -> Rhythm:
    before = timedelta(days=page.prepare) if page.prepare else None
    return Rhythm(page.digest, timedelta(minutes=page.reminder), page.evening, before)


def _form(page: SignupPage, trip: TripPage) -> Terms:
    """Without a date of its own, one may correct and take an offer until the trip begins."""
    same = ("pairs", "cost", "letter", "controller", "controller_contact", "needs_days", "data_days")
    start = _instant(trip.first_day, time(), trip.zone)
    return Terms(
        **{name: getattr(page, name) for name in same},
        asks=frozenset(page.asks),
        joins=tuple(it.name for it in page.joins),
        leaves=tuple(it.name for it in page.leaves),
        stops={it.name: it.entry for it in (*page.joins, *page.leaves) if it.entry},
        cutoff=_end_of(page.cutoff, trip.zone) or start,
        offer=timedelta(hours=page.offer),
        offers_end=_end_of(page.offers_end, trip.zone) or start,
    )


def _end_of(day: date | None, zone: ZoneInfo) -> datetime | None:
    return None if day is None else _instant(day + timedelta(days=1), time(), zone)


def _infos(page: TripPage, spoken: Language) -> tuple[Info, ...]:
    return tuple(Info(it.title, it.text, it.paper) for it in getattr(page.infos, spoken))


def _entry(page: EntryPage, zone: ZoneInfo) -> Entry:
    return Entry(
        ref=page.ref,
        kind=page.kind,
        title=page.title,
        starts=_instant(page.day, page.start, zone),
        ends=None if page.end is None else _instant(page.end_day or page.day, page.end, zone),
        place=_place(page.place),
        meets=None if page.meet is None else _instant(page.day, page.meet, zone),
        meeting_place=_place(page.meet_place),
        hosts=page.hosts,
        description=page.description,
        bring=page.bring,
        fixed=page.fixed,
        cancelled=page.cancelled,
        group=page.group,
    )


def _place(page: PlacePage) -> Place:
    return Place(page.name, page.address, page.lat, page.lon)


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)
