"""/aujourdhui, /demain, /prochain: the day, what comes next, in how long, where to meet."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from markupsafe import Markup

from bot.chat.layout import LINE, NAME, clip, html, lines, open_button, paragraphs, push, row, stack
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language
from bot.programme.rules.marks import marks
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.brief import brief
from bot.programme.screens.parts import title
from bot.programme.screens.programme import apart, day_rows, entry_key, full_place, venue
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

MOST_TO_PREPARE = 8
MOST_RUNNING = 3


def today(trip: Trip, programme: Programme, now: datetime, language: Language) -> Screen:
    return _the_day(trip, programme, trip.today(now), now, language, "today")


def tomorrow(trip: Trip, programme: Programme, now: datetime, language: Language) -> Screen:
    return _the_day(trip, programme, trip.today(now) + timedelta(days=1), now, language, "tomorrow")


def _the_day(trip: Trip, programme: Programme, on: date, now: datetime, language: Language, which: str) -> Screen:
    if programme.on(on):
        return _full(programme, on, now, language, which)
    if on < trip.first_day:
        return before(trip, now, language)
    return _after(trip, now, language) if on > trip.last_day else _empty(on, programme, language, which)


def _full(programme: Programme, on: date, now: datetime, language: Language, which: str) -> Screen:
    key = "programme-today-heading" if which == "today" else "programme-today-heading-tomorrow"
    head = html(key, language, day=dates.day(on, language))
    return brief(programme, on, language, head, marks(programme, on, now))


def before(trip: Trip, now: datetime, language: Language) -> Screen:
    """What to prepare: until the trip begins, /aujourdhui shows it, and it is pushed some days before."""
    left = (trip.first_day - trip.today(now)).days
    head = html("programme-today-before", language, days=left, day=dates.day(trip.first_day, language))
    things = trip.prepare.get(language) or next(iter(trip.prepare.values()), ())
    listed = [html("programme-today-prepare-item", language, thing=clip(it, LINE)) for it in things[:MOST_TO_PREPARE]]
    prepare = lines(html("programme-today-prepare", language), *listed) if listed else None
    return Screen(paragraphs(head, prepare), _around(language))


def _after(trip: Trip, now: datetime, language: Language) -> Screen:
    """The last evening, tomorrow is already afterwards."""
    ended = trip.today(now) > trip.last_day
    return Screen(
        html("programme-today-after" if ended else "programme-today-last-day", language, trip=clip(trip.name, LINE)),
        (row(open_button("programme", language), open_button("equipe", language)),),
    )


def _empty(on: date, programme: Programme, language: Language, which: str) -> Screen:
    key = "programme-today-empty" if which == "today" else "programme-today-empty-tomorrow"
    return Screen(html(key, language, day=dates.day(on, language)), stack((*day_rows(programme, on, language),)))


def _around(language: Language) -> Rows:
    return (
        (open_button("programme", language), open_button("infos", language)),
        (open_button("agenda", language), open_button("poche", language)),
    )


def coming(trip: Trip, programme: Programme, now: datetime, language: Language, edits: bool = False) -> Screen:
    """What runs now, then the first thing that people still have to start. `edits`: who looks may put it off."""
    running = lines(*(_running(programme, it, now, language) for it in programme.now_on(now)[:MOST_RUNNING]))
    following = programme.next(now)
    if following is None:
        last = html("programme-today-nothing-left" if not running else "programme-today-last", language)
        return Screen(
            paragraphs(running, last),
            ((open_button("programme", language), open_button("equipe", language)),),
        )
    text = _coming(programme, following, now, language)
    late = push("buttons-late", language, "edit", "late", entry_key(following)) if edits else None
    rows = stack((row(late), *_coming_rows(programme, following, language)))
    return Screen(paragraphs(running, text), rows)


def _running(programme: Programme, it: Entry, now: datetime, language: Language) -> Markup:
    name = title(it, language)
    if it.ends is None:
        return html("programme-today-running", language, title=name)
    return html("programme-today-running-until", language, title=name, at=dates.hour(it.ends, programme.zone, language))


def _coming(programme: Programme, it: Entry, now: datetime, language: Language) -> Markup:
    """Days and hours when it is not today; the meeting apart from the start, where they differ."""
    head = html("programme-today-next", language, delay=_delay(programme, it, now, language), title=title(it, language))
    when = html(
        "programme-when",
        language,
        day=dates.heading(programme.day_of(it.starts), language),
        at=dates.span(it, programme.zone, language),
    )
    place = html("programme-place", language, place=full_place(it.place)) if it.place else None
    hosts = html("programme-hosts", language, hosts=clip(it.hosts, NAME)) if it.hosts else None
    bring = html("programme-bring", language, bring=clip(it.bring, LINE)) if it.bring else None
    return lines(head, meeting(programme, it, now, language), when, place, hosts, bring)


def _delay(programme: Programme, it: Entry, now: datetime, language: Language) -> str:
    """Until the meeting, or the start once people have met; days are counted as on a calendar, like /aujourdhui."""
    at = it.meets_at if now < it.meets_at else it.starts
    days = (programme.day_of(at) - programme.day_of(now)).days
    return plain("dates-in-days", language, days=days) if days > 1 else dates.delay(at - now, language)


def meeting(programme: Programme, it: Entry, now: datetime, language: Language) -> Markup | None:
    """Where and when to meet, when that says more than the start; past its hour, says that it has begun."""
    if not apart(it):
        return None
    at, where = dates.hour(it.meets_at, programme.zone, language), full_place(it.meets_where)
    late = "-begun" if it.meets_at <= now else ""
    key = "programme-today-meeting" + late if not where else "programme-today-meeting-at" + late
    return html(key, language, at=at, where=where)


def _coming_rows(programme: Programme, it: Entry, language: Language) -> Rows:
    pin = push("buttons-pin", language, "pin", entry_key(it)) if venue(it) else None
    more = push("buttons-more", language, "entry", entry_key(it))
    again = push("buttons-refresh", language, "open", "prochain")
    return stack((row(pin, more), row(again, push("buttons-days", language, "days"))))
