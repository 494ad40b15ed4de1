"""/agenda, /poche: the trip to take away, offline. All carry the programme's version and hour of issue."""

from __future__ import annotations

from bot.screens import papers
from bot.screens.acts import Recipe
from handlers.ask import Ask


async def agenda(ask: Ask) -> None:
    programme = await ask.programme()
    caption = papers.agenda(programme, ask.language, ask.house.feed)
    ask.document(Recipe("agenda", programme.version, ask.language), caption)


async def pocket(ask: Ask) -> None:
    programme = await ask.programme()
    for screen in papers.pocket_text(programme, ask.house.trip, ask.language):
        ask.say(screen)
    ask.document(Recipe("programme", programme.version, ask.language), papers.pocket(programme, ask.language))
    ask.document(Recipe("agenda", programme.version, ask.language), papers.agenda(programme, ask.language))


async def pdf(ask: Ask) -> None:
    programme = await ask.programme()
    ask.document(Recipe("programme", programme.version, ask.language), papers.pocket(programme, ask.language))
