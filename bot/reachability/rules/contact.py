"""Whom messages may not reach, why, and by which way they are reached all the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """ABSENT: without Telegram. SILENT: did not answer the last roll-call. PHONE: prefers to be called."""

    ABSENT = "absent"
    BLOCKED = "blocked"
    SILENT = "silent"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Ways:
    """`buddy` is the account of who receives what is urgent for them, None for nobody."""

    buddy: int | None = None
    telephone: bool = False


NO_WAYS = Ways()


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who has a seat. `person` is their account, 0 without Telegram; `reached`: the bot may write to them.

    `telephone`: they said themselves that they would rather be called.
    """

    signup: int
    name: str
    phone: str = ""
    email: str = ""
    organisation: str = ""
    person: int = 0
    reached: bool = False
    silent: bool = False
    telephone: bool = False
    ways: Ways = NO_WAYS

    @property
    def writable(self) -> bool:
        return bool(self.person) and self.reached

    @property
    def mailed(self) -> bool:
        """What the others receive in chat comes to them by mail."""
        return not self.person and bool(self.email)

    @property
    def why(self) -> tuple[Why, ...]:
        """Empty for whom messages reach."""
        found = {
            Why.ABSENT: not self.person,
            Why.BLOCKED: bool(self.person) and not self.reached,
            Why.SILENT: self.silent,
            Why.PHONE: self.telephone or self.ways.telephone,
        }
        return tuple(it for it, holds in found.items() if holds)


def board(contacts: Iterable[Contact]) -> list[Contact]:
    """Those whom messages may not reach: who has no buddy first, then by name."""
    found = [it for it in contacts if it.why]
    return sorted(found, key=lambda it: (it.ways.buddy is not None, it.name.casefold(), it.signup))


def buddies(contacts: Iterable[Contact], of: Contact) -> list[Contact]:
    """Who may pass on to them: of their organisation first, then by name."""
    found = [it for it in contacts if it.writable and it.signup != of.signup]
    return sorted(found, key=lambda it: (it.organisation != of.organisation, it.name.casefold(), it.signup))
