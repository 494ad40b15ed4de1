"""The letter by which somebody asks their employer, or their organisation, for a mission order."""

from __future__ import annotations

from datetime import datetime

from bot.documents import typst
from bot.documents.apart import Sheet
from bot.people.rules.person import Language
from bot.signup.rules.signup import Answers, Function, Signup, Status
from bot.texts import dates, trips
from bot.texts.catalogue import plain
from bot.trip import Trip

LONG = 600  # characters of a field: the letter stays on one page


def mission_pdf(trip: Trip, signup: Signup, language: Language, now: datetime) -> bytes:
    """One A4 page, with blanks to date and sign, and to answer."""
    return typst.pdf("mission.typ", _sheet(trip, signup, language, now))


def _sheet(trip: Trip, signup: Signup, language: Language, now: datetime) -> Sheet:
    def label(key: str) -> str:
        return plain(f"seats-mission-{key}", language)

    answers = signup.answers
    issued = dates.full_day(now.astimezone(trip.zone).date(), language)
    return {
        "lang": language.value,
        "notice": "",
        "title": label("title"),
        "to": label("to"),
        "organisation": answers.organisation[:LONG],  # a blank to fill for who has not said
        "from": label("from"),
        "who": _who(answers, language),
        "hello": label("hello"),
        "ask": plain("seats-mission-ask", language, trip=trip.name),
        "rows": [{"name": name, "text": text} for name, text in _rows(trip, answers, language) if text],
        "standing": label("standing-seated" if signup.status is Status.SEATED else "standing-open"),
        "thanks": label("thanks"),
        **{key: label(key) for key in ("place", "date", "signature", "answer", "yes", "no", "by")},
        "issued": plain("seats-mission-issued", language, date=issued),
    }


def _who(answers: Answers, language: Language) -> str:
    known = answers.function and answers.function is not Function.OTHER
    capacity = plain(f"seats-mission-function-{answers.function}", language) if known else ""
    return ", ".join(it for it in (answers.name[:LONG], capacity) if it)


def _rows(trip: Trip, answers: Answers, language: Language) -> list[tuple[str, str]]:
    """What the letter says of the trip, by heading; what is not known is left out."""
    nights = ", ".join(dates.day(it, language) for it in answers.nights or ())
    texts = {
        "organiser": trip.organiser,
        "network": trip.network,
        "object": trip.theme,
        "objective": trip.objective,
        "dates": dates.capital(dates.period(trip.first_day, trip.last_day, language)),
        "destination": trip.region,
        "joins": answers.joins,
        "leaves": answers.leaves,
        "nights": nights,
        "includes": trip.form.letter,
        "cost": trip.form.cost,
        "contact": trips.contact(trip, language) or trip.organiser,
    }
    return [(plain(f"seats-mission-{key}", language), text) for key, text in texts.items()]
