"""One attempt at one act, whatever happens to it: a receipt to commit, a wait, or nothing when it was withdrawn."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog
from telegram.error import TelegramError

from bot.chat.content import Posted
from bot.clock import Clock
from bot.group.actions.moving import move
from bot.outbox import verdicts
from bot.outbox.acts import Act, Edit, Lane, Send, Show, Unreadable, in_topic
from bot.outbox.execute import Executor
from bot.outbox.lanes import stale
from bot.outbox.receipts import Close
from bot.outbox.transport import paying
from bot.outbox.verdicts import MailFailed, verdict
from storage.database import Database
from storage.due_acts import Receipt, Waiting
from storage.faults import INFRASTRUCTURE

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Rest:
    """Telegram did not look at it, and wants none like it before this instant."""

    until: datetime


class Attempts:
    """`chance` spreads the retries; `pays` for the pushes."""

    def __init__(
        self, database: Database, executor: Executor, clock: Clock, chance: random.Random, pays: bool = False
    ) -> None:
        self._pays = pays
        self._database = database
        self._executor = executor
        self._clock = clock
        self._chance = chance

    async def at(self, row: Waiting) -> Close | Rest | None:
        """None: it was withdrawn while it waited. Raises nothing."""
        try:
            if stale(row, self._clock.now()):
                return Close(row, Receipt(row.id, "expired", self._clock.now(), reason="no longer true"))
            if isinstance(row.queued.act, Unreadable):
                log.error("an act cannot be read", row=row.id)
                return Close(row, Receipt(row.id, "refused", self._clock.now(), reason="unreadable"))
            return await self._carry(row, row.queued.act) if await self._still_queued(row) else None
        except INFRASTRUCTURE as fault:  # ours, not the act's: it is tried again
            return self._again(row, type(fault).__name__)
        except Exception as error:  # our defect: recorded with its reason, never retried for ever
            log.exception("an act could not be carried", act=row.queued.act.kind, row=row.id)
            return Close(row, Receipt(row.id, "refused", self._clock.now(), reason=type(error).__name__))

    async def _still_queued(self, row: Waiting) -> bool:
        """What speaks of something may have been withdrawn while it waited in its lane."""
        if not row.queued.about:
            return True
        async with self._database.reading() as work:
            return await work.outbox.still_queued(row.id)

    async def _carry(self, row: Waiting, act: Act) -> Close | Rest:
        try:
            with paying(self._pays and row.queued.lane is not Lane.REPLY):
                brought = await self._executor.carry(row.queued.chat, act)
        except TelegramError as error:
            return await self._judged(row, act, error)
        except MailFailed as failed:
            return self._unmailed(row, failed.verdict)
        if isinstance(brought, int | None):
            return Close(row, Receipt(row.id, "sent", self._clock.now(), brought))
        made = next(iter(brought.messages), None) if isinstance(brought, Posted) else None
        return Close(row, Receipt(row.id, "sent", self._clock.now(), made), found=brought)

    async def _judged(self, row: Waiting, act: Act, error: TelegramError) -> Close | Rest:
        now = self._clock.now()
        match verdict(error, row.queued.chat):
            case verdicts.Wait(seconds, reason):
                log.warning("Telegram asks to wait", seconds=seconds, reason=reason, act=act.kind, row=row.id)
                return Rest(now + timedelta(seconds=seconds))
            case verdicts.Again(reason):
                return self._again(row, reason)
            case verdicts.Harmless(reason):
                return Close(row, Receipt(row.id, "sent", now, reason=reason))
            case verdicts.SendAnew() | verdicts.Refused(unreached=False, mend=False) if isinstance(act, Edit):
                return await self._carry(row, Send(act.screen, subject=act.subject))
            case verdicts.SendAnew() if isinstance(act, Show):
                return await self._carry(row, replace(act, anew=True))
            case verdicts.NoTopic() if (outside := in_topic(act, None)) != act:
                return await self._carry(row, outside)
            case verdicts.Moved(to):
                return await self._follow(row, to)
            case verdicts.Refused(reason, unreached, mend):
                return self._refused(row, reason, unreached, mend)
        return self._refused(row, error.message[:300])

    def _unmailed(self, row: Waiting, outcome: verdicts.Again | verdicts.Refused) -> Close:
        """Told to nobody: who asked would learn that the address is a member's."""
        log.warning(
            "a mail did not leave", row=row.id, reason=outcome.reason, final=isinstance(outcome, verdicts.Refused)
        )
        if isinstance(outcome, verdicts.Again):
            return self._again(row, outcome.reason)
        return Close(row, Receipt(row.id, "refused", self._clock.now(), reason=outcome.reason))

    def _refused(self, row: Waiting, reason: str, unreached: bool = False, mend: bool = False) -> Close:
        log.warning("Telegram refused an act", act=row.queued.act.kind, row=row.id, reason=reason)
        return Close(row, Receipt(row.id, "refused", self._clock.now(), reason=reason), unreached, mend)

    def _again(self, row: Waiting, reason: str) -> Close:
        now = self._clock.now()
        since = max(row.created, row.queued.due or row.created)
        if row.attempts + 1 >= verdicts.TRIES and now - since >= verdicts.GIVE_UP:
            return self._refused(row, reason)
        until = now + timedelta(seconds=verdicts.pause(row.attempts, self._chance.random()))
        return Close(row, Receipt(row.id, "queued", now, reason=reason, not_before=until))

    async def _follow(self, row: Waiting, to: int) -> Close:
        """The group has another id now: it is bound under it, and what was queued to the old one follows."""
        async with self._database.work() as work:
            group = await work.groups.bound()
            if group and group.id == row.queued.chat:
                await move(work, group, to)
            await work.outbox.redirect(row.queued.chat, to)
        return Close(row, Receipt(row.id, "queued", self._clock.now(), reason="the group moved"), moved=True)
