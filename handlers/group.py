"""The participants' group: /lier binds it; in any other group the bot explains itself and leaves."""

from __future__ import annotations

from bot.group.actions import binding
from bot.group.screens import group as screens
from bot.outbox.acts import Leave, Menu
from bot.people.rules.person import Role
from bot.people.screens import help as help_screens
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
        await binding.look(ask.work, bound)
    else:
        ask.say(screens.offer_again(ask.language, bound.title))


async def _bind(ask: Ask) -> None:
    await binding.bind(ask.work, Group(ask.chat.id, ask.chat.title))
    ask.enqueue(Menu(help_screens.menu(Role.PARTICIPANT, ask.language, in_group=True)))
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
            await binding.unbind(ask.work)
    elif bound is None or bound.id != ask.chat.id:
        await _arrived(ask, bound)
    else:
        await binding.rights_seen(ask.work, ask.services, ask.what.held)


async def _arrived(ask: Ask, bound: Group | None) -> None:
    """Stays where an organiser brought it; elsewhere explains, then leaves."""
    if ask.real.role is Role.ORGANISER:
        ask.say(screens.offer_again(ask.language, bound.title) if bound else screens.offer(ask.language))
        return
    ask.say(screens.leave(ask.language, ask.services.trip))
    ask.enqueue(Leave())


async def migrated(ask: Ask) -> None:
    """The group became a supergroup: same people, another id."""
    assert isinstance(ask.what, GroupMoved)  # noqa: S101  # the route's kind
    bound = await ask.work.groups.bound()
    if bound and bound.id in (ask.chat.id, ask.what.to):  # the sender may have met it first
        await binding.follow(ask.work, bound, ask.what.to)
