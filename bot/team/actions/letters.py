"""Letters to the organisers and their answers."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.screen import Screen
from bot.outbox.acts import Copy, Queued, Send
from bot.people.actions import conversations
from bot.people.rules.person import Person
from bot.team.screens import letters as screens
from bot.trip import Trip
from storage.limits import Limited
from storage.work import Work

MANY = 5  # letters
WITHIN = timedelta(minutes=10)


async def write(work: Work, person: Person, trip: Trip, message: int) -> None:
    """Carries a message of `person` to every organiser who can be reached, unless they write too much."""
    await conversations.end(work, person.id)
    if wait := await _too_many(work, person.id):
        _say(work, person, screens.too_many(person.language, wait), message)
        return
    team = [it for it in await work.people.organisers() if it.reached and it.id != person.id]
    if not team:
        _say(work, person, screens.nobody(person.language, trip), message)
        return
    for organiser in team:
        _carry(work, person, organiser, message)
    _say(work, person, screens.received(person.language), message)


def _carry(work: Work, person: Person, organiser: Person, message: int) -> None:
    spoken = organiser.language
    card = screens.card(spoken, person.name, person.role, person.id, message)
    copy = Copy(person.id, message, screens.rows(spoken, person.id, message))
    work.outbox.enqueue(Queued(organiser.id, Send(card)), Queued(organiser.id, copy))


def _say(work: Work, person: Person, screen: Screen, message: int) -> None:
    work.outbox.enqueue(Queued(person.id, Send(screen, reply_to=message)))


async def _too_many(work: Work, person: int) -> int:
    """Minutes to wait, or 0 after having counted this letter."""
    again = await work.limits.take(Limited.LETTERS, person, MANY, WITHIN)
    return 0 if again is None else max(1, round((again - work.now).total_seconds() / 60))


async def answer(work: Work, organiser: Person, reference: tuple[int, int], message: int) -> None:
    """Carries an organiser's answer back, and tells the colleagues so that nobody answers twice unknowingly."""
    await conversations.end(work, organiser.id)
    person = await work.people.get(reference[0])
    if person is None or not person.reached:
        _say(work, organiser, screens.unreachable(organiser.language, person.name if person else ""), message)
        return
    header = Send(screens.answer(person.language, organiser.name), reply_to=reference[1])
    work.outbox.enqueue(Queued(person.id, header), Queued(person.id, Copy(organiser.id, message)))
    _say(work, organiser, screens.delivered(organiser.language, person.name), message)
    await _tell_colleagues(work, organiser, person, reference, message)


async def _tell_colleagues(
    work: Work, organiser: Person, person: Person, reference: tuple[int, int], message: int
) -> None:
    before = await work.letters.answered_by(*reference)
    if before and before != organiser.name:
        _say(work, organiser, screens.answered_already(organiser.language, before), message)
    await work.letters.mark_answered(*reference, organiser.name)
    for colleague in await work.people.organisers():
        if colleague.id != organiser.id and colleague.id != person.id and colleague.reached:
            number = screens.reference(*reference)
            said = screens.answered_by(colleague.language, organiser.name, person.name, number)
            work.outbox.enqueue(Queued(colleague.id, Send(said)))
