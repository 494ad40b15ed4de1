"""What is wrong in a trip file, in words: a sentence for each mistake, with the place it stands at."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from pydantic_core import ErrorDetails

from bot.debriefs.rules.questions import CALLED as DEBRIEFS
from bot.people.rules.person import Language
from bot.signup.rules.optional import CALLED
from bot.texts.catalogue import Value, plain
from bot.tripfile.debrief import repeated
from bot.tripfile.fields import KINDS
from bot.tripfile.shape import EntryPage, TripPage

# What pydantic calls a mistake, and the sentence that we say of it.
SENTENCES = {
    "missing": "tripfile-missing",
    "extra_forbidden": "tripfile-unknown",
    "string_type": "tripfile-text",
    "string_too_short": "tripfile-empty",
    "string_too_long": "tripfile-long",
    "string_pattern_mismatch": "tripfile-letters",
    "int_type": "tripfile-whole",
    "int_from_float": "tripfile-whole",
    "float_type": "tripfile-number",
    "finite_number": "tripfile-number",
    "bool_type": "tripfile-bool",
    "greater_than_equal": "tripfile-least",
    "less_than_equal": "tripfile-most",
    "too_long": "tripfile-many",
    "list_type": "tripfile-list",
    "tuple_type": "tripfile-list",
    "dict_type": "tripfile-table",
    "model_type": "tripfile-table",
    "model_attributes_type": "tripfile-table",
    "date": "tripfile-date",
    "hour": "tripfile-hour",
    "kind": "tripfile-kind",
    "zone": "tripfile-zone",
    "ref": "tripfile-ref",
    "pair": "tripfile-pair",
    "question": "tripfile-question",
    "asked": "tripfile-asked",
    "wording": "tripfile-wording",
    "none": "tripfile-none",
    "email": "tripfile-email",
}
BOUNDS = ("max_length", "ge", "le")


def sentence(error: ErrorDetails, document: dict[str, object], language: Language) -> str:
    bound = next((str(error.get("ctx", {})[it]) for it in BOUNDS if it in error.get("ctx", {})), "")
    values: dict[str, Value] = {"where": _where(error["loc"], document), "bound": bound, "kinds": ", ".join(KINDS)}
    values["questions"], values["debriefs"] = ", ".join(CALLED), ", ".join(DEBRIEFS)
    return plain(SENTENCES.get(error["type"], "tripfile-wrong"), language, **values)


def _where(path: tuple[int | str, ...], document: object) -> str:
    """`entry 3 (bilan), start`: counted from 1, with the reference where there is one."""
    words: list[str] = []
    at = document
    for step in path:
        if isinstance(step, int):
            at = at[step] if isinstance(at, list) and step < len(at) else None
            ref = at.get("ref") if isinstance(at, dict) else None
            words[-1] += f" {step + 1}" + (f" ({ref[:40]})" if isinstance(ref, str) else "")
        else:
            at = at.get(step) if isinstance(at, dict) else None
            words.append(step[:40])
    return ", ".join(words)


def disagreements(page: TripPage, language: Language) -> list[str]:
    """What is well written field by field and cannot be true together."""
    wrong: list[tuple[str, str]] = [] if page.entry else [("entry", "tripfile-none")]
    if page.last_day < page.first_day:
        wrong.append(("last_day", "tripfile-last-day"))
    if page.deadline > page.last_day:
        wrong.append(("deadline", "tripfile-deadline"))
    if page.seats_per_organisation is not None and page.seats_per_organisation > page.seats:
        wrong.append(("seats_per_organisation", "tripfile-seats"))
    for name in ("cutoff", "offers_end"):
        if (day := getattr(page.signup, name)) is not None and not page.deadline <= day <= page.last_day:
            wrong.append((f"signup, {name}", "tripfile-signup-day"))
    wrong += _stops(page)
    wrong += [(where, "tripfile-asked-twice") for where in repeated(page.debrief)]
    seen: set[str] = set()
    for number, entry in enumerate(page.entry, 1):
        path = f"entry {number} ({entry.ref})"
        wrong += [(f"{path}, {name}", key) for name, key in _entry_disagreements(entry, page)]
        wrong += [(f"{path}, ref", "tripfile-twice")] if entry.ref in seen else []
        seen.add(entry.ref)
    return [plain(key, language, where=where) for where, key in wrong]


def _stops(page: TripPage) -> list[tuple[str, str]]:
    refs = {it.ref for it in page.entry}
    named = (("joins", page.signup.joins), ("leaves", page.signup.leaves))
    found = ((f"signup, {name} {at}", it.entry) for name, stops in named for at, it in enumerate(stops, 1))
    return [(f"{where}, entry", "tripfile-no-entry") for where, ref in found if ref and ref not in refs]


def _entry_disagreements(entry: EntryPage, page: TripPage) -> list[tuple[str, str]]:
    wrong = []
    if not page.first_day <= entry.day <= page.last_day:
        wrong.append(("day", "tripfile-outside"))
    if entry.meet is not None and entry.meet > entry.start:
        wrong.append(("meet", "tripfile-meet"))
    if entry.end is not None and _ends_on(entry, entry.end) <= datetime.combine(entry.day, entry.start):
        wrong.append(("end", "tripfile-end"))
    times = (("start", entry.start), ("end", entry.end), ("meet", entry.meet))
    hours = ((name, at, (entry.end_day or entry.day) if name == "end" else entry.day) for name, at in times)
    return wrong + [(name, "tripfile-no-hour") for name, at, day in hours if at and not _exists(day, at, page.zone)]


def _ends_on(entry: EntryPage, end: time) -> datetime:
    return datetime.combine(entry.end_day or entry.day, end)


def _exists(day: date, at: time, zone: ZoneInfo) -> bool:
    """False for the hour that clocks skip in spring."""
    local = datetime.combine(day, at, zone)
    return local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None)
