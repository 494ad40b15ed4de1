"""The programme: the days, a day, an entry; the outline for those who do not come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import (
    LINE,
    LONGEST,
    NAME,
    TEXT,
    clip,
    fit,
    html,
    lines,
    open_button,
    paragraphs,
    push,
    row,
    safe,
    size,
    stack,
)
from bot.chat.screen import Button, Rows, Screen
from bot.outbox.acts import Venue
from bot.people.rules.person import Language
from bot.programme.rules.programme import Entry, Place, Programme
from bot.programme.screens.outline import outline
from bot.programme.screens.parts import entry_label, kind, more_entries, notice, title
from bot.texts import dates
from bot.texts.catalogue import plain

LONGEST_REF = 40  # bytes of a ref written as such in a button
COPIED = 256  # characters that a button may copy (Telegram)
MOST_DAYS = 40  # buttons of days: a trip, not a year
MOST_ENTRIES = 30


def entry_key(entry: Entry) -> str:
    """The ref, or its digest when a button could not carry it. Read back by `find`."""
    plain_ref = ":" not in entry.ref and not entry.ref.startswith("~") and len(entry.ref.encode()) <= LONGEST_REF
    return entry.ref if plain_ref else "~" + sha256(entry.ref.encode()).hexdigest()[:24]


def find(programme: Programme, key: str) -> Entry | None:
    if not key.startswith("~"):
        return programme.entry(key)
    return next((entry for entry in programme if entry_key(entry) == key), None)


def by_day(programme: Programme, iso: str) -> date | None:
    """The day of the programme that a button names, or None when it has no such day any more."""
    return next((day for day in programme.days if day.isoformat() == iso), None)


def venue(entry: Entry) -> Venue | None:
    place = entry.meets_where
    if place.lat is None or place.lon is None:
        return None
    name = clip(place.name or place.address or entry.title, NAME)
    return Venue(name, clip(place.address or name, LINE), place.lat, place.lon)


def on_a_map(entry: Entry, language: Language) -> Venue | None:
    """With a button that copies the address: for whoever drives, or calls a taxi."""
    found = venue(entry)
    if found is None or not entry.meets_where.address:
        return found
    copy = Button(plain("programme-copy-address", language), copy=entry.meets_where.address[:COPIED])
    return replace(found, rows=((copy,),))


def days(programme: Programme, language: Language, full: bool, ahead: str = "") -> Screen:
    if not programme.days:
        return Screen(html("programme-empty", language))
    return _days(programme, language) if full else outline(programme, language, ahead)


def _days(programme: Programme, language: Language) -> Screen:
    head = html("programme-heading", language)
    listed = [_day_line(programme, day, language) for day in programme.days[:MOST_DAYS]]
    buttons = [button(dates.short_day(day, language), "day", day) for day in programme.days[:MOST_DAYS]]
    papers = row(push("buttons-pdf", language, "pdf"), open_button("agenda", language))
    rows = (*zip(buttons[::2], buttons[1::2], strict=False), *([(buttons[-1],)] if len(buttons) % 2 else []), papers)
    return Screen(paragraphs(head, fit(listed, more_entries(language), LONGEST - 800), notice(programme)), rows)


def _day_line(programme: Programme, day: date, language: Language) -> Markup:
    count = sum(not entry.cancelled for entry in programme.on(day))
    return html("programme-day-line", language, day=dates.heading(day, language), count=count)


def day(programme: Programme, on: date, language: Language, full: bool, ahead: str = "") -> Screen:
    """The outline has one screen: those who do not come read all of it at once."""
    if not full:
        return days(programme, language, full, ahead)
    head = html("programme-day-heading", language, day=dates.heading(on, language))
    return Screen(day_text(programme, on, language, head), day_rows(programme, on, language))


def day_text(programme: Programme, on: date, language: Language, head: Markup, tail: str = "") -> Markup:
    """Also the body of /aujourdhui, /demain and the digest: one look for a day wherever it is read."""
    entries = [day_entry(programme, entry, language) for entry in programme.on(on)[:MOST_ENTRIES]]
    body = fit(entries, more_entries(language), LONGEST - size(head) - size(tail) - 300, gap="\n\n")
    return paragraphs(head, body or html("programme-day-empty", language), tail, notice(programme))


def day_entry(programme: Programme, entry: Entry, language: Language) -> Markup:
    at = dates.span(entry, programme.zone, language)
    head = html("programme-entry-line", language, at=at, title=title(entry, language))
    if entry.cancelled:
        return head
    return lines(head, _short_place(entry.place, language), _meeting(programme, entry, language))


def _short_place(place: Place, language: Language) -> Markup | None:
    return safe(place.name or place.address, NAME) if place else None


def apart(entry: Entry) -> bool:
    """Whether people meet at another time or place than the entry's own."""
    return entry.meets_at != entry.starts or bool(entry.meeting_place and entry.meeting_place != entry.place)


