"""An urgent change of the programme, told as a broadcast that asks « Vu »: who has not seen it is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.broadcasts.actions import sending
from bot.broadcasts.rules.audience import Audience
from bot.broadcasts.rules.broadcast import Broadcast
from bot.changes.screens.news import told_to_people
from bot.chat.content import Content, Kind
from bot.people.rules.person import Language, Person
from bot.programme.rules.difference import Change, entry_of
from bot.programme.rules.programme import Programme
from storage.work import Work


async def tell(
    work: Work, author: Person, found: Sequence[Change], programme: Programme, first: Language, message: int
) -> Broadcast | None:
    """To those who are expected at what changed, and to the organisers. `message` of the author's follows it."""
    spoken = (first, *(it for it in Language if it is not first))
    contents = {it: (Content(Kind.TEXT, str(told_to_people(found, programme, it).text)),) for it in spoken}
    audience = Audience(entries=tuple(sorted(entry_of(it).ref for it in found)), organisers=True)
    blank = Broadcast(0, author.id, contents=contents, audience=audience, urgent=True, created=work.now)
    return await sending.confirm(work, author, replace(blank, id=await work.broadcasts.add(blank)), message)
