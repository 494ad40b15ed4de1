"""What whoever calls the roll reads: how many, who is missing with their numbers, names to tick."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.broadcasts.rules.report import Somebody
from bot.broadcasts.screens import names
from bot.chat.callback_data import button
from bot.chat.layout import LABEL, NAME, clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.rollcalls.rules.roll import Excused, Roll, Traveller
from bot.rollcalls.screens.asking import closed, count, head
from bot.texts.catalogue import plain

TAP = "appel"
NAMED, EXCUSED = 6, 4  # people on one screen of a phone
PAGE = 12  # names to tick
LISTS = ("tick", "undo")  # who is missing, to be ticked; who is here, to be taken back


def live(roll: Roll, zone: ZoneInfo, language: Language) -> Screen:
    end = None if roll.rollcall.open else closed(roll, language)
    text = paragraphs(
        head(roll, zone, language),
        lines(count(roll, language), end),
        _missing(roll, language),
        _excused(roll.excused, language),
    )
    return Screen(text, _open(roll, language) if roll.rollcall.open else _closed(roll, language))


def _missing(roll: Roll, language: Language) -> Markup | None:
    if not roll.missing:
        return None
    named = [somebody(it) for it in roll.missing[:NAMED]]
    more = _more(roll.missing, NAMED, language)
    return lines(html("rollcalls-missing", language), names.listed(named, language), more)


def _more(found: Sequence[object], shown: int, language: Language) -> Markup | None:
    left = len(found) - shown
    return html("rollcalls-more", language, count=left) if left > 0 else None


def somebody(it: Traveller) -> Somebody:
    return Somebody(it.name, it.phone, reached=it.reached)


def _excused(found: Sequence[Excused], language: Language) -> Markup | None:
    if not found:
        return None
    text = (_why(it, language) for it in found[:EXCUSED])
    return lines(html("rollcalls-excused", language), *text, _more(found, EXCUSED, language))


def _why(it: Excused, language: Language) -> Markup:
    why = plain(f"rollcalls-why-{it.why or 'withdrew'}", language)
    return html("rollcalls-excused-line", language, name=clip(it.traveller.name, NAME), why=why)


def _open(roll: Roll, language: Language) -> Rows:
    number, missing = roll.rollcall.id, roll.missing
    remind = push("rollcalls-remind", language, TAP, "remind", number, count=_reached(missing))
    tick = push("rollcalls-tick", language, TAP, "list", number, "tick", 0)
    undo = push("rollcalls-undo", language, TAP, "list", number, "undo", 0)
    return stack(
        (
            *_copies(missing, language),
            row(tick if missing else None, undo if roll.here else None),
            row(remind if _reached(missing) else None),
            (push("rollcalls-all-here", language, TAP, "all", number),),
            row(push("rollcalls-leave", language, TAP, "leave", number) if missing else None),
        )
    )


def _reached(people: Sequence[Traveller]) -> int:
    return sum(bool(it.person) and it.reached for it in people)


def _copies(people: Sequence[Traveller], language: Language) -> Rows:
    return names.copies([somebody(it) for it in people[:NAMED]], language)


def _closed(roll: Roll, language: Language) -> Rows:
    again = push("rollcalls-reopen", language, TAP, "reopen", roll.rollcall.id)
    return stack((*_copies(roll.missing, language), (again,)))


def listed(roll: Roll, what: str, page: int, zone: ZoneInfo, language: Language) -> Screen:
    """`what`: one of LISTS. A page that is no more shows the last one."""
    people = roll.missing if what == "tick" else roll.here
    page = max(0, min(page, (len(people) - 1) // PAGE))
    shown = [_name(roll, what, it) for it in people[page * PAGE : (page + 1) * PAGE]]
    line = html(f"rollcalls-{what}-what" if people else f"rollcalls-{what}-nobody", language)
    text = paragraphs(head(roll, zone, language), lines(count(roll, language), line))
    back = push("rollcalls-back", language, TAP, "show", roll.rollcall.id)
    pairs = tuple(tuple(shown[at : at + 2]) for at in range(0, len(shown), 2))
    return Screen(text, stack((*pairs, _pager(roll, what, page, len(people), language), (back,))))


def _name(roll: Roll, what: str, it: Traveller) -> Button:
    return button(clip(it.name, LABEL // 2), TAP, what, roll.rollcall.id, it.who.key)


def _pager(roll: Roll, what: str, page: int, total: int, language: Language) -> tuple[Button, ...]:
    number, more = roll.rollcall.id, total > (page + 1) * PAGE
    before = push("rollcalls-before", language, TAP, "list", number, what, page - 1) if page else None
    after = push("rollcalls-after", language, TAP, "list", number, what, page + 1) if more else None
    return row(before, after)
