"""Organisers and captains, named by an organiser: who may be, who stays, what one is again afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.people.rules.person import Person, Role
from bot.signup.rules.figures import organisation_of
from bot.signup.rules.finding import find
from bot.signup.rules.signup import Function, Signup, Status, role_of

GIVEN = (Role.ORGANISER, Role.CAPTAIN)
MOST_FOUND = 10


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant. Of who holds no confirmed seat only the display name is known, and proves nothing.

    `fixed`: an organiser by the settings, who is taken off there only.
    """

    person: Person
    name: str
    organisation: str = ""
    function: Function | None = None
    confirmed: bool = False
    fixed: bool = False


def candidate(person: Person, signup: Signup | None, names: Mapping[int, str], fixed: bool = False) -> Candidate:
    if signup is None or signup.status is not Status.SEATED:
        return Candidate(person, person.name, fixed=fixed)
    organisation = organisation_of(signup, names)
    name = signup.name or person.name
    return Candidate(person, name, organisation, signup.answers.function, confirmed=True, fixed=fixed)


def confirmed_under(words: str, signups: Iterable[Signup], names: Mapping[int, str]) -> list[Signup]:
    """Those of an account whose seat is confirmed under this name, in order of name: what they are was made sure of."""
    seated = [it for it in signups if it.status is Status.SEATED and it.person is not None]
    return sorted(find(seated, words, names), key=lambda it: it.name)[:MOST_FOUND]


def may_be(person: Person, role: Role) -> bool:
    """A captain is a participant; whoever wrote to the bot may become an organiser."""
    if role is Role.CAPTAIN:
        return person.role is Role.PARTICIPANT
    return role is Role.ORGANISER and person.role is not Role.ORGANISER


def may_be_taken_off(person: Person, role: Role, fixed: bool, organisers: int) -> bool:
    """The settings are stronger than the chat; somebody stays to name others."""
    if person.role is not role or fixed:
        return False
    return role is Role.CAPTAIN or organisers > 1


def afterwards(role: Role, signup: Signup | None) -> Role:
    """What somebody is once they are no longer `role`: what their sign-up makes of them."""
    if signup is None:
        return Role.PARTICIPANT if role is Role.CAPTAIN else Role.OUTSIDER
    return role_of(signup.status)
