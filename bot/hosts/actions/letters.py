"""What is mailed to the hosts of a visit, as it is when it leaves; and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.carnet.actions.gather import shared
from bot.hosts.documents import HostPage
from bot.hosts.rules import Hosts, Sent, received
from bot.hosts.screens import letter
from bot.membership.screens.code_mail import Letter
from bot.outbox.acts import HostLetter, Lane, Queued
from bot.people.rules.person import Language
from bot.texts.slugs import slug
from bot.trip import Trip
from storage.due_acts import Receipt
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Written:
    """`named` is the page's file name."""

    to: str
    letter: Letter
    page: HostPage
    named: str


async def page(work: Work, trip: Trip, ref: str, language: Language) -> HostPage | None:
    """Of what its authors share; None for what received nobody."""
    programme = await work.programmes.current()
    if ref not in {it.ref for it in received(programme)}:
        return None
    made = await shared(work, trip)
    found = ((day, one) for day in made.days for one in day.pages if one.entry.ref == ref)
    return next((HostPage(trip, day, one, language, work.store.read) for day, one in found), None)


async def written(work: Work, trip: Trip, act: HostLetter) -> Written | None:
    known, made = await work.hosts.of(act.entry), await page(work, trip, act.entry, act.language)
    if made is None or not known.email:
        return None
    entry = made.page.entry
    return Written(known.email, letter(entry, trip, act.language), made, f"{slug(entry.title)}.pdf")


async def mail(work: Work, by: int, trip: Trip, known: Hosts, title: str) -> None:
    """Pressed twice, it leaves once."""
    key = f"host:{known.entry}:{known.at}"
    act = HostLetter(known.entry, trip.language)
    work.outbox.enqueue(Queued(0, act, Lane.REMINDER, key, about=f"host:{known.entry}"))
    await work.hosts.sent(known.entry, Sent.QUEUED)
    await work.audit.note(by, "host page mailed", detail=title)


async def hand(work: Work, by: int, ref: str, title: str) -> None:
    """An organiser passes it on. A page that was mailed stays so."""
    if (await work.hosts.of(ref)).sent in (Sent.NOT, Sent.REFUSED):
        await work.hosts.sent(ref, Sent.HAND)
    await work.audit.note(by, "host page handed", detail=title)


async def follow(work: Work, queued: Queued, receipt: Receipt) -> None:
    if isinstance(queued.act, HostLetter):
        await work.hosts.sent(queued.act.entry, Sent.MAILED if receipt.state == "sent" else Sent.REFUSED)
