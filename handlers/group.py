"""The participants' group: /lier binds it; in any other group the bot explains itself and leaves."""

from __future__ import annotations

from bot.changes.actions import arrivals
from bot.group.actions import binding
from bot.group.screens import group as screens
from bot.outbox.acts import Leave
from bot.people.rules.person import Role
from bot.people.rules.rights import ORGANISERS, Where
from handlers.ask import Ask, Request
from handlers.incoming import BotMoved, GroupMoved
from handlers.routing import Route, TapRoute, command, on
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
        await binding.bind(ask.work, _here(ask), ask.real.id)
    else:
        ask.say(screens.offer_again(ask.language, bound.title))


async def _bind(ask: Ask) -> None:
    await binding.bind(ask.work, _here(ask), ask.real.id)
    ask.menu(Role.PARTICIPANT)
    ask.reply(screens.bound(ask.language, ask.chat.title))


def _here(ask: Ask) -> Group:
    return Group(ask.chat.id, ask.chat.title, topic=ask.chat.topic)


async def bind_tapped(ask: Ask) -> None:
    if ask.keys == ("yes",) and ask.in_group:
        await _bind(ask)
    else:
        ask.reply(screens.kept(ask.language))


async def moved(ask: Request[BotMoved]) -> None:
    """Added to a group or taken out of it; in private, blocked or unblocked."""
    bound = await ask.work.groups.bound()
    if ask.chat.private:
        await arrivals.reached(ask.work, ask.chat.id, ask.what.present)
    elif bound is not None and bound.id == ask.chat.id:
        await binding.update_rights(ask.work, ask.services, bound, ask.what.held if ask.what.present else None)
    elif ask.what.present:
        await _arrived(ask, bound)


async def _arrived(ask: Ask, bound: Group | None) -> None:
    """Stays where an organiser brought it; elsewhere explains, then leaves."""
    if ask.real.role is Role.ORGANISER:
        ask.say(screens.offer_again(ask.language, bound.title) if bound else screens.offer(ask.language))
        return
    ask.say(screens.leave(ask.language, ask.services.trip))
    ask.enqueue(Leave())


async def migrated(ask: Request[GroupMoved]) -> None:
    """The group became a supergroup: same people, another id."""
    bound = await ask.work.groups.bound()
    if bound and bound.id in (ask.chat.id, ask.what.to):  # the sender may have met it first
        await binding.follow(ask.work, bound, ask.what.to)


ROUTES: tuple[Route, ...] = (
    command("lier", bind, "bind", ORGANISERS, Where.GROUP),
    TapRoute("bind", bind_tapped, right="lier"),
    on(BotMoved, moved),
    on(GroupMoved, migrated),
)
