"""Calendars as another program reads them, each property with its type."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event
from icalendar.cal.component import Component

from tests.narrowing import as_a


def events(document: bytes) -> list[Event]:
    return Calendar.from_ical(document).events


def event(document: bytes, ref: str) -> Event:
    """That of the entry `ref`."""
    [found] = [it for it in events(document) if it.uid.startswith(f"{ref}@")]
    return found


def moment(it: Component, name: str) -> datetime:
    """The date and hour that this property gives."""
    return as_a(datetime, getattr(it[name], "dt", None))


def alarms(it: Event) -> list[Alarm]:
    return [as_a(Alarm, found) for found in it.walk("VALARM")]


def ahead(it: Alarm) -> timedelta:
    """When it rings, from the start of its event: below zero before it."""
    return as_a(timedelta, getattr(it["TRIGGER"], "dt", None))
