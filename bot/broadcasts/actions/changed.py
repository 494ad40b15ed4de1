"""An urgent change of the programme, told as a broadcast that asks « Vu »: who has not seen it is known."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from bot.broadcasts.actions import keys, live, sending
from bot.broadcasts.actions.compose import change
from bot.broadcasts.rules.audience import Audience
from bot.broadcasts.rules.broadcast import Broadcast, State
from bot.changes.screens.news import changed
from bot.chat.content import Content, Kind
from bot.outbox.acts import Lane
from bot.people.rules.person import Language, Person
from bot.programme.rules.difference import Change, changes, entry_of
from bot.programme.rules.programme import Programme
from storage.work import Work


async def tell(
    work: Work, author: Person, published: Sequence[Change], programme: Programme, first: Language, message: int
) -> Broadcast | None:
    """To those who are expected at what changed, and to the organisers. `message` of the author's follows it."""
    found = await _since_known(work, published, programme)
    spoken = (first, *(it for it in Language if it is not first))
    contents = {it: (Content(Kind.TEXT, str(changed(found, programme, it).text)),) for it in spoken}
    audience = Audience(entries=tuple(sorted(entry_of(it).ref for it in found)), organisers=True)
    blank = Broadcast(
        0, author.id, contents=contents, audience=audience, urgent=True, created=work.now, tells=programme.version
    )
    return await sending.confirm(work, author, replace(blank, id=await work.broadcasts.add(blank)), message)


async def _since_known(work: Work, published: Sequence[Change], programme: Programme) -> Sequence[Change]:
    """The same entries, from what those know to whom an earlier change was not told yet."""
    bases = [*(await work.publications.to_tell()).values(), *(await work.publications.behind()).values()]
    if not bases:
        return published
    refs = {entry_of(it).ref for it in published}
    whole = changes(await work.programmes.version(min(bases)), programme)
    return [it for it in whole if entry_of(it).ref in refs] or published


async def told_apart(work: Work, since: int) -> Set[str]:
    """The entries whose last change after the version `since` is asked « Vu » about: nothing else tells it."""
    current, apart = await work.programmes.current(), set[str]()
    for it in await work.broadcasts.telling():
        if it.tells > since:
            again = changes(await work.programmes.version(it.tells), current)
            apart |= set(it.audience.entries) - {entry_of(one).ref for one in again}
    return apart


async def superseded(work: Work) -> None:
    """The programme was published anew: what it told of an entry that changed again, and has not left, never leaves.

    Whoever was to read it is told by the publication, from what they know, if that still differs.
    """
    programme = await work.programmes.current()
    for it in await work.broadcasts.telling():
        if it.tells < programme.version and await _changed_again(work, it, programme):
            await _take_back(work, it)


async def _changed_again(work: Work, it: Broadcast, programme: Programme) -> bool:
    since = changes(await work.programmes.version(it.tells), programme)
    return any(entry_of(one).ref in it.audience.entries for one in since)


async def _take_back(work: Work, it: Broadcast) -> None:
    everybody = await work.recipients.of(it.id)
    held = [one.chat for one in everybody if one.state == "queued" and not one.got]
    if it.fanned and not held:
        return
    got = [one.chat for one in everybody if one.got]
    await work.outbox.withdraw(keys.about(it.id), [Lane.CHANGE])
    await work.recipients.strike(it.id, held)
    after = await change(work, it, state=State.SENT if got else State.WITHDRAWN, fanned=it.version)
    await live.show_anew(work, after or it)
    await _know(work, it, held if it.fanned and got else None, got)


async def _know(work: Work, it: Broadcast, held: Sequence[int] | None, got: Sequence[int]) -> None:
    """`held` know the version before; None: so do all but those who `got` it."""
    before = it.tells - 1
    for chat in held or ():
        await work.publications.fall_behind(chat, before)
    if held is None:
        await work.publications.announce(it.tells, before)
        for chat in got:
            await work.publications.fall_behind(chat, it.tells)


async def left(work: Work, it: Broadcast, chat: int) -> None:
    """It had been taken back when it left all the same: its reader is told what is true."""
    await work.publications.knows(chat, it.tells)
    work.stir()
