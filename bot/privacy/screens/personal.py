"""/mesdonnees and /oublier: what is kept about somebody, and what erasing it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from markupsafe import Markup

from bot.chat.layout import LINE, clip, html, lines, open_button, packed, paragraphs, push
from bot.chat.screen import Button, Screen
from bot.forms.rules.kinds import Choice
from bot.forms.screens.answers import worded
from bot.people.rules.person import Language, Role
from bot.people.screens.preferences import NAMES
from bot.privacy.rules.personal import Fate, Line, Rows, of_line
from bot.privacy.rules.personal_table import LINES, kept
from bot.privacy.screens import table
from bot.signup.rules.questions import COLUMNS, question_of
from bot.signup.rules.signup import Signup
from bot.signup.screens.consent import notice_button
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

# What a phone shows; the file has every column.
SHOWN = (
    "name", "role", "language", "status", "created", "consented", "ranked", "source", *COLUMNS, "email", "proof",
    "claim",
)  # fmt: skip
PAGE = 3000
Record = Mapping[str, object]


def held(rows: Rows, trip: Trip, language: Language) -> tuple[Screen, ...]:
    """Everything held, in as few messages as it takes; the last one has the buttons."""
    found = [(line, records) for line in kept(trip) if (records := of_line(line, rows))]
    blocks = [_block(line, records, trip, language) for line, records in found]
    head = html("privacy-heading", language)
    pages = packed([head, *(blocks or [html("privacy-nothing", language)])], PAGE)
    buttons: tuple[tuple[Button, ...], ...] = ((notice_button(language),), (open_button("oublier", language),))
    return tuple(Screen(page, buttons if page is pages[-1] else ()) for page in pages)


def _block(line: Line, records: Sequence[Record], trip: Trip, language: Language) -> Markup:
    what = dates.capital(table.what(line.name, language))
    head = html("privacy-block", language, what=what, until=table.until(line, trip, language))
    if line.counted:
        return lines(head, html("privacy-count", language, count=len(records)))
    return lines(head, *(it for record in records for it in _fields(line, record, trip, language)))


def _fields(line: Line, record: Record, trip: Trip, language: Language) -> list[Markup]:
    values = [(name, _value(name, record.get(name), trip, language)) for name in SHOWN]
    return [
        html("privacy-field", language, field=_label(line, name, language), value=clip(words, LINE))
        for name, words in values
        if words
    ]


def _label(line: Line, name: str, language: Language) -> str:
    """The same column says why one comes in the answers, and why one was refused in the sign-up."""
    if line.name == name == "reason":
        return plain("privacy-field-motivation", language)
    return plain(f"privacy-field-{name.replace('_', '-')}", language)


def _value(name: str, value: object, trip: Trip, language: Language) -> str:
    if value in (None, "", []) or isinstance(value, int):
        return ""
    match name, value:
        case "language", str(code):
            return NAMES[Language(code)]
        case (("created" | "consented" | "ranked"), str(at)):
            return dates.stamp(datetime.fromisoformat(at), trip.zone, language)
        case _, list(days):
            return ", ".join(dates.day(date.fromisoformat(str(it)), language) for it in days)
        case "role", _:
            return plain(f"team-role-{value}", language)
        case "status", _:
            return plain(f"enrolment-signups-status-{value}", language)
        case "proof", _:
            return plain(f"privacy-proof-{value}", language)
    question = question_of(name)
    chosen = question is not None and isinstance(question.kind, Choice)
    return worded(question, str(value), language) if question and chosen else str(value)


def notice_caption(language: Language) -> str:
    return html("privacy-notice-caption", language)


def file_caption(language: Language) -> str:
    return html("privacy-file", language)


@dataclass(frozen=True, slots=True)
class Forgetting:
    """What erasing would do. `signup` is the row in question, 0 without one; `first`: named in the settings.

    `missed`: somebody would wait for them.
    """

    rows: Rows
    signup: int
    role: Role
    first: bool
    missed: bool = False


def ask(forgetting: Forgetting, language: Language) -> Screen:
    """What goes, what stays without a name, what is out of reach; nothing is done until it is pressed."""
    text = paragraphs(
        html("privacy-forget-heading", language),
        html("privacy-forget-goes", language, what=_names(forgetting, Fate.GOES, language)),
        _seat(forgetting, language),
        html("privacy-forget-nameless", language, what=_names(forgetting, Fate.NAMELESS, language)),
        _stays(forgetting, language),
        html("privacy-forget-out-of-reach", language),
        _organiser(forgetting, language),
    )
    yes, no = (
        ("privacy-forget-leave", "privacy-forget-stay")
        if forgetting.missed
        else ("privacy-forget-yes", "privacy-forget-no")
    )
    keys = {"yes": yes, "no": no}
    return Screen(
        text, tuple((push(label, language, "forget", key, forgetting.signup),) for key, label in keys.items())
    )


def _seat(forgetting: Forgetting, language: Language) -> Markup | None:
    if not forgetting.signup:
        return None
    return html("privacy-forget-missed" if forgetting.missed else "privacy-forget-seat", language)


def _names(forgetting: Forgetting, fate: Fate, language: Language) -> str:
    """What there is of them; what is kept without a name is said even when there is none yet."""
    found = [it for it in LINES if it.fate is fate and (fate is Fate.NAMELESS or of_line(it, forgetting.rows))]
    return table.names(found, language)


def _stays(forgetting: Forgetting, language: Language) -> Markup | None:
    names = _names(forgetting, Fate.STAYS, language)
    return html("privacy-forget-stays", language, what=names) if names else None


def _organiser(forgetting: Forgetting, language: Language) -> Markup | None:
    if forgetting.first:
        return html("privacy-forget-first-organiser", language)
    return html("privacy-forget-organiser", language) if forgetting.role is Role.ORGANISER else None


def kept_all(language: Language) -> Screen:
    return Screen(html("privacy-forget-kept", language))


def receipt(at: datetime, reference: str, trip: Trip, language: Language) -> Screen:
    return Screen(html("privacy-receipt", language, date=dates.stamp(at, trip.zone, language), reference=reference))


def left(reference: str, named: Signup | None, language: Language) -> Screen:
    """To the organisers: the sheets that went out are wrong now. `named` where somebody would be waited for."""
    if named is None:
        return Screen(html("privacy-left", language, reference=reference))
    who, organisation = clip(named.name, LINE), clip(named.answers.organisation, LINE) or "—"
    text = html("privacy-left-named", language, name=who, organisation=organisation, reference=reference)
    return Screen(text)
