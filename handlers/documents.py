"""/agenda, /poche: the trip to take away, offline. All carry the programme's version and hour of issue."""

from __future__ import annotations

from bot.people.rules.rights import COMING
from bot.programme.actions.documents import AGENDA, PDF
from bot.programme.screens import documents
from handlers.ask import Ask
from handlers.routing import Route, TapRoute, command


async def agenda(ask: Ask) -> None:
    programme = await ask.programme()
    caption = documents.agenda(programme, ask.language, ask.services.feed)
    ask.document(AGENDA.recipe(programme.version, ask.language), caption)


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
    TapRoute("pdf", pdf, right="poche"),
)
