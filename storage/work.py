"""One transaction seen as the repositories it touches."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime

from bot.programme.rules.programme import Programme
from storage.arrivals import Arrivals
from storage.attachments import Attachments
from storage.attendance import Attendances
from storage.audit import Audit
from storage.blobs import Blobs
from storage.broadcasts import Broadcasts
from storage.claims import Claims
from storage.debriefs import Debriefs
from storage.drafts import Drafts
from storage.edits import EditsBook
from storage.facilitators import Facilitators
from storage.feeds import Feeds
from storage.files import Files
from storage.groups import Groups
from storage.host_questions import HostQuestions
from storage.hosts import HostsBook
from storage.inbox import Inbox
from storage.letters import Letters
from storage.limits import Limits
from storage.links import Links
from storage.listings import Listings
from storage.live import LiveMessages
from storage.locks import Purpose
from storage.memory import Memory
from storage.mirrors import Mirrors
from storage.notes import Notes
from storage.notices import Notices
from storage.outbox import Outbox
from storage.people import People
from storage.personal import Personal
from storage.presence import Presence
from storage.programmes import Programmes
from storage.promises import Promises
from storage.publications import Publications
from storage.reachability import Reachability
from storage.recipients import Recipients
from storage.renewal import Renewal
from storage.retention import Retention
from storage.rollcalls import RollCalls
from storage.roster import RosterBook
from storage.signups import Signups
from storage.store import Store
from storage.subjects import Subjects
from storage.transaction import Transaction
from storage.trip_state import TripState


class Work:
    """Everything done through it is committed together, or not at all."""

    def __init__(
        self,
        transaction: Transaction,
        now: datetime,
        first: frozenset[int],
        known: dict[int, Programme],
        store: Store,
    ) -> None:
        self._transaction = transaction
        self.now = now
        self.store = store  # no part of the transaction: what is put there stands, whatever becomes of it
        self._stirred = False
        self.people = People(transaction, first)
        self.programmes = Programmes(transaction, known)
        self.outbox = Outbox(transaction, now)
        self.inbox = Inbox(transaction)
        self.drafts = Drafts(transaction, now)
        self.edits = EditsBook(transaction, now)
        self.trip = TripState(transaction, now)
        self.groups = Groups(transaction)
        self.publications = Publications(transaction, now)
        self.facilitators = Facilitators(transaction)
        self.host_questions = HostQuestions(transaction, now)
        self.hosts = HostsBook(transaction, now)
        self.memory = Memory(transaction, now)
        self.promises = Promises(transaction, now)
        self.notes = Notes(transaction, now)
        self.notices = Notices(transaction, now)
        self.arrivals = Arrivals(transaction)
        self.live = LiveMessages(transaction)
        self.limits = Limits(transaction, now)
        self.letters = Letters(transaction, now)
        self.subjects = Subjects(transaction)
        self.feeds = Feeds(transaction, now)
        self.files = Files(transaction, now)
        self.signups = Signups(transaction, now)
        self.attendance = Attendances(transaction)
        self.roster = RosterBook(transaction)
        self.claims = Claims(transaction, now)
        self.links = Links(transaction, now)
        self.listings = Listings(transaction, now)
        self.audit = Audit(transaction, now)
        self.presence = Presence(transaction, now)
        self.broadcasts = Broadcasts(transaction)
        self.recipients = Recipients(transaction, now)
        self.rollcalls = RollCalls(transaction, now)
        self.reachability = Reachability(transaction)
        self.debriefs = Debriefs(transaction, now)
        self.attachments = Attachments(transaction, now)
        self.blobs = Blobs(transaction)
        self.mirrors = Mirrors(transaction)
        self.personal = Personal(transaction)
        self.renewal = Renewal(transaction, first)
        self.retention = Retention(transaction)

    def stir(self) -> None:
        """Something may fall due sooner than was thought: the scheduler asks again after the commit."""
        self._stirred = True

    @property
    def stirs(self) -> bool:
        return self._stirred or self.programmes.published or self.erases  # a file of what is erased is in the store

    @property
    def erases(self) -> bool:
        """Something was erased that nobody is to find any more, be it in the database's files."""
        return self._transaction.erases

    @asynccontextmanager
    async def part(self) -> AsyncIterator[None]:
        """What is done inside is undone when it raises; what was done before stands."""
        await self._transaction.on_flush()
        queued, current = list(self.outbox.buffer), self.programmes._current
        try:
            async with self._transaction.part():
                yield
        except BaseException:
            self.outbox.buffer[:] = queued
            self.programmes._current = current
            self.people.taken_back()
            self.signups.taken_back()
            raise

    async def lock_chats(self, chats: Iterable[int]) -> None:
        """Other workers wait until this transaction ends before they touch these chats (PostgreSQL; SQLite has one)."""
        await self._transaction.hold(Purpose.CHAT, chats)
