"""What a value of the trip file may be: a date, an hour, a text of some length. A mistake is worded in `mistakes`."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from bot.membership.rules.codes import AddressWrong, read_address
from bot.people.rules.rights import folded
from bot.programme.rules.programme import EntryKind
from bot.signup.rules.optional import CALLED

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
EMAIL = re.compile(r"[^@\s<>,;]{1,64}@[A-Za-z0-9.-]{1,180}\.[A-Za-z]{2,24}")
NO_CONTROL = r"^[^\x00-\x1f\x7f]*$"
NO_CONTROL_BUT_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"


def wrong(
    what: Literal["date", "hour", "kind", "zone", "ref", "pair", "question", "asked", "wording", "none", "email"],
) -> PydanticCustomError:
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
        raise wrong("date")
    return found


def _hour(value: object) -> time:
    """« "07:30" », or TOML's own 07:30:00."""
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    found = HOUR.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise wrong("hour")
    return time(int(found[1]), int(found[2]))


def _kind(value: object) -> EntryKind:
    word = folded(value) if isinstance(value, str) else ""
    known = {folded(name): kind for name, kind in KINDS.items()} | {kind.value: kind for kind in EntryKind}
    if word not in known:
        raise wrong("kind")
    return known[word]


def _zone(value: object) -> ZoneInfo:
    try:
        return ZoneInfo(value if isinstance(value, str) else "")
    except (ValueError, OSError, KeyError):  # what zoneinfo raises for names that are none
        raise wrong("zone") from None


def _question(value: object) -> str:
    word = folded(value) if isinstance(value, str) else ""
    known = {folded(called): key for called, key in CALLED.items()} | {key: key for key in CALLED.values()}
    if word not in known:
        raise wrong("question")
    return known[word]


def _ref(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"[A-Za-z0-9._-]{1,40}", value.strip()):
        raise wrong("ref")
    return value


def text(most: int, least: int = 0, pattern: str = NO_CONTROL) -> StringConstraints:
    return StringConstraints(strict=True, strip_whitespace=True, min_length=least, max_length=most, pattern=pattern)


def _email(value: object) -> object:
    if isinstance(value, str) and value.strip() and not EMAIL.fullmatch(value.strip()):
        raise wrong("email")
    return value


def _host_email(value: object) -> object:
    """Written as a spreadsheet's is kept: the two are compared."""
    if not isinstance(value, str) or not value.strip():
        return value
    try:
        return read_address(value).whole
    except AddressWrong:
        raise wrong("email") from None


Day = Annotated[date, BeforeValidator(_day)]
Hour = Annotated[time, BeforeValidator(_hour)]
Words = Annotated[str, text(120, 1)]
Sentence = Annotated[str, text(600, 1)]
Label = Annotated[str, text(120)]
Story = Annotated[str, text(2000, 0, NO_CONTROL_BUT_LINES)]
Whole = Annotated[int, Field(strict=True, ge=1, le=10_000)]
QuestionText = Annotated[str, BeforeValidator(_question)]
Kind = Annotated[EntryKind, BeforeValidator(_kind)]
Zone = Annotated[ZoneInfo, BeforeValidator(_zone)]
Ref = BeforeValidator(_ref)
Email = Annotated[str, BeforeValidator(_email), text(254)]
HostEmail = Annotated[str, BeforeValidator(_host_email), text(254)]
Yes = Annotated[bool, Field(strict=True)]


class Page(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, hide_input_in_errors=True)
