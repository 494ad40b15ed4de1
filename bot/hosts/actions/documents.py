"""The page for the hosts of a visit, for an organiser who passes it on."""

from __future__ import annotations

from functools import partial

from bot.documents.kinds import DocumentKind, Draw, Gone, Rendered
from bot.hosts.actions.letters import page
from bot.hosts.documents import HostPage
from bot.outbox.acts import Recipe
from bot.people.rules.person import Role
from bot.programme.screens.programme import find
from bot.texts.slugs import slug
from bot.trip import Trip
from storage.work import Work


async def _gather(work: Work, trip: Trip, recipe: Recipe, chat: int) -> Draw:
    """`about` is the visit's key."""
    reader = await work.people.get(chat)
    entry = find(await work.programmes.current(), recipe.about)
    if reader is None or reader.role is not Role.ORGANISER or entry is None:
        raise Gone
    made = await page(work, trip, entry.ref, recipe.language)
    if made is None:
        raise Gone
    return partial(_drawn, made)


def _drawn(it: HostPage) -> Rendered:
    return Rendered(f"{slug(it.page.entry.title)}.pdf", it.pdf())


PAGE = DocumentKind("host-page", _gather, gone="hosts-gone")
KINDS = (PAGE,)
