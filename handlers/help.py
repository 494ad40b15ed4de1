"""/aide: what this person can do now."""

from __future__ import annotations

from bot.people.screens import help as screens
from handlers.ask import Ask
from handlers.routing import Route, command


async def help_command(ask: Ask) -> None:
    ask.reply(screens.help_for(ask.person, ask.routes.commands, in_group=ask.in_group))


ROUTES: tuple[Route, ...] = (command("aide", help_command, "help"),)
