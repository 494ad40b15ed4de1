"""Personal links, opened and answered: to claim a sign-up, to take a seat over, to change Telegram account."""

from __future__ import annotations

from bot.chat.screen import Screen
from bot.enrolment.actions import conversation as signup_actions
from bot.enrolment.actions import handover, takeover
from bot.enrolment.rules import handover as rules
from bot.enrolment.rules.handover import LinkKind
from bot.enrolment.screens import handover as screens
from bot.people.actions import conversations
from bot.signup.rules.signup import Signup
from bot.signup.screens.consent import short_notice
from handlers import showing
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent
from handlers.routing import ConversationRoute, LinkRoute, Route

LONGEST = 300  # characters of what somebody who changed account writes


async def claim_opened(ask: Ask) -> None:
    signup = await handover.opened(ask.work, LinkKind.CLAIM, ask.keys[0], ask.real)
    notice = short_notice(ask.services.trip, ask.language)
    ask.say(screens.claim(ask.keys[0], notice, ask.language) if signup else screens.refused(ask.language))


async def account_opened(ask: Ask) -> None:
    signup = await handover.opened(ask.work, LinkKind.ACCOUNT, ask.keys[0], ask.real)
    ask.say(screens.account(ask.keys[0], ask.language) if signup else screens.refused(ask.language))


async def takeover_opened(ask: Ask) -> None:
    """Who filled the form takes the seat by one tap; who did not fills it first."""
    giver = await handover.opened(ask.work, LinkKind.TAKEOVER, ask.keys[0], ask.real)
    own = await ask.work.signups.of(ask.real.id)
    if giver is None:
        ask.say(screens.refused(ask.language))
    elif rules.takes_now(own):
        ask.say(screens.take(giver, ask.keys[0], ask.language))
    else:
        draft = await takeover.prepare_takeover(ask.work, giver, ask.real)
        ask.say(screens.taking(giver, ask.language))
        ask.say(await showing.screen(ask, await signup_actions.resume(ask.work, ask.services, draft)))


async def answered(ask: Ask, what: str, secret: str) -> None:
    """The tap that follows a link."""
    ask.reply(await _done(ask, what, secret) or screens.refused(ask.language))


async def _done(ask: Ask, what: str, secret: str) -> Screen | None:
    trip, person = ask.services.trip, ask.real
    match what:
        case "claim" if await handover.claim(ask.work, trip, secret, person):
            return screens.claimed(ask.language)
        case "account" if await handover.change_account(ask.work, trip, secret, person):
            return screens.moved_here(ask.language)
        case "take" if await takeover.take_by_tap(ask.work, trip, secret, person):
            return screens.taken(ask.language)
    return None


async def cede(ask: Ask) -> None:
    """« Céder ma place » : the message to forward to a colleague."""
    own = await ask.work.signups.of(ask.real.id)
    if own is None or not rules.may_cede(own, ask.services.trip, ask.now):
        ask.stale()
        return
    ask.reply(screens.cede(ask.language))
    await send_takeover(ask, own)


async def send_takeover(ask: Ask, signup: Signup) -> None:
    link = await handover.link(ask.work, ask.services, LinkKind.TAKEOVER, signup, ask.real.id)
    ask.say(screens.cede_forward(ask.services.trip, signup.name, signup.answers.organisation, link, ask.language))


async def send_account(ask: Ask, signup: Signup) -> None:
    link = await handover.link(ask.work, ask.services, LinkKind.ACCOUNT, signup, ask.real.id)
    ask.say(screens.account_forward(ask.services.trip, link, ask.language))


async def changed(ask: Ask) -> None:
    """« J’ai changé de compte »."""
    await conversations.begin(ask.work, ask.real, "account")
    ask.say(screens.changed_prompt(ask.language))


async def written(ask: Request[MessageSent]) -> None:
    """Who they say they are: for the organisers to recognise."""
    message = ask.what
    words = (message.phone if message.kind == "contact" else message.words)[:LONGEST].strip()
    if not words:
        ask.say(screens.changed_prompt(ask.language))
        return
    await conversations.end(ask.work, ask.real.id)
    sent = await handover.ask_to_move(ask.work, ask.real, words)
    ask.say(screens.changed_sent(ask.language) if sent else screens.changed_too_often(ask.language))


async def ask_move(ask: Ask, row: int, to: int) -> None:
    """To an organiser, before they consent."""
    found = await handover.movable(ask.work, row, to)
    if found is None:
        ask.stale()
    else:
        ask.reply(screens.ask_move(*found, ask.language))


async def moved(ask: Ask, row: int, to: int) -> None:
    """An organiser's consent."""
    kept = await handover.consent_to_move(ask.work, ask.services.trip, row, to, ask.real)
    if kept is None:
        ask.stale()
    else:
        ask.reply(screens.move_notification(kept, ask.language))


ROUTES: tuple[Route, ...] = (
    LinkRoute("c", claim_opened),
    LinkRoute("t", takeover_opened),
    LinkRoute("a", account_opened),
    ConversationRoute("account", written, right="start"),
)
