"""/programme: the days, then the day, then the visit; the public outline for those who do not come."""

from __future__ import annotations

from bot.chat.layout import desk_button, push, stack
from bot.outbox.acts import Document
from bot.people.rules import rights
from bot.people.rules.person import Role
from bot.people.rules.rights import Where
from bot.programme.actions.documents import DAY
from bot.programme.screens import documents
from bot.programme.screens import programme as screens
from bot.signup.actions.deadline import deadline
from handlers import attendance
from handlers.ask import Ask
from handlers.routing import Route, TapRoute, command


def _full(ask: Ask) -> bool:
    return rights.sees_hours(ask.person.role, in_group=ask.in_group)


def edits(ask: Ask) -> bool:
    """Organisers change the programme from what they look at; in the group, nobody does."""
    return ask.person.role is Role.ORGANISER and not ask.in_group


async def _ahead(ask: Ask) -> str:
    """What an outline leads to: signing up while one may, else how one's own sign-up stands."""
    if ask.person.seen_as is Role.MEMBER:
        return "statut"
    open_now = ask.now < await deadline(ask.work, ask.services.trip)
    return "inscription" if ask.person.seen_as is Role.OUTSIDER and open_now else ""


async def days(ask: Ask) -> None:
    seen = (ask.language, _full(ask), await _ahead(ask))
    ask.reply(await ask.shared((screens.days, *seen), lambda it: screens.days(it, *seen)))


async def day(ask: Ask) -> None:
    programme = await ask.programme()
    date = screens.by_day(programme, ask.keys[0]) if ask.keys else None
    if date is None:
        ask.stale()
        return
    seen = (date, ask.language, _full(ask), await _ahead(ask))
    ask.reply(await ask.shared((screens.day, *seen), lambda it: screens.day(it, *seen)))


async def entry(ask: Ask) -> None:
    programme = await ask.programme()
    found = screens.find(programme, ask.keys[0]) if ask.keys else None
    if found is None:
        ask.stale()
        return
    change = (push("buttons-edit", ask.language, "edit", "entry", screens.entry_key(found)),) if edits(ask) else ()
    back = (desk_button(ask.language),) if edits(ask) and ask.keys[1:] == ("desk",) else ()
    more = stack((change, *await attendance.rows(ask, found), back))
    ask.reply(screens.entry(programme, found, ask.language, more))


async def pin(ask: Ask) -> None:
    """The meeting point on a map."""
    programme = await ask.programme()
    found = screens.find(programme, ask.keys[0]) if ask.keys else None
    venue = screens.on_a_map(found, ask.language) if found else None
    if venue is None:
        ask.stale()
        return
    ask.enqueue(venue)


async def picture(ask: Ask) -> None:
    programme = await ask.programme()
    date = screens.by_day(programme, ask.keys[0]) if ask.keys else None
    if date is None:
        ask.stale()
        return
    recipe = DAY.recipe(programme.version, ask.language, date.isoformat())
    ask.enqueue(Document(recipe, documents.picture(programme, date, ask.language)))


ROUTES: tuple[Route, ...] = (
    command("programme", days, where=Where.BOTH),
    TapRoute("days", days, right="programme"),
    TapRoute("day", day, right="programme"),
    TapRoute("entry", entry, right="prochain"),
    TapRoute("pin", pin, right="prochain"),
    TapRoute("picture", picture, right="aujourdhui"),
)
