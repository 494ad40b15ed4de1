"""Debriefs: answered in private after each visit."""

from __future__ import annotations

from datetime import timedelta

from bot.attachments.screens import full
from bot.chat.screen import Screen
from bot.chat.typed import Invalid
from bot.debriefs.actions.answering import CARRIED, Full, carry, give, marked
from bot.debriefs.actions.prompting import SUBJECT
from bot.debriefs.rules.contributions import Contribution, Mark
from bot.debriefs.rules.questions import FREE, form_of
from bot.debriefs.screens import asking as screens
from bot.debriefs.screens.wording import answers
from bot.outbox.acts import Send
from bot.people.actions import conversations
from bot.people.screens import errors
from bot.trip import DebriefRhythm
from handlers.ask import Ask, Request
from handlers.incoming import FileSent, MessageSent, is_id
from handlers.routing import ConversationRoute, LinkRoute, Route, TapRoute
from storage.debriefs import DebriefRow

NAME = "debrief"
LISTENS = timedelta(minutes=30)  # after the last message of an answer


async def opened(ask: Ask) -> None:
    """`/start debrief_<row>`: from the button in the group."""
    await _show(ask, ask.keys[0] if ask.keys else "")


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("open", row):
            await _show(ask, row)
        case ("ask", row, question):
            await _question(ask, row, question)
        case ("word", row, question, at) if is_id(at):
            await _word(ask, row, question, int(at))
        case ("mark", row, mark) if mark in tuple(Mark):
            await _mark(ask, row, Mark(mark))
        case _:
            ask.stale()


async def _find(ask: Ask, row: str) -> DebriefRow | None:
    """The debrief, if it was asked: rows are numbers that anybody could type."""
    found = await ask.work.debriefs.get(int(row)) if is_id(row) else None
    return found if found and found.at else None


async def _show(ask: Ask, row: str) -> None:
    found = await _find(ask, row)
    if found is None or not ask.real.coming:
        ask.stale()
    else:
        await _home(ask, found)


async def _home(ask: Ask, found: DebriefRow) -> None:
    mark = await ask.work.debriefs.mark_of(ask.real.id)
    contributions = await marked(ask.work, ask.real.id, found, mark)
    it = screens.Asking(await ask.programme(), found.entry, found.id, asks=_asks(ask))
    ask.reply(screens.home(it, contributions, mark, ask.language))


def _asks(ask: Ask) -> DebriefRhythm:
    return ask.services.trip.debriefs


async def _debrief_asking(ask: Ask, row: str, question: str) -> DebriefRow | None:
    """The debrief, if that is among its questions."""
    found = await _find(ask, row)
    return found if found and form_of(found.entry, _asks(ask)).get(question) else None


async def _question(ask: Ask, row: str, question: str) -> None:
    found = await _debrief_asking(ask, row, question)
    if found is None:
        ask.stale()
        return
    await conversations.begin(ask.work, ask.real, f"{NAME}:{found.id}:{question}")
    mark = await ask.work.debriefs.mark_of(ask.real.id)
    ask.reply(screens.ask_question(found.id, question, mark, _asks(ask), ask.language))


async def _word(ask: Ask, row: str, question: str, at: int) -> None:
    found = await _debrief_asking(ask, row, question)
    proposed = answers(_asks(ask), question, ask.language) if found else ()
    if found is None or not 1 <= at <= len(proposed):
        ask.stale()
        return
    made = await give(ask.work, ask.services.trip, ask.real.id, found, question, proposed[at - 1])
    if isinstance(made, Invalid):
        ask.say(screens.again(made.key, made.values, ask.language))
    else:
        ask.reply(await _receipt(ask, found, made))


async def _mark(ask: Ask, row: str, mark: Mark) -> None:
    found = await _find(ask, row)
    if found is None:
        ask.stale()
        return
    await ask.work.debriefs.choose_mark(ask.real.id, mark)
    await _home(ask, found)


async def answered(ask: Request[MessageSent]) -> None:
    """Words, a photo or a voice note for the question that was chosen: several messages in a row are one answer."""
    if await native_reply(ask):
        return
    if await late(ask):
        await conversations.end(ask.work, ask.real.id)
        await ask.routes.of(MessageSent)(ask)
        return
    row, question = (*ask.keys, "", "")[:2]
    found = await _debrief_asking(ask, row, question)
    if found is None:
        await conversations.end(ask.work, ask.real.id)
        ask.say(errors.unexpected_file(ask.person))
        return
    await conversations.begin(ask.work, ask.real, f"{NAME}:{found.id}:{question}")
    await _kept(ask, found, question)


async def late(ask: Ask) -> bool:
    """Words that come long after the question are words like others: nothing is published by mistake."""
    draft = await ask.work.drafts.of(ask.real.id, conversations.TALK)
    return draft is not None and ask.now - draft.at > LISTENS


async def native_reply(ask: Request[MessageSent]) -> bool:
    """A reply to a prompt counts without pressing anything. False, and nothing done, for any other message."""
    found = await prompted(ask)
    if found is None:
        return False
    await _kept(ask, found, FREE)
    return True


async def prompted(ask: Request[MessageSent] | Request[FileSent]) -> DebriefRow | None:
    """The prompt to which it is a reply, of somebody who comes."""
    subject = await ask.work.subjects.of(ask.chat.id, ask.what.replied) if ask.what.replied else None
    found = await ask.work.debriefs.get(subject.row) if subject and subject.kind == SUBJECT else None
    return found if ask.real.coming else None


async def _kept(ask: Request[MessageSent], found: DebriefRow, question: str) -> None:
    match await _made(ask, found, question):
        case None:
            ask.say(errors.unexpected_file(ask.person))
        case Full(kind):
            _say_once(ask, full(kind, ask.language), "full")
        case Invalid(key=key, values=values):
            ask.say(screens.again(key, values, ask.language))
        case made:
            _say_once(ask, await _receipt(ask, found, made), "album")


def _say_once(ask: Request[MessageSent], screen: Screen, what: str) -> None:
    """Of photographs that were chosen together, once for all of them."""
    album = _album(ask)
    ask.tell(ask.chat.id, Send(screen), f"{what}:{album}:{ask.real.id}" if album else None)


def _album(ask: Ask) -> str:
    return ask.what.content.album if isinstance(ask.what, MessageSent) and ask.what.content else ""


async def _receipt(ask: Ask, found: DebriefRow, made: Contribution) -> Screen:
    if made.mark is not await ask.work.debriefs.mark_of(ask.real.id):
        return screens.voiced(made, ask.language)
    contributions = await marked(ask.work, ask.real.id, found, made.mark)
    return screens.kept(made, found.id, contributions, _asks(ask), ask.language, album=_album(ask) != "")


async def _made(ask: Request[MessageSent], found: DebriefRow, question: str) -> Contribution | Invalid | Full | None:
    """None for what says nothing of a visit: a sticker, a place."""
    what = ask.what
    if what.kind == "text":
        return await give(ask.work, ask.services.trip, ask.real.id, found, question, what.words)
    if what.content is not None and what.kind in CARRIED:
        return await carry(ask.work, ask.services.trip, ask.real.id, found, question, what.content)
    return None


ROUTES: tuple[Route, ...] = (
    TapRoute(screens.TAP, tapped, right="carnet"),
    ConversationRoute(NAME, answered, right="carnet"),
    LinkRoute(NAME, opened),
)
