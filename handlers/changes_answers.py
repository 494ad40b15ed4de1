"""What organisers type, or point at on a map, when a change of the programme asks for it."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TypeAlias

from markupsafe import Markup

from bot.changes.actions import editing
from bot.changes.rules import edits, hours
from bot.changes.rules.typed import place, text
from bot.changes.screens import editing as screens
from bot.chat.layout import html
from bot.chat.screen import Screen
from bot.chat.typed import Invalid, bounded
from bot.people.actions import conversations
from bot.programme.rules.programme import Entry, Programme
from bot.programme.screens.programme import find
from handlers import changes, changes_late
from handlers.ask import Request
from handlers.conversations import stray
from handlers.incoming import MessageSent
from handlers.routing import ConversationRoute, Route

Asked: TypeAlias = Request[MessageSent]
LONGEST_REASON = 300


async def answered(ask: Asked) -> None:
    """The pending question names what is asked, then what it is about."""
    what, *keys = ask.keys or ("",)
    about = ":".join(keys)  # a title may hold colons
    if what == "what":
        await _what(ask, about)
    elif what == "when":
        await _when(ask, *about.split(":", 1))
    else:
        await _about(ask, what, about)


async def _about(ask: Asked, what: str, key: str) -> None:
    programme = (await editing.draft(ask.work, ask.real.id)).programme
    it = find(programme, key)
    if it is None:
        await conversations.end(ask.work, ask.real.id)
        await stray(ask)
    elif what == "late":
        await changes_late.typed(ask, it, ask.what.words)
    else:
        await _edited(ask, programme, it, what)


async def _edited(ask: Asked, programme: Programme, it: Entry, what: str) -> None:
    """What cannot be read is asked again, with why."""
    made = _made(ask.what, programme, it, what)
    if isinstance(made, Invalid):
        ask.say(_again(ask, programme, it, what, html(made.key, ask.language, **made.values)))
        return
    await conversations.end(ask.work, ask.real.id)
    await editing.edit(ask.work, ask.real.id, made)
    await changes.show(ask, it.ref)


def _made(message: MessageSent, programme: Programme, it: Entry, what: str) -> Entry | Invalid:
    match what:
        case "starts" | "ends" | "meets":
            at = hours.moment(message.words, edits.shown_hour(it, what), programme.zone, ends=what == "ends")
            return at if isinstance(at, Invalid) else edits.hour(it, what, at)
        case "place" | "meeting_place" | "where":
            return place(it, "place" if what == "where" else what, message.words, message.point)
        case "reason":
            reason = bounded(message.words, LONGEST_REASON)
            return reason if isinstance(reason, Invalid) else edits.cancelled(it, reason)
        case _:
            return text(it, what, message.words)


def _again(ask: Asked, programme: Programme, it: Entry, what: str, why: Markup) -> Screen:
    match what:
        case "reason":
            return screens.ask_reason(it, ask.language, why)
        case "where":
            return screens.ask_where(it, ask.language, why)
        case _:
            return screens.ask(programme, it, what, ask.language, why)


async def _what(ask: Asked, iso: str) -> None:
    title = bounded(ask.what.words, edits.TEXTS["title"])
    if isinstance(title, Invalid):
        ask.say(screens.ask_what(ask.language, html(title.key, ask.language, **title.values)))
        return
    await conversations.begin(ask.work, ask.real, f"edit:when:{iso}:{title}")
    ask.say(screens.ask_when(title, date.fromisoformat(iso), ask.language))


async def _when(ask: Asked, iso: str, title: str) -> None:
    programme, on = (await editing.draft(ask.work, ask.real.id)).programme, date.fromisoformat(iso)
    near = datetime.combine(on, time(9), programme.zone)
    at = hours.moment(ask.what.words, near, programme.zone)
    if isinstance(at, Invalid):
        ask.say(screens.ask_when(title, on, ask.language, html(at.key, ask.language, **at.values)))
        return
    new = edits.added(editing.new_ref(), title, at)
    await editing.edit(ask.work, ask.real.id, new)
    await changes.begin(ask, "where", new)
    ask.say(screens.ask_where(new, ask.language))


ROUTES: tuple[Route, ...] = (ConversationRoute(screens.VERB, answered, right="changement"),)
