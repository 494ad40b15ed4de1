"""Words and things said outside any command: what they mean depends on what was asked before."""

from __future__ import annotations

from bot.people.actions import conversations
from bot.people.rules.person import Role
from bot.people.screens import errors
from bot.signup.rules.signup import Signup, listening
from handlers import signup, team
from handlers.ask import Ask, Request
from handlers.incoming import Said
from handlers.routing import Route, TapRoute, command, on


async def said(ask: Request[Said]) -> None:
    """An answer to a letter, what the bot asked for, an answer of the sign-up, or words like others."""
    reference = team.reference_in(ask.what) if ask.real.role is Role.ORGANISER else None
    pending = None if reference else await conversations.pending(ask.work, ask.real.id)
    name, *keys = (pending or "").split(":")
    if reference:
        await team.carry(ask, ask.what, reference)
    elif ask.routes.may_talk(ask.real.role, name):  # a right lost meanwhile makes it words like others
        ask.keys = tuple(keys)
        await ask.routes.conversations[name].handler(ask)
    elif answering := await _answering(ask):
        await signup.said(ask, answering)
    else:
        await stray(ask)


async def _answering(ask: Ask) -> Signup | None:
    """The sign-up whose question is being asked, if there is one."""
    found = await ask.work.signups.of(ask.real.id)
    return found if found is not None and listening(found) else None


async def stray(ask: Ask) -> None:
    """Words that answer nothing that was asked."""
    text = isinstance(ask.what, Said) and ask.what.kind == "text"
    ask.say(errors.not_understood(ask.person) if text else errors.unexpected_file(ask.person))


async def stray_file(ask: Ask) -> None:
    """A file from whoever may import none."""
    if answering := await _answering(ask):
        await signup.file_sent(ask, answering)
    else:
        ask.say(errors.unexpected_file(ask.person))


async def cancel(ask: Ask) -> None:
    """First what the bot asked last; then the sign-up in progress, whose answers are kept."""
    if await conversations.end(ask.work, ask.real.id):
        ask.reply(errors.cancelled(ask.language))
    elif answering := await _answering(ask):
        await signup.left(ask, answering)
    else:
        ask.reply(errors.nothing_to_cancel(ask.language))


ROUTES: tuple[Route, ...] = (
    command("annuler", cancel, "cancel"),
    TapRoute("drop", cancel, right="annuler"),
    on(Said, said),
)
