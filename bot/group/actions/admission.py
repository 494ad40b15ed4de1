"""The entry of the group: who asks to join, who may come in, who is taken out again."""

from __future__ import annotations

from datetime import datetime

from bot.chat.screen import Screen
from bot.group.actions import link
from bot.group.rules import ANSWERABLE, HERE, Seen, Whereabouts, after, welcome
from bot.group.screens import admission as screens
from bot.outbox.acts import Approve, Decline, Lane, Queued, SeeMember, TakeOut, WordFirst
from bot.people.actions.tell import tell_organisers
from bot.people.rules.person import Language, Person
from bot.services import Services
from bot.signup.actions.deadline import with_current_deadline
from storage.groups import Group
from storage.work import Work

NOT_TO_LEAVE = (Whereabouts.ASKED, Whereabouts.TAKEN_OUT, Whereabouts.KEPT)  # not inside, or kept there


def about(person: int) -> str:
    """What is queued about somebody who wants in: a later fact takes it back while it waits."""
    return f"admission:{person}"


async def receive_request(work: Work, services: Services, person: Person, to: int, at: datetime | None = None) -> None:
    """Somebody asks to join: let in, or told how to sign up and then declined.

    `to` is their private chat. `at` is when they asked: who never pressed Start is written to soon after or not at all.
    """
    group = await work.groups.bound()
    if group is None:
        return
    await work.outbox.withdraw(about(person.id), [Lane.REPLY])
    if person.coming or await is_welcome(work, person.id):
        await work.presence.put(person.id, Whereabouts.ASKED)
        work.outbox.enqueue(Queued(group.id, Approve(person.id), about=about(person.id)))
        return
    if await work.presence.of(person.id) is not Whereabouts.TAKEN_OUT:
        await work.presence.put(person.id, Whereabouts.ASKED)
    await _decline(work, services, group, person, to, at)


async def is_welcome(work: Work, person: int) -> bool:
    if work.people.named(person):
        return True
    return welcome(await work.people.get(person), await work.signups.of(person))


async def _decline(work: Work, services: Services, group: Group, person: Person, to: int, at: datetime | None) -> None:
    """The word first: once the request is decided, who never pressed Start cannot be written to."""
    known = await work.people.get(person.id)
    expires = None if known and known.reached else (at or work.now - ANSWERABLE) + ANSWERABLE
    signup = await work.signups.of(person.id)
    trip = await with_current_deadline(work, services.trip)
    word = screens.turned_away(person.language, trip, signup, work.now, services.username)
    answer = WordFirst(word, group.id, Decline(person.id))
    work.outbox.enqueue(Queued(to, answer, about=about(person.id), expires=expires))

    def notification(language: Language) -> Screen:
        return screens.declined(language, person.name)

    await tell_organisers(work, notification, key=f"admission:declined:{person.id}")


async def opened(work: Work, person: int) -> None:
    """Their participation is confirmed. Who was taken out gets a new link; who asks to join is let in."""
    group = await work.groups.bound()
    place = await work.presence.of(person) if group else None
    if group is None or place is None:
        return
    await work.outbox.withdraw(about(person), [Lane.REPLY])
    match place:
        case Whereabouts.ASKED:
            work.outbox.enqueue(Queued(group.id, Approve(person), about=about(person)))
        case Whereabouts.LEAVING:
            await work.presence.put(person, Whereabouts.INSIDE)
        case Whereabouts.TAKEN_OUT:
            await link.make(work, group, person)


async def closed(work: Work, person: int) -> None:
    """They no longer take part: asked about first, whoever is inside is told, then taken out."""
    group, place = await work.groups.bound(), await work.presence.of(person)
    if group is None or place in NOT_TO_LEAVE or await is_welcome(work, person):
        return
    await work.outbox.withdraw(about(person), [Lane.REPLY])
    if place is Whereabouts.INSIDE:
        await work.presence.put(person, Whereabouts.LEAVING)
    work.outbox.enqueue(Queued(group.id, SeeMember(person, closing=True), about=about(person)))


async def take_out(work: Work, services: Services, group: int, person: int, seen: Seen) -> None:
    """Telegram said where they are. An administrator is the organisers' to take out."""
    if await is_welcome(work, person):
        return
    if not seen.present:
        await work.presence.put(person, None)
        return
    await work.presence.put(person, Whereabouts.INSIDE if seen.administrator else Whereabouts.LEAVING)
    if seen.administrator:
        await cannot(work, person)
        return
    known = await work.people.get(person)
    if known is None:  # erased: the receipt was the last word
        work.outbox.enqueue(Queued(group, TakeOut(person), about=about(person)))
        return
    word = screens.farewell(known.language)
    work.outbox.enqueue(Queued(person, WordFirst(word, group, TakeOut(person)), about=about(person)))


async def cannot(work: Work, person: int) -> None:
    known = await work.people.get(person)
    await tell_organisers(work, lambda language: screens.cannot_take_out(language, known.name if known else ""))


async def moved(work: Work, person: int, present: bool) -> None:
    """Somebody came into the group, or left it."""
    await work.presence.put(person, after(await work.presence.of(person), present))


async def seen(work: Work, group: Group, person: int, name: str) -> None:
    """Somebody is in the group: came in, or wrote there. Who was not let in is told to the organisers, once."""
    if await work.presence.of(person) in HERE:
        return
    await moved(work, person, present=True)
    if not await is_welcome(work, person):
        await tell_uninvited(work, group, person, name)


async def tell_uninvited(work: Work, group: Group, person: int, name: str) -> None:
    key = f"admission:uninvited:{person}:{work.now.date()}"
    await tell_organisers(work, lambda language: screens.uninvited(language, group.title, person, name), key=key)


async def show_out(work: Work, services: Services, by: int, person: int) -> bool:
    """An organiser's word. False for who is not there any more, or is confirmed meanwhile."""
    group = await work.groups.bound()
    if group is None or await work.presence.of(person) not in HERE or await is_welcome(work, person):
        return False
    known = await work.people.get(person)
    word = screens.uninvited_word(known.language if known else services.settings.language)
    await work.presence.put(person, Whereabouts.LEAVING)
    work.outbox.enqueue(Queued(person, WordFirst(word, group.id, TakeOut(person)), about=about(person)))
    await _decided(work, by, person, "shown out")
    return True


async def keep(work: Work, by: int, person: int) -> bool:
    """Somebody of the team's: no participant, and told about no more."""
    if await work.presence.of(person) not in HERE:
        return False
    await work.outbox.withdraw(about(person), [Lane.REPLY])
    await work.presence.put(person, Whereabouts.KEPT)
    await _decided(work, by, person, "kept inside")
    return True


async def _decided(work: Work, by: int, person: int, what: str) -> None:
    signup = await work.signups.of(person)
    await work.audit.note(by, what, signup.id if signup else None)


async def again(work: Work, services: Services) -> None:
    """The bot got its rights back: what it could not do meanwhile is asked again."""
    for person in await work.presence.at(Whereabouts.ASKED):
        known = await work.people.get(person)
        await receive_request(work, services, known or Person(person, language=services.settings.language), person)
    for person in await work.presence.at(Whereabouts.LEAVING):
        await closed(work, person)
    for person in await work.presence.at(Whereabouts.TAKEN_OUT):
        if await is_welcome(work, person):
            await opened(work, person)
