"""The record of decisions: who accepted, refused, moved, exported, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, fit, html, paragraphs, push, row, stack
from bot.chat.screen import Screen
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain

PAGE = 20
KNOWN = frozenset({
    "broadcast cancelled", "broadcast corrected", "broadcast nudged", "broadcast repeats", "broadcast scheduled",
    "broadcast sent", "broadcast withdrawn", "buddy", "telephone",
    "accepted", "account", "adopted", "answer noted", "answer taken back",
    "asked", "asked another organisation", "attendance", "attendance exported",
    "became captain", "became organiser", "came back", "captain named", "captain no more", "captain taken off",
    "carnet exported", "carnet imported", "debriefs exported",
    "changed the organisation", "claimed", "confirmed", "corrected", "deadline", "declined", "admission_approve",
    "admission_decline", "admission_take_out", "erased", "exported", "forgotten", "group bound", "imported",
    "kept inside",
    "facilitator named", "facilitator taken off", "host page handed", "host page mailed", "host precision",
    "kept the organisation", "lapsed", "left the team", "link", "members imported", "mirror published", "named",
    "offered",
    "organiser taken off", "programme exported", "programme imported", "programme published", "programme restored",
    "missed the departure", "refused", "registered", "reminded", "reopened", "roll-call complete", "roll-call left",
    "roll-call opened", "roll-call reminded", "roll-call reopened", "seated", "served", "shown out", "taken",
    "taken over", "trip closed", "trip reopened", "vouched", "waiting", "withdrawn",
})  # fmt: skip

# What somebody always asks for: without their name, it was at the command line.
ASKED_FOR = frozenset({
    "attendance exported", "carnet exported", "carnet imported", "corrected", "debriefs exported", "exported",
    "imported", "members imported", "programme exported", "programme imported",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deed:
    """`who` is "" for what the bot did by itself; `whose` the name on the sign-up, "" when it is about none.

    `detail` is worded (`record_details`).
    """

    at: datetime
    who: str
    what: str
    whose: str
    detail: str = ""


def journal(deeds: Sequence[Deed], page: int, more: bool, zone: ZoneInfo, language: Language) -> Screen:
    """`more`: older ones are left."""
    head = html("team-journal-heading", language)
    body = fit(
        [_line(it, zone, language) for it in deeds], lambda left: html("team-journal-cut", language, count=left), 3800
    )
    newer = push("team-journal-newer", language, "signups", "journal", page - 1) if page else None
    older = push("team-journal-older", language, "signups", "journal", page + 1) if more else None
    back = push("enrolment-signups-back", language, "signups", "home")
    return Screen(paragraphs(head, body or html("team-journal-none", language)), stack((row(newer, older), (back,))))


def _line(deed: Deed, zone: ZoneInfo, language: Language) -> Markup:
    at, what = dates.stamp(deed.at, zone, language), did(deed.what, language)
    if deed.detail and deed.detail != deed.whose:
        what = plain("team-journal-detailed", language, what=what, detail=clip(deed.detail, LINE))
    who = clip(deed.who, NAME) or by_itself(language)
    if deed.whose in ("", deed.who):  # about none, or their own
        return html("team-journal-line", language, stamp=at, who=who, what=what)
    return html("team-journal-line-about", language, stamp=at, who=who, what=what, whose=clip(deed.whose, NAME))


def did(what: str, language: Language) -> str:
    """What is noted in a word, as a sentence's end; a word of which the catalogue knows nothing stays as it is."""
    if what not in KNOWN:
        return clip(what, LINE)
    return plain(f"team-journal-did-{what.replace(' ', '-').replace('_', '-')}", language)


def by_itself(language: Language) -> str:
    return plain("team-journal-bot", language)
