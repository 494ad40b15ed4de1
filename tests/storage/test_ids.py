"""A row's id is never given again: an old button that carries it must not come to be about somebody else."""

from __future__ import annotations

from bot.membership.rules.roster import Organisation
from bot.people.rules.person import Person
from bot.signup.rules.signup import Signup
from storage.database import Database


async def test_a_sign_up_that_is_erased_leaves_its_id_to_nobody(database: Database) -> None:
    async with database.work() as work:
        first = await work.signups.save(Signup(person=201))
        await work.signups.erase(first.id)
        assert (await work.signups.save(Signup(person=301))).id > first.id


async def test_a_request_put_anew_is_another(database: Database) -> None:
    async with database.work() as work:
        first = await work.drafts.put(201, "organisation", "Les Amis")
        again = await work.drafts.put(201, "organisation", "Ville de Lens")
        assert again > first
        assert await work.drafts.get(first) is None


async def test_an_organisation_dropped_from_the_roster_leaves_its_id_to_none(database: Database) -> None:
    async with database.work() as work:
        first = await work.roster.keep(Organisation("Ville d’Arras"))
        await work.roster.drop(first.id)
        assert (await work.roster.keep(Organisation("Ville de Lens"))).id > first.id


async def test_a_claim_that_is_erased_leaves_its_id_to_nobody(database: Database) -> None:
    async with database.work() as work:
        first = await work.claims.ask(201, "ana@arras.example")
        await work.personal.erase(Person(201, "Ana"), None)
        assert await work.claims.ask(301, "omar@arras.example") > first
