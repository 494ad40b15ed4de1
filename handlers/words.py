"""Words and things said outside any command: what they mean depends on what was asked before."""

from __future__ import annotations

from bot.actions import team as team_actions
from bot.screens import errors
from bot.trip.people import Role
from handlers import desk, team
from handlers.ask import Ask
from handlers.incoming import Said


async def said(ask: Ask) -> None:
    assert isinstance(ask.what, Said)  # noqa: S101  # the route's kind
    organiser = ask.real.role is Role.ORGANISER
    reference = team.reference_in(ask.what) if organiser else None
    pending = None if reference else await team_actions.pending(ask.work, ask.real.id)
    if reference or pending == "letter":
        await team.carry(ask, ask.what, reference)
    elif pending and pending.startswith("answer:") and organiser:
        _, person, message = pending.split(":")
        await team.carry(ask, ask.what, (int(person), int(message)))
    elif pending == "name" and organiser:
        await desk.named(ask, ask.what)
    else:
        ask.say(errors.not_understood(ask.person) if ask.what.kind == "text" else errors.unexpected_file(ask.person))


async def cancel(ask: Ask) -> None:
    ended = await team_actions.end(ask.work, ask.real.id)
    ask.reply(errors.cancelled(ask.language) if ended else errors.nothing_to_cancel(ask.language))
