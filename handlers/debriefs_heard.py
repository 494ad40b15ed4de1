"""From somebody's card: what they say of the visits, when they are not on Telegram."""

from __future__ import annotations

from bot.chat.typed import Invalid
from bot.debriefs.actions import hearing
from bot.debriefs.rules.questions import form_of
from bot.debriefs.screens import asking
from bot.debriefs.screens import heard as screens
from bot.people.actions import conversations
from bot.signup.rules.signup import Signup
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute
from storage.debriefs import DebriefRow

NAME = "heard"


async def tapped(ask: Ask) -> None:
    """Where one leaves a question, the next message is not its answer any more."""
    if (await conversations.pending(ask.work, ask.real.id) or "").startswith(f"{NAME}:"):
        await conversations.end(ask.work, ask.real.id)
    match ask.keys:
        case (verb, row, *rest) if is_id(row) and (signup := await hearing.whose(ask.work, int(row))):
            await _about(ask, signup, verb, rest)
        case _:
            ask.stale()


async def _about(ask: Ask, signup: Signup, verb: str, rest: list[str]) -> None:
    match verb, rest:
        case "of", []:
            debriefs = [(it.id, it.entry) for it in await ask.work.debriefs.all() if it.at]
            ask.reply(screens.debriefs(await _heard(ask, signup), debriefs, ask.language))
        case "about", [row] if found := await _debrief(ask, row):
            await _show(ask, signup, found)
        case "ask", [row, question] if found := await _debrief(ask, row, question):
            await conversations.begin(ask.work, ask.real, f"{NAME}:{signup.id}:{found.id}:{question}")
            ask.reply(screens.prompt(await _heard(ask, signup), found.id, question, ask.language))
        case "drop", [row] if is_id(row) and (gone := await hearing.drop(ask.work, ask.real, signup, int(row))):
            await _show(ask, signup, await ask.work.debriefs.of_entry(gone.entry))
        case _:
            ask.stale()


async def _heard(ask: Ask, signup: Signup) -> screens.Heard:
    return screens.Heard(signup.id, signup.name, await ask.programme(), ask.services.trip.debriefs)


async def _debrief(ask: Ask, row: str, question: str = "") -> DebriefRow | None:
    """What was asked about, with that question when one is named."""
    found = await ask.work.debriefs.get(int(row)) if is_id(row) else None
    known = found and found.at and (not question or form_of(found.entry, ask.services.trip.debriefs).get(question))
    return found if known else None


async def _show(ask: Ask, signup: Signup, found: DebriefRow) -> None:
    noted = await hearing.noted(ask.work, signup, found)
    ask.reply(screens.about(await _heard(ask, signup), found.id, found.entry, noted, ask.language))


async def answered(ask: Request[MessageSent]) -> None:
    """Words alone."""
    row, debrief, question = (*ask.keys, "", "", "")[:3]
    signup = await hearing.whose(ask.work, int(row)) if is_id(row) else None
    found = await _debrief(ask, debrief, question)
    if signup is None or found is None:
        await conversations.end(ask.work, ask.real.id)
        ask.say(asking.again("debriefs-heard-gone", {}, ask.language))
    elif ask.what.kind != "text":
        ask.say(asking.again("debriefs-redo-words", {}, ask.language))
    else:
        await _note(ask, signup, found, question)


async def _note(ask: Request[MessageSent], signup: Signup, found: DebriefRow, question: str) -> None:
    trip = ask.services.trip
    made = await hearing.note(ask.work, trip, ask.real, signup, found, question, ask.what.words)
    if isinstance(made, Invalid):
        ask.say(asking.again(made.key, made.values, ask.language))
        return
    await conversations.end(ask.work, ask.real.id)
    await _show(ask, signup, found)


ROUTES: tuple[Route, ...] = (
    TapRoute(screens.TAP, tapped, right="inscrits"),
    ConversationRoute(NAME, answered, right="inscrits"),
)
