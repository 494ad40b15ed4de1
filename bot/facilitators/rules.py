"""Who may facilitate something: an organiser, or somebody who comes and whom organisers named for it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from bot.people.rules.person import Person, Role


def may(person: Person, named: Collection[int]) -> bool:
    """`named`: the accounts of those whom organisers named for it."""
    return person.role is Role.ORGANISER or (person.coming and person.id in named)


def evening(day: date) -> str:
    """The mirror of this day, as something that is facilitated: a visit is its ref."""
    return f"day:{day}"
