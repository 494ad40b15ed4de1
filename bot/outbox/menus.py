"""The commands that Telegram lists under each chat's keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from telegram import Bot

from bot.outbox.acts import Menu
from bot.people.rules.person import Language, Role
from bot.people.rules.rights import Commands
from bot.people.screens import help as help_screens


def menus(
    commands: Commands, group: Language, under_way: Callable[[], bool]
) -> Callable[[Menu], Sequence[tuple[str, str]]]:
    """Worded when they leave. `group` is the language of the group; `under_way` says whether the trip is."""

    def worded(it: Menu) -> Sequence[tuple[str, str]]:
        language = group if it.in_group else it.language
        return help_screens.menu(commands, it.role, language, it.in_group, under_way())

    return worded


async def publish_menus(bot: Bot, commands: Commands, default: Language) -> None:
    """The commands that strangers see; each person's own are queued to their chat when they start or change role."""
    for language in Language:
        code = None if language is default else language.value
        listed = list(help_screens.menu(commands, Role.OUTSIDER, language))
        await bot.set_my_commands(listed, language_code=code)
