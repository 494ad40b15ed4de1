"""Whom a broadcast is for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from zlib import crc32

from bot.people.rules.person import Language, Quiet
from bot.signup.rules.signup import Signup
from bot.trip import Terms

JOINS, LEAVES = "joins", "leaves"
FACETS = ("entries", "legs", "organisations", "functions", "elsewhere")  # whose values are chosen one by one


@dataclass(frozen=True, slots=True)
class Audience:
    """Within one facet, any of its values; across facets, all of them. No facet: all participants.

    `legs` are named by their transfer, `functions` are those of the sign-up, `elsewhere` is JOINS or LEAVES.
    `unseen`: who has not acknowledged that broadcast. `away`: only those whom Telegram does not reach.
    `participants` is False for the group or organisers alone.
    """

    entries: tuple[str, ...] = ()
    legs: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    unseen: int = 0
    away: bool = False
    participants: bool = True
    organisers: bool = False
    group: bool = False

    def toggled(self, facet: str, value: str) -> Audience:
        """A facet is about participants: to choose one is to choose them."""
        chosen = set(getattr(self, facet)) ^ {value}
        return replace(self, participants=True, **{facet: tuple(sorted(chosen))})  # type: ignore[arg-type]  # Audience types them

    @property
    def narrowed(self) -> bool:
        return any(getattr(self, it) for it in (*FACETS, "unseen", "away"))

    @property
    def empty(self) -> bool:
        return not (self.participants or self.organisers or self.group)


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody whom it may be for. `chat` is 0 for whom Telegram does not know; `signup` is 0 without one.

    `email` is the address at which they read what others read in chat, or "". `entries` and `legs` are those at which
    they are expected; `unseen` is whether they owe an acknowledgement that is asked of.
    """

    chat: int
    signup: int = 0
    name: str = ""
    phone: str = ""
    email: str = ""
    language: Language = Language.FR
    quiet: Quiet | None = None
    participant: bool = True
    organiser: bool = False
    reached: bool = True
    organisation: str = ""
    function: str = ""
    elsewhere: frozenset[str] = frozenset()
    entries: frozenset[str] = frozenset()
    legs: frozenset[str] = frozenset()
    unseen: bool = False


def chosen(audience: Audience, people: Iterable[Attendee]) -> list[Attendee]:
    return [it for it in people if _wanted(audience, it)]


def _wanted(audience: Audience, it: Attendee) -> bool:
    if audience.away and it.reached:
        return False
    if it.organiser and audience.organisers:
        return True
    return it.participant and audience.participants and _fits(audience, it)


def _fits(audience: Audience, it: Attendee) -> bool:
    return (
        (not audience.entries or bool(it.entries & set(audience.entries)))
        and (not audience.legs or bool(it.legs & set(audience.legs)))
        and (not audience.organisations or it.organisation in audience.organisations)
        and (not audience.functions or it.function in audience.functions)
        and (not audience.elsewhere or bool(it.elsewhere & set(audience.elsewhere)))
        and (not audience.unseen or it.unseen)
    )


def organisation_key(signup: Signup) -> str:
    """Short enough for a button, the same for all of one organisation."""
    return f"{crc32(signup.of.encode()):08x}" if signup.of else ""


def elsewhere(signup: Signup, terms: Terms) -> frozenset[str]:
    """Who joins, or leaves, at another place than the first one that the trip offers."""
    points = {JOINS: (signup.answers.joins, terms.joins), LEAVES: (signup.answers.leaves, terms.leaves)}
    return frozenset(name for name, (place, offered) in points.items() if place and place not in offered[:1])
