"""The entry of the participants' group: who is let in, what the bot may do there, what it learns of who is inside."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.chat.content import Posted
from bot.people.rules.person import Person
from bot.signup.rules.signup import Signup, Status

ANSWERABLE = timedelta(minutes=5)  # after a join request, the bot may write to somebody who never pressed Start


class Right(StrEnum):
    """What the bot needs in the group, by Telegram's names."""

    INVITE = "can_invite_users"
    RESTRICT = "can_restrict_members"
    PIN = "can_pin_messages"


RIGHT_FOR = {
    "make_link": Right.INVITE,
    "revoke_link": Right.INVITE,
    "approve": Right.INVITE,
    "decline": Right.INVITE,
    "take_out": Right.RESTRICT,
    "pin": Right.PIN,
    "unpin": Right.PIN,
}
# What Telegram says of a right that the bot lacks, in whichever case.
LACKING = ("not enough rights", "have no rights", "need administrator rights", "admin_required", "write_forbidden")


def lacks_right(reason: str) -> bool:
    return any(known in reason.lower() for known in LACKING)


class Whereabouts(StrEnum):
    """Where somebody stands, as far as the bot was told.

    LEAVING: inside, and to be taken out by the bot. KEPT: inside, by an organiser's word, whoever they are.
    """

    ASKED = "asked"
    INSIDE = "inside"
    KEPT = "kept"
    LEAVING = "leaving"
    TAKEN_OUT = "taken_out"


@dataclass(frozen=True, slots=True)
class Made:
    """A link that asks for approval."""

    url: str


@dataclass(frozen=True, slots=True)
class Held:
    """What the bot may do in the group."""

    rights: frozenset[Right] = frozenset()
    administrator: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody whom the bot asked about."""

    present: bool
    administrator: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """How many are in the group, the bot among them."""

    everybody: int


Found = Made | Held | Seen | Counted | Posted


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Who is in the group: `everybody` but the bot; names of those it recognises; `missing` come and are not there.

    `looked` is False when the bot, no administrator, could not ask about anybody. `kept` are others whom organisers
    keep there.
    """

    everybody: int
    coming: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    missing: int = 0
    looked: bool = True
    kept: int = 0

    @property
    def unknown(self) -> int:
        return max(0, self.everybody - len(self.coming) - len(self.others) - self.kept)


HERE = (Whereabouts.INSIDE, Whereabouts.LEAVING, Whereabouts.KEPT)


def lacking(held: frozenset[Right]) -> tuple[Right, ...]:
    return tuple(it for it in Right if it not in held)


def welcome(person: Person | None, signup: Signup | None) -> bool:
    """A confirmed participant, by the sign-up or by the role given; an organiser."""
    return bool((person and person.coming) or (signup and signup.status is Status.SEATED))


def after(place: Whereabouts | None, present: bool) -> Whereabouts | None:
    """Where somebody stands once Telegram said that they are in the group, or not; None is not worth keeping."""
    if present:
        return place if place in (Whereabouts.LEAVING, Whereabouts.KEPT) else Whereabouts.INSIDE
    if place is Whereabouts.ASKED:
        return place
    return Whereabouts.TAKEN_OUT if place in (Whereabouts.LEAVING, Whereabouts.TAKEN_OUT) else None


def reckoned(
    everybody: int, inside: list[Person], coming: list[Person], looked: bool, kept: Collection[int] = ()
) -> Reckoning:
    """`everybody` counts the bot. `inside` are those it recognises there, `coming` all who come, `kept` ids."""
    there = {it.id for it in inside}
    return Reckoning(
        max(0, everybody - 1),
        tuple(it.name for it in inside if it.coming),
        tuple(it.name for it in inside if not it.coming and it.id not in kept),
        sum(it.id not in there for it in coming),
        looked,
        len(set(kept) - {it.id for it in inside if it.coming}),
    )
