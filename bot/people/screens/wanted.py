"""What one wants to receive: which messages, and the quiet hours. Each button says what it will do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import html, lines, paragraphs, push, stack
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language, Person, Preferences, Quiet
from bot.texts.catalogue import plain

# What a button offers: « 2207 » is from 22 h to 7 h. Midnight to dawn is always inside.
CHOICES = ("2107", "2207", "2208", "2307")


def messages(person: Person, saved: bool = False) -> Screen:
    """Which messages come, each with the button that changes it."""
    language = person.language
    each = ((toggle(what, on, language),) for what, on in _wanted(person).items())
    text = paragraphs(_head("messages", saved, language), messages_state(person))
    return Screen(text, (*each, (_back(language),)))


def quiet_hours(person: Person, saved: bool = False) -> Screen:
    language, quiet = person.language, person.preferences.quiet
    why = html("people-preferences-quiet-why", language)
    hours = tuple(_quiet_button(it, language) for it in CHOICES if quiet_of(it) != quiet)
    none = (push("people-preferences-no-quiet", language, "pref", "quiet", "none"),) if quiet else ()
    text = paragraphs(_head("quiet-hours", saved, language), quiet_state(person), why)
    return Screen(text, stack((hours[:2], hours[2:4], none, (_back(language),))))


def messages_state(person: Person) -> Markup:
    return lines(*(_is(what, on, person.language) for what, on in _wanted(person).items()))


def quiet_state(person: Person) -> Markup:
    quiet, language = person.preferences.quiet, person.language
    if quiet is None:
        return html("people-preferences-quiet-none", language)
    return html("people-preferences-quiet", language, hours=_hours(quiet, language))


def listing(listed: bool, language: Language) -> Markup:
    return html("people-preferences-listed" if listed else "people-preferences-listed-not", language)


def toggle(what: str, on: bool, language: Language) -> Button:
    return push(f"people-preferences-{what}-{'stop' if on else 'start'}", language, "pref", what, int(not on))


def _wanted(person: Person) -> dict[str, bool]:
    """Those of whoever comes, only where they come."""
    wanted = person.preferences
    always = {"digest": wanted.digest, "reminders": wanted.reminders}
    coming = {"debriefs": wanted.debriefs, "telephone": wanted.telephone}
    return always | coming if person.coming else always


def _head(what: str, saved: bool, language: Language) -> Markup:
    head = html(f"people-preferences-{what}-heading", language)
    return lines(head, html("people-preferences-noted", language) if saved else None)


def _back(language: Language) -> Button:
    return push("people-preferences-back", language, "pref", "see", "all")


def _is(what: str, on: bool, language: Language) -> Markup:
    return html(f"people-preferences-{what}-{'on' if on else 'off'}", language)


def _quiet_button(choice: str, language: Language) -> Button:
    hours = _hours(quiet_of(choice), language)
    return button(plain("people-preferences-set-quiet", language, hours=hours), "pref", "quiet", choice)


def quiet_of(choice: str) -> Quiet | None:
    return Quiet(time(int(choice[:2])), time(int(choice[2:]))) if choice in CHOICES else None


def _hours(quiet: Quiet | None, language: Language) -> str:
    if quiet is None:
        return ""
    return plain(
        "people-preferences-hours", language, since=_hour(quiet.since, language), until=_hour(quiet.until, language)
    )


def _hour(at: time, language: Language) -> str:
    if language is Language.EN or at.minute:
        return f"{at:%H:%M}"
    return plain("dates-hour-sharp", language, hour=str(at.hour))


def chosen(preferences: Preferences, keys: Sequence[str]) -> Preferences | None:
    """What a `pref` button asks, or None when it asks nothing that exists (the language is the person's own)."""
    match list(keys):
        case ["digest", ("0" | "1") as on]:
            return replace(preferences, digest=on == "1")
        case ["reminders", ("0" | "1") as on]:
            return replace(preferences, reminders=on == "1")
        case ["debriefs", ("0" | "1") as on]:
            return replace(preferences, debriefs=on == "1")
        case ["telephone", ("0" | "1") as on]:
            return replace(preferences, telephone=on == "1")
        case ["quiet", "none"]:
            return replace(preferences, quiet=None)
        case ["quiet", choice] if choice in CHOICES:
            return replace(preferences, quiet=quiet_of(choice))
    return None
