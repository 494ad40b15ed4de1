"""/preferences: language, which pushes, quiet hours."""

from __future__ import annotations

from dataclasses import replace

from bot.people.rules.person import Language, Person
from bot.people.screens import preferences as screens
from handlers.ask import Ask
from handlers.routing import Route, TapRoute, command


async def preferences(ask: Ask) -> None:
    ask.reply(screens.preferences(ask.person, await ask.work.listings.has(ask.real.id)))


async def chosen(ask: Ask) -> None:
    match ask.keys:
        case ("listed", "0" | "1" as wanted) if ask.real.coming:
            await ask.work.listings.put(ask.real.id, wanted == "1")
            ask.reply(screens.preferences(ask.person, wanted == "1", saved=True))
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
    ask.reply(screens.preferences(person, await ask.work.listings.has(person.id), saved=True))


def _with(person: Person, keys: tuple[str, ...]) -> Person | None:
    match keys:
        case ("lang", code) if code in tuple(Language):
            return person.speaking(Language(code))
        case ("lang", _):
            return None
    wanted = screens.chosen(person.preferences, keys)
    return replace(person, preferences=wanted) if wanted else None


ROUTES: tuple[Route, ...] = (
    command("preferences", preferences, "settings"),
    TapRoute("pref", chosen, right="preferences"),
)
