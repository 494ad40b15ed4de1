"""One person's card: what the organisers may read of their answers, where they stand, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.enrolment.rules.handover import LinkKind, sendable
from bot.forms.screens import answers
from bot.people.rules.person import Language, Person
from bot.signup.rules.coming import COMING
from bot.signup.rules.optional import OPTIONAL
from bot.signup.rules.questions import by_row
from bot.signup.rules.signup import OPEN, Signup, Status
from bot.signup.screens.signups import TAP, Origin, back_to, function, named
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

DECIDED_HERE = (Status.REVIEW, Status.REFUSED)


@dataclass(frozen=True, slots=True)
class Card:
    """`organisation` as the roster writes it; `person` is None when no Telegram account has the sign-up.

    `registrar` is the name of who registered this person, or "".
    """

    signup: Signup
    organisation: str
    person: Person | None
    registrar: str = ""


def card(it: Card, trip: Trip, now: datetime, language: Language, origin: Origin = ()) -> Screen:
    """`origin` is the list where it was opened."""
    head = lines(
        html("enrolment-signups-card-name", language, name=clip(named(it.signup.name, it.signup.id, language), NAME)),
        _who(it, language),
        html(
            "enrolment-signups-card-status",
            language,
            status=plain(f"enrolment-signups-status-{it.signup.status}", language),
        ),
    )
    parts = (head, _history(it, trip.zone, language), _answers(it.signup, language), _reach(it, language))
    heard = _heard(it, language) if trip.days_to_go(now) <= 0 else None
    return Screen(paragraphs(*parts), _rows(it, sendable(it.signup, trip, now), language, origin, heard))


def _who(it: Card, language: Language) -> Markup:
    parts = [it.organisation and clip(it.organisation, NAME), function(it.signup.answers.function, language)]
    return html("enrolment-signups-card-who", language, who=" · ".join(part for part in parts if part))


def _history(it: Card, zone: ZoneInfo, language: Language) -> Markup:
    signup = it.signup
    ranked = dates.stamp(signup.ranked, zone, language) if signup.ranked else ""
    until = dates.stamp(signup.offer_until, zone, language) if signup.offer_until else ""
    offered = (
        html("enrolment-signups-card-offered", language, stamp=until)
        if until and signup.status is Status.OFFERED
        else None
    )
    proof = html(
        "enrolment-signups-card-proof",
        language,
        proof=plain(f"enrolment-signups-proof-{signup.proof or 'none'}", language),
    )
    by = html("enrolment-signups-card-registrar", language, name=clip(it.registrar, NAME)) if it.registrar else None
    return lines(html("enrolment-signups-card-ranked", language, stamp=ranked) if ranked else None, offered, proof, by)


def _answers(signup: Signup, language: Language) -> Markup:
    """What was answered, a line each; long texts last."""
    given = [
        (it.key, answers.value(it, signup, language)) for it in by_row((*OPTIONAL, *COMING)) if it.answered(signup)
    ]
    if signup.email:
        given.insert(1 if given and given[0][0] == "phone" else 0, ("email", signup.email))
    return lines(*(html(f"enrolment-signups-says-{name}", language, said=clip(answer, LINE)) for name, answer in given))


def _reach(it: Card, language: Language) -> Markup | None:
    """What to do when the bot cannot write to this person."""
    if it.person is None:
        return html("enrolment-signups-never-started", language)
    return None if it.person.reached else html("enrolment-signups-blocked", language)


def _heard(it: Card, language: Language) -> Button | None:
    """What they say of the visits, when they cannot answer themselves."""
    absent = it.person is None and it.signup.person is None and it.signup.status is Status.SEATED
    return push("debriefs-heard-open", language, "heard", "of", it.signup.id) if absent else None


def _rows(it: Card, links: Sequence[LinkKind], language: Language, origin: Origin, heard: Button | None = None) -> Rows:
    number = it.signup.id
    inside = it.signup.status in OPEN
    withdraw = push("enrolment-signups-withdraw", language, TAP, "withdraw", number) if inside else None
    attends = push("attendance-open", language, "attends", "card", number) if inside else None
    decide = (
        push("membership-review-decide", language, "review", "card", number)
        if it.signup.status in DECIDED_HERE
        else None
    )
    sent = tuple((push(f"people-send-{kind}", language, TAP, kind.value, number),) for kind in links)
    fix = push("enrolment-correcting-open", language, "person", "fix", number) if inside else None
    write = (
        push("enrolment-correcting-write-open", language, "person", "write", number)
        if it.person and it.person.reached
        else None
    )
    phone = it.signup.answers.phone
    copy = Button(plain("enrolment-signups-copy-phone", language), copy=phone) if phone else None
    above = map(row, (decide, copy, write, heard, fix, attends, withdraw))
    return stack((*above, *sent, (back_to(origin, language),)))


def send_here(language: Language) -> Screen:
    """Before a message to forward."""
    return Screen(html("people-send-here", language))


def ask_withdraw(it: Card, language: Language) -> Screen:
    number = it.signup.id
    name = clip(named(it.signup.name, number, language), NAME)
    yes: Button = push("enrolment-signups-withdraw-yes", language, TAP, "withdrawn", number)
    no = push("enrolment-signups-withdraw-no", language, TAP, "card", number)
    return Screen(html("enrolment-signups-withdraw-question", language, name=name), ((yes,), (no,)))


def withdrawn_for_you(language: Language) -> Screen:
    """To the person whom an organiser withdrew."""
    return Screen(html("enrolment-signups-withdrawn-for-you", language))
