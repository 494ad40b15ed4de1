"""Signing somebody else up, asked in chat: from /inscrits or from /statut."""

from __future__ import annotations

from bot.chat.typed import Invalid
from bot.enrolment.actions import registering
from bot.enrolment.rules.handover import may_cede
from bot.enrolment.rules.registering import may
from bot.enrolment.screens import handover as handover_screens
from bot.enrolment.screens import registering as screens
from bot.people.actions import conversations
from bot.people.screens import errors
from bot.signup.rules.signup import OPEN
from handlers import handover
from handlers.ask import Ask, Request
from handlers.conversations import stray
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("register",):
            await _begin(ask)
        case ("say", choice):
            await _chosen(ask, choice)
        case ("confirm",):
            await _confirm(ask)
        case ("mine",):
            ask.reply(screens.mine(await registering.mine(ask.work, ask.real), ask.language))
        case ("others",):
            await _others(ask)
        case ("cede",):
            await handover.cede(ask)
        case ("changed",):
            await handover.changed(ask)
        case ("claim" | "account" | "take" as what, secret):
            await handover.answered(ask, what, secret)
        case ("no",):
            ask.reply(handover_screens.left(ask.language))
        case ("link", row) if is_id(row):
            await _link(ask, int(row))
        case _:
            ask.stale()


async def _begin(ask: Ask) -> None:
    draft = await registering.begin(ask.work, ask.real)
    if draft is None:
        ask.answer(errors.forbidden_tap(ask.language), alert=True)
    else:
        ask.say(screens.question(draft, ask.language))


async def _others(ask: Ask) -> None:
    own = await ask.work.signups.of(ask.real.id)
    if own is None or not may(ask.real.role, own):
        ask.stale()
    else:
        ask.reply(screens.others(may_cede(own, ask.services.trip, ask.now), ask.language))


async def answered(ask: Request[MessageSent]) -> None:
    """The answer to a question about somebody else."""
    what = ask.what
    words = what.phone if what.kind == "contact" else what.words
    given = await registering.answer(ask.work, ask.real, words)
    if given is None:
        await conversations.end(ask.work, ask.real.id)
        await stray(ask)
    elif isinstance(given, Invalid):
        draft = await registering.current(ask.work, ask.real)
        if draft:
            ask.say(screens.question(draft, ask.language, given))
    else:
        ask.say(screens.question(given, ask.language))


async def _chosen(ask: Ask, choice: str) -> None:
    draft = await registering.chosen(ask.work, ask.real, choice)
    if draft is None:
        ask.stale()
    else:
        ask.reply(screens.question(draft, ask.language))


async def _confirm(ask: Ask) -> None:
    made = await registering.confirm(ask.work, ask.services, ask.real)
    if made is None:
        ask.stale()
    elif isinstance(made, str):
        ask.reply(screens.refused(made, ask.language))
    else:
        ask.reply(screens.done(made.signup, ask.language))
        ask.say(screens.forward(ask.services.trip, made.signup.name, made.link, ask.language))


async def _link(ask: Ask, row: int) -> None:
    """Again, for whom this person registered and who has not claimed it."""
    signup = await ask.work.signups.get(row)
    mine = signup is not None and signup.registered_by == ask.real.id
    if signup is None or not mine or signup.person is not None or signup.status not in OPEN:
        ask.stale()
        return
    link = await registering.claim_link(ask.work, ask.services, ask.real.id, signup)
    ask.say(screens.forward(ask.services.trip, signup.name, link, ask.language))


ROUTES: tuple[Route, ...] = (
    TapRoute("people", tapped, right="start"),
    ConversationRoute("register", answered, right="start"),
)
