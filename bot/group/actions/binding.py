"""The participants' group: bound, followed, what the bot may do there, and who is inside."""

from __future__ import annotations

from bot.chat.screen import Screen
from bot.group.actions import admission, link, moving, retry
from bot.group.actions.menus import group_menu
from bot.group.rules import HERE, Held, Right, Whereabouts, lacking, reckoned
from bot.group.screens import admission as screens
from bot.group.screens import refusals
from bot.outbox.acts import Act, CountMembers, Lane, Queued, SeeMember, SeeRights, Send
from bot.people.actions.tell import tell_organisers
from bot.people.rules.person import Language
from bot.services import Services
from storage.groups import Group
from storage.work import Work

RECKONING = "admission:reckoning"  # what the acts of a reckoning are about
MOST = 300  # people whom the bot asks about, one by one


async def bind(work: Work, group: Group, by: int) -> None:
    """What the bot may do there is asked first; link, invitations and reckoning follow."""
    before = await work.groups.bound()
    if before is None or before.id != group.id:
        await work.presence.clear()
        await work.audit.note(by, "group bound")
    await work.groups.bind(group)
    await recheck(work, group)


async def unbind(work: Work) -> None:
    await work.groups.unbind()
    await work.presence.clear()


async def follow(work: Work, group: Group, to: int) -> None:
    """It became a supergroup: same people, another id, another link."""
    if group.id != to:
        await moving.move(work, group, to)
    if await link.current(work) is None:
        await work.groups.set_reckoned(True)
        work.outbox.enqueue(Queued(to, SeeRights()), Queued(to, group_menu()))


async def recheck(work: Work, group: Group) -> None:
    """As if it had just been bound: rights and people are looked at anew."""
    await work.groups.set_rights(None)
    await work.groups.set_reckoned(False)
    work.outbox.enqueue(Queued(group.id, SeeRights()))


async def update_rights(work: Work, services: Services, group: Group, held: Held | None) -> None:
    """What the bot may do in its group now; None: it was taken out of it. Organisers read of both halves."""
    if held is None:
        await work.groups.set_present(False)
        await work.presence.clear()
        await work.outbox.withdraw(RECKONING, [Lane.BROADCAST])
        if group.present:
            await tell_organisers(work, lambda language: refusals.left(language, group.title))
        return
    if not group.present:
        await _back(work, group, held)
    await rights_seen(work, services, held)


async def _back(work: Work, group: Group, held: Held) -> None:
    """Its link may lead nowhere any more."""
    await work.groups.set_present(True)
    await tell_organisers(work, lambda language: refusals.back(language, group.title))
    if group.link and Right.INVITE in held.rights:
        await link.make(work, group)


async def rights_seen(work: Work, services: Services, held: Held) -> None:
    """What the bot lacks is said in the group; what it may do, it does."""
    group, kept = await work.groups.bound(), _words(held)
    if group is None:
        return
    if Right.INVITE in held.rights and not group.link:
        await link.make(work, group)
    if group.rights != kept:
        await work.groups.set_rights(kept)
        await _tell_rights(work, group, held)
        await _changed(work, services, group, held)
    await retry.again(work, group)


async def _tell_rights(work: Work, group: Group, held: Held) -> None:
    """What it lost, and that it has all again: whoever can mend it may not be looking at the group."""
    if group.rights is None:
        return
    lacked, lost = lacks(group), [it for it in lacking(held.rights) if it not in lacks(group)]
    if lost:
        await tell_organisers(work, lambda language: refusals.lost(language, group.title, lost))
    elif lacked and not lacking(held.rights):
        await tell_organisers(work, lambda language: refusals.regained(language, group.title))


async def _changed(work: Work, services: Services, group: Group, held: Held) -> None:
    if missing := lacking(held.rights):
        send = Send(screens.lacking_here(services.settings.language, missing), topic=group.topic)
        work.outbox.enqueue(Queued(group.id, send))
    if held.rights:
        await admission.again(work, services)
    if not group.reckoned:
        await _reckon(work, group, held.administrator)


def _words(held: Held) -> str:
    """« administrator » or nothing, then the rights."""
    return " ".join(["administrator"] * held.administrator + sorted(held.rights))


def lacks(group: Group) -> tuple[Right, ...]:
    """What the bot lacks in the bound group, as far as it was told."""
    return () if group.rights is None else lacking(frozenset(it for it in Right if it in group.rights.split()))


async def _reckon(work: Work, group: Group, administrator: bool) -> None:
    """Asks about those the bot knows, one by one, then how many there are: one lane keeps that order."""
    await work.outbox.withdraw(RECKONING, [Lane.BROADCAST])
    known = await work.people.known(MOST) if administrator else []
    asks: list[Act] = [*(SeeMember(it.id) for it in known), CountMembers(looked=administrator)]
    work.outbox.enqueue(*(Queued(group.id, act, Lane.BROADCAST, about=RECKONING) for act in asks))


async def counted(work: Work, act: CountMembers, everybody: int | None) -> None:
    """Organisers read who is there; `everybody` is None when Telegram did not say."""
    group = await work.groups.bound()
    if group is None:
        return
    if act.looked:
        await work.groups.set_reckoned(True)
        work.stir()
    if everybody is not None:
        await _tell(work, group, act, everybody)


async def _tell(work: Work, group: Group, act: CountMembers, everybody: int) -> None:
    known = await work.people.load(await work.presence.at(*HERE) if act.looked else [])
    there, kept = [known[it] for it in sorted(known)], await work.presence.at(Whereabouts.KEPT)
    found = reckoned(everybody, there, await work.people.coming(), act.looked, kept)

    def words(language: Language) -> Screen:
        return screens.reckoning(language, group.title, found)

    await tell_organisers(work, words)
    for other in [it for it in there if not it.coming and it.id not in kept][: screens.MOST_NAMES]:
        if not await admission.is_welcome(work, other.id):
            await admission.tell_uninvited(work, group, other.id, other.name)
