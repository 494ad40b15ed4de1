"""What a mail says: a subject, a plain text and the same in HTML, in its reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape

from bot.chat.layout import html
from bot.people.rules.person import Language
from bot.texts.catalogue import plain
from bot.texts.dates import hour
from bot.trip import Trip

PAGE = (
    '<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{subject}</title></head>'
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em">{body}</body></html>'
)
BIG = '<p style="font-size:32px;letter-spacing:6px;font-weight:bold;margin:16px 0">{code}</p>'


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str
    html: str


def code(language: Language, trip: Trip, digits: str, until: datetime, bot: str) -> Letter:
    """`until` is when the code no longer serves, `bot` the name under which Telegram knows us."""
    name, at = " ".join(trip.name.split()), hour(until, trip.zone, language)
    subject = plain("membership-mail-subject", language, code=digits, trip=name)
    values: dict[str, dict[str, str]] = {
        "membership-mail-hello": {"trip": name},
        "membership-mail-code": {"code": digits},
    }
    values |= {
        "membership-mail-until": {"hour": at, "city": city(trip), "bot": bot},
        "membership-mail-not-you": {},
        "membership-mail-signed": {"who": trip.organiser},
    }
    text = "\n\n".join(plain(key, language, **given) for key, given in values.items())
    shown = [
        BIG.format(code=digits) if key == "membership-mail-code" else _shown(key, language, given)
        for key, given in values.items()
    ]
    html = PAGE.format(lang=language, subject=escape(subject), body="".join(shown))
    return Letter(subject, f"{text}\n", html)


def _shown(key: str, language: Language, given: dict[str, str]) -> str:
    return f"<p>{html(key, language, **given)}</p>"


def city(trip: Trip) -> str:
    """« Paris », of Europe/Paris: whose hours they are."""
    return trip.zone.key.rpartition("/")[2].replace("_", " ")
