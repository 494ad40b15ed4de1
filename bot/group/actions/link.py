"""The link of the group: made by the bot, asks for approval, renewed for who comes back; all who come are told once."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import partial

from bot.chat.screen import Button
from bot.due import Due
from bot.group.rules import HERE, Whereabouts, welcome
from bot.group.screens import admission as screens
from bot.outbox.acts import Lane, MakeLink, Queued, RevokeLink, Send
from bot.people.actions.fan_out import fan_out
from bot.people.actions.tell import tell
from bot.people.rules.person import Person
from bot.trip import Trip
from storage.database import Database
from storage.groups import Group, Invitation
from storage.work import Work

LINK = "admission:link"  # what the acts that make one are about
INVITED = "admission:invited"  # what makes an invitation count once


async def current(work: Work) -> str | None:
    """The link of the bound group, as long as the bot is there to answer who asks by it."""
    group = await work.groups.bound()
    return group.link or None if group and group.present else None


async def button(work: Work, person: Person) -> Button | None:
    """For those who come and, as far as the bot knows, are not in the group yet."""
    if not person.coming or await current(work) is None or await work.presence.of(person.id) is Whereabouts.INSIDE:
        return None
    return screens.join_button(person.language)


async def make(work: Work, group: Group, person: int | None = None) -> None:
    """Queues a new link; `person` gets it, otherwise all who come are told of it if they never were."""
    about = f"{LINK}:{person or ''}"
    await work.outbox.withdraw(about, [Lane.REPLY])
    spread = person is None and group.invitation is not Invitation.SENT
    work.outbox.enqueue(Queued(group.id, MakeLink(person, spread), about=about))


async def made(work: Work, chat: int, act: MakeLink, url: str) -> None:
    """The one before leads nowhere any more."""
    group = await work.groups.bound()
    if group is None or group.id != chat:
        return
    await work.groups.set_link(url)
    if group.link:
        work.outbox.enqueue(Queued(chat, RevokeLink(group.link)))
    if act.person is not None:
        await _hand_over(work, act.person, url)
    elif act.spread:
        await work.groups.set_invitation(Invitation.DUE)
        work.stir()


async def _hand_over(work: Work, person: int, url: str) -> None:
    if welcome(await work.people.get(person), await work.signups.of(person)):  # still
        await tell(work, person, lambda language: screens.reinstated(language, url))
        await work.presence.put(person, None)


async def tick(work: Work, _: Trip) -> Due:
    """Tells all who come, once the bot knows who is inside already; keys make it count once."""
    group = await work.groups.bound()
    if group is None or group.invitation is not Invitation.DUE or not group.reckoned:
        return Due()
    return Due(do=partial(_invite, group.id, set(await work.presence.at(*HERE))))


async def _invite(chat: int, inside: Set[int], database: Database) -> None:
    async def wording(_: Work, people: Sequence[Person]) -> list[Queued]:
        return [
            Queued(it.id, Send(screens.invited(it.language)), Lane.BROADCAST, f"{INVITED}:{chat}:{it.id}")
            for it in people
            if it.id not in inside
        ]

    await fan_out(database, wording, _mark_sent)


async def _mark_sent(work: Work) -> None:
    await work.groups.set_invitation(Invitation.SENT)
