"""The certificate of attendance: one page for each who was there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.documents import typst
from bot.documents.apart import Sheet
from bot.people.rules.person import Language
from bot.rollcalls.documents.sheet import Attendee, Register, half
from bot.texts import dates
from bot.texts.catalogue import plain

LONG = 300  # characters of a field: a certificate stays on one page


def certificates_pdf(kept: Register, people: Sequence[Attendee], language: Language) -> bytes:
    return typst.pdf("attendance.typ", _sheet(kept, people, language))


def _sheet(kept: Register, people: Sequence[Attendee], language: Language) -> Sheet:
    trip = kept.trip
    issued = dates.full_day(kept.at.astimezone(trip.zone).date(), language)
    return {
        "lang": language.value,
        "notice": "",
        **{key: plain(f"rollcalls-paper-{key}", language) for key in ("title", "halves", "place", "date", "signature")},
        "issued": plain("rollcalls-paper-issued", language, date=issued),
        "people": [_page(kept, it, language) for it in people],
    }


def _page(kept: Register, it: Attendee, language: Language) -> dict[str, object]:
    trip, found = kept.trip, kept.attended.by(it.who)
    who = ", ".join(part for part in (it.name[:LONG], it.organisation[:LONG]) if part)
    period = dates.period(trip.first_day, trip.last_day, language)
    values = {"organiser": trip.organiser[:LONG], "who": who, "trip": trip.name[:LONG], "period": period}
    return {
        "says": plain("rollcalls-paper-says", language, **values),
        "rows": [{"half": half(one, language), "what": " · ".join(e.title for e in one.entries)} for one in found],
        "total": plain("rollcalls-paper-total", language, count=len(found)),
    }
