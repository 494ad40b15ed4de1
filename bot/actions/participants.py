"""What the organisers' sheets are made of, gathered in one reading."""

from __future__ import annotations

from bot.actions import journal, signups_desk
from bot.documents.participant_sheets import Kept
from bot.texts import dates
from bot.trip.people import Language
from bot.trip.trip import Trip
from storage.work import Work


async def gather(work: Work, trip: Trip, language: Language) -> Kept:
    deeds = await journal.whole(work, language)
    rows = [journal.row(it, dates.stamp(it.at, trip.zone, language), language) for it in deeds]
    return Kept(trip, await work.signups.all(), await signups_desk.names(work), rows)
