"""The carnet as a document: each participant's own, and the network's, for the organisers."""

from __future__ import annotations

from functools import partial

from bot.carnet.actions.gather import own, shared
from bot.carnet.documents.formats import Edition, written
from bot.carnet.rules.carnet import Carnet
from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.outbox.acts import Recipe
from bot.people.rules.person import Language, Role
from bot.trip import Trip
from storage.work import Work


async def _own(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    reader = await work.people.get(chat)
    if reader is None or not reader.coming:
        raise Gone
    return partial(_drawn, "pdf", await edition(work, trip, await own(work, trip, reader), recipe.language))


async def _network(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the format."""
    reader = await work.people.get(chat)
    if reader is None or reader.role is not Role.ORGANISER:
        raise Gone
    made = await edition(work, trip, await shared(work, trip), recipe.language)
    return partial(_drawn, recipe.about or "pdf", made)


async def edition(work: Work, trip: Trip, it: Carnet, language: Language) -> Edition:
    return Edition(trip, await work.programmes.current(), it, language, work.store.read)


def _drawn(form: str, it: Edition) -> Rendered:
    return Rendered(f"carnet.{form}", written(form, it))


OWN = DocumentKind("carnet", _own, gone="carnet-gone")
NETWORK = DocumentKind("carnet-network", _network, gone="transfers-papers-gone-participants")
KINDS = (OWN, NETWORK)
