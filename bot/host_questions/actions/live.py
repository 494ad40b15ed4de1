"""The list that whoever facilitates a visit keeps open: made anew when an edit leaves."""

from __future__ import annotations

from bot.chat.screen import Screen, fingerprint
from bot.facilitators.actions import facilitates
from bot.host_questions.rules import ordered
from bot.host_questions.screens import board
from bot.host_questions.screens.board import Board
from bot.outbox import refreshing
from bot.outbox.acts import Queued, Show
from bot.people.rules.person import Person, Role
from bot.programme.rules.programme import Entry
from bot.programme.screens.programme import entry_key, find
from bot.trip import Trip
from storage.due_acts import Receipt
from storage.live import Live
from storage.work import Work

FAMILY = "questions"


def what(entry: str) -> str:
    """`entry` is a key as buttons hold it."""
    return f"{FAMILY}:{entry}:"


async def gathered(work: Work, person: Person, entry: Entry) -> Board:
    """What `person` sees of the questions for this visit; names are for whoever facilitates."""
    questions = ordered(await work.host_questions.of(entry.ref))
    leads = await facilitates(work, person, entry.ref)
    known = await work.people.load({it.person for it in questions}) if leads else {}
    programme = await work.programmes.current()
    names = {it.id: it.name for it in known.values()}
    organises = person.role is Role.ORGANISER
    return Board(entry, tuple(questions), person.id, programme.zone, work.now, leads, organises, names)


async def changed(work: Work, entry: str) -> None:
    """`entry` is the ref of the visit whose questions are not what they were."""
    found = (await work.programmes.current()).entry(entry)
    if found is None:
        return
    key = what(entry_key(found))
    for it in await work.live.family(key):
        work.outbox.enqueue(refreshing.refresh(key, f"{key}refresh", it.chat, work.now))


async def here(work: Work, chat: int, entry: Entry, message: int, screen: Screen, page: int) -> None:
    """It is looked at in this message now."""
    await work.live.put(Live(chat, what(entry_key(entry)), message, fingerprint(screen), str(page)))


def anew(chat: int, entry: Entry, screen: Screen) -> Queued:
    return Queued(chat, Show(what(entry_key(entry)), screen, fingerprint(screen), anew=True))


async def shown(work: Work, trip: Trip, chat: int, name: str) -> tuple[Live, Screen] | None:
    """Which message it is, and what it is to show now; nothing to who does not facilitate any more."""
    kept, person = await work.live.get(chat, name), await work.people.get(chat)
    entry = find(await work.programmes.current(), name.split(":")[1])
    if kept is None or person is None or entry is None or not await facilitates(work, person, entry.ref):
        return None
    page = int(kept.queued) if kept.queued.isdecimal() and len(kept.queued) < 4 else 0
    return kept, board.board(await gathered(work, person, entry), page, person.language)


async def follow(work: Work, queued: Queued, receipt: Receipt) -> None:
    """What happened between its wording and its leaving is shown a moment later."""
    act = queued.act
    if isinstance(act, Show) and act.what.startswith(f"{FAMILY}:") and receipt.state == "sent":
        work.outbox.enqueue(refreshing.refresh(act.what, f"{act.what}refresh", queued.chat, work.now))
