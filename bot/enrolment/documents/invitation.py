"""The sign-up link on paper: its QR code, and a poster that says what the trip is."""

from __future__ import annotations

import io
from textwrap import shorten

import segno

from bot.documents import typst
from bot.people.rules.person import Language
from bot.signup.rules.deadline import last_day
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

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


def _sheet(trip: Trip, link: str, language: Language) -> typst.Sheet:
    return {
        "lang": language.value,
        "title": plain("invite-title", language, trip=trip.name),
        "trip": _bounded(trip.name, 90),
        "theme": _bounded(trip.theme, 160),
        "objective": _bounded(trip.objective, 420),
        "period": dates.capital(dates.period(trip.first_day, trip.last_day, language)),
        "region": trip.region,
        "whom": plain("invite-whom", language),
        "audience": dates.capital(_bounded(trip.audience, 240)),
        "deadline": plain(
            "invite-deadline", language, day=dates.full_day(last_day(trip.deadline, trip.zone), language)
        ),
        "how": plain("invite-how", language),
        "alt": plain("invite-alt", language, link=link),
        "link": link,
        "organised": plain("documents-organised", language, organiser=trip.organiser),
        "notice": "",
        "code": _code(link).svg_inline(scale=1, border=0),
    }
