"""The sign-up link on paper: its QR code, and a poster that says what the trip is."""

from __future__ import annotations

import io
from textwrap import shorten

import segno

from bot.documents import typst
from bot.documents.apart import Sheet
from bot.people.rules.person import Language
from bot.programme.rules.outline import OutlineDay, outline
from bot.signup.rules.deadline import last_day
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.texts.trips import telephone
from bot.trip import Trip

ENTRIES = (12, 8, 5, 3)  # of what one comes for, in the middle of the page: the most that its height takes
SCALE = 12  # pixels of a module: legible on a poster and on a slide


def qr_png(link: str) -> bytes:
    """Black on white, its quiet zone around it; a quarter of it may be hidden."""
    out = io.BytesIO()
    _code(link).save(out, kind="png", scale=SCALE)
    return out.getvalue()


def _code(link: str) -> segno.QRCode:
    return segno.make(link, error="q", micro=False)


def poster_pdf(trip: Trip, link: str, language: Language) -> bytes:
    return typst.pdf("poster.typ", _sheet(trip, link, language))


def _bounded(words: str, most: int) -> str:
    """A poster is one page."""
    return shorten(words, most, placeholder="…")


def _sheet(trip: Trip, link: str, language: Language) -> Sheet:
    return {
        "lang": language.value,
        "title": plain("enrolment-invite-title", language, trip=trip.name),
        "trip": _bounded(trip.name, 90),
        "theme": _bounded(trip.theme, 160),
        "objective": _bounded(trip.objective, 420),
        "period": dates.capital(dates.period(trip.first_day, trip.last_day, language)),
        "region": trip.region,
        "whom": plain("enrolment-invite-whom", language),
        "audience": dates.capital(_bounded(trip.audience, 240)),
        "programme": plain("enrolment-invite-programme", language),
        "programmes": [_programme(trip, most, language) for most in ENTRIES],
        "call": _call(trip, language),
        "deadline": plain(
            "enrolment-invite-deadline", language, day=dates.full_day(last_day(trip.deadline, trip.zone), language)
        ),
        "how": plain("enrolment-invite-how", language),
        "alt": plain("enrolment-invite-alt", language, link=link),
        "link": link,
        "organised": plain("documents-organised", language, organiser=trip.organiser),
        "notice": "",
        "code": _code(link).svg_inline(scale=1, border=0),
    }


def _programme(trip: Trip, most: int, language: Language) -> Sheet:
    """The first visits and exchanges, by day, and how many others there are."""
    days = outline(trip.programme)
    shown: list[Sheet] = []
    left = most
    for day in days:
        titles = _titles(day)[:left]
        left -= len(titles)
        shown += [{"day": dates.heading(day.day, language), "titles": titles}] if titles else []
    more = sum(len(_titles(it)) for it in days) - (most - left)
    return {"days": shown, "more": plain("enrolment-invite-more", language, count=more) if more else ""}


def _titles(day: OutlineDay) -> list[str]:
    return [_bounded(it.title, 90) for it in day.lines if not it.cancelled]


def _call(trip: Trip, language: Language) -> str:
    if not trip.contact_phone:
        return ""
    return plain("enrolment-invite-call", language, name=_bounded(trip.contact_name, 60), phone=telephone(trip))
