"""Naming organisers and captains: a contact, a forwarded message, an id or a confirmed name; the card; the grant."""

from __future__ import annotations

from bot.chat.screen import Screen
from bot.naming import actions, rules, screens
from bot.naming.rules import Candidate
from bot.people.actions import conversations
from bot.people.rules.person import Role
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute


async def team(ask: Ask) -> None:
    ask.reply(screens.team(await actions.team(ask.work), ask.language))


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("home",):
            await conversations.end(ask.work, ask.real.id)
            await team(ask)
        case ("ask", role) if role in rules.GIVEN:
            await conversations.begin(ask.work, ask.real, f"name:{role}")
            ask.say(screens.prompt(Role(role), ask.language))
        case (step, role, person) if role in rules.GIVEN and is_id(person):
            await _step(ask, step, Role(role), int(person))
        case _:
            ask.stale()


async def _step(ask: Ask, step: str, role: Role, person: int) -> None:
    """`who` is meant, `yes` to the card; `off`, asked first, then `gone`."""
    meant = await actions.by_id(ask.work, person)
    match step:
        case "who" if meant:
            ask.reply(_card(ask, meant, role))
        case "yes" if await actions.name(ask.work, ask.real.id, person, role) and meant:
            ask.reply(screens.done(meant, role, ask.language))
        case "off" if meant and await actions.may_be_taken_off(ask.work, meant, role):
            ask.reply(screens.ask_off(meant, role, ask.language))
        case "gone" if await actions.take_off(ask.work, ask.real.id, person, role):
            await team(ask)
        case _:
            ask.stale()


def _card(ask: Ask, meant: Candidate, role: Role) -> Screen:
    if rules.may_be(meant.person, role):
        return screens.card(meant, role, ask.language)
    return screens.may_not(meant, role, ask.language)


async def answered(ask: Request[MessageSent]) -> None:
    """A display name is not an identity: of what is forwarded, only who Telegram says wrote it counts."""
    role, what = Role(ask.keys[0]) if ask.keys else Role.ORGANISER, ask.what
    if what.points_at is None and (what.forwarded or what.kind == "contact"):
        ask.say(screens.hidden(ask.language))
        return
    person = what.points_at or (int(what.words) if is_id(what.words) else None)
    if person is None:
        await _named(ask, role)
        return
    await conversations.end(ask.work, ask.real.id)
    meant = await actions.by_id(ask.work, person)
    ask.say(_card(ask, meant, role) if meant else screens.not_known(ask.language))


async def _named(ask: Request[MessageSent], role: Role) -> None:
    found = await actions.by_name(ask.work, ask.what.words)
    if not found and await actions.display_name(ask.work, ask.what.words):
        ask.say(screens.display_name(ask.language))
        return
    await conversations.end(ask.work, ask.real.id)
    match found:
        case []:
            ask.say(screens.not_known(ask.language))
        case [one]:
            ask.say(_card(ask, one, role))
        case _:
            ask.say(screens.which(found, role, ask.language))


ROUTES: tuple[Route, ...] = (
    TapRoute(screens.TAP, tapped, right="organisation"),
    ConversationRoute("name", answered, right="organisation"),
)
