"""What follows from an act that ended, in the same commit as its receipt: no crash comes between the two."""

from __future__ import annotations

from bot.group.actions import admission, binding, link
from bot.group.rules import Counted, Found, Held, Made, Seen, Whereabouts, lacks_right
from bot.outbox.acts import Approve, CountMembers, Decline, MakeLink, Queued, SeeMember, SeeRights, TakeOut, WordFirst
from bot.services import Services
from storage.due_acts import Receipt
from storage.work import Work

ADMISSION_ACTS = (Approve, CountMembers, Decline, MakeLink, SeeMember, SeeRights, TakeOut, WordFirst)


async def follow(services: Services, work: Work, queued: Queued, receipt: Receipt, found: Found | None) -> None:
    """A group that is bound no longer is nobody's concern; one that moved is followed by what was queued to it."""
    if not isinstance(queued.act, ADMISSION_ACTS):
        return
    group = await work.groups.bound()
    if group is None or (queued.chat != group.id and not isinstance(queued.act, WordFirst)):
        return
    match queued.act:
        case WordFirst() as word:
            await _after_word(work, word)
        case Approve() | Decline() | TakeOut() as done:
            await _after_answer(work, done, receipt)
        case _:
            await _found_out(work, services, queued, found)


async def _found_out(work: Work, services: Services, queued: Queued, found: Found | None) -> None:
    match queued.act, found:
        case SeeRights(), Held() as held:
            await binding.rights_seen(work, services, held)
        case MakeLink() as made, Made(url):
            await link.made(work, queued.chat, made, url)
        case SeeMember(user, closing=True), Seen() as seen:
            await admission.take_out(work, services, queued.chat, user, seen)
        case SeeMember(user), Seen(present):
            await admission.moved(work, user, present)
        case CountMembers() as count, _:
            await binding.counted(work, count, found.everybody if isinstance(found, Counted) else None)


async def _after_word(work: Work, word: WordFirst) -> None:
    """Whether or not it could be said; somebody confirmed meanwhile is let in, or stays."""
    user = word.then.user
    welcome = await admission.is_welcome(work, user)
    match word.then:
        case Decline():
            then = Approve(user) if welcome else word.then
            work.outbox.enqueue(Queued(word.group, then, about=admission.about(user)))
        case TakeOut() if not welcome and await work.presence.of(user) is Whereabouts.LEAVING:
            work.outbox.enqueue(Queued(word.group, word.then, about=admission.about(user)))


async def _after_answer(work: Work, done: Approve | Decline | TakeOut, receipt: Receipt) -> None:
    if receipt.state == "sent":
        await _noted(work, done, receipt)
    elif isinstance(done, TakeOut) and receipt.state == "refused" and not _lacking(receipt):
        await work.presence.put(done.user, Whereabouts.INSIDE)
        await admission.cannot(work, done.user)


def _lacking(receipt: Receipt) -> bool:
    """Once the bot has the right, it is tried again."""
    return lacks_right(receipt.reason or "")


async def _noted(work: Work, done: Approve | Decline | TakeOut, receipt: Receipt) -> None:
    """`receipt.reason` says that it was so already: somebody else did it."""
    place, welcome = await work.presence.of(done.user), await admission.is_welcome(work, done.user)
    if receipt.reason is None:
        signup = await work.signups.of(done.user)
        await work.audit.note(None, f"admission_{done.kind}", signup.id if signup else None)
    match done:
        case Approve(user) if receipt.reason is None or "ALREADY" in receipt.reason:
            await work.presence.put(user, Whereabouts.INSIDE)
            if not welcome:
                await admission.closed(work, user)
        case Approve(user) | Decline(user) if place is Whereabouts.ASKED:
            await work.presence.put(user, None)
        case TakeOut(user):
            known = await work.people.get(user)  # of who was erased, or never wrote to the bot, nothing is noted
            await work.presence.put(user, Whereabouts.TAKEN_OUT if known else None)
            if welcome:
                await admission.opened(work, user)
