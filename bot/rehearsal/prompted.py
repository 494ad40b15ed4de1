"""Whether each who was at a visit was asked about it, once, and nobody else."""

from __future__ import annotations

from bot.debriefs.actions.presence import absent
from bot.debriefs.screens.asking import Asking, prompt
from bot.people.rules.person import Language, Person
from bot.programme.rules.programme import Entry, Programme
from bot.rehearsal.players import Player, bare
from bot.rehearsal.stage import Stage


async def missed(on: Stage, entry: Entry) -> int:
    """How many of those who come were asked more or less often than they should. Before anybody answers."""
    async with on.app.services.database.reading() as work:
        away = await absent(work, on.trip, entry)
        rows = {it.entry: it.id for it in await work.debriefs.all()}
        coming, programme = await work.people.coming(), await work.programmes.current()
    wanted = {it.id: int(it.id not in away and it.reached and it.preferences.debriefs) for it in coming}
    row = rows.get(entry.ref, 0)
    return sum(heard(on, it, programme, entry, row) != wanted[it.id] for it in coming)


def heard(on: Stage, person: Person, programme: Programme, entry: Entry, row: int) -> int:
    texts = Player(on, person.id).heard()
    return sum(texts[it] for it in _forms(programme, entry, row, person.language))


def _forms(programme: Programme, entry: Entry, row: int, language: Language) -> set[str]:
    """The first that somebody gets says more."""
    return {bare(prompt(Asking(programme, entry.ref, row, first), language).text) for first in (True, False)}
