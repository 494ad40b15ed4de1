"""What comes with one's answers: sent as a file, put into the carnet or not, taken back by its author alone."""

from __future__ import annotations

from dataclasses import replace

from bot.attachments import screens
from bot.attachments.rules import Attachment
from bot.chat.content import Content, Kind
from bot.debriefs.actions.answering import apart, take_out
from bot.debriefs.rules.contributions import Contribution, Mark
from bot.people.actions import conversations
from handlers import debriefs, notes
from handlers.ask import Ask, Request
from handlers.incoming import FileSent, MessageSent, is_id
from handlers.routing import Route, TapRoute

AWAITED = {debriefs.NAME: debriefs.answered, notes.NAME: notes.written}  # what may come with a photograph
PICTURES = (".jpg", ".jpeg", ".png", ".webp")  # files that are photographs
UNREAD = (".heic", ".heif", ".avif", ".tif", ".tiff", ".dng")  # photographs too, which we do not read


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("of", row) if is_id(row) and (found := await _answer(ask, int(row))):
            _show(ask, found)
        case (verb, row) if is_id(row) and (own := await _own(ask, int(row))):
            await _about(ask, verb, *own)
        case _:
            ask.stale()


async def _answer(ask: Ask, row: int) -> Contribution | None:
    return await ask.work.debriefs.own(row, ask.real.id)


async def _own(ask: Ask, row: int) -> tuple[Attachment, Contribution] | None:
    contribution = await ask.work.attachments.contribution(row, ask.real.id)
    found = await _answer(ask, contribution) if contribution is not None else None
    it = next((it for it in found.carried if it.id == row), None) if found else None
    return (it, found) if it and found else None


async def _about(ask: Ask, verb: str, it: Attachment, answer: Contribution) -> None:
    read = answer.mark is not Mark.PRIVATE
    match verb:
        case "in" if read and not await ask.work.attachments.agreed_once(ask.real.id):
            ask.reply(screens.people(it.id, answer.id, ask.language))
            return
        case "in" | "sure" | "out" if read or verb == "out":
            row, kept = await apart(ask.work, ask.services.trip, it, answer)
            await ask.work.attachments.agree(row, verb != "out")
        case "drop":
            kept = await take_out(ask.work, ask.services.trip, it, answer)
        case _:
            ask.stale()
            return
    _show(ask, await _answer(ask, kept))


def _show(ask: Ask, found: Contribution | None) -> None:
    carried, read = (found.carried, found.mark is not Mark.PRIVATE) if found else ((), False)
    ask.reply(screens.of(carried, read, ask.language))


async def file_sent(ask: Request[FileSent]) -> bool:
    """A photograph sent as a file is one like others where one is awaited. False, and nothing done, for any other."""
    content, name = ask.what.content, ask.what.name.lower()
    if content is None or not name.endswith((*PICTURES, *UNREAD)):
        return False
    if name.endswith(UNREAD):
        return await _unread(ask, content)
    return await _answers(ask, Kind.PHOTO, replace(content, kind=Kind.PHOTO))


async def _unread(ask: Request[FileSent], content: Content) -> bool:
    """What is written under it is kept; of the photograph, one is told how to send it."""
    awaited = await debriefs.prompted(ask) is not None or await _conversation(ask) is not None
    if awaited:
        if content.words:
            await _answers(ask, Kind.TEXT, Content(Kind.TEXT, content.html))
        ask.say(screens.unread(ask.language))
    return awaited


async def _answers(ask: Request[FileSent], kind: Kind, content: Content) -> bool:
    """As a message of that kind would."""
    words = content.words if kind is Kind.TEXT else ""
    sent = MessageSent(ask.what.message, kind, words, replied=ask.what.replied, content=content)
    taken: Request[MessageSent] = Request(sent, ask.chat, ask.person, ask.real, ask.work, ask.services, ask.routes)
    if await debriefs.native_reply(taken):
        return True
    if (awaited := await _conversation(ask)) is None:
        return False
    name, *taken_keys = awaited
    taken.keys = tuple(taken_keys)
    await AWAITED[name](taken)
    return True


async def _conversation(ask: Ask) -> list[str] | None:
    """The one that awaits what may come with a photograph: its name and keys."""
    parts = (await conversations.pending(ask.work, ask.real.id) or "").split(":")
    open_to = parts[0] in AWAITED and ask.routes.may_talk(ask.real.role, parts[0])
    return parts if open_to and not await debriefs.late(ask) else None


ROUTES: tuple[Route, ...] = (TapRoute(screens.TAP, tapped, right="carnet"),)
