"""The participants' group: which it is, its link, what the bot may do there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import delete, insert, select, update

from storage.tables import groups
from storage.transaction import Transaction


class Invitation(StrEnum):
    """Whether all who come were told of the link: DUE until they are."""

    NONE = ""
    DUE = "due"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Group:
    """`id` is Telegram's, negative. `link` is empty until the bot has made one.

    `reckoned`: the bot knows who is inside. `rights` are its own there, in words; None until they were seen.
    `present`: the bot is in it. `topic`: where it speaks by itself, in a group that has some.
    """

    id: int
    title: str
    link: str = ""
    invitation: Invitation = Invitation.NONE
    reckoned: bool = False
    rights: str | None = None
    present: bool = True
    topic: int | None = None


class Groups:
    """One is bound, or none."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def bound(self) -> Group | None:
        row = await self._transaction.one(select(groups))
        if row is None:
            return None
        kept = {name: getattr(row, name) for name in Group.__slots__}
        return Group(**kept | {"invitation": Invitation(row.invitation)})

    async def bind(self, group: Group) -> None:
        """Another is bound no longer; one that is bound already keeps all but its title and topic."""
        bound = await self.bound()
        if bound is not None and bound.id == group.id:
            await self._set(title=group.title, topic=group.topic)
            return
        await self.unbind()
        row = {name: getattr(group, name) for name in Group.__slots__}
        await self._transaction.write(insert(groups).values(row | {"invitation": group.invitation.value}))

    async def unbind(self) -> None:
        await self._transaction.write(delete(groups))

    async def move(self, to: int) -> None:
        """It has another id: its link leads nowhere any more, and all are told of the next one unless they were."""
        await self._set(id=to, link="", reckoned=False)
        due = groups.c.invitation == Invitation.DUE.value
        await self._transaction.write(update(groups).where(due).values(invitation=Invitation.NONE.value))

    async def set_link(self, url: str) -> None:
        await self._set(link=url)

    async def set_invitation(self, invitation: Invitation) -> None:
        await self._set(invitation=invitation.value)

    async def set_reckoned(self, reckoned: bool) -> None:
        await self._set(reckoned=reckoned)

    async def set_rights(self, rights: str | None) -> None:
        await self._set(rights=rights)

    async def set_present(self, present: bool) -> None:
        """Its rights are to be seen anew."""
        await self._set(present=present, rights=None, reckoned=False)

    async def _set(self, **values: object) -> None:
        await self._transaction.write(update(groups).values(values))
