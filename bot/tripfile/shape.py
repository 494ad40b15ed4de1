"""The shape of the trip file: which keys, of what sort, how long. What is said of a mistake is in `trip_file`."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from bot.people.rules.rights import folded
from bot.programme.rules.programme import EntryKind
from bot.signup.rules.questions import CALLED
from bot.trip import VISITS

# The words of the spreadsheets; the English names do as well. `folded` takes accents and capitals off.
KINDS = {
    "visite": EntryKind.VISIT,
    "atelier": EntryKind.WORKSHOP,
    "échange": EntryKind.EXCHANGE,
    "repas": EntryKind.MEAL,
    "trajet": EntryKind.TRANSFER,
    "hébergement": EntryKind.LODGING,
    "temps libre": EntryKind.FREE,
}
HOUR = re.compile(r"(\d{1,2}):(\d{2})")
NO_CONTROL = r"^[^\x00-\x1f\x7f]*$"
NO_CONTROL_BUT_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"


def _wrong(what: Literal["date", "hour", "kind", "zone", "ref", "pair", "question"]) -> PydanticCustomError:
    return PydanticCustomError(what, what)


def _day(value: object) -> date:
    """A TOML date, or the same between quotes. A number is no date, though pydantic would take one."""
    if isinstance(value, date) and not isinstance(value, datetime):
        found = value
    else:
        try:
            found = date.fromisoformat(value) if isinstance(value, str) else date.min
        except ValueError:
            found = date.min
    if not 1970 <= found.year <= 2200:
        raise _wrong("date")
    return found


def _hour(value: object) -> time:
    """« "07:30" », or TOML's own 07:30:00."""
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    found = HOUR.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise _wrong("hour")
    return time(int(found[1]), int(found[2]))


def _kind(value: object) -> EntryKind:
    word = folded(value) if isinstance(value, str) else ""
    known = {folded(name): kind for name, kind in KINDS.items()} | {kind.value: kind for kind in EntryKind}
    if word not in known:
        raise _wrong("kind")
    return known[word]


def _zone(value: object) -> ZoneInfo:
    try:
        return ZoneInfo(value if isinstance(value, str) else "")
    except (ValueError, OSError, KeyError):  # what zoneinfo raises for names that are none
        raise _wrong("zone") from None


def _question(value: object) -> str:
    word = folded(value) if isinstance(value, str) else ""
    known = {folded(called): key for called, key in CALLED.items()} | {key: key for key in CALLED.values()}
    if word not in known:
        raise _wrong("question")
    return known[word]


def _ref(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"[A-Za-z0-9._-]{1,40}", value.strip()):
        raise _wrong("ref")
    return value


def _text(most: int, least: int = 0, pattern: str = NO_CONTROL) -> StringConstraints:
    return StringConstraints(strict=True, strip_whitespace=True, min_length=least, max_length=most, pattern=pattern)


Day = Annotated[date, BeforeValidator(_day)]
Hour = Annotated[time, BeforeValidator(_hour)]
Words = Annotated[str, _text(120, 1)]
Sentence = Annotated[str, _text(600, 1)]
Label = Annotated[str, _text(120)]
Story = Annotated[str, _text(2000, 0, NO_CONTROL_BUT_LINES)]
Whole = Annotated[int, Field(strict=True, ge=1, le=10_000)]
Asked = Annotated[str, BeforeValidator(_question)]
Yes = Annotated[bool, Field(strict=True)]


class Page(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, hide_input_in_errors=True)


class PlacePage(Page):
    name: Label = ""
    address: Annotated[str, _text(200)] = ""
    lat: Annotated[float, Field(strict=True, ge=-90, le=90, allow_inf_nan=False)] | None = None
    lon: Annotated[float, Field(strict=True, ge=-180, le=180, allow_inf_nan=False)] | None = None

    @model_validator(mode="after")
    def _both(self) -> PlacePage:
        if (self.lat is None) != (self.lon is None):
            raise _wrong("pair")
        return self


class EntryPage(Page):
    """`end_day` only where it ends on another day than it starts."""

    ref: Annotated[str, BeforeValidator(_ref), _text(40, 1)]
    day: Day
    start: Hour
    end: Hour | None = None
    end_day: Day | None = None
    title: Words
    kind: Annotated[EntryKind, BeforeValidator(_kind)]
    place: PlacePage = PlacePage()
    meet: Hour | None = None
    meet_place: PlacePage = PlacePage()
    hosts: Label = ""
    description: Story = ""
    bring: Annotated[str, _text(400)] = ""
    fixed: Yes = False
    cancelled: Yes = False
    group: Label = ""


