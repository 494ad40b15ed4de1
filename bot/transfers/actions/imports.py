"""Spreadsheets that come in chat: read one at a time, previewed, then applied or dropped."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from bot.adapters import Adapter
from bot.broadcasts.actions import changed
from bot.changes.actions import publish as publishing
from bot.changes.actions.audience import concerned
from bot.chat.screen import Screen
from bot.documents.rows import Mistake
from bot.documents.sheets import SheetRefused
from bot.documents.unread import NEAR
from bot.outbox.acts import Fetch
from bot.people.actions.tell import tell
from bot.people.rules.person import Language
from bot.programme.rules.difference import Change, changes
from bot.texts.catalogue import say
from bot.transfers.actions.examine import KINDS, LISTS, examine
from bot.transfers.actions.kind import Difference, Done, Kind
from bot.transfers.actions.programme import WHAT
from bot.transfers.screens import imports as screens
from bot.trip import Trip
from storage.database import Database
from storage.work import Work

SURELY = "surely-"  # begins what a button does once it was asked
FILE = "file"  # the draft of a file whose kind is asked
FETCH = Adapter(Fetch)
SWITCH_INTERVAL = 0.0005  # seconds
MOST_WAITING = 5  # files; each keeps one of the sender's hands busy


class Imports:
    """Reads files one at a time: a child process and seconds of work each, beside people who wait for answers."""

    def __init__(self, database: Database, trip: Trip) -> None:
        self._database = database
        self._trip = trip
        self._reading = asyncio.Lock()
        self._waiting = 0

    async def received(self, file: Fetch, content: bytes) -> None:
        """A file was downloaded: queues its preview, or every mistake at once. Changes nothing yet."""
        before = self._waiting
        if before >= MOST_WAITING:
            await self._reply(file.person, screens.too_many)
            return
        with self._counted():
            if before:
                await self._reply(file.person, lambda language: screens.waiting(before, language))
            async with self._reading:
                with _fast_switching():
                    await self._read(file, content)

    @contextmanager
    def _counted(self) -> Iterator[None]:
        self._waiting += 1
        try:
            yield
        finally:
            self._waiting -= 1

    async def _reply(self, person: int, screen: Callable[[Language], Screen]) -> None:
        async with self._database.work() as work:
            await tell(work, person, screen)

    async def _read(self, file: Fetch, content: bytes) -> None:
        kind = file.what if file.what in LISTS else ""
        try:
            found = await examine(self._database, self._trip, file.name, content, kind, file.near)
        except SheetRefused as wrong:
            refused = wrong
            await self._reply(file.person, lambda spoken: Screen(say(refused.key, spoken, **refused.values)))
            return
        if found is None:
            async with self._database.work() as work:
                draft = await work.drafts.put(file.person, FILE, FETCH.dump_json(file).decode())
                await tell(work, file.person, lambda language: screens.which(draft, language))
        elif isinstance(found[1], Difference):
            await self._preview(file, found[0], found[1])
        else:
            await self._mistaken(file, found[0], found[1])

    async def _preview(self, file: Fetch, kind: Kind, found: Difference) -> None:
        async with self._database.work() as work:
            draft = await work.drafts.put(file.person, kind.name, found.document) if found.document else 0
            near = await _proposed(work, file, kind, found.notes)
            await tell(work, file.person, lambda language: _shown(kind, found, draft, near, language))

    async def _mistaken(self, file: Fetch, kind: Kind, found: list[Mistake]) -> None:
        async with self._database.work() as work:
            near = await _proposed(work, file, kind, found)
            await tell(work, file.person, lambda language: screens.mistakes(language, found, near))


async def _proposed(work: Work, file: Fetch, kind: Kind, mistakes: Sequence[Mistake]) -> int:
    """The draft of the file to be read as it proposes; 0 where it proposes nothing."""
    if file.near or not any(it.key == NEAR for it in mistakes):
        return 0
    again = replace(file, what=kind.name, near=True)
    return await work.drafts.put(file.person, FILE, FETCH.dump_json(again).decode())


@contextmanager
def _fast_switching() -> Iterator[None]:
    """A list is read in a thread for seconds: the one that answers people gets its turn ten times sooner."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _shown(kind: Kind, found: Difference, draft: int, near: int, language: Language) -> Screen:
    """Without a draft, the file changes nothing."""
    head, foot = (found.head(language), found.foot(language)) if draft else (say(kind.nothing, language), "")
    buttons = [(key, verb, draft) for key, verb in kind.buttons] if draft else []
    proposed = [(screens.NEAR, "near", near)] if near else []
    return screens.preview(language, head, found.notes, found.body, foot, proposed + buttons, found.doubts(language))


async def decide(work: Work, trip: Trip, author: int, verb: str, draft: int) -> Callable[[Language], Screen] | None:
    """Applies or drops what was previewed; what to show then. None when nothing waits under this number."""
    kept = await work.drafts.get(draft)
    kind = KINDS.get(kept.what) if kept else None
    sure = verb.removeprefix(SURELY)
    if kept is None or kind is None or sure not in [it for _, it in kind.buttons]:
        return None
    if verb == sure != "drop" and (count := kind.surely(kept.document)):
        return lambda language: screens.surely(count, f"{SURELY}{verb}", draft, language)
    done: Done | None = None
    if kept.person == author:
        await work.drafts.drop(author, kind.name)
        if sure == "drop":
            return lambda language: Screen(say(kind.dropped, language))
        done = await kind.apply(work, trip, author, kept.document, sure == "tell")
    return done.screen if done else lambda language: Screen(say(kind.stale, language))


async def named(work: Work, author: int, kind: str, draft: int) -> Fetch | None:
    """The file whose kind was asked, to be fetched again and read as `kind`; None when it waits no longer."""
    kept = await work.drafts.get(draft)
    if kept is None or kept.what != FILE or kept.person != author or kind not in LISTS:
        return None
    await work.drafts.drop(author, FILE)
    file = FETCH.validate_json(kept.document)
    return Fetch(file.file, file.name, file.size, kind, author)


async def proposed(work: Work, author: int, draft: int) -> Fetch | None:
    """The file to be fetched again and read as its columns propose; None when it waits no longer."""
    kept = await work.drafts.get(draft)
    if kept is None or kept.what != FILE or kept.person != author:
        return None
    await work.drafts.drop(author, FILE)
    file = FETCH.validate_json(kept.document)
    return file if file.near else None


@dataclass(frozen=True, slots=True)
class Applied:
    version: int
    told: int


@dataclass(frozen=True, slots=True)
class Undoing:
    """What coming back to `version` would change."""

    version: int
    changes: list[Change]


async def undoing(work: Work) -> Undoing | None:
    """What undoing the last import would do, or None when the current version is not one."""
    history = await work.programmes.history()
    if len(history) < 2 or history[0].note != WHAT:
        return None
    before = await work.programmes.version(history[1].version)
    return Undoing(before.version, changes(await work.programmes.current(), before))


async def undo(work: Work, trip: Trip, author: int, found: Undoing, aloud: bool) -> Applied:
    """A new version that says what the one before the import said."""
    before = await work.programmes.current()
    await publishing.republish(work, found.version, author, "undo", aloud)
    await changed.superseded(work)
    made = await work.programmes.current()
    return Applied(made.version, await concerned(work, trip, before, made) if aloud else 0)
