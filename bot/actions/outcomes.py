"""What follows from an act that ended, in the same commit as its receipt: no crash comes between the two."""

from __future__ import annotations

from bot.actions import bound_group, door, link
from bot.house import House
from bot.screens.acts import (
    Approve,
    CountMembers,
    Decline,
    MakeLink,
    Owed,
    SeeMember,
    SeeRights,
    TakeOut,
    WordFirst,
)
from bot.trip.door import Counted, Found, Held, Made, Place, Seen
from storage.outbox import Receipt
from storage.work import Work

DOOR = (Approve, CountMembers, Decline, MakeLink, SeeMember, SeeRights, TakeOut, WordFirst)


async def follow(house: House, work: Work, owed: Owed, receipt: Receipt, found: Found | None) -> None:
    """A group that is bound no longer is nobody's concern; one that moved is followed by what was owed to it."""
    if not isinstance(owed.act, DOOR):
        return
    group = await work.groups.bound()
    if group is None or (owed.chat != group.id and not isinstance(owed.act, WordFirst)):
        return
    match owed.act:
        case WordFirst() as word:
            await _after_word(work, word)
        case Approve() | Decline() | TakeOut() as done:
            await _after_answer(work, done, receipt)
        case _:
            await _found_out(work, house, owed, found)


async def _found_out(work: Work, house: House, owed: Owed, found: Found | None) -> None:
    match owed.act, found:
        case SeeRights(), Held() as held:
            await bound_group.rights_seen(work, house, held)
        case MakeLink() as made, Made(url):
            await link.made(work, owed.chat, made, url)
        case SeeMember(user, closing=True), Seen() as seen:
            await door.take_out(work, house, owed.chat, user, seen)
        case SeeMember(user), Seen(present):
            await door.moved(work, user, present)
        case CountMembers() as count, _:
            await bound_group.counted(work, count, found.everybody if isinstance(found, Counted) else None)


async def _after_word(work: Work, word: WordFirst) -> None:
    """Whether or not it could be said; somebody confirmed meanwhile is let in, or stays."""
    user = word.then.user
    welcome = await door.is_welcome(work, user)
    match word.then:
        case Decline():
            then = Approve(user) if welcome else word.then
            work.outbox.owe(Owed(word.group, then, about=door.about(user)))
        case TakeOut() if not welcome and await work.presence.of(user) is Place.LEAVING:
            work.outbox.owe(Owed(word.group, word.then, about=door.about(user)))


async def _after_answer(work: Work, done: Approve | Decline | TakeOut, receipt: Receipt) -> None:
    if receipt.state == "sent":
        await _noted(work, done, receipt)
    elif isinstance(done, TakeOut) and receipt.state == "refused" and not _lacking(receipt):
        await work.presence.put(done.user, Place.INSIDE)
        await door.cannot(work, done.user)


def _lacking(receipt: Receipt) -> bool:
    """Once the bot has the right, it is tried again."""
    return "rights" in (receipt.reason or "")


async def _noted(work: Work, done: Approve | Decline | TakeOut, receipt: Receipt) -> None:
    """`receipt.reason` says that it was so already: somebody else did it."""
    place, welcome = await work.presence.of(done.user), await door.is_welcome(work, done.user)
    if receipt.reason is None:
        signup = await work.signups.of(done.user)
        await work.audit.note(None, f"door_{done.kind}", signup.id if signup else None)
    match done:
        case Approve(user) if receipt.reason is None or "ALREADY" in receipt.reason:
            await work.presence.put(user, Place.INSIDE)
            if not welcome:
                await door.closed(work, user)
        case Approve(user) | Decline(user) if place is Place.ASKED:
            await work.presence.put(user, None)
        case TakeOut(user):
            await work.presence.put(user, Place.TAKEN_OUT)
            if welcome:
                await door.opened(work, user)
