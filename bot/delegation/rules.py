"""Who comes, as those who agreed to be listed are read: what is shown of them, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.people.rules.person import Person, Role
from bot.signup.rules.figures import organisation_of
from bot.signup.rules.finding import plain
from bot.signup.rules.signup import Function, Signup, Status

PAGE = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """`organisation` is "" for who has no sign-up: an organiser, known by the name that Telegram shows."""

    name: str
    role: Role
    organisation: str = ""
    function: Function | None = None
    surname: str = ""


def entries(people: Iterable[Person], signups: Mapping[int, Signup], names: Mapping[int, str]) -> list[Entry]:
    """In order of last name; who agreed and does not come any more is left out."""
    found = [_entry(it, signups.get(it.id), names) for it in people if it.coming]
    return sorted(found, key=lambda it: (plain(it.surname or it.name), plain(it.name)))


def _entry(person: Person, signup: Signup | None, names: Mapping[int, str]) -> Entry:
    if signup is None or signup.status is not Status.SEATED:
        return Entry(person.name, person.role)
    answers = signup.answers
    return Entry(
        signup.name or person.name, person.role, organisation_of(signup, names), answers.function, answers.last_name
    )
