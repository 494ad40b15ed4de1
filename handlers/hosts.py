"""The hosts of the visits: organisers show them their page, and note what they make more precise."""

from __future__ import annotations

from bot.chat.typed import clean
from bot.hosts import screens
from bot.hosts.actions import letters
from bot.hosts.actions.documents import PAGE
from bot.hosts.rules import LONGEST, Hosts, Sent, received
from bot.hosts.screens import TAP
from bot.membership.rules.codes import AddressWrong, read_address
from bot.people.actions import conversations
from bot.programme.rules.programme import Entry
from bot.programme.screens.programme import entry_key
from bot.texts.catalogue import plain
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent
from handlers.routing import ConversationRoute, Route, TapRoute


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ():
            await _all(ask, 0)
        case ("page", page) if page.isdecimal() and len(page) < 4:
            await _all(ask, int(page))
        case (verb, key) if found := await _find(ask, key):
            await _visit(ask, found, verb)
        case _:
            ask.stale()


async def _find(ask: Ask, key: str) -> Entry | None:
    return next((it for it in received(await ask.programme()) if entry_key(it) == key), None)


async def _all(ask: Ask, page: int) -> None:
    programme, known = await ask.programme(), await ask.work.hosts.all()
    ask.reply(screens.overview(received(programme), known, programme.zone, page, ask.language))


async def _shown(ask: Ask, entry: Entry) -> screens.Shown:
    known = await ask.work.hosts.of(entry.ref)
    return screens.Shown(entry, known, ask.services.trip.zone, ask.services.mails)


async def _visit(ask: Ask, entry: Entry, verb: str) -> None:
    shown = await _shown(ask, entry)
    match verb:
        case "of":
            ask.reply(screens.visit(shown, ask.language))
        case "to" | "write":
            await conversations.begin(ask.work, ask.real, f"hosts-{verb}:{entry_key(entry)}")
            ask.say(screens.ask(verb, entry.title, ask.language))
        case "mail" if _may(shown):
            ask.reply(screens.surely(shown, ask.language))
        case "sure" if _may(shown):
            await _mail(ask, entry, shown.hosts)
        case "hand":
            await _hand(ask, entry)
        case "forget":
            await ask.work.hosts.addressed(entry.ref, "")
            ask.reply(screens.visit(await _shown(ask, entry), ask.language))
        case "erase":
            await _precise(ask, entry, "")
            ask.reply(screens.visit(await _shown(ask, entry), ask.language))
        case _:
            ask.stale()


def _may(it: screens.Shown) -> bool:
    return it.mails and bool(it.hosts.email) and it.hosts.sent is not Sent.QUEUED


async def _mail(ask: Ask, entry: Entry, known: Hosts) -> None:
    await letters.mail(ask.work, ask.real.id, ask.services.trip, known, entry.title)
    ask.reply(screens.visit(await _shown(ask, entry), ask.language))


async def _hand(ask: Ask, entry: Entry) -> None:
    trip = ask.services.trip
    recipe = PAGE.recipe((await ask.programme()).version, trip.language, entry_key(entry))
    await letters.hand(ask.work, ask.real.id, entry.ref, entry.title)
    ask.document(recipe, screens.caption(entry.title, ask.language))


async def _precise(ask: Ask | Request[MessageSent], entry: Entry, words: str) -> None:
    await ask.work.hosts.precise(entry.ref, words)
    await ask.work.audit.note(ask.real.id, "host precision", detail=entry.title)


async def addressed(ask: Request[MessageSent]) -> None:
    entry = await _find(ask, ask.keys[0]) if ask.keys else None
    if entry is None:
        await _gone(ask)
        return
    try:
        email = read_address(ask.what.words).whole
    except AddressWrong as wrong:
        ask.say(screens.wrong(plain(wrong.key, ask.language)))
        return
    await conversations.end(ask.work, ask.real.id)
    await ask.work.hosts.addressed(entry.ref, email)
    ask.say(screens.visit(await _shown(ask, entry), ask.language))


async def precise(ask: Request[MessageSent]) -> None:
    entry, words = await _find(ask, ask.keys[0]) if ask.keys else None, clean(ask.what.words)
    if entry is None:
        await _gone(ask)
    elif not 0 < len(words) <= LONGEST:
        ask.say(screens.bounds(ask.language))
    else:
        await conversations.end(ask.work, ask.real.id)
        await _precise(ask, entry, words)
        ask.say(screens.visit(await _shown(ask, entry), ask.language))


async def _gone(ask: Request[MessageSent]) -> None:
    await conversations.end(ask.work, ask.real.id)
    ask.say(screens.gone(ask.language))


ROUTES: tuple[Route, ...] = (
    TapRoute(TAP, tapped, right="debrief"),
    ConversationRoute("hosts-to", addressed, right="debrief"),
    ConversationRoute("hosts-write", precise, right="debrief"),
)
