"""The figures that matter now at the organisers' desk."""

from __future__ import annotations

from bot.actions.importing import undoing
from bot.screens.desk import Figures
from storage.work import Work


async def figures(work: Work) -> Figures:
    """Counted at each look: an organiser asks for them a few times a day."""
    by_role = await work.people.counts()
    acts = await work.outbox.counts()
    group = await work.facts.group()
    programme = await work.programmes.current()
    return Figures(
        people=sum(by_role.values()),
        coming=len(await work.people.coming()),
        organisers=len(await work.people.organisers()),
        unreached=await work.people.unreached_count(),
        waiting=sum(count for (_, state), count in acts.items() if state == "owed"),
        refused=sum(count for (_, state), count in acts.items() if state == "refused"),
        parked=len(await work.inbox.parked()),
        version=programme.version,
        issued=programme.issued,
        group=group.title if group else "",
        can_undo=await undoing(work) is not None,
    )
