"""Whom messages may not reach: the board, each person's ways, the buddy who passes on to them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from bot.reachability.actions import gather, ways
from bot.reachability.rules.contact import Contact, board, buddies
from bot.reachability.screens import board as screens
from bot.reachability.screens import person as person_screens
from bot.texts.catalogue import plain
from handlers.ask import Ask
from handlers.incoming import is_id
from handlers.routing import Route, TapRoute

MOST_DIGITS = 4  # of a page


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("board",):
            await _board(ask, 0)
        case ("page", page) if _is_page(page):
            await _board(ask, int(page))
        case ("invite",):
            done = await ways.invite(ask.work, ask.services)
            ask.answer(plain("reachability-invited" if done else "reachability-not-invited", ask.language))
        case (verb, row, *rest) if verb in DOES and is_id(row):
            await _about(ask, verb, int(row), rest)
        case _:
            ask.stale()


def _is_page(text: str) -> bool:
    return is_id(text) and len(text) <= MOST_DIGITS


async def _board(ask: Ask, page: int) -> None:
    found = board(await gather.contacts(ask.work, ask.services.trip))
    ask.reply(screens.board(found, await gather.strangers(ask.work), page, ask.language))


async def _about(ask: Ask, verb: str, row: int, rest: Sequence[str]) -> None:
    everybody = await gather.contacts(ask.work, ask.services.trip)
    it = next((one for one in everybody if one.signup == row), None)
    if it is None or not await DOES[verb](ask, it, everybody, rest):
        ask.stale()


async def _person(ask: Ask, it: Contact, everybody: Sequence[Contact], _: Sequence[str]) -> bool:
    names = {one.person: one.name for one in everybody if one.person}
    ask.reply(person_screens.person(it, names.get(it.ways.buddy or 0, ""), ask.language))
    return True


async def _buddies(ask: Ask, it: Contact, everybody: Sequence[Contact], rest: Sequence[str]) -> bool:
    if not (rest and _is_page(rest[0])):
        return False
    ask.reply(person_screens.buddies(it, buddies(everybody, it), int(rest[0]), ask.language))
    return True


async def _name(ask: Ask, it: Contact, everybody: Sequence[Contact], rest: Sequence[str]) -> bool:
    chosen = next((one for one in buddies(everybody, it) if rest and str(one.signup) == rest[0]), None)
    if chosen is None:
        return False
    await ways.name_buddy(ask.work, ask.real, it, chosen)
    return await _again(ask, it)


async def _drop(ask: Ask, it: Contact, _: Sequence[Contact], __: Sequence[str]) -> bool:
    await ways.name_buddy(ask.work, ask.real, it, None)
    return await _again(ask, it)


async def _phone(ask: Ask, it: Contact, _: Sequence[Contact], __: Sequence[str]) -> bool:
    await ways.toggle_telephone(ask.work, ask.real, it)
    return await _again(ask, it)


async def _again(ask: Ask, it: Contact) -> bool:
    everybody = await gather.contacts(ask.work, ask.services.trip)
    return await _person(ask, next(one for one in everybody if one.signup == it.signup), everybody, ())


Does = Callable[[Ask, Contact, Sequence[Contact], Sequence[str]], Awaitable[bool]]
DOES: dict[str, Does] = {"person": _person, "buddies": _buddies, "name": _name, "drop": _drop, "phone": _phone}

ROUTES: tuple[Route, ...] = (TapRoute("reach", tapped, right="organisation"),)
