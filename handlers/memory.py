"""/memoire: what earlier delegations learned, searched by those who come."""

from __future__ import annotations

from bot.debriefs.rules.themes import key_of
from bot.memory.rules.learned import Search, read, sought
from bot.memory.screens import searching as screens
from bot.memory.screens.searching import TAP
from bot.people.actions import conversations
from bot.people.rules.rights import COMING
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent
from handlers.routing import ConversationRoute, Route, TapRoute, command


async def memory(ask: Ask) -> None:
    """`/memoire some words` searches at once."""
    if words := sought(ask.typed):
        await _show(ask, Search(words))
    else:
        await _home(ask)


async def _home(ask: Ask) -> None:
    memory = ask.work.memory
    found, kinds, themes = await memory.delegations(), await memory.kinds(Search()), await memory.themes()
    ask.reply(screens.home(found, kinds, themes, ask.language))


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("home",):
            await _home(ask)
        case ("search",):
            await conversations.begin(ask.work, ask.real, TAP)
            ask.say(screens.ask(ask.language))
        case (words, kind, delegation, page) if it := read(words, kind, delegation, page):
            await _show(ask, it)
        case _:
            ask.stale()


async def _show(ask: Ask, it: Search) -> None:
    count, found = await ask.work.memory.count(it), await ask.work.memory.find(it)
    trips = {one.id: one for one in await ask.work.memory.delegations()}
    if not trips:
        await _home(ask)
        return
    kinds = {} if it.kind else await ask.work.memory.kinds(it)
    page = screens.Results(it, found, count, trips, await _theme(ask, it.theme), kinds)
    ask.reply(screens.results(page, ask.language))


async def _theme(ask: Ask, key: str) -> str:
    """As it is spelt; "" for none."""
    known = await ask.work.memory.themes() if key else ()
    return next((theme for theme in known if key_of(theme) == key), "")


async def searched(ask: Request[MessageSent]) -> None:
    await conversations.end(ask.work, ask.real.id)
    words = sought(ask.what.words)
    await (_show(ask, Search(words)) if words else _home(ask))


ROUTES: tuple[Route, ...] = (
    command("memoire", memory, "memory", COMING),
    TapRoute(TAP, tapped, right="memoire"),
    ConversationRoute(TAP, searched, right="memoire"),
)
