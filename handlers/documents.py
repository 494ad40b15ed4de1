"""/agenda, /poche: the trip to take away, offline. All carry the programme's version and hour of issue."""

from __future__ import annotations

from bot.people.rules.rights import COMING
from bot.programme.actions import feed
from bot.programme.actions.documents import AGENDA, PDF
from bot.programme.screens import documents
from handlers.ask import Ask
from handlers.routing import Route, TapRoute, command


async def agenda(ask: Ask) -> None:
    programme = await ask.programme()
    address = await feed.address(ask.work, ask.services.settings, ask.real)
    caption, rows = documents.agenda(programme, ask.language, address), documents.feed_rows(ask.language, address)
    ask.document(AGENDA.recipe(programme.version, ask.language), caption, rows)


async def renewed(ask: Ask) -> None:
    """The message with the former address stays: it no longer opens anything."""
    address = await feed.renewed(ask.work, ask.services.settings, ask.real)
    if address:
        ask.say(documents.renewed(ask.language, address))
    else:
        ask.stale()


async def pocket(ask: Ask) -> None:
    programme = await ask.programme()
    for screen in documents.pocket_text(programme, ask.services.trip, ask.language):
        ask.say(screen)
    ask.document(PDF.recipe(programme.version, ask.language), documents.pocket(programme, ask.language))
    ask.document(AGENDA.recipe(programme.version, ask.language), documents.agenda(programme, ask.language))


async def pdf(ask: Ask) -> None:
    programme = await ask.programme()
    ask.document(PDF.recipe(programme.version, ask.language), documents.pocket(programme, ask.language))


ROUTES: tuple[Route, ...] = (
    command("agenda", agenda, "calendar", COMING),
    command("poche", pocket, "pocket", COMING),
    TapRoute("feed", renewed, right="agenda"),
    TapRoute("pdf", pdf, right="poche"),
)
