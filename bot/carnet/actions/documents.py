"""The carnet as a document: each participant's own, and the network's, for the organisers."""

from __future__ import annotations

from functools import partial

from bot.carnet.actions.gather import own, shared
from bot.carnet.rules.carnet import Carnet
from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.outbox.acts import Recipe
from bot.people.rules.person import Role
from bot.programme.rules.programme import Programme
from bot.trip import Trip
from storage.work import Work


async def _own(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    reader = await work.people.get(chat)
    if reader is None or not reader.coming:
        raise Gone
    return partial(_drawn, "pdf", trip, await work.programmes.current(), await own(work, trip, reader), recipe)


async def _network(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the format."""
    reader = await work.people.get(chat)
    if reader is None or reader.role is not Role.ORGANISER:
        raise Gone
    made = await shared(work, trip)
    return partial(_drawn, recipe.about or "pdf", trip, await work.programmes.current(), made, recipe)


def _drawn(form: str, trip: Trip, programme: Programme, made: Carnet, recipe: Recipe) -> Rendered:
    from bot.carnet.documents.formats import written

    return Rendered(f"carnet.{form}", written(form, trip, programme, made, recipe.language))


OWN = DocumentKind("carnet", _own, gone="carnet-gone")
NETWORK = DocumentKind("carnet-network", _network, gone="transfers-papers-gone-participants")
KINDS = (OWN, NETWORK)
