"""/preferences: language, which pushes, quiet hours."""

from __future__ import annotations

from dataclasses import replace

from bot.people.rules.person import Language, Person
from bot.people.screens import preferences as screens
from bot.people.screens import wanted
from handlers.ask import Ask
from handlers.routing import Route, TapRoute, command


async def preferences(ask: Ask) -> None:
    ask.reply(screens.preferences(ask.person, await ask.work.listings.has(ask.real.id)))


async def chosen(ask: Ask) -> None:
    match ask.keys:
        case ("see", "all"):
            await preferences(ask)
        case ("see", "messages"):
            ask.reply(wanted.messages(ask.person))
        case ("see", "quiet"):
            ask.reply(wanted.quiet_hours(ask.person))
        case ("listed", "0" | "1" as agreed) if ask.real.coming:
            await ask.work.listings.put(ask.real.id, agreed == "1")
            ask.reply(screens.preferences(ask.person, agreed == "1", saved=True))
        case _:
            await _own(ask)


async def _own(ask: Ask) -> None:
    """What they keep with their account."""
    person = _with(ask.person, ask.keys)
    if person is None:
        ask.stale()
        return
    await ask.save(person)
    if person.language is not ask.language or ask.keys[0] == "lang":
        ask.menu(person.seen_as)
    match ask.keys[0]:
        case "lang":
            ask.reply(screens.preferences(person, await ask.work.listings.has(person.id), saved=True))
        case "quiet":
            ask.reply(wanted.quiet_hours(person, saved=True))
        case _:
            ask.reply(wanted.messages(person, saved=True))


def _with(person: Person, keys: tuple[str, ...]) -> Person | None:
    match keys:
        case ("lang", code) if code in tuple(Language):
            return person.speaking(Language(code))
        case ("lang", _):
            return None
    changed = wanted.chosen(person.preferences, keys)
    return replace(person, preferences=changed) if changed else None


ROUTES: tuple[Route, ...] = (
    command("preferences", preferences, "settings"),
    TapRoute("pref", chosen, right="preferences"),
)
