"""Who attends what, entry by entry: for an organiser from somebody's card, for participants under each entry."""

from __future__ import annotations

from datetime import date

from bot.attendance.rules.expected import Attendance, Plan, groups_of
from bot.chat.callback_data import button
from bot.chat.layout import NAME, clip, clip_label, html, paragraphs, push, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, group_names
from bot.programme.screens.programme import MOST_DAYS, MOST_ENTRIES, entry_key
from bot.texts import dates
from bot.texts.catalogue import plain

TAP = "attends"


def own(entry: Entry, attending: bool, language: Language) -> Rows:
    """Under an entry still to come, for somebody who signed up."""
    key = "attendance-leave" if attending else "attendance-come"
    return ((push(key, language, TAP, "own", entry_key(entry)),),)


def card(name: str, row: int, plan: Plan, it: Attendance, language: Language) -> Screen:
    """Days to open, groups to give or take, and the way back to the card."""
    attended = sum(not entry.cancelled for entry in plan.of(it))
    every = sum(not entry.cancelled for entry in plan.programme)
    text = html("attendance-card", language, name=clip(name, NAME), attended=attended, every=every)
    days = [(_day(row, day, language),) for day in plan.programme.days[:MOST_DAYS]]
    groups = [(_group(row, at, group, it, language),) for at, group in enumerate(groups_of(plan.programme))]
    back = push("attendance-back", language, "signups", "card", row)
    return Screen(text, stack((*days, *groups, (back,))))


def _day(row: int, day: date, language: Language) -> Button:
    return push("attendance-day", language, TAP, "day", row, day, day=dates.day(day, language))


def _group(row: int, at: int, group: str, it: Attendance, language: Language) -> Button:
    inside = it.groups is None or bool(group_names(group) & it.groups)
    key = "attendance-group-out" if inside else "attendance-group-in"
    return push(key, language, TAP, "group", row, at, group=group)


def day(name: str, row: int, plan: Plan, on: date, it: Attendance, language: Language) -> Screen:
    head = html("attendance-day-heading", language, name=clip(name, NAME), day=dates.day(on, language))
    kept = [entry for entry in plan.programme.on(on) if not entry.cancelled]
    entries = [(_entry(row, plan, entry, it, language),) for entry in kept[:MOST_ENTRIES]]
    back = push("attendance-days", language, TAP, "card", row)
    return Screen(paragraphs(head, html("attendance-marks", language)), (*entries, (back,)))


def _entry(row: int, plan: Plan, entry: Entry, it: Attendance, language: Language) -> Button:
    key = "attendance-expected" if plan.expects(it, entry) else "attendance-not-expected"
    at = dates.hour(entry.starts, plan.programme.zone, language)
    return button(clip_label(plain(key, language, at=at, title=entry.title)), TAP, "not", row, entry_key(entry))
