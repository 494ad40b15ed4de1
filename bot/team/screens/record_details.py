"""What a line of the record adds, in words: it holds codes and row ids, and is read by people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.enrolment.screens.participants import SHEETS, title
from bot.people.rules.person import Language
from bot.signup.rules.questions import IN_ANSWERS
from bot.texts import dates
from bot.texts.catalogue import plain

# How somebody came to a seat, or an organisation, when it was not the rule's doing.
HOW = {"by hand": "by-hand", "passes others": "passes", "over the organisation's limit": "limit"}
LINKS = frozenset({"claim", "takeover", "account"})


@dataclass(frozen=True, slots=True)
class Names:
    """What the row ids stand for now: organisations of the roster, people who signed up."""

    organisations: Mapping[int, str] = field(default_factory=dict)
    people: Mapping[int, str] = field(default_factory=dict)


def detail(what: str, details: str, names: Names, language: Language) -> str:
    """Plain text, the end of a sentence; "" when there is nothing to add, as it was noted when nothing is known."""
    if not details or what.startswith("broadcast "):  # its number, which nobody is shown
        return ""
    match what, details.split():
        case "accepted", ["organisation", row]:
            return _member(names.organisations.get(int(row), ""), language)
        case "accepted", ["as", "written"]:
            return plain("team-journal-as-written", language)
        case "withdrawn", ["for", row]:
            return plain("team-journal-for", language, name=_person(row, names, language))
        case "taken over", ["from", row]:
            return plain("team-journal-from", language, name=_person(row, names, language))
        case "deadline", [old, ">", new]:
            return " → ".join(dates.full_day(date.fromisoformat(it), language) for it in (old, new))
        case "members imported", [organisations, "+", people]:
            return plain("team-journal-size", language, organisations=int(organisations), people=int(people))
        case (("programme imported" | "programme restored" | "programme published"), [version]):
            return plain("team-journal-version", language, version=version)
        case "exported", [form]:
            return title(form, language) if form in SHEETS else plain("team-journal-every-sheet", language)
        case (("programme exported" | "attendance exported"), [form]):
            return f".{form}"
        case "link", [kind] if kind in LINKS:
            return plain(f"team-journal-link-{kind}", language)
        case "corrected", _:
            return ", ".join(_field(it, language) for it in details.split(", "))
        case (("offered" | "served" | "changed the organisation"), _):
            return ", ".join(plain(f"team-journal-how-{HOW[it]}", language) for it in details.split(", ") if it in HOW)
    return details


def _member(organisation: str, language: Language) -> str:
    if not organisation:
        return plain("team-journal-organisation-gone", language)
    return plain("team-journal-as-member", language, organisation=organisation)


def _person(row: str, names: Names, language: Language) -> str:
    return names.people.get(int(row), "") or plain("team-journal-an-erased", language)


def _field(name: str, language: Language) -> str:
    """A question, or a column of a list."""
    if all(it.key != name for it in IN_ANSWERS):
        return plain(f"enrolment-field-{name.replace('_', '-')}", language)
    words = plain(f"signup-step-{name}", language)
    return words[:1].lower() + words[1:]
