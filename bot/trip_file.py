"""The trip file (TOML) -> Trip. Every mistake at once, each with the place it stands in and a sentence."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from bot.trip.people import Language
from bot.trip.programme import Entry, Kind, Place, Programme
from bot.trip.trip import Info, Rhythm, Trip

LARGEST = 1024 * 1024  # bytes
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]
Needed = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
Ref = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,40}$")]
Hour = Annotated[time, Field(description="HH:MM")]


class TripFileWrong(Exception):
    """`mistakes`: a sentence each, naming the place in the file."""

    def __init__(self, path: Path, mistakes: list[str]) -> None:
        super().__init__("\n".join(f"{path.name}: {mistake}" for mistake in mistakes))
        self.mistakes = mistakes


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Rhythm(_Part):
    digest: Hour = Rhythm().digest
    evening: Hour = Rhythm().evening
    reminder_minutes: Annotated[int, Field(ge=5, le=240)] = 30


class _Info(_Part):
    title: Needed
    text: Words


class _Place(_Part):
    name: Line = ""
    address: Line = ""
    lat: Annotated[float, Field(ge=-90, le=90)] | None = None
    lon: Annotated[float, Field(ge=-180, le=180)] | None = None

    def place(self) -> Place:
        return Place(self.name, self.address, self.lat, self.lon)


class _Entry(_Part):
    ref: Ref
    kind: Kind
    title: Needed
    day: date
    starts: Hour
    ends: Hour | None = None
    place: _Place = _Place()
    meets: Hour | None = None
    meeting_place: _Place = _Place()
    hosts: Words = ""
    description: Words = ""
    bring: Words = ""
    fixed: bool = False

    def entry(self, zone: ZoneInfo) -> Entry:
        """An end before the start is the next day's."""
        late = self.ends is not None and self.ends <= self.starts
        return Entry(
            ref=self.ref,
            kind=self.kind,
            title=self.title,
            starts=_instant(self.day, self.starts, zone),
            ends=_instant(self.day + timedelta(days=late), self.ends, zone) if self.ends else None,
            place=self.place.place(),
            meets=_instant(self.day, self.meets, zone) if self.meets else None,
            meeting_place=self.meeting_place.place(),
            hosts=self.hosts,
            description=self.description,
            bring=self.bring,
            fixed=self.fixed,
        )


class _Trip(_Part):
    name: Needed
    theme: Words = ""
    objective: Words = ""
    audience: Words = ""
    network: Needed
    organiser: Needed
    region: Line = ""
    zone: str
    first_day: date
    last_day: date
    deadline: date
    seats: Annotated[int, Field(ge=1, le=100_000)] = 30
    seats_per_organisation: Annotated[int, Field(ge=1, le=100_000)] = 2
    contact_name: Line = ""
    contact_phone: Line = ""
    notice: Words = ""

    @field_validator("zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError):
            raise ValueError("expected the name of a time zone, like Europe/Paris") from None
        return value


class _Texts(_Part):
    prepare: list[Words] = Field(default_factory=list, max_length=20)
    infos: list[_Info] = Field(default_factory=list, max_length=20)


class _File(_Part):
    trip: _Trip
    rhythm: _Rhythm = _Rhythm()
    fr: _Texts = _Texts()
    en: _Texts = _Texts()
    entry: list[_Entry] = Field(default_factory=list, max_length=500)


def load_trip(path: Path) -> Trip:
    """Raises TripFileWrong."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise TripFileWrong(path, [f"cannot be read ({error.strerror})"]) from None
    if len(raw) > LARGEST:
        raise TripFileWrong(path, ["is larger than 1 MiB"])
    try:
        read = _File.model_validate(tomllib.loads(raw.decode("utf-8-sig")))
    except UnicodeDecodeError:
        raise TripFileWrong(path, ["is not UTF-8 text"]) from None
    except tomllib.TOMLDecodeError as error:
        raise TripFileWrong(path, [f"is not TOML: {error}"]) from None
    except ValidationError as wrong:
        raise TripFileWrong(path, [_sentence(it["loc"], it["msg"]) for it in wrong.errors()]) from None
    if mistakes := _contradictions(read):
        raise TripFileWrong(path, mistakes)
    return _trip(read)


def _sentence(where: tuple[int | str, ...], message: str) -> str:
    """`entry 3, starts: …`: entries are counted from 1, as people do."""
    words = [str(it + 1) if isinstance(it, int) else it for it in where]
    return f"{' '.join(words)}: {message.removeprefix('Value error, ')}"


def _contradictions(read: _File) -> list[str]:
    found = []
    if read.trip.last_day < read.trip.first_day:
        found.append("trip last_day: comes before first_day")
    seen: set[str] = set()
    for number, entry in enumerate(read.entry, 1):
        if entry.ref in seen:
            found.append(f"entry {number} ref: “{entry.ref}” stands twice")
        seen.add(entry.ref)
        if entry.meets and entry.meets > entry.starts:
            found.append(f"entry {number} meets: comes after starts")
        for place in (entry.place, entry.meeting_place):
            if (place.lat is None) != (place.lon is None):
                found.append(f"entry {number}: lat and lon go together")
    return found


def _trip(read: _File) -> Trip:
    head, zone = read.trip, ZoneInfo(read.trip.zone)
    texts = {Language.FR: read.fr, Language.EN: read.en}
    return Trip(
        name=head.name,
        theme=head.theme,
        objective=head.objective,
        audience=head.audience,
        network=head.network,
        organiser=head.organiser,
        region=head.region,
        zone=zone,
        first_day=head.first_day,
        last_day=head.last_day,
        deadline=_instant(head.deadline + timedelta(days=1), time(0), zone),
        seats=head.seats,
        seats_per_organisation=head.seats_per_organisation,
        contact_name=head.contact_name,
        contact_phone=head.contact_phone,
        infos={it: tuple(Info(info.title, info.text) for info in said.infos) for it, said in texts.items() if said.infos},
        prepare={it: tuple(said.prepare) for it, said in texts.items() if said.prepare},
        rhythm=Rhythm(read.rhythm.digest, timedelta(minutes=read.rhythm.reminder_minutes), read.rhythm.evening),
        programme=Programme(tuple(it.entry(zone) for it in read.entry), zone, notice=head.notice),
    )


def _instant(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, hour, zone).astimezone(UTC)
