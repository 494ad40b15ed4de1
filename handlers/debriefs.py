"""Debriefs: answered in private after each visit; /carnet shows what one said, and takes it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.attachments.screens import full
from bot.chat.content import Kind
from bot.chat.typed import Invalid
from bot.debriefs.actions.answering import CARRIED, Full, Refused, carry, give, said_so
from bot.debriefs.actions.prompting import SUBJECT
from bot.debriefs.rules.contributions import Contribution, Mark
from bot.debriefs.rules.questions import FREE, KEYS, PROPOSED, form_of
from bot.debriefs.screens import asking as screens
from bot.people.actions import conversations
from bot.people.rules.rights import COMING
from bot.people.screens import errors
from handlers.ask import Ask, Request
from handlers.incoming import FileSent, Said, is_id
from handlers.routing import ConversationRoute, LinkRoute, Route, TapRoute, command
from storage.debriefs import Asked

NAME = "debrief"
PICTURES = (".jpg", ".jpeg", ".png", ".webp")  # files that are photographs
LISTENS = timedelta(minutes=30)  # after the last message of an answer


async def own(ask: Ask) -> None:
    """/carnet."""
    ask.reply(screens.own(await ask.work.debriefs.said(ask.real.id), await ask.programme(), ask.language))


async def opened(ask: Ask) -> None:
    """`/start debrief_<row>`: from the button in the group."""
    await _show(ask, ask.keys[0] if ask.keys else "")


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("open", row):
            await _show(ask, row)
        case ("ask", row, question) if question in KEYS:
            await _question(ask, row, question)
        case ("word", row, question, at) if question in KEYS and at in map(str, range(1, PROPOSED + 1)):
            await _word(ask, row, question, int(at))
        case ("mark", row, mark) if mark in tuple(Mark):
            await _mark(ask, row, Mark(mark))
        case ("drop", row) if is_id(row) and await ask.work.debriefs.drop(int(row), ask.real.id):
            await own(ask)
        case _:
            ask.stale()


async def _find(ask: Ask, row: str) -> Asked | None:
    """The debrief, if it was asked: rows are numbers that anybody could type."""
    found = await ask.work.debriefs.get(int(row)) if is_id(row) else None
    return found if found and found.at else None


async def _show(ask: Ask, row: str) -> None:
    found = await _find(ask, row)
    if found is None or not ask.real.coming:
        ask.stale()
    else:
        await _home(ask, found)


async def _home(ask: Ask, found: Asked) -> None:
    mark = await ask.work.debriefs.mark_of(ask.real.id)
    said = await said_so(ask.work, ask.real.id, found, mark)
    ask.reply(screens.home(await ask.programme(), found.entry, found.id, said, mark, ask.language))


async def _question(ask: Ask, row: str, question: str) -> None:
    found = await _find(ask, row)
    if found is None or form_of(found.entry).get(question) is None:
        ask.stale()
        return
    await conversations.begin(ask.work, ask.real, f"{NAME}:{found.id}:{question}")
    ask.reply(screens.asked(found.id, question, await ask.work.debriefs.mark_of(ask.real.id), ask.language))


async def _word(ask: Ask, row: str, question: str, at: int) -> None:
    found = await _find(ask, row)
    if found is None or form_of(found.entry).get(question) is None:
        ask.stale()
        return
    words = screens.word(question, at, ask.language)
    made = await give(ask.work, ask.services.trip, ask.real.id, found, question, words)
    if not isinstance(made, Invalid):
        said = await said_so(ask.work, ask.real.id, found, made.mark)
        ask.reply(screens.kept(made, found.id, said, ask.language))


async def _mark(ask: Ask, row: str, mark: Mark) -> None:
    found = await _find(ask, row)
    if found is None:
        ask.stale()
        return
    await ask.work.debriefs.choose_mark(ask.real.id, mark)
    await _home(ask, found)


async def said(ask: Request[Said]) -> None:
    """Words, a photo or a voice note for the question that was chosen: several messages in a row are one answer."""
    if await native_reply(ask):
        return
    if await _late(ask):
        await conversations.end(ask.work, ask.real.id)
        await ask.routes.of(Said)(ask)
        return
    row, question = (*ask.keys, "", "")[:2]
    found = await _find(ask, row)
    if found is None or question not in KEYS:
        await conversations.end(ask.work, ask.real.id)
        ask.say(errors.unexpected_file(ask.person))
        return
    await conversations.begin(ask.work, ask.real, f"{NAME}:{found.id}:{question}")
    await _kept(ask, found, question)


async def _late(ask: Ask) -> bool:
    """Words that come long after the question are words like others: nothing is published by mistake."""
    asked = await ask.work.drafts.of(ask.real.id, conversations.TALK)
    return asked is not None and ask.now - asked.at > LISTENS


async def native_reply(ask: Request[Said]) -> bool:
    """A reply to a prompt counts without pressing anything. False, and nothing done, for any other message."""
    subject = await ask.work.subjects.of(ask.chat.id, ask.what.replied) if ask.what.replied else None
    found = await ask.work.debriefs.get(subject.row) if subject and subject.kind == SUBJECT else None
    if found is None or not ask.real.coming:
        return False
    await _kept(ask, found, FREE)
    return True


async def file_sent(ask: Request[FileSent]) -> bool:
    """A photograph sent as a file is one like others where one is awaited. False, and nothing done, for any other."""
    content = ask.what.content
    if content is None or not ask.what.name.lower().endswith(PICTURES):
        return False
    shown = Said(ask.what.message, Kind.PHOTO, replied=ask.what.replied, content=replace(content, kind=Kind.PHOTO))
    taken: Request[Said] = Request(shown, ask.chat, ask.person, ask.real, ask.work, ask.services, ask.routes)
    if await native_reply(taken):
        return True
    name, *keys = (await conversations.pending(ask.work, ask.real.id) or "").split(":")
    if name != NAME or not ask.routes.may_talk(ask.real.role, NAME) or await _late(ask):
        return False
    taken.keys = tuple(keys)
    await said(taken)
    return True


async def _kept(ask: Request[Said], found: Asked, question: str) -> None:
    match await _made(ask, found, question):
        case None:
            ask.say(errors.unexpected_file(ask.person))
        case Full(kind):
            ask.say(full(kind, ask.language))
        case Invalid(key=key, values=values):
            ask.say(screens.again(key, values, ask.language))
        case Refused(key):
            ask.say(screens.again(key, {}, ask.language))
        case made:
            said = await said_so(ask.work, ask.real.id, found, made.mark)
            ask.say(screens.kept(made, found.id, said, ask.language))


async def _made(ask: Request[Said], found: Asked, question: str) -> Contribution | Invalid | Refused | Full | None:
    """None for what says nothing of a visit: a sticker, a place."""
    what = ask.what
    if what.kind == "text":
        return await give(ask.work, ask.services.trip, ask.real.id, found, question, what.words)
    if what.content is not None and what.kind in CARRIED:
        return await carry(ask.work, ask.services.trip, ask.real.id, found, question, what.content)
    return None


ROUTES: tuple[Route, ...] = (
    command("carnet", own, "journal", COMING),
    TapRoute(screens.TAP, tapped, right="carnet"),
    ConversationRoute(NAME, said, right="carnet"),
    LinkRoute(NAME, opened),
)
