"""Sign-ups that change hands by a personal link: who may claim one, take a seat over, or change account."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from bot.enrolment.rules.registering import same_organisation
from bot.signup.rules.figures import organisation_of
from bot.signup.rules.finding import plain
from bot.signup.rules.signup import OPEN, Signup, Status
from bot.trip import Trip

LIVES = timedelta(days=7)  # a link to take a seat over, or to change account
MOST_RECOGNISED = 5
ASKS, WITHIN = 3, timedelta(days=1)  # how often one may ask to change account


class LinkKind(StrEnum):
    """What a link is for; its value is also the kind under which it is kept."""

    CLAIM = "claim"
    TAKEOVER = "takeover"
    ACCOUNT = "account"


def free(own: Signup | None) -> bool:
    """Whether an account has no sign-up but, at most, a draft: it may receive one."""
    return own is None or own.status is Status.DRAFT


def may_claim(signup: Signup | None, own: Signup | None) -> bool:
    return signup is not None and signup.person is None and signup.status in OPEN and free(own)


def may_move(signup: Signup | None, person: int, own: Signup | None) -> bool:
    """Whether this sign-up of another account may become `person`'s."""
    return signup is not None and signup.person not in (None, person) and signup.status in OPEN and free(own)


def may_cede(signup: Signup, trip: Trip, now: datetime, by_organiser: bool = False) -> bool:
    """Until the cut-off; then it goes through the team, until the trip begins."""
    if signup.status is not Status.SEATED or trip.days_to_go(now) <= 0:
        return False
    return by_organiser or trip.form.cutoff is None or now < trip.form.cutoff


def may_take(giver: Signup | None, person: int, own: Signup | None) -> bool:
    """A colleague: of no organisation yet, or of the giver's. Who holds a seat already needs no other."""
    if giver is None or giver.status is not Status.SEATED or giver.person == person:
        return False
    if own is None:
        return True
    if own.status in (Status.SEATED, Status.REFUSED):
        return False
    return not (own.member or own.answers.organisation) or same_organisation(giver, own)


def takes_now(own: Signup | None) -> bool:
    """Whether the form is filled already: one tap takes the seat."""
    return own is not None and own.ranked is not None and own.status is not Status.DRAFT


def recognised(words: str, signups: Iterable[Signup], names: Mapping[int, str]) -> list[Signup]:
    """Whose sign-up somebody may mean: their name, address or telephone stands in what they wrote."""
    text = f" {plain(words)} "
    digits = "".join(it for it in words if it.isdigit())
    found = [it for it in signups if it.status in OPEN and _meant(it, words.casefold(), text, digits)]
    return sorted(found, key=lambda it: plain(organisation_of(it, names)) not in text)[:MOST_RECOGNISED]


def _meant(signup: Signup, words: str, text: str, digits: str) -> bool:
    first, last = plain(signup.answers.first_name), plain(signup.answers.last_name)
    by_name = bool(first) and f" {first} " in text and (not last or f" {last} " in text)
    by_phone = bool(signup.answers.phone) and signup.answers.phone[-9:] in digits
    return by_name or by_phone or bool(signup.email and signup.email in words)


def sendable(signup: Signup, trip: Trip, now: datetime) -> tuple[LinkKind, ...]:
    """The links that the organisers may send about this sign-up."""
    if signup.status not in OPEN:
        return ()
    first = LinkKind.CLAIM if signup.person is None else LinkKind.ACCOUNT
    return (first, LinkKind.TAKEOVER) if may_cede(signup, trip, now, by_organiser=True) else (first,)
