"""Words and things said outside any command: what they mean depends on what was asked before."""

from __future__ import annotations

from collections.abc import Mapping

from bot.people.actions import conversations
from bot.people.rules import rights
from bot.people.rules.person import Role
from bot.people.screens import errors
from bot.signup.rules.navigation import listening
from bot.signup.rules.signup import Signup
from handlers import signup, team
from handlers.ask import Ask
from handlers.incoming import Said
from handlers.routing import Handler


def saying(meanings: Mapping[str, Handler]) -> Handler:
    """`meanings`: the handler of each talk (see `rights.TALKS`); a right lost meanwhile makes it words like others."""

    async def said(ask: Ask) -> None:
        assert isinstance(ask.what, Said)  # noqa: S101  # the route's kind
        reference = team.reference_in(ask.what) if ask.real.role is Role.ORGANISER else None
        pending = None if reference else await conversations.pending(ask.work, ask.real.id)
        name, *keys = (pending or "").split(":")
        if reference:
            await team.carry(ask, ask.what, reference)
        elif name in meanings and rights.may_talk(ask.real.role, name):
            ask.keys = tuple(keys)
            await meanings[name](ask)
        elif answering := await _answering(ask):
            await signup.said(ask, answering)
        else:
            await stray(ask)

    return said


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