class InfoPage(Page):
    title: Words
    text: Annotated[str, _text(1200, 1, NO_CONTROL_BUT_LINES)]
    paper: Annotated[str, _text(1200, 0, NO_CONTROL_BUT_LINES)] = ""


class ContactPage(Page):
    name: Label = ""
    phone: Annotated[str, _text(60)] = ""


class RhythmPage(Page):
    """`reminder` is in minutes, `prepare` in days before the first one: 0 for nothing before the trip."""

    digest: Hour = time(7, 30)
    evening: Hour = time(20)
    reminder: Annotated[int, Field(strict=True, ge=1, le=240)] = 30
    prepare: Annotated[int, Field(strict=True, ge=0, le=60)] = 7


class InfosPage(Page):
    fr: Annotated[tuple[InfoPage, ...], Field(max_length=20)] = ()
    en: Annotated[tuple[InfoPage, ...], Field(max_length=20)] = ()


class PreparePage(Page):
    fr: Annotated[tuple[Sentence, ...], Field(max_length=20)] = ()
    en: Annotated[tuple[Sentence, ...], Field(max_length=20)] = ()


def _stop(value: object) -> object:
    """Its words alone do as well."""
    return {"name": value} if isinstance(value, str) else value


class StopPage(Page):
    """Where one joins or leaves; `entry` is the first one, or the last, that one attends then."""

    name: Annotated[str, _text(120, 1)]
    entry: Annotated[str, BeforeValidator(_ref), _text(40)] = ""


Stop = Annotated[StopPage, BeforeValidator(_stop)]


class SignupPage(Page):
    """`cutoff` and `offers_end` are the last days on which one may correct alone, and take an offered seat.

    `offer` is in hours, `needs_days` and `data_days` in days after the last one.
    """

    asks: Annotated[tuple[Asked, ...], Field(max_length=40)] = tuple(CALLED.values())
    joins: Annotated[tuple[Stop, ...], Field(max_length=6)] = ()
    leaves: Annotated[tuple[Stop, ...], Field(max_length=6)] = ()
    cutoff: Day | None = None
    offer: Annotated[int, Field(strict=True, ge=6, le=336)] = 48
    offers_end: Day | None = None
    pairs: Yes = True
    cost: Annotated[str, _text(600, 0, NO_CONTROL_BUT_LINES)] = ""
    letter: Annotated[str, _text(1200, 0, NO_CONTROL_BUT_LINES)] = ""
    controller: Annotated[str, _text(200)] = ""
    controller_contact: Annotated[str, _text(200)] = ""
    needs_days: Annotated[int, Field(strict=True, ge=0, le=365)] = 14
    data_days: Annotated[int, Field(strict=True, ge=1, le=3650)] = 365


class GroupPage(Page):
    """`speaks`: the programme of the day is pinned in the group, and the next step said when it moves for all."""

    speaks: Yes = True


class DebriefPage(Page):
    """`kinds` of entries that are debriefed; `before` their end, in minutes; `evening`, the question about the day;
    `mirror`, when organisers are given what was said of it.
    """

    kinds: Annotated[tuple[Annotated[EntryKind, BeforeValidator(_kind)], ...], Field(max_length=7)] = tuple(VISITS)
    before: Annotated[int, Field(strict=True, ge=0, le=120)] = 5
    evening: Hour = time(20, 30)
    mirror: Hour = time(21, 30)


class TripPage(Page):
    """`deadline` is the last day on which people can sign up. Without `seats_per_organisation`, one may have all."""

    name: Words
    theme: Words
    objective: Sentence
    audience: Annotated[str, _text(300, 1)]
    network: Words
    organiser: Words
    region: Words
    zone: Annotated[ZoneInfo, BeforeValidator(_zone)]
    first_day: Day
    last_day: Day
    deadline: Day
    seats: Whole
    seats_per_organisation: Whole | None = None
    notice: Annotated[str, _text(240)] = ""
    contact: ContactPage = ContactPage()
    rhythm: RhythmPage = RhythmPage()
    infos: InfosPage = InfosPage()
    prepare: PreparePage = PreparePage()
    group: GroupPage = GroupPage()
    debrief: DebriefPage = DebriefPage()
    signup: SignupPage = SignupPage()
    entry: Annotated[tuple[EntryPage, ...], Field(max_length=500)]
