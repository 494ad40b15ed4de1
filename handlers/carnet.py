"""The carnet as a file: one's own under /carnet, the network's under /debrief."""

from __future__ import annotations

from bot.carnet.actions.documents import NETWORK, OWN
from bot.carnet.documents.formats import FORMATS
from bot.carnet.screens import caption
from handlers.ask import Ask
from handlers.routing import Route, TapRoute


async def own(ask: Ask) -> None:
    ask.document(OWN.recipe((await ask.programme()).version, ask.language), caption(ask.language))


async def network(ask: Ask) -> None:
    form = ask.keys[0] if ask.keys else "pdf"
    if form not in FORMATS:
        ask.stale()
        return
    await ask.work.audit.note(ask.real.id, "carnet exported", detail=form)
    recipe = NETWORK.recipe((await ask.programme()).version, ask.language, form)
    ask.document(recipe, caption(ask.language, network=True))


ROUTES: tuple[Route, ...] = (
    TapRoute("journal-own", own, right="carnet"),
    TapRoute("journal-all", network, right="debrief"),
)
