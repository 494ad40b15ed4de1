"""Who is a member of the network: organisations with their mail domains, and people."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Organisation:
    """`domains` are lower case, without « @ ». `id` is 0 until it is kept."""

    name: str
    domains: tuple[str, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody named in the roster. `organisation` is its row; `email` is casefolded, or empty."""

    organisation: int
    last_name: str = ""
    first_name: str = ""
    email: str = ""
    id: int = 0

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True)
class Roster:
    organisations: tuple[Organisation, ...] = ()
    members: tuple[Member, ...] = ()

    def organisation(self, row: int) -> Organisation | None:
        return next((it for it in self.organisations if it.id == row), None)
