"""/preferences: language, pushes and quiet hours; says what is on, and each button says what it will do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from markupsafe import Markup

from bot.chat.callback_data import button
from bot.chat.layout import html, lines, paragraphs, push, stack
from bot.chat.screen import Button, Rows, Screen
from bot.people.rules.person import Language, Person, Preferences, Quiet
from bot.texts.catalogue import plain

# What a button offers: « 2207 » is from 22 h to 7 h. Midnight to dawn is always inside.
CHOICES = ("2107", "2207", "2208", "2307")
NAMES = {Language.FR: "Français", Language.EN: "English"}


def preferences(person: Person, listed: bool = False, saved: bool = False) -> Screen:
    """`listed`: whether they agreed to be read in the list of those who come, if they come."""
    language = person.language
    head = html("people-preferences-saved" if saved else "people-preferences-heading", language)
    text = paragraphs(head, _state(person, listed), html("people-preferences-always", language))
    return Screen(text, _rows(person, listed))


def _state(person: Person, listed: bool) -> Markup:
    language, wanted = person.language, person.preferences
    come = person.coming
    return lines(
        html("people-preferences-language", language, tongue=NAMES[language]),
        _is("digest", wanted.digest, language),
        _is("reminders", wanted.reminders, language),
        _is("debriefs", wanted.debriefs, language) if come else None,
        _quiet(wanted.quiet, language),
        _is("telephone", wanted.telephone, language) if come else None,
        html("people-preferences-listed" if listed else "people-preferences-listed-not", language) if come else None,
    )


def _is(what: str, on: bool, language: Language) -> Markup:
    return html(f"people-preferences-{what}-{'on' if on else 'off'}", language)


def _quiet(quiet: Quiet | None, language: Language) -> Markup:
    if quiet is None:
        return html("people-preferences-quiet-none", language)
    return html("people-preferences-quiet", language, hours=_hours(quiet, language))


def _rows(person: Person, listed: bool) -> Rows:
    language, wanted = person.language, person.preferences
    quiet = tuple(_quiet_button(it, language) for it in CHOICES if quiet_of(it) != wanted.quiet)
    none = (push("people-preferences-no-quiet", language, "pref", "quiet", "none"),) if wanted.quiet else ()
    before = (_toggle("digest", wanted.digest, language), _toggle("reminders", wanted.reminders, language))
    answers = push("people-preferences-answers", language, "answer", "marks")
    debriefs = (_toggle("debriefs", wanted.debriefs, language), answers) if person.coming else ()
    after = (_toggle("telephone", wanted.telephone, language), _toggle("listed", listed, language))
    return stack(
        (
            tuple(button(NAMES[it], "pref", "lang", it) for it in Language if it is not language),
            *((it,) for it in (*before, *debriefs)),
            quiet[:2],
            quiet[2:4],
            none,
            *((it,) for it in after if person.coming),
        )
    )


def _toggle(what: str, on: bool, language: Language) -> Button:
    return push(f"people-preferences-{what}-{_verb(on)}", language, "pref", what, int(not on))


def _verb(on: bool) -> str:
    return "stop" if on else "start"


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