def _meeting(programme: Programme, entry: Entry, language: Language) -> Markup | None:
    """The meeting, where it says more than the start."""
    if not apart(entry):
        return None
    at = dates.hour(entry.meets_at, programme.zone, language)
    where = entry.meets_where
    if not where:
        return html("programme-meet", language, at=at)
    return html("programme-meet-at", language, at=at, where=clip(where.name or where.address, NAME))


def day_rows(programme: Programme, on: date, language: Language) -> Rows:
    entries = [_entry_button(programme, entry, language) for entry in programme.on(on)[:MOST_ENTRIES]]
    before, after = programme.before(on), programme.after(on)
    days = row(_day_button(before, "programme-before", language), _day_button(after, "programme-after", language))
    last = row(push("buttons-days", language, "days"), push("buttons-picture", language, "picture", on))
    return stack((*((it,) for it in entries), days, last if entries else last[:1]))


def _entry_button(programme: Programme, entry: Entry, language: Language) -> Button:
    return button(entry_label(programme, entry, language), "entry", entry_key(entry))


def _day_button(to: date | None, key: str, language: Language) -> Button | None:
    return push(key, language, "day", to, day=dates.short_day(to, language)) if to else None


def entry(programme: Programme, it: Entry, language: Language, more: Rows = ()) -> Screen:
    """All that is known of an entry; only for those who come. `more`: what else they can do about it."""
    on = programme.day_of(it.starts)
    when = html(
        "programme-when", language, day=dates.heading(on, language), at=dates.span(it, programme.zone, language)
    )
    head = lines(title(it, language), kind_line(it, language), when)
    parts = (head, _whereabouts(programme, it, language), _details(it, language), notice(programme))
    return Screen(paragraphs(*parts), _entry_rows(it, on, language, more))


def kind_line(it: Entry, language: Language) -> Markup:
    return Markup("<i>{}</i>").format(kind(it.kind, language))


def _whereabouts(programme: Programme, it: Entry, language: Language) -> Markup:
    place = html("programme-place", language, place=full_place(it.place)) if it.place else None
    at = dates.hour(it.meets_at, programme.zone, language)
    if not apart(it) or it.cancelled:
        return lines(place)
    where = full_place(it.meets_where)
    key = "programme-meeting-at" if where else "programme-meeting"
    return lines(html(key, language, at=at, where=where), place)


def full_place(place: Place) -> str:
    return ", ".join(part for part in (clip(place.name, LINE // 2), clip(place.address, LINE // 2)) if part)


def _details(it: Entry, language: Language) -> Markup:
    hosts = html("programme-hosts", language, hosts=clip(it.hosts, LINE)) if it.hosts else None
    bring = html("programme-bring", language, bring=clip(it.bring, LINE)) if it.bring else None
    fixed = html("programme-fixed", language) if it.fixed and not it.cancelled else None
    return paragraphs(safe(it.description, TEXT) if it.description else None, lines(hosts, bring, fixed))


def _entry_rows(it: Entry, on: date, language: Language, more: Rows) -> Rows:
    pin = push("buttons-pin", language, "pin", entry_key(it)) if venue(it) and not it.cancelled else None
    back = push("buttons-back-to-day", language, "day", on, day=dates.short_day(on, language))
    return stack((row(pin), *more, (back, push("buttons-days", language, "days"))))
