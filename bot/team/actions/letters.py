"""Letters between somebody and the team: written, continued, answered. Whoever of the team answers, all know it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from bot.chat.screen import Screen
from bot.outbox.acts import Copy, Edit, Queued, Send, Subject
from bot.people.actions import conversations
from bot.people.rules.person import Language, Person
from bot.team.rules import Answer, Shown, Written
from bot.team.screens import letters as screens
from bot.trip import Trip
from storage.limits import Limited
from storage.work import Work

MANY = 5  # letters
WITHIN = timedelta(minutes=10)
EXCERPT = 300  # characters of an answer, for those who did not write it
CARD, LETTER = "card", "letter"  # subjects: what comes before the copy of a message, and the copy
Head = Callable[[Language, str], Screen]


async def write(work: Work, person: Person, trip: Trip, message: int, letter: int | None = None) -> None:
    """Carries a message of `person` to every organiser who can be reached, unless they write too much.

    `letter` is the one that it goes on with.
    """
    await conversations.end(work, person.id)
    team = [it for it in await work.people.organisers() if it.reached and it.id != person.id]
    if await work.letters.sent(person.id, message):  # a button pressed twice
        _say(work, person, screens.received(person.language), message)
    elif wait := await _too_many(work, person.id):
        _say(work, person, screens.too_many(person.language, wait), message)
    elif not team:
        _say(work, person, screens.nobody(person.language, trip), message)
    else:
        await _carry_to(work, team, person, trip, message, letter)
        _say(work, person, screens.received(person.language), message)


async def _carry_to(
    work: Work, team: Sequence[Person], person: Person, trip: Trip, message: int, letter: int | None
) -> None:
    opened = await work.letters.open(person.id) if letter is None else letter
    written = await work.letters.write(opened, person.id, message, waits=True)
    for organiser in team:
        carry(work, Shown(person, written, letter is not None), organiser, trip)


def carry(work: Work, shown: Shown, organiser: Person, trip: Trip) -> None:
    """A card, then a copy of the message: both can be answered."""
    spoken, row = organiser.language, shown.written.id
    card = Send(screens.card(spoken, shown, trip), subject=Subject(CARD, row))
    copy = Copy(shown.person.id, shown.written.message, screens.rows(spoken, row), subject=Subject(LETTER, row))
    work.outbox.enqueue(Queued(organiser.id, card), Queued(organiser.id, copy))


def _say(work: Work, person: Person, screen: Screen, message: int, about: int | None = None) -> None:
    """`about`: the message of a letter that it speaks of."""
    subject = Subject(LETTER, about) if about is not None else None
    work.outbox.enqueue(Queued(person.id, Send(screen, reply_to=message, subject=subject)))


async def _too_many(work: Work, person: int) -> int:
    """Minutes to wait, or 0 after having counted this letter."""
    again = await work.limits.take(Limited.LETTERS, person, MANY, WITHIN)
    return 0 if again is None else max(1, round((again - work.now).total_seconds() / 60))


async def replied(work: Work, chat: int, message: int | None) -> Written | None:
    """The message of a letter that this message of ours is about."""
    subject = await work.subjects.of(chat, message) if message is not None else None
    return await work.letters.get(subject.row) if subject and subject.kind in (CARD, LETTER) else None


async def own_letter(work: Work, person: int, written: Written | None) -> int | None:
    """The letter that it belongs to, when it is this person's."""
    return written.letter if written and await work.letters.person(written.letter) == person else None


async def answer(work: Work, organiser: Person, trip: Trip, to: Written, message: int, words: str = "") -> None:
    """Carries an organiser's answer back, and shows it to the colleagues so that nobody answers twice unknowingly."""
    await conversations.end(work, organiser.id)
    person = await work.people.get(await work.letters.person(to.letter) or 0)
    if person is None or not person.reached:
        _say(work, organiser, screens.unreachable(organiser.language, person.name if person else ""), message)
        return
    before = await work.letters.answers(to)
    await _send(work, organiser, person, to.letter, message, words, screens.answer, to)
    _say(work, organiser, screens.delivered(organiser.language, person.name), message, to.id)
    await _tell_colleagues(work, organiser, Shown(person, to, False), trip)
    if others := [it for it in before if it.author != organiser.id]:
        known = await work.people.get(others[-1].author)
        screen = screens.answered_already(organiser.language, known.name if known else "")
        _say(work, organiser, screen, message)


async def begin(
    work: Work, organiser: Person, person: Person, message: int, words: str, head: Head = screens.writes
) -> int:
    """A letter that the team begins; its row. The person is one whom the bot can reach."""
    await conversations.end(work, organiser.id)
    letter = await work.letters.open(person.id)
    await _send(work, organiser, person, letter, message, words, head, None)
    return letter


async def _send(
    work: Work,
    organiser: Person,
    person: Person,
    letter: int,
    message: int,
    words: str,
    head: Head,
    to: Written | None,
) -> None:
    written = await work.letters.write(letter, organiser.id, message, " ".join(words.split())[:EXCERPT])
    subject, tied = Subject(LETTER, written.id), to.message if to and to.author == person.id else None
    header = Send(head(person.language, organiser.name), reply_to=tied, subject=subject)
    copy = Copy(organiser.id, message, screens.reply_rows(person.language, written.id), subject=subject)
    work.outbox.enqueue(Queued(person.id, header), Queued(person.id, copy))


async def _tell_colleagues(work: Work, organiser: Person, about: Shown, trip: Trip) -> None:
    """Every card shows who answered what; the colleagues are told, each beside their own."""
    shown = await with_answers(work, about)
    team = {it.id: it for it in await work.people.organisers() if it.reached and it.id != shown.person.id}
    subject = Subject(CARD, shown.written.id)
    for chat, message in await work.subjects.messages(subject):
        if chat not in team:
            continue
        spoken = team[chat].language
        work.outbox.enqueue(Queued(chat, Edit(message, screens.card(spoken, shown, trip), subject)))
        if chat != organiser.id:
            screen = screens.answered_by(spoken, organiser.name, shown.person.name)
            work.outbox.enqueue(Queued(chat, Send(screen, reply_to=message, subject=Subject(LETTER, shown.written.id))))


async def with_answers(work: Work, shown: Shown) -> Shown:
    """With what the team wrote since, as far as it is kept."""
    answers = await work.letters.answers(shown.written)
    known = await work.people.load({it.author for it in answers})
    named = tuple(Answer(known[it.author].name if it.author in known else "", it.at, it.words) for it in answers)
    return Shown(shown.person, shown.written, shown.again, named)


async def waiting(work: Work, limit: int) -> list[Shown]:
    """Those that wait for an answer, the longest first."""
    found = await work.letters.waiting(limit)
    known = await work.people.load({it.author for it in found})
    return [Shown(known[it.author], it) for it in found if it.author in known]
