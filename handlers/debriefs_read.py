"""/debrief: what the organisers read of the debriefs."""

from __future__ import annotations

from bot.attachments.rules import Kind
from bot.chat.content import Content
from bot.chat.content import Kind as ContentKind
from bot.debriefs.actions import reading
from bot.debriefs.actions.documents import PHOTO
from bot.debriefs.screens import reading as screens
from bot.debriefs.screens.asking import named
from bot.outbox.acts import Deliver
from bot.people.actions import conversations
from bot.people.rules.rights import ORGANISERS
from handlers.ask import Ask, Request
from handlers.incoming import Said, is_id
from handlers.routing import ConversationRoute, Route, TapRoute, command

SEARCH = "debrief-search"


async def overview(ask: Ask) -> None:
    programme = await ask.programme()
    running = reading.running(programme, ask.services.trip, ask.now)
    rates = await reading.rates(ask.work, ask.services.trip)
    ask.reply(screens.overview(rates, running, programme, ask.language))


async def tapped(ask: Ask) -> None:
    match ask.keys:
        case ("home",):
            await overview(ask)
        case ("of", row) if is_id(row):
            await _visit(ask, int(row))
        case ("hide", row) if is_id(row):
            await _hide(ask, int(row))
        case ("photo" | "voice" as kind, key):
            await _carried(ask, kind, key)
        case ("over", ref):
            await _over(ask, ref)
        case ("search",):
            await conversations.begin(ask.work, ask.real, SEARCH)
            ask.say(screens.ask_words(ask.language))
        case _:
            ask.stale()


async def _visit(ask: Ask, row: int) -> None:
    found = await ask.work.debriefs.get(row)
    if found is None:
        ask.stale()
        return
    programme = await ask.programme()
    read = await reading.of_visit(ask.work, programme, found.entry)
    what = named(programme, found.entry, ask.language)
    ask.reply(screens.of_visit(what, read.found, read.names, ask.services.trip.debriefs, ask.language, read.nameless))


async def _hide(ask: Ask, row: int) -> None:
    """Its author reads that it is shown to nobody any more."""
    found = await reading.hide(ask.work, row)
    if found is None:
        ask.stale()
        return
    author, debrief = found
    if author:
        ask.tell(author.id, reading.hidden(author.language))
    await _visit(ask, debrief)


async def _carried(ask: Ask, kind: str, key: str) -> None:
    """A photograph from the store; a voice note, always signed, as Telegram holds it."""
    programme = await ask.programme()
    found = await reading.carried(ask.work, programme, key)
    if found is None or found[1].kind != kind:
        ask.stale()
        return
    shown, it = found
    what, who = named(programme, shown.entry or shown.day, ask.language), await reading.author(ask.work, shown)
    caption = screens.carried_caption(what, who, it.caption, ask.language)
    if kind == Kind.PHOTO:
        ask.document(PHOTO.recipe(0, ask.language, key), caption)
    elif file := await ask.work.attachments.file(it.id):
        ask.enqueue(Deliver((Content(ContentKind.VOICE, caption, file),)))


async def _over(ask: Ask, ref: str) -> None:
    """« C’est fini »: asked now rather than at the end as published."""
    if reading.running(await ask.programme(), ask.services.trip, ask.now) != ref:
        ask.stale()
        return
    await ask.work.debriefs.mark_over((await ask.work.debriefs.of_entry(ref)).id)
    ask.work.stir()
    await overview(ask)


async def searched(ask: Request[Said]) -> None:
    await conversations.end(ask.work, ask.real.id)
    read = await reading.searched(ask.work, await ask.programme(), ask.what.words)
    asks = ask.services.trip.debriefs
    ask.say(screens.of_visit(ask.what.words[:60], read.found, read.names, asks, ask.language))


ROUTES: tuple[Route, ...] = (
    command("debrief", overview, "", ORGANISERS),
    TapRoute(screens.TAP, tapped, right="debrief"),
    ConversationRoute(SEARCH, searched, right="debrief"),
)
