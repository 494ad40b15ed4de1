"""/inscrits: who signed up, who waits, whom the bot cannot reach; one person's card and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.screen import Screen
from bot.enrolment.actions import registering
from bot.enrolment.actions import signups as signups_desk
from bot.enrolment.rules.handover import LinkKind, sendable
from bot.enrolment.screens import card as signup_card
from bot.enrolment.screens import registering as registering_screens
from bot.enrolment.screens.card import Card
from bot.people.actions import conversations
from bot.people.rules.rights import ORGANISERS
from bot.signup.screens import signups as screens
from bot.team.actions import record
from bot.team.screens import record as journal_screens
from handlers import handover
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, is_id
from handlers.routing import ConversationRoute, Route, TapRoute, command

MOST_DIGITS = 6  # of a page of the record


async def signups(ask: Ask) -> None:
    ask.reply(screens.home(await signups_desk.overview(ask.work, ask.services.trip), ask.language))


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("home",):
            await conversations.end(ask.work, ask.real.id)
            await signups(ask)
        case ("list", *origin) if _is_list(origin):
            await _list(ask, origin)
        case ("journal", page) if is_id(page) and len(page) < MOST_DIGITS:
            deeds, more = await record.page(ask.work, int(page), ask.language)
            ask.reply(journal_screens.journal(deeds, int(page), more, ask.services.trip.zone, ask.language))
        case ("find",):
            await conversations.begin(ask.work, ask.real, "find")
            ask.say(screens.find_prompt(ask.language))
        case ("move", row, to) if is_id(row) and is_id(to):
            await handover.ask_move(ask, int(row), int(to))
        case ("moved", row, to) if is_id(row) and is_id(to):
            await handover.moved(ask, int(row), int(to))
        case ("claim" | "account" | "takeover" as kind, row) if is_id(row):
            await _send(ask, LinkKind(kind), int(row))
        case ("card" | "withdraw" | "withdrawn" as wanted, row, *origin) if is_id(row):
            await _about(ask, wanted, int(row), origin if _is_list(origin) else ())
        case _:
            ask.stale()


def _is_list(keys: Sequence[str]) -> bool:
    """Which list, which page, and whether the desk opened it."""
    match keys:
        case [which, page, *desk]:
            return which in screens.LISTS and is_id(page) and desk in ([], [screens.DESK])
    return False


async def _list(ask: Ask, origin: Sequence[str]) -> None:
    which, page, *desk = origin
    found = await signups_desk.listed(ask.work, which, int(page))
    ask.reply(screens.people(found, ask.language, from_desk=bool(desk)))


async def _send(ask: Ask, kind: LinkKind, row: int) -> None:
    """A personal link, in a message to forward."""
    signup = await ask.work.signups.get(row)
    if signup is None or kind not in sendable(signup, ask.services.trip, ask.now):
        ask.stale()
        return
    ask.say(signup_card.send_here(ask.language))
    match kind:
        case LinkKind.CLAIM:
            link = await registering.claim_link(ask.work, ask.services, ask.real.id, signup)
            ask.say(registering_screens.forward(ask.services.trip, signup.name, link, ask.language))
        case LinkKind.ACCOUNT:
            await handover.send_account(ask, signup)
        case LinkKind.TAKEOVER:
            await handover.send_takeover(ask, signup)


async def _about(ask: Ask, wanted: str, row: int, origin: Sequence[str]) -> None:
    await conversations.end(ask.work, ask.real.id)  # the card is what one comes back to
    if wanted == "withdrawn" and not await signups_desk.withdraw(ask.work, ask.services.trip, ask.real, row):
        ask.stale()
        return
    card = await signups_desk.card(ask.work, row)
    if card is None:
        ask.stale()
    elif wanted == "withdraw":
        ask.reply(signup_card.ask_withdraw(card, ask.language))
    else:
        ask.reply(_card(ask, card, origin))


def _card(ask: Ask, card: Card, origin: Sequence[str] = ()) -> Screen:
    return signup_card.card(card, ask.services.trip, ask.now, ask.language, origin)


async def searched(ask: Request[MessageSent]) -> None:
    """The words that « Rechercher » asked for; one person found is shown at once."""
    message = ask.what
    await conversations.end(ask.work, ask.real.id)
    found, total = await signups_desk.search(ask.work, message.words)
    card = await signups_desk.card(ask.work, found[0].id) if total == 1 else None
    if card is not None:
        ask.say(_card(ask, card))
    else:
        ask.say(screens.found(message.words, found, total, ask.language))


ROUTES: tuple[Route, ...] = (
    command("inscrits", signups, "signups", ORGANISERS),
    TapRoute("signups", tapped, right="inscrits"),
    ConversationRoute("find", searched, right="inscrits"),
)
