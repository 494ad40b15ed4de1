"""What a mail says when it leaves, to somebody who is not on Telegram: what is true then, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.attendance.rules.concerned import Concern
from bot.attendance.rules.expected import Attendance, Plan
from bot.broadcasts.rules.broadcast import State
from bot.broadcasts.screens.excerpt import excerpt
from bot.broadcasts.screens.reading import corrected
from bot.cards.screens import show
from bot.changes.screens import news
from bot.chat.layout import paragraphs
from bot.debriefs.rules.prompts import day_in
from bot.debriefs.screens.mailed import mailed
from bot.membership.screens.code_mail import Letter as Mailed
from bot.outbox.acts import Letter
from bot.people.rules.person import Language
from bot.programme.rules.difference import ahead, changes
from bot.programme.rules.programme import Programme
from bot.reachability.screens import mail as screens
from bot.rollcalls.actions.presence import present
from bot.signup.rules.signup import Signup, Status
from bot.texts.slugs import slug
from bot.trip import Trip
from storage.attendance import attendance
from storage.work import Work

MOST = 3000  # characters of a broadcast that a mail quotes


@dataclass(frozen=True, slots=True)
class Written:
    """`calendar` is the .ics that goes with it, `named` its file name."""

    to: str
    letter: Mailed
    language: Language
    calendar: bytes = b""
    named: str = ""
    reply_to: str = ""


async def written(work: Work, trip: Trip, act: Letter) -> Written | None:
    """None for who has left, is on Telegram by now or has no address, and for what is no longer to be said."""
    signup = await work.signups.get(act.signup)
    if signup is None or signup.status is not Status.SEATED or signup.person is not None or not signup.email:
        return None
    what, _, which = act.about.partition(":")
    match what:
        case "change":
            return await _change(work, trip, signup, int(which))
        case "broadcast":
            return await _broadcast(work, trip, signup, int(which))
        case "debrief":
            return await _debrief(work, trip, signup, int(which))
        case "digest":
            return await _digest(work, trip, signup, date.fromisoformat(which))
    return None


async def touching(work: Work, trip: Trip, base: int, known: Attendance, language: Language) -> tuple[str, Plan] | None:
    """What differs from the version `base` in what they attend and is still to come, in words; and the plan."""
    before, current = await work.programmes.version(base), await work.programmes.current()
    after = Plan(current, trip.form.stops)
    found = Concern(Plan(before, trip.form.stops), after).of(ahead(changes(before, current), work.now), known)
    return (news.changed(found, after.of(known), language).text, after) if found else None


async def _change(work: Work, trip: Trip, it: Signup, base: int) -> Written | None:
    known = attendance(it.answers)
    news = await touching(work, trip, base, known, trip.language)
    if news is None:
        return None
    from bot.programme.documents.ics import agenda_ics  # imported where it is used: calendars are heavy

    words, plan = news
    calendar = agenda_ics(trip, plan.of(known), trip.language)
    made = screens.letter("change", words, trip, trip.language)
    return Written(it.email, made, trip.language, calendar, f"{slug(trip.name)}.ics")


async def _broadcast(work: Work, trip: Trip, it: Signup, number: int) -> Written | None:
    found = await work.broadcasts.get(number)
    if found is None or found.state is not State.SENT:
        return None
    parts = found.parts(trip.language)
    if found.version > 1:
        parts = tuple(corrected(one, trip.language) for one in parts[:1]) + parts[1:]
    words = paragraphs(*(one.html for one in parts if one.html)) or excerpt(parts, trip.language, MOST)
    key = "urgent" if found.urgent else "broadcast"
    return Written(it.email, screens.letter(key, words, trip, trip.language), trip.language)


async def _debrief(work: Work, trip: Trip, it: Signup, row: int) -> Written | None:
    """The questions about a visit at which they were, or about a day that they attended."""
    found = await work.debriefs.get(row)
    if found is None or not await _was_there(work, trip, it, found.entry):
        return None
    words = mailed(await work.programmes.current(), found.entry, trip, trip.language)
    made = screens.letter("debrief", words, trip, trip.language)
    return Written(it.email, made, trip.language, reply_to=trip.contact_email)


async def _was_there(work: Work, trip: Trip, it: Signup, about: str) -> bool:
    """`about`: the ref of a visit, or `day:` and a date."""
    if day := day_in(about):
        return any(not entry.cancelled for entry in (await _mine(work, trip, it)).on(day))
    entry = (await work.programmes.current()).entry(about)
    if entry is None or entry.cancelled:
        return False
    return any(one.who.signup == it.id for one in await present(work, trip, entry))


async def _mine(work: Work, trip: Trip, it: Signup) -> Programme:
    return Plan(await work.programmes.current(), trip.form.stops).of(attendance(it.answers))


async def _digest(work: Work, trip: Trip, it: Signup, day: date) -> Written | None:
    mine = await _mine(work, trip, it)
    if all(entry.cancelled for entry in mine.on(day)):
        return None
    card = show(mine, day, work.now, trip.language).screen
    return Written(it.email, screens.letter("digest", card.text, trip, trip.language), trip.language)
