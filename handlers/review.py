"""The organisers' review: accept as one of the roster or as written, refuse, ask; the first to tap decides."""

from __future__ import annotations

from bot.membership.actions import review
from bot.membership.screens import review as screens
from bot.people.actions import conversations
from bot.signup.rules.signup import Signup
from bot.team.actions import letters
from bot.team.screens import letters as letter_screens
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute
from handlers.team import CARRIED


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("as", row, organisation) if is_id(row) and is_id(organisation):
            await _accept(ask, int(row), int(organisation))
        case ("written", row) if is_id(row):
            await _accept(ask, int(row), None)
        case ("bare", row) if is_id(row):
            await _refuse(ask, int(row), "")
        case ("sure", row) if is_id(row):
            await review.confirm(ask.work, ask.real, int(row))
            await _decided(ask, int(row))
        case ("again", row) if is_id(row):
            await _reopen(ask, int(row))
        case ("card" | "refuse" | "ask" as wanted, row) if is_id(row):
            await _show(ask, wanted, int(row))
        case _:
            ask.stale()


async def _pending(ask: Ask, row: int) -> Signup | None:
    """The claim; or None, having shown who decided."""
    signup = await review.pending(ask.work, row)
    if signup is None:
        await _decided(ask, row)
    return signup


async def _decided(ask: Ask, row: int) -> None:
    signup = await ask.work.signups.get(row)
    if signup is None:
        ask.stale()
        return
    ask.reply(screens.decided(signup, await review.decider(ask.work, signup), ask.language))


async def _accept(ask: Ask, row: int, organisation: int | None) -> None:
    signup = await _pending(ask, row)
    if signup is None:
        return
    named = await ask.work.roster.organisation(organisation) if organisation is not None else None
    if organisation is not None and named is None:  # the roster was replaced meanwhile
        ask.stale()
        await _card(ask, signup)
        return
    await review.accept(ask.work, ask.services.trip, ask.real, signup, named)
    await _decided(ask, row)


async def _refuse(ask: Ask, row: int, reason: str) -> None:
    signup = await _pending(ask, row)
    if signup is not None:
        await conversations.end(ask.work, ask.real.id)
        await review.refuse(ask.work, ask.services.trip, ask.real, signup, reason)
        await _decided(ask, row)


async def _reopen(ask: Ask, row: int) -> None:
    signup = await review.reopen(ask.work, ask.real, row)
    if signup is None:
        await _decided(ask, row)
    else:
        await _card(ask, signup)


async def _show(ask: Ask, wanted: str, row: int) -> None:
    signup = await _pending(ask, row)
    if signup is None:
        return
    if wanted == "card":
        await conversations.end(ask.work, ask.real.id)
        await _card(ask, signup)
        return
    await conversations.begin(ask.work, ask.real, f"{wanted}:{row}")
    ask.reply((screens.refuse_prompt if wanted == "refuse" else screens.ask_prompt)(signup, ask.language))


async def _card(ask: Ask, signup: Signup) -> None:
    ask.reply(screens.card(signup, await review.matches(ask.work, signup), ask.language))


async def reason_written(ask: Request[MessageSent]) -> None:
    """Why the claim is refused, as « Refuser » asked for."""
    message = ask.what
    reason = " ".join(message.words.split())
    if message.kind != "text" or len(reason) > review.LONGEST_REASON:
        ask.say(screens.too_long(ask.language, review.LONGEST_REASON))
    elif ask.keys and is_id(ask.keys[0]):
        await conversations.end(ask.work, ask.real.id)
        await _refuse(ask, int(ask.keys[0]), reason)


async def question_written(ask: Request[MessageSent]) -> None:
    """What « Poser une question » asked for, carried to the person, whose next message goes on with that letter."""
    message = ask.what
    await conversations.end(ask.work, ask.real.id)
    signup = await _pending(ask, int(ask.keys[0])) if ask.keys and is_id(ask.keys[0]) else None
    if signup is None:
        return
    if message.kind not in CARRIED:
        ask.say(letter_screens.unsupported(ask.language))
        return
    person = await review.ask_claimant(ask.work, ask.real, signup)
    if person is not None:
        letter = await letters.begin(ask.work, ask.real, person, message.message, message.words, screens.question)
        await conversations.begin(ask.work, person, f"letter:{letter}")
    ask.say((screens.question_sent if person else screens.unreachable)(signup, ask.language))


ROUTES: tuple[Route, ...] = (
    TapRoute("review", tapped, right="inscrits"),
    ConversationRoute("refuse", reason_written, right="inscrits"),
    ConversationRoute("ask", question_written, right="inscrits"),
)
