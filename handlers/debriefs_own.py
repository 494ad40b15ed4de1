"""/carnet: one's own answers, each of which can be reworded, marked otherwise and taken back."""

from __future__ import annotations

from bot.chat.typed import Invalid
from bot.debriefs.actions import changing
from bot.debriefs.actions.answering import take_back
from bot.debriefs.rules.contributions import Contribution, Mark
from bot.debriefs.screens import asking
from bot.debriefs.screens import own as screens
from bot.people.actions import conversations
from bot.people.rules.rights import COMING
from handlers.ask import Ask, Request
from handlers.debriefs import late
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute, command

REDO = "answer-redo"
NAMELESS = "nameless"


async def own(ask: Ask) -> None:
    await _page(ask, 0)


async def _page(ask: Ask, number: int) -> None:
    contributions, mark = (
        await ask.work.debriefs.contributions(ask.real.id),
        await ask.work.debriefs.mark_of(ask.real.id),
    )
    it = screens.Own(contributions, mark, await ask.programme(), ask.services.trip.debriefs)
    ask.reply(screens.page(it, number, ask.language))


async def tapped(ask: Ask) -> None:
    """Where one leaves an answer as it is, the next message is not its words any more."""
    if (await conversations.pending(ask.work, ask.real.id) or "").startswith(f"{REDO}:"):
        await conversations.end(ask.work, ask.real.id)
    match ask.keys:
        case ("page", number) if is_id(number):
            await _page(ask, int(number))
        case ("marks",):
            await _marks(ask)
        case ("marks", mark) if mark in tuple(Mark):
            await ask.work.debriefs.choose_mark(ask.real.id, Mark(mark))
            await _marks(ask)
        case ("all", mark) if mark in tuple(Mark):
            await ask.work.debriefs.choose_mark(ask.real.id, Mark(mark))
            await _page(ask, 0)
        case (verb, row, *rest) if is_id(row) and (found := await ask.work.debriefs.own(int(row), ask.real.id)):
            await _about(ask, found, verb, rest)
        case _:
            ask.stale()


async def _marks(ask: Ask) -> None:
    ask.reply(screens.marks(await ask.work.debriefs.mark_of(ask.real.id), ask.language))


async def _about(ask: Ask, found: Contribution, verb: str, rest: list[str]) -> None:
    match verb, rest:
        case "read", []:
            await _card(ask, found)
        case "redo", [] | ["nameless"]:
            await conversations.begin(ask.work, ask.real, ":".join((REDO, str(found.id), *rest)))
            ask.reply(screens.ask_again(found, rest == [NAMELESS], ask.language))
        case "mark", [mark] if mark in tuple(Mark):
            await _mark(ask, found, Mark(mark))
        case "drop", []:
            await _take_back(ask, found)
        case _:
            ask.stale()


async def _take_back(ask: Ask, found: Contribution) -> None:
    await take_back(ask.work, ask.services.trip, found)
    if found.read_unsigned:
        ask.answer(screens.leaves(ask.language), alert=True)
    await _page(ask, 0)


async def _card(ask: Ask, found: Contribution) -> None:
    ask.reply(screens.card(found, await ask.programme(), ask.services.trip.debriefs, ask.language))


async def _mark(ask: Ask, found: Contribution, mark: Mark) -> None:
    debrief = await ask.work.debriefs.of_entry(found.entry)
    made = await changing.mark(ask.work, ask.services.trip, debrief, found, mark)
    match made:
        case None:
            ask.stale()
        case Invalid():
            ask.say(asking.again(made.key, made.values, ask.language))
        case _:
            await _card(ask, made)


async def redone(ask: Request[MessageSent]) -> None:
    """Words alone: what came with the answer stays with it."""
    if await late(ask):
        await conversations.end(ask.work, ask.real.id)
        await ask.routes.of(MessageSent)(ask)
        return
    row, nameless = (*ask.keys, "", "")[:2]
    found = await ask.work.debriefs.own(int(row), ask.real.id) if is_id(row) else None
    if found is None:
        await conversations.end(ask.work, ask.real.id)
        ask.say(asking.again("debriefs-gone", {}, ask.language))
    elif ask.what.kind != "text":
        ask.say(asking.again("debriefs-redo-words", {}, ask.language))
    else:
        await _redo(ask, found, nameless == NAMELESS)


async def _redo(ask: Request[MessageSent], found: Contribution, nameless: bool) -> None:
    debrief = await ask.work.debriefs.of_entry(found.entry)
    made = await changing.rewrite(ask.work, ask.services.trip, debrief, found, ask.what.words, nameless)
    if isinstance(made, Invalid):
        ask.say(asking.again(made.key, made.values, ask.language))
        return
    await conversations.end(ask.work, ask.real.id)
    ask.say(screens.card(made, await ask.programme(), ask.services.trip.debriefs, ask.language))


ROUTES: tuple[Route, ...] = (
    command("carnet", own, "journal", COMING),
    TapRoute(asking.OWN, tapped, right="carnet"),
    ConversationRoute(REDO, redone, right="carnet"),
)
