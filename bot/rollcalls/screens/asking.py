"""What those who travel read of a roll-call: « J’y suis », in private and in the group."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.chat.layout import TITLE, clip, html, lines, paragraphs, push
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry
from bot.rollcalls.rules.roll import Roll
from bot.rollcalls.rules.rollcall import State
from bot.texts import dates
from bot.texts.catalogue import plain


def title(transfer: Entry | None, language: Language) -> str:
    return clip(transfer.title, TITLE) if transfer else plain("rollcalls-leg-gone", language)


def head(roll: Roll, zone: ZoneInfo, language: Language) -> Markup:
    heading = html("rollcalls-heading", language, title=title(roll.transfer, language))
    return lines(heading, _meets(roll, zone, language))


def _meets(roll: Roll, zone: ZoneInfo, language: Language) -> Markup | None:
    if roll.transfer is None:
        return None
    at, where = dates.hour(roll.transfer.meets_at, zone, language), roll.transfer.meets_where.name
    key = "rollcalls-meets-at" if where else "rollcalls-meets"
    return html(key, language, hour=at, **({"place": clip(where, TITLE)} if where else {}))


def count(roll: Roll, language: Language) -> Markup:
    return html("rollcalls-count", language, here=len(roll.here), expected=roll.expected)


def ask(roll: Roll, zone: ZoneInfo, language: Language, again: bool = False) -> Screen:
    words = html("rollcalls-ask-again" if again else "rollcalls-ask", language)
    return Screen(paragraphs(head(roll, zone, language), words), _button(roll, language))


def _button(roll: Roll, language: Language) -> Rows:
    return ((push("rollcalls-here", language, "here", roll.rollcall.id),),)


def noted(roll_title: str, language: Language) -> Screen:
    """In place of the question, once it was answered."""
    return Screen(html("rollcalls-noted", language, title=roll_title))


def in_group(roll: Roll, zone: ZoneInfo, language: Language) -> Screen:
    """No names there, and no numbers."""
    if roll.rollcall.open:
        text, rows = html("rollcalls-ask-group", language), _button(roll, language)
    else:
        text, rows = closed(roll, language), ()
    return Screen(paragraphs(head(roll, zone, language), lines(count(roll, language), text)), rows)


def closed(roll: Roll, language: Language) -> Markup:
    complete = roll.rollcall.state is State.COMPLETE
    return html("rollcalls-state-complete" if complete else "rollcalls-state-left", language)


def everybody_is_here(roll: Roll, language: Language) -> Screen:
    return Screen(html("rollcalls-everybody", language, title=title(roll.transfer, language)))


def thanks(language: Language) -> str:
    return plain("rollcalls-thanks", language)


def over(language: Language) -> str:
    return plain("rollcalls-over", language)


def not_on_it(language: Language) -> str:
    return plain("rollcalls-not-on-it", language)
