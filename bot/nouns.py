"""What each noun brings to the composition root: its documents, and what follows an act that ended."""

from __future__ import annotations

from bot.attachments.actions import documents as attachments_documents
from bot.broadcasts.actions import following as broadcasts
from bot.cards import actions as cards
from bot.carnet.actions import documents as carnet_documents
from bot.changes.actions import telling
from bot.debriefs.actions import documents as debriefs_documents
from bot.group.actions import outcomes
from bot.group.rules import Found
from bot.host_questions.actions import live as questions
from bot.hosts.actions import documents as hosts_documents
from bot.hosts.actions import letters as hosts_letters
from bot.outbox.acts import Queued
from bot.outbox.receipts import Then
from bot.privacy.actions import documents as privacy_documents
from bot.privacy.actions import personal
from bot.programme.actions import documents as programme_documents
from bot.rollcalls.actions import documents as rollcalls_documents
from bot.rollcalls.actions import live as rollcalls
from bot.seats.actions import documents as seats_documents
from bot.services import Services
from bot.transfers.actions import documents as transfers_documents
from storage.due_acts import Receipt
from storage.work import Work

DOCUMENTS = (
    *programme_documents.KINDS,
    *seats_documents.KINDS,
    *privacy_documents.KINDS,
    *rollcalls_documents.KINDS,
    *transfers_documents.KINDS,
    *debriefs_documents.KINDS,
    *attachments_documents.KINDS,
    *carnet_documents.KINDS,
    *hosts_documents.KINDS,
)


def following(services: Services) -> Then:
    """All of it in the commit of the act's receipt."""

    async def follow(work: Work, queued: Queued, receipt: Receipt, found: Found | None) -> None:
        await outcomes.follow(services, work, queued, receipt, found)
        await cards.follow(work, queued, receipt)
        if receipt.state == "sent":
            await telling.left(work, queued)
        await broadcasts.follow(services.trip, work, queued, receipt, found)
        await rollcalls.follow(work, queued, receipt)
        await questions.follow(work, queued, receipt)
        await hosts_letters.follow(work, queued, receipt)
        await personal.erase_once_sent(work, queued, receipt)

    return follow
