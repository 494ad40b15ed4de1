"""/inscrits: who signed up, who waits, whom the bot cannot reach; one person's card and what can be done."""

from __future__ import annotations

from bot.actions import journal, registering, signups_desk, talks
from bot.screens import errors, signup_card
from bot.screens import journal as journal_screens
from bot.screens import registering as registering_screens
from bot.screens import signups as screens
from bot.screens.screen import Screen
from bot.screens.signup_card import Card
from bot.trip.handover import Kind, sendable
from handlers import handover
from handlers.ask import Ask
from handlers.incoming import Said, is_id

MOST_DIGITS = 6  # of a page of the record


async def signups(ask: Ask) -> None:
    ask.reply(screens.home(await signups_desk.overview(ask.work, ask.house.trip), ask.language))


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("home",):
            await signups(ask)
        case ("list", which, page) if which in screens.LISTS and is_id(page):
            ask.reply(screens.people(which, await signups_desk.listed(ask.work, which), int(page), ask.language))
        case ("journal", page) if is_id(page) and len(page) < MOST_DIGITS:
            deeds, more = await journal.page(ask.work, int(page), ask.language)
            ask.reply(journal_screens.journal(deeds, int(page), more, ask.house.trip.zone, ask.language))
        case ("find",):
            await talks.begin(ask.work, ask.real, "find")
            ask.say(screens.find_prompt(ask.language))
        case ("move", row, to):
            await handover.moved(ask, row, to)
        case ("claim" | "account" | "takeover" as kind, row) if is_id(row):
            await _send(ask, Kind(kind), int(row))
        case ("card" | "withdraw" | "withdrawn" as wanted, row) if is_id(row):
            await _about(ask, wanted, int(row))
        case _:
            ask.answer(errors.stale(ask.language), alert=True)


async def _send(ask: Ask, kind: Kind, row: int) -> None:
    """A personal link, in a message to forward."""
    signup = await ask.work.signups.get(row)
    if signup is None or kind not in sendable(signup, ask.house.trip, ask.now):
        ask.answer(errors.stale(ask.language), alert=True)
        return
    ask.say(signup_card.send_here(ask.language))
    match kind:
        case Kind.CLAIM:
            link = await registering.claim_link(ask.work, ask.house, ask.real.id, signup)
            ask.say(registering_screens.forward(ask.house.trip, signup.name, link, ask.language))
        case Kind.ACCOUNT:
            await handover.send_account(ask, signup)
        case Kind.TAKEOVER:
            await handover.send_takeover(ask, signup)


async def _about(ask: Ask, wanted: str, row: int) -> None:
    if wanted == "withdrawn" and not await signups_desk.withdraw(ask.work, ask.house.trip, ask.real, row):
        ask.answer(errors.stale(ask.language), alert=True)
        return
    card = await signups_desk.card(ask.work, row)
    if card is None:
        ask.answer(errors.stale(ask.language), alert=True)
    elif wanted == "withdraw":
        ask.reply(signup_card.ask_withdraw(card, ask.language))
    else:
        ask.reply(_card(ask, card))


def _card(ask: Ask, card: Card) -> Screen:
    return signup_card.card(card, ask.house.trip, ask.now, ask.language)


async def searched(ask: Ask) -> None:
    """The words that « Rechercher » asked for; one person found is shown at once."""
    said = ask.what
    assert isinstance(said, Said)  # noqa: S101  # the route's kind
    await talks.end(ask.work, ask.real.id)
    found = await signups_desk.search(ask.work, said.words)
    card = await signups_desk.card(ask.work, found[0].id) if len(found) == 1 else None
    if card is not None:
        ask.say(_card(ask, card))
    else:
        ask.say(screens.found(said.words, found, ask.language))
