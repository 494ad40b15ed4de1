"""Asking, supporting, marking, noting the answer, taking back; whoever keeps the list open sees it."""

from __future__ import annotations

from bot.host_questions.actions import live
from bot.host_questions.rules import MOST, Question, State, takes
from bot.host_questions.screens import told
from bot.outbox.acts import Queued, Send
from bot.people.actions import conversations
from bot.programme.rules.programme import Entry
from storage.work import Work


async def ask(work: Work, person: int, entry: Entry, words: str) -> bool:
    """False when they asked enough for this visit, or it is over."""
    await conversations.end(work, person)
    own = [it for it in await work.host_questions.of(entry.ref) if it.person == person]
    if any(it.words == words for it in own):
        return True
    if len(own) >= MOST or not takes(entry, work.now):
        return False
    await work.host_questions.add(person, entry.ref, words)
    await live.changed(work, entry.ref)
    return True


async def support(work: Work, person: int, question: Question, supports: bool) -> bool:
    if not question.may_support(person):
        return False
    await work.host_questions.support(question.id, person, supports)
    await live.changed(work, question.entry)
    return True


async def mark(work: Work, question: Question, state: State) -> None:
    await work.host_questions.mark(question.id, state, "" if state is State.OPEN else None)
    await live.changed(work, question.entry)


async def note(work: Work, by: int, question: Question, entry: Entry, answer: str) -> None:
    """Who asked is told; whoever notes the answer of their own question knows it."""
    await conversations.end(work, by)
    await work.host_questions.mark(question.id, State.ANSWERED, answer)
    await live.changed(work, question.entry)
    if question.person != by:
        await _tell(work, question, entry, answer)


async def _tell(work: Work, question: Question, entry: Entry, answer: str) -> None:
    author = await work.people.get(question.person)
    if author is not None and author.reached and author.coming:
        screen = told.answered(entry, question.words, answer, author.language)
        work.outbox.enqueue(Queued(author.id, Send(screen)))


async def take_back(work: Work, by: int, question: Question, entry: Entry) -> None:
    """By its author, or by an organiser: then its author is told."""
    await work.host_questions.erase(question.id)
    await live.changed(work, question.entry)
    author = await work.people.get(question.person) if question.person != by else None
    if author is not None and author.reached:
        work.outbox.enqueue(Queued(author.id, Send(told.removed(entry, question.words, author.language))))
