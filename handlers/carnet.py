"""The carnet as a file: one's own under /carnet, the network's under /debrief."""

from __future__ import annotations

from bot.carnet import screens
from bot.carnet.actions.documents import NETWORK, OWN
from bot.carnet.actions.gather import shared
from bot.carnet.documents.formats import FORMATS
from handlers.ask import Ask
from handlers.routing import Route, TapRoute


async def own(ask: Ask) -> None:
    ask.document(OWN.recipe((await ask.programme()).version, ask.language), screens.caption(ask.language))


async def network(ask: Ask) -> None:
    """Without a format, the formats that there are."""
    match ask.keys:
        case ():
            made = await shared(ask.work, ask.services.trip)
            ask.reply(screens.network(made.saying_count, len(made.photos), ask.language))
        case (form,) if form in FORMATS:
            await ask.work.audit.note(ask.real.id, "carnet exported", detail=form)
            recipe = NETWORK.recipe((await ask.programme()).version, ask.language, form)
            ask.document(recipe, screens.caption(ask.language, network=True))
        case _:
            ask.stale()


ROUTES: tuple[Route, ...] = (
    TapRoute("journal-own", own, right="carnet"),
    TapRoute(screens.TAP, network, right="debrief"),
)
