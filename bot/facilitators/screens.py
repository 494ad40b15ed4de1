"""Whom to entrust something to, and what they are told: the questions of a visit, the mirror of an evening."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.chat.callback_data import button
from bot.chat.layout import NAME, clip, clip_label, html, push, stack
from bot.chat.screen import Button, Screen
from bot.debriefs.rules.prompts import day_in
from bot.debriefs.screens import asking
from bot.people.rules.person import Language, Person
from bot.programme.rules.programme import Programme
from bot.programme.screens.programme import entry_key
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

TAP = "facilitator"


def key_of(programme: Programme, what: str) -> str:
    """As buttons hold it."""
    entry = programme.entry(what)
    return str(day_in(what) or (entry_key(entry) if entry else what))


def _sort(what: str) -> str:
    """What the keys of its words begin with."""
    return "facilitators-evening" if day_in(what) else "facilitators-visit"


def _open(programme: Programme, what: str, language: Language) -> Button:
    """Leads to what is facilitated."""
    if day := day_in(what):
        return push("facilitators-evening-open", language, "mirror", "see", day)
    return push("questions-see", language, "question", "board", key_of(programme, what), 0)


def who(programme: Programme, what: str, named: Sequence[Person], language: Language) -> Screen:
    """Those who facilitate it, each with the button that takes it off them; then a name is waited for."""
    key = f"{_sort(what)}-who-named" if named else f"{_sort(what)}-who"
    names = ", ".join(_name(it, language) for it in named)
    text = html(key, language, title=asking.named(programme, what, language), names=names)
    off = [(_toggle("off", programme, what, it, language),) for it in named]
    return Screen(text, stack((*off, (_open(programme, what, language),))))


def candidates(programme: Programme, what: str, found: Sequence[Person], language: Language) -> Screen:
    rows = [(_toggle("name", programme, what, it, language),) for it in found]
    text = html(f"{_sort(what)}-candidates" if found else "facilitators-nobody", language)
    return Screen(text, stack((*rows, (_open(programme, what, language),))))


def _toggle(verb: str, programme: Programme, what: str, person: Person, language: Language) -> Button:
    name = _name(person, language)
    return push(f"facilitators-{verb}", language, TAP, verb, person.id, key_of(programme, what), name=name)


def _name(person: Person, language: Language) -> str:
    return clip(person.name, NAME) or plain("team-somebody", language)


def entrusted(programme: Programme, what: str, trip: Trip, by: str, facilitates: bool, language: Language) -> Screen:
    """To whom it is entrusted, or taken off."""
    key = f"{_sort(what)}-told" if facilitates else f"{_sort(what)}-told-off"
    at = dates.hour(datetime.combine(trip.first_day, trip.debriefs.mirror, trip.zone), trip.zone, language)
    text = html(key, language, name=clip(by, NAME), title=asking.named(programme, what, language), at=at)
    return Screen(text, ((_open(programme, what, language),),) if facilitates else ())


def gone(language: Language) -> Screen:
    return Screen(html("facilitators-gone", language))


def evenings(days: Mapping[date, Sequence[Person]], language: Language) -> Screen:
    """The evenings to come, each with those who facilitate its mirror."""
    rows = [(_evening(day, people, language),) for day, people in days.items()]
    back = (push("debriefs-rates-back", language, "read", "home"),)
    return Screen(html("facilitators-evenings" if rows else "facilitators-no-evening", language), (*rows, back))


def _evening(day: date, people: Sequence[Person], language: Language) -> Button:
    names = ", ".join(_name(it, language) for it in people) or plain("facilitators-team", language)
    label = plain("facilitators-evening", language, day=dates.short_day(day, language), names=names)
    return button(clip_label(label), TAP, "who", day)
