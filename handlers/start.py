"""/start: what this is, for whom, and the buttons that matter now; or what a link that leads here opens."""

from __future__ import annotations

from bot.group.actions import link
from bot.people.rules import rights
from bot.signup.actions.deadline import as_it_stands
from bot.signup.screens import start as screens
from handlers.ask import Ask
from handlers.incoming import CommandSent
from handlers.routing import Route, TapRoute, command

LONGEST_SECRET = 64  # telegram.constants.MessageLimit.DEEP_LINK_LENGTH


async def start(ask: Ask) -> None:
    if isinstance(ask.what, CommandSent) and await _linked(ask, ask.words):
        return
    ask.menu(ask.person.role)
    trip, join = await as_it_stands(ask.work, ask.services.trip), await link.button(ask.work, ask.person)
    ask.reply(screens.start(ask.person, trip, await ask.programme(), ask.now, join))


async def _linked(ask: Ask, words: str) -> bool:
    """`/start <link>_<secret>` is what that link is for, `/start <command>` that command; False for anything else."""
    name, _, secret = words.partition("_")
    if secret and name in ask.routes.links:
        ask.keys = (secret[:LONGEST_SECRET],)
        await ask.routes.links[name](ask)
        return True
    asked = ask.routes.commands.find(words) if words else None
    if asked is None or asked.name == "start" or not rights.may(rights.role_for(ask.real, asked), asked):
        return False
    await ask.routes.handlers[asked.name](ask)
    return True


async def opened(ask: Ask) -> None:
    """A button that does what typing the command would."""
    asked = ask.routes.commands.find(ask.keys[0])
    if asked:
        await ask.routes.handlers[asked.name](ask)


ROUTES: tuple[Route, ...] = (command("start", start), TapRoute("open", opened, right="start"))
