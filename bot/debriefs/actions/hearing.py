"""An answer that an organiser notes for somebody without Telegram: signed, and theirs once they open the bot."""

from __future__ import annotations

from bot.chat.typed import Invalid
from bot.debriefs.actions.answering import give
from bot.debriefs.rules.contributions import Contribution
from bot.people.rules.person import Person
from bot.signup.rules.signup import Signup, Status
from bot.trip import Trip
from storage.debriefs import DebriefRow
from storage.work import Work


async def whose(work: Work, row: int) -> Signup | None:
    """The sign-up, when nobody can answer with it themselves."""
    found = await work.signups.get(row)
    return found if found and found.person is None and found.status is Status.SEATED else None


async def note(
    work: Work, trip: Trip, by: Person, signup: Signup, debrief: DebriefRow, question: str, words: str
) -> Contribution | Invalid:
    made = await give(work, trip, -signup.id, debrief, question, words)
    if not isinstance(made, Invalid):
        await work.audit.note(by.id, "answer noted", signup.id)
    return made


async def noted(work: Work, signup: Signup, debrief: DebriefRow) -> list[Contribution]:
    return await work.debriefs.of(debrief.id, -signup.id)


async def drop(work: Work, by: Person, signup: Signup, row: int) -> Contribution | None:
    """What was noted by mistake, or that they take back."""
    found = await work.debriefs.own(row, -signup.id)
    if found is None:
        return None
    await work.debriefs.drop(row)
    await work.audit.note(by.id, "answer taken back", signup.id)
    return found
