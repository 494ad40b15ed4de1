"""/preferences: language, pushes and quiet hours; says what is on, and each button says what it will do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from bot.chat.callback_data import button
from bot.chat.layout import html, lines, paragraphs, push, stack
from bot.chat.screen import Button, Screen
from bot.people.rules.person import Language, Person, Preferences, Quiet
from bot.texts.catalogue import plain

# What a button offers: « 2207 » is from 22 h to 7 h. Midnight to dawn is always inside.
CHOICES = ("2107", "2207", "2208", "2307")
NAMES = {Language.FR: "Français", Language.EN: "English"}


def preferences(person: Person, listed: bool = False, saved: bool = False) -> Screen:
    """`listed`: whether they agreed to be read in the list of those who come, if they come."""
    language, wanted = person.language, person.preferences
    quiet = (
        html("people-preferences-quiet", language, hours=_hours(wanted.quiet, language))
        if wanted.quiet
        else (html("people-preferences-quiet-none", language))
    )
    state = lines(
        html("people-preferences-language", language, tongue=NAMES[language]),
        html("people-preferences-digest-on" if wanted.digest else "people-preferences-digest-off", language),
        html("people-preferences-reminders-on" if wanted.reminders else "people-preferences-reminders-off", language),
        html("people-preferences-debriefs-on" if wanted.debriefs else "people-preferences-debriefs-off", language)
        if person.coming
        else None,
        quiet,
        html("people-preferences-telephone-on" if wanted.telephone else "people-preferences-telephone-off", language)
        if person.coming
        else None,
        html("people-preferences-listed" if listed else "people-preferences-listed-not", language)
        if person.coming
        else None,
    )
    head = html("people-preferences-saved" if saved else "people-preferences-heading", language)
    return Screen(paragraphs(head, state, html("people-preferences-always", language)), _rows(person, listed))


def _rows(person: Person, listed: bool) -> tuple[tuple[Button, ...], ...]:
    language, wanted = person.language, person.preferences
    tongue = tuple(button(NAMES[it], "pref", "lang", it) for it in Language if it is not language)
    digest = push(
        f"people-preferences-digest-{_verb(wanted.digest)}", language, "pref", "digest", int(not wanted.digest)
    )
    remind = push(
        f"people-preferences-reminders-{_verb(wanted.reminders)}",
        language,
        "pref",
        "reminders",
        int(not wanted.reminders),
    )
    debrief = push(
        f"people-preferences-debriefs-{_verb(wanted.debriefs)}", language, "pref", "debriefs", int(not wanted.debriefs)
    )
    quiet = tuple(_quiet_button(it, language) for it in CHOICES if quiet_of(it) != wanted.quiet)
    none = (push("people-preferences-no-quiet", language, "pref", "quiet", "none"),) if wanted.quiet else ()
    calls = f"people-preferences-telephone-{_verb(wanted.telephone)}"
    call = push(calls, language, "pref", "telephone", int(not wanted.telephone))
    own = push(f"people-preferences-listed-{_verb(listed)}", language, "pref", "listed", int(not listed))
    return stack(
        (
            tongue,
            (digest,),
            (remind,),
            (debrief,) if person.coming else (),
            (push("people-preferences-answers", language, "answer", "marks"),) if person.coming else (),
            quiet[:2],
            quiet[2:4],
            none,
            (call,) if person.coming else (),
            (own,) if person.coming else (),
        )
    )


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
