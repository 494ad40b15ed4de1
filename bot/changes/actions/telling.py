"""Telling what was published: one message to each, from what they know to what is true, never what was undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.changes.rules.telling import deliver_at
from bot.changes.screens import news as screens
from bot.outbox.acts import Lane, Queued, Send
from bot.people.actions.fan_out import fan_out
from bot.people.rules.person import Language, Person
from bot.programme.rules.difference import Change, ahead, changes
from bot.programme.rules.programme import Programme
from storage.database import Database
from storage.work import Work

ABOUT = "change:"  # then the version that its reader knows


async def announce(work: Work, version: int, base: int, aloud: bool) -> None:
    """Takes back what has not left yet: whoever was to read it is told from what they know, if it still differs.

    Published quietly, it is told to nobody else.
    """
    taken = await work.outbox.pull(ABOUT, Lane.CHANGE)
    for person, about in taken:
        await work.publications.fall_behind(person, int(about.removeprefix(ABOUT)))
    if aloud:
        await work.publications.announce(version, base)


async def left(work: Work, queued: Queued) -> None:
    """A message about a change left: when it had been taken back meanwhile, its reader is told what is true."""
    if not queued.key or not queued.about.startswith(ABOUT):
        return
    _, version, _ = queued.key.split(":")
    current = await work.programmes.latest() or 0
    later = {_key(number, queued.chat) for number in range(int(version) + 1, current + 1)}
    if later and not await work.outbox.told(later):
        await work.publications.knows(queued.chat, int(version))
        work.stir()


async def tell_all(database: Database) -> None:
    """Queues what differs between what each knows and the programme as it is, however often it was published since."""
    async with database.reading() as work:
        bases = (await work.publications.to_tell()).values()
        behind = await work.publications.behind()
        if not bases and not behind:
            return
        current = await work.programmes.current()
        known = {it: await work.programmes.version(it) for it in {*bases, *behind.values()}}
        news = News(current, work.now, known, behind, min(bases, default=None))

    async def finish(work: Work) -> None:
        await work.publications.mark_told(current.version)
        await work.publications.caught_up()

    await fan_out(database, news.wording, finish, current.version)


@dataclass
class News:
    """`known` are the versions that people know: those of `behind` by person, `base` all the others (None: nothing
    is told to them). Worded once for all who read the same."""

    current: Programme
    now: datetime
    known: Mapping[int, Programme]
    behind: Mapping[int, int]
    base: int | None
    _found: dict[int, list[Change]] = field(default_factory=dict)
    _said: dict[tuple[int, Language], Send] = field(default_factory=dict)

    def wording(self, people: Sequence[Person]) -> list[Queued]:
        bases = [(person, self.behind.get(person.id, self.base)) for person in people]
        return [self._queued(person, base) for person, base in bases if base is not None and self.found(base)]

    def found(self, base: int) -> list[Change]:
        if base not in self._found:
            self._found[base] = changes(self.known[base], self.current)
        return self._found[base]

    def _queued(self, person: Person, base: int) -> Queued:
        at = deliver_at(self.found(base), self.current, person.preferences.quiet, self.now)
        key, due = _key(self.current.version, person.id), at if at > self.now else None
        return Queued(person.id, self._send(base, person.language), Lane.CHANGE, key, f"{ABOUT}{base}", due=due)

    def _send(self, base: int, language: Language) -> Send:
        if (base, language) not in self._said:
            self._said[base, language] = Send(screens.told_to_people(self.found(base), self.current, language))
        return self._said[base, language]


def _key(number: int, person: int) -> str:
    return f"change:{number}:{person}"


async def missed(work: Work, person: Person, since: datetime) -> list[Queued]:
    """What was published aloud after `since` and this person was not told, in one message: what is still to come."""
    bases = await work.publications.told()
    keys = {_key(it, person.id): it for it in range(1, (await work.programmes.latest() or 0) + 1)}
    await work.outbox.free(keys)
    heard = max((keys[key] for key in await work.outbox.told(keys)), default=0)
    missing = [it for it in bases if it > heard and (await work.programmes.version(it)).issued >= since]
    if not missing:
        return []
    current, base = await work.programmes.current(), bases[missing[0]]
    found = ahead(changes(await work.programmes.version(base), current), work.now)
    said = Send(screens.told_to_people(found, current, person.language))
    return [Queued(person.id, said, Lane.CHANGE, _key(missing[-1], person.id), f"{ABOUT}{base}")] if found else []
