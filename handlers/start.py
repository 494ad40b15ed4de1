"""/start: what this is, for whom, and the buttons that matter now; or what a link that leads here opens."""

from __future__ import annotations

from bot.chat.screen import Screen
from bot.group.actions import link
from bot.people.rules import rights
from bot.people.rules.person import Role
from bot.signup.actions.deadline import with_current_deadline
from bot.signup.screens import start as screens
from handlers import showing
from handlers.ask import Ask
from handlers.incoming import CommandSent
from handlers.routing import Route, TapRoute, command

LONGEST_SECRET = 64  # telegram.constants.MessageLimit.DEEP_LINK_LENGTH


async def start(ask: Ask) -> None:
    if isinstance(ask.what, CommandSent) and await _linked(ask, ask.words):
        return
    ask.menu(ask.person.role)
    if ask.person.seen_as is Role.MEMBER and (late := await _too_late(ask)):
        ask.reply(late)
        return
    trip, join = await with_current_deadline(ask.work, ask.services.trip), await link.button(ask.work, ask.person)
    ask.reply(screens.start(ask.person, trip, await ask.programme(), ask.now, join))


async def _too_late(ask: Ask) -> Screen | None:
    """Whoever began and did not confirm in time is told so here too, until the trip is over."""
    signup, trip = await ask.work.signups.of(ask.real.id), ask.services.trip
    over = trip.today(ask.now) > trip.last_day
    return await showing.draft_too_late(ask, signup) if signup and not over else None


async def _linked(ask: Ask, words: str) -> bool:
    """`/start <link>_<secret>` is what that link is for, `/start <command>` that command; False for anything else."""
    name, _, secret = words.partition("_")
    if secret and name in ask.routes.links:
        ask.keys = (secret[:LONGEST_SECRET],)
        await ask.routes.links[name](ask)
        return True
    command = ask.routes.commands.find(words) if words else None
    if command is None or command.name == "start" or not rights.may(rights.role_for(ask.real, command), command):
        return False
    await ask.routes.handlers[command.name](ask)
    return True


async def opened(ask: Ask) -> None:
    """A button that does what typing the command would."""
    command = ask.routes.commands.find(ask.keys[0])
    if command:
        await ask.routes.handlers[command.name](ask)


ROUTES: tuple[Route, ...] = (command("start", start), TapRoute("open", opened, right="start"))
