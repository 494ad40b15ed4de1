"""/start and /aide: what this is, for whom, what this person can do now."""

from __future__ import annotations

from collections.abc import Mapping

from bot.group.actions import link
from bot.outbox.acts import Menu
from bot.people.rules import rights
from bot.people.screens import help as help_screens
from bot.signup.actions.deadline import as_it_stands
from bot.signup.screens import start as start_screens
from handlers.ask import Ask
from handlers.incoming import CommandSent
from handlers.routing import Handler

LONGEST_SECRET = 64  # telegram.constants.MessageLimit.DEEP_LINK_LENGTH


def starting(routes: Mapping[str, Handler], links: Mapping[str, Handler]) -> Handler:
    """`/start <command>` opens that command; `/start <link>_<secret>` what that link is for, `ask.keys` the secret."""

    async def start(ask: Ask) -> None:
        name, _, secret = ask.words.partition("_") if isinstance(ask.what, CommandSent) else ("", "", "")
        if secret and name in links:
            ask.keys = (secret[:LONGEST_SECRET],)
            await links[name](ask)
            return
        asked = rights.find(ask.words) if isinstance(ask.what, CommandSent) and ask.words else None
        if asked and asked.name in routes and rights.may(rights.role_for(ask.real, asked), asked):
            await routes[asked.name](ask)
            return
        ask.enqueue(Menu(help_screens.menu(ask.person.role, ask.language)))
        trip, join = await as_it_stands(ask.work, ask.services.trip), await link.button(ask.work, ask.person)
        ask.reply(start_screens.start(ask.person, trip, await ask.programme(), ask.now, join))

    return start


async def help_asked(ask: Ask) -> None:
    ask.reply(help_screens.commands(ask.person, in_group=ask.in_group))


def opening(routes: dict[str, Handler]) -> Handler:
    """A button that does what typing the command would."""

    async def opened(ask: Ask) -> None:
        asked = rights.find(ask.keys[0])
        if asked and asked.name in routes:
            await routes[asked.name](ask)

    return opened
