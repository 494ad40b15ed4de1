"""What is said while a broadcast is composed: the message itself, an hour, the answers that are offered."""

from __future__ import annotations

from datetime import timedelta

from bot.broadcasts.actions import compose
from bot.broadcasts.rules.broadcast import Broadcast, Question, options_in, too_long
from bot.broadcasts.rules.rhythm import moment
from bot.broadcasts.screens import compose as screens
from bot.chat.content import Content
from bot.outbox.acts import Lane, Queued, Send
from bot.people.actions import conversations
from bot.people.rules.person import Language
from handlers.ask import Ask, Request
from handlers.composing import changed, offered_moments, sheet_of
from handlers.incoming import FileSent, MessageSent, is_id

TOGETHER = timedelta(seconds=1)  # in which the messages of an album come


async def answered(ask: Request[MessageSent] | Request[FileSent]) -> None:
    """What was asked for: the message itself, an hour, or the answers that are offered."""
    what, number, *more = (*ask.keys, "", "")
    it = await compose.draft(ask.work, ask.real, int(number)) if is_id(number) else None
    if it is None:
        await conversations.end(ask.work, ask.real.id)
        ask.say(screens.dropped(ask.language))
    elif what == "at":
        await _timed(ask, it)
    elif what == "own":
        await _own(ask, it)
    else:
        await _written(ask, it, Language(more[0]) if more[0] in tuple(Language) else ask.language)


async def _timed(ask: Ask, it: Broadcast) -> None:
    at = moment(ask.words, ask.now, ask.services.trip.zone)
    if at is None:
        ask.say(offered_moments(ask, it, wrong=True))
        return
    await conversations.end(ask.work, ask.real.id)
    await changed(ask, it, at=at)


async def _own(ask: Ask, it: Broadcast) -> None:
    options = options_in(ask.words)
    if not options:
        ask.say(screens.own_prompt(it, ask.language, again=True))
        return
    await conversations.end(ask.work, ask.real.id)
    await changed(ask, it, question=Question.OWN, options=options)


async def _written(ask: Request[MessageSent] | Request[FileSent], it: Broadcast, spoken: Language) -> None:
    """An album comes message by message, and is shown once whole; whatever else is sent takes its place."""
    content = ask.what.content
    if not fits(ask, content) or content is None:
        return
    heard = await compose.hear(ask.work, it, spoken, content)
    if heard is None:
        ask.stale()
        return
    send = Send(screens.compose(await sheet_of(ask, heard), ask.language))
    about, due = f"annonce:{it.id}", ask.now + TOGETHER if content.album else None
    await ask.work.outbox.withdraw(about, [Lane.REPLY])
    ask.work.outbox.enqueue(Queued(ask.chat.id, send, about=about, due=due))


def fits(ask: Ask, content: Content | None) -> bool:
    """False, and said, for what cannot be sent to others."""
    if content is None:
        ask.say(screens.unsupported(ask.language))
    elif most := too_long(content):
        ask.say(screens.too_long(most, ask.language))
    else:
        return True
    return False
