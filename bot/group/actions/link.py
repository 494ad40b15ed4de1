"""The link of the group: made by the bot, asks for approval, renewed for who comes back; all who come are told once."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.screen import Button
from bot.group.rules import Whereabouts, welcome
from bot.group.screens import admission as screens
from bot.outbox.acts import Lane, MakeLink, Queued, RevokeLink, Send
from bot.people.actions.fan_out import fan_out
from bot.people.actions.tell import tell
from bot.people.rules.person import Person
from bot.trip import Trip
from storage.database import Database
from storage.facts import Group
from storage.work import Work

LINK = "door:link"  # a fact: the group's id, a space, the link
INVITE = "door:invite"  # a fact: the group whose link was made and of which all who come are to be told
INVITED = "door:invited"  # a fact: they were
RECKONED = "door:reckoned"  # a fact: the group of which the bot knows who is inside


async def current(work: Work) -> str | None:
    """The link of the bound group: a group that moved needs another."""
    group = await work.facts.group()
    chat, _, url = (await work.facts.get(LINK) or "").partition(" ")
    return url if group and chat == str(group.id) else None


async def button(work: Work, person: Person) -> Button | None:
    """For those who come and, as far as the bot knows, are not in the group yet."""
    if not person.coming or await current(work) is None or await work.presence.of(person.id) is Whereabouts.INSIDE:
        return None
    return screens.join_button(person.language)


async def make(work: Work, group: Group, person: int | None = None) -> None:
    """Queues a new link; `person` gets it, otherwise all who come are told of it if they never were."""
    about = f"{LINK}:{person or ''}"
    await work.outbox.withdraw(about, [Lane.REPLY])
    spread = person is None and await work.facts.get(INVITED) is None
    work.outbox.enqueue(Queued(group.id, MakeLink(person, spread), about=about))


async def made(work: Work, chat: int, act: MakeLink, url: str) -> None:
    """The one before leads nowhere any more."""
    group, before = await work.facts.group(), await current(work)
    if group is None or group.id != chat:
        return
    await work.facts.set(LINK, f"{chat} {url}")
    if before:
        work.outbox.enqueue(Queued(chat, RevokeLink(before)))
    if act.person is not None:
        await _hand_over(work, act.person, url)
    elif act.spread:
        await work.facts.set(INVITE, str(chat))
        work.stir()


async def _hand_over(work: Work, person: int, url: str) -> None:
    if welcome(await work.people.get(person), await work.signups.of(person)):  # still
        await tell(work, person, lambda language: screens.reinstated(language, url))
        await work.presence.put(person, None)


async def invite(database: Database, trip: Trip) -> None:
    """Tells all who come, once the bot knows who is inside already; keys make it count once."""
    async with database.reading() as work:
        chat = await work.facts.get(INVITE)
        if chat is None or await work.facts.get(RECKONED) != chat:
            return
        inside = set(await work.presence.at(Whereabouts.INSIDE))

    def wording(people: Sequence[Person]) -> list[Queued]:
        return [
            Queued(it.id, Send(screens.invited(it.language)), Lane.BROADCAST, f"{INVITED}:{chat}:{it.id}")
            for it in people
            if it.id not in inside
        ]

    await fan_out(database, wording, _all_told)


async def _all_told(work: Work) -> None:
    await work.facts.drop(INVITE)
    await work.facts.set(INVITED, "")
