"""The whole privacy notice, to read and to keep: from the table that /mesdonnees, /oublier and the purge read."""

from __future__ import annotations

import json
from dataclasses import asdict
from hashlib import sha256

from bot.documents import typst
from bot.documents.apart import Sheet
from bot.people.rules.person import Language
from bot.privacy.screens import table
from bot.texts.catalogue import plain
from bot.trip import Trip

SAID = ("why", "readers", "basis", "until", "fate")  # of each line, in this order


def notice_pdf(trip: Trip, language: Language) -> bytes:
    """A4, tagged: a heading for each line of the table."""
    return typst.pdf("notice.typ", _sheet(trip, language))


def edition(trip: Trip, language: Language) -> str:
    """Tells a notice from one that says something else: dates move, a trip asks for more."""
    said = json.dumps(_sheet(trip, language), ensure_ascii=False)
    return sha256(said.encode(errors="replace")).hexdigest()[:12]


def _sheet(trip: Trip, language: Language) -> Sheet:
    return {
        "lang": language.value,
        "notice": "",
        "title": plain("privacy-notice-title", language),
        "trip": trip.name,
        "first": [table.controller(trip, language), table.why(trip, language)],
        "labels": {it: plain(f"privacy-notice-column-{it}", language) for it in SAID},
        "said": list(SAID),
        "lines": [asdict(it) for it in table.all_worded(trip, language)],
        "last": table.after(language),
    }
