"""What is said in chat, as a mail: a subject, plain text and HTML."""

from __future__ import annotations

import re
from html import escape, unescape

from bot.membership.screens.code_mail import PAGE, Letter
from bot.people.rules.person import Language
from bot.texts.catalogue import plain
from bot.trip import Trip

TAG = re.compile(r"<[^>]+>")


def letter(key: str, body: str, trip: Trip, language: Language) -> Letter:
    """`body` is Telegram's HTML: mail readers know its tags."""
    subject = plain(f"reachability-subject-{key}", language, trip=" ".join(trip.name.split()))
    foot = plain("reachability-mail-foot", language, who=trip.organiser)
    shown = "".join(f"<p>{it}</p>".replace("\n", "<br>") for it in (body, escape(foot)))
    text = f"{unescape(TAG.sub('', body))}\n\n{foot}\n"
    return Letter(subject, text, PAGE.format(lang=language, subject=escape(subject), body=shown))
