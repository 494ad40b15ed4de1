"""The bound group, on both databases: one at most, whose link and rights are its own."""

from __future__ import annotations

from storage.database import Database
from storage.groups import Group, Invitation

BOUND = Group(-1001, "Voyage 2024", "https://t.me/+un", Invitation.SENT, True, "administrator")


async def test_a_title_changes_and_the_rest_stays(database: Database) -> None:
    async with database.work() as work:
        await work.groups.bind(BOUND)
        await work.groups.bind(Group(BOUND.id, "Pays de la Loire"))
    async with database.reading() as work:
        assert await work.groups.bound() == Group(
            -1001, "Pays de la Loire", "https://t.me/+un", Invitation.SENT, True, "administrator"
        )


async def test_another_group_begins_with_nothing(database: Database) -> None:
    async with database.work() as work:
        await work.groups.bind(BOUND)
        await work.groups.bind(Group(-2002, "Autre"))
        assert await work.groups.bound() == Group(-2002, "Autre")
        await work.groups.unbind()
    async with database.reading() as work:
        assert await work.groups.bound() is None


async def test_one_that_moves_needs_another_link_and_who_was_told_stays_told(database: Database) -> None:
    async with database.work() as work:
        await work.groups.bind(BOUND)
        await work.groups.move(-1_000_000_001_001)
        assert await work.groups.bound() == Group(
            -1_000_000_001_001, "Voyage 2024", "", Invitation.SENT, False, "administrator"
        )
        await work.groups.set_invitation(Invitation.DUE)
        await work.groups.move(-3)
    async with database.reading() as work:
        moved = await work.groups.bound()
    assert moved is not None and moved.invitation is Invitation.NONE
