"""What Telegram refused for a right that the bot lacked is tried again once its rights may be back."""

from __future__ import annotations

from datetime import timedelta

from bot.group.rules import lacks_right
from bot.outbox.acts import Act, Approve, CountMembers, Decline, Edit, MakeLink, SeeMember, SeeRights, Send, TakeOut
from storage.groups import Group
from storage.outbox import Refusal
from storage.work import Work

LATEST = timedelta(hours=24)  # what is older is history
# By `admission`, as things stand then.
ASKED_ANEW = (Approve, Decline, TakeOut, SeeMember, MakeLink, SeeRights, CountMembers)


async def again(work: Work, group: Group) -> None:
    """In the order in which it was queued; what an expiry made untrue is dropped by the sender."""
    refused = await work.outbox.refused(group.id, work.now - LATEST)
    if rows := [it.row.id for it in refused if lacks_right(it.reason) and _still_wanted(it)]:
        await work.outbox.requeue(rows)


def _still_wanted(refusal: Refusal) -> bool:
    """An answer to somebody's question was true when they asked."""
    act: Act = refusal.row.queued.act
    answers = isinstance(act, Edit) or (isinstance(act, Send) and act.reply_to is not None)
    return not answers and not isinstance(act, ASKED_ANEW)
