"""The form of the sign-up: its questions, as this trip asks them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.forms.rules.form import Form, Question
from bot.forms.rules.kinds import Days, Kind, Place
from bot.signup.rules.optional import OPTIONAL, with_needs
from bot.signup.rules.questions import CLAIM, CODE, CONSENT, DECLARED, FUNCTION, MEMBERSHIP, NAME, ORGANISATION, settled
from bot.signup.rules.signup import Signup
from bot.trip import Terms, Trip

MOST_NIGHTS = 31  # each is a button


def sign_up_form(terms: Terms, nights: tuple[date, ...] = (), mail: bool = False) -> Form[Signup]:
    """`nights` are the evenings that the trip spends away; `mail`: codes can be mailed."""
    here = [_here(it, terms, nights) for it in OPTIONAL if it.key in terms.asks]
    questions = [it for it in here if nights or it.counted != "nights"]
    return Form(
        (*_opening(mail), FUNCTION, *with_needs(questions)),
        verb="form",
        titles="signup-step-",
        asks="signup-ask-",
        fixes="signup-fix-",
        order=tuple(it.key for it in DECLARED),
    )


def trip_form(trip: Trip, mail: bool) -> Form[Signup]:
    away = min((trip.last_day - trip.first_day).days, MOST_NIGHTS)
    return sign_up_form(trip.form, tuple(trip.first_day + timedelta(days=it) for it in range(away)), mail)


def _here(question: Question[Signup], terms: Terms, nights: tuple[date, ...]) -> Question[Signup]:
    """With the days and the places that this trip offers."""
    kind: Kind = question.kind
    if isinstance(kind, Days):
        kind = replace(kind, days=nights)
    elif isinstance(kind, Place):
        kind = replace(kind, places={"joins": terms.joins, "leaves": terms.leaves}.get(question.key, ()))
    return replace(question, kind=kind)


def _opening(mail: bool) -> tuple[Question[Signup], ...]:
    """How the membership is shown; who has no address to show says their organisation before their name."""

    def claims(signup: Signup) -> bool:
        return not settled(signup) and (not mail or MEMBERSHIP.key in signup.skipped)

    def shows(signup: Signup) -> bool:
        return not claims(signup)

    return (
        CONSENT,
        *((MEMBERSHIP, CODE) if mail else ()),
        replace(ORGANISATION, when=claims),
        replace(CLAIM, when=claims),
        NAME,
        replace(ORGANISATION, when=shows),
    )
