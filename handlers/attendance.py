"""Who attends what: set by an organiser from somebody's card, or said by the participant under an entry."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.attendance.rules.expected import Attendance, Plan, groups_of
from bot.attendance.screens import attendance as screens
from bot.chat.screen import Rows
from bot.enrolment.actions import attendance as exceptions
from bot.people.rules.person import Person
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens import programme as programme_screens
from bot.signup.rules.signup import Signup
from bot.texts.catalogue import plain
from handlers.ask import Ask
from handlers.incoming import is_id
from handlers.routing import Route, TapRoute


async def plan(ask: Ask) -> Plan:
    return ask.services.plans.of(await ask.programme())


async def mine(ask: Ask) -> Programme:
    """What the person is expected at; all of it in the group."""
    made = await plan(ask)
    return made.programme if ask.in_group else made.of(await _theirs(ask, ask.real))


async def rows(ask: Ask, entry: Entry) -> Rows:
    """What somebody who signed up may say under an entry that is still to come."""
    if ask.in_group or entry.cancelled or entry.starts <= ask.now:
        return ()
    if await exceptions.of_person(ask.work, ask.real.id) is None:
        return ()
    return screens.own(entry, (await plan(ask)).expects(await _theirs(ask, ask.real), entry), ask.language)


async def _theirs(ask: Ask, person: Person) -> Attendance:
    return (await ask.work.attendance.of([person]))[person.id]


async def own(ask: Ask) -> None:
    """« Je ne viens pas », or « je viens »."""
    found = programme_screens.find(await ask.programme(), ask.keys[1])
    signup = await exceptions.of_person(ask.work, ask.real.id)
    if found is None or signup is None or found.starts <= ask.now:
        ask.stale()
        return
    await exceptions.toggle_entry(ask.work, ask.services.trip, ask.real.id, signup, found)
    comes = (await plan(ask)).expects(await _theirs(ask, ask.real), found)
    ask.answer(plain("attendance-came" if comes else "attendance-left", ask.language))
    ask.reply(programme_screens.entry(await ask.programme(), found, ask.language, await rows(ask, found)))


async def of_somebody(ask: Ask) -> None:
    match ask.keys:
        case ("card" | "day" | "not" | "group" as verb, row, *rest) if is_id(row):
            signup = await exceptions.of(ask.work, int(row))
            if signup is None or not await DOES[verb](ask, signup, rest):
                ask.stale()
        case _:
            ask.stale()


async def tapped(ask: Ask) -> None:
    """What is said of others needs the organisers' right; of oneself, that of those who come."""
    match ask.keys:
        case ("own", _):
            await own(ask)
        case _ if ask.routes.commands.ask(ask.real.role, "inscrits") is not None:
            await of_somebody(ask)
        case _:
            ask.stale()


async def _card(ask: Ask, signup: Signup, _: list[str]) -> bool:
    known = exceptions.known(signup)
    ask.reply(screens.card(signup.name, signup.id, await plan(ask), known, ask.language))
    return True


async def _day(ask: Ask, signup: Signup, rest: list[str]) -> bool:
    made = await plan(ask)
    on = programme_screens.by_day(made.programme, rest[0]) if rest else None
    if on is not None:
        ask.reply(screens.day(signup.name, signup.id, made, on, exceptions.known(signup), ask.language))
    return on is not None


async def _not(ask: Ask, signup: Signup, rest: list[str]) -> bool:
    programme = await ask.programme()
    found = programme_screens.find(programme, rest[0]) if rest else None
    if found is None:
        return False
    kept = await exceptions.toggle_entry(ask.work, ask.services.trip, ask.real.id, signup, found)
    return await _day(ask, kept, [programme.day_of(found.starts).isoformat()])


async def _group(ask: Ask, signup: Signup, rest: list[str]) -> bool:
    groups = groups_of(await ask.programme())
    if not (rest and is_id(rest[0]) and int(rest[0]) < len(groups)):
        return False
    kept = await exceptions.toggle_group(ask.work, ask.services.trip, ask.real.id, signup, groups[int(rest[0])])
    return await _card(ask, kept, [])


DOES: dict[str, Callable[[Ask, Signup, list[str]], Awaitable[bool]]] = {
    "card": _card,
    "day": _day,
    "not": _not,
    "group": _group,
}

ROUTES: tuple[Route, ...] = (TapRoute("attends", tapped, right="prochain"),)
