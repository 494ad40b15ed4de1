"""The participants' group: /lier binds it; in any other group the bot explains itself and leaves."""

from __future__ import annotations

from bot.actions import bound_group
from bot.screens import group as screens
from bot.screens import help as help_screens
from bot.screens.acts import Leave, Menu
from bot.trip.people import Role
from handlers.ask import Ask
from handlers.incoming import BotMoved, GroupMoved
from storage.groups import Group


async def bind(ask: Ask) -> None:
    """Typed in the group by an organiser. Binding another group than the bound one asks first."""
    if ask.chat.private:
        ask.say(screens.bind_in_group(ask.language))
    elif ask.real.id == 0:
        ask.say(screens.anonymous(ask.language))
    elif ask.real.role is Role.ORGANISER:
        await _offer(ask)


async def _offer(ask: Ask) -> None:
    bound = await ask.work.groups.bound()
    if bound is None:
        await _bind(ask)
    elif bound.id == ask.chat.id:
        ask.say(screens.already(ask.language))
        await bound_group.look(ask.work, bound)
    else:
        ask.say(screens.offer_again(ask.language, bound.title))


async def _bind(ask: Ask) -> None:
    await bound_group.bind(ask.work, Group(ask.chat.id, ask.chat.title))
    ask.owe(Menu(help_screens.menu(Role.PARTICIPANT, ask.language, in_group=True)))
    ask.reply(screens.bound(ask.language, ask.chat.title))


async def bind_tapped(ask: Ask) -> None:
    if ask.keys == ("yes",) and ask.in_group:
        await _bind(ask)
    else:
        ask.reply(screens.kept(ask.language))


async def moved(ask: Ask) -> None:
    """Added to a group or taken out of it; in private, blocked or unblocked."""
    assert isinstance(ask.what, BotMoved)  # noqa: S101  # the route's kind
    bound = await ask.work.groups.bound()
    if ask.chat.private:
        if not ask.what.present:
            await ask.work.people.unreached(ask.chat.id)
    elif not ask.what.present:
        if bound and bound.id == ask.chat.id:
            await bound_group.unbind(ask.work)
    elif bound is None or bound.id != ask.chat.id:
        await _arrived(ask, bound)
    else:
        await bound_group.rights_seen(ask.work, ask.house, ask.what.held)


async def _arrived(ask: Ask, bound: Group | None) -> None:
    """Stays where an organiser brought it; elsewhere explains, then leaves."""
    if ask.real.role is Role.ORGANISER:
        ask.say(screens.offer_again(ask.language, bound.title) if bound else screens.offer(ask.language))
        return
    ask.say(screens.leave(ask.language, ask.house.trip))
    ask.owe(Leave())


async def migrated(ask: Ask) -> None:
    """The group became a supergroup: same people, another id."""
    assert isinstance(ask.what, GroupMoved)  # noqa: S101  # the route's kind
    bound = await ask.work.groups.bound()
    if bound and bound.id in (ask.chat.id, ask.what.to):  # the sender may have met it first
        await bound_group.follow(ask.work, bound, ask.what.to)
