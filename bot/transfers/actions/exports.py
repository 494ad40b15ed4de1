"""What the organisers' sheets are made of, gathered in one reading."""

from __future__ import annotations

from bot.enrolment.actions import signups as signups_desk
from bot.enrolment.documents.participant_sheets import Kept
from bot.people.rules.person import Language
from bot.team.actions import record
from bot.trip import Trip
from storage.work import Work


async def gather(work: Work, trip: Trip, language: Language) -> Kept:
    deeds = await record.whole(work, language)
    rows = [record.row(it, f"{it.at.astimezone(trip.zone):%Y-%m-%d %H:%M}", language) for it in deeds]
    return Kept(trip, await work.signups.all(), await signups_desk.names(work), rows)
