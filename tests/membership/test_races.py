"""At the same moment, on both databases: one decides, one proves, one vouches."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.membership.actions import review, vouching
from bot.membership.actions.codes import CodeVerdict, new_code
from bot.membership.rules.codes import VOUCHING
from bot.people.rules.person import Person, Role
from bot.services import Services
from bot.signup.rules.signup import Answers, Proof, Status
from tests.membership.asking import asks, types
from tests.membership.conftest import ANA, CLAIRE, KNOWN, OMAR, begun


async def test_of_two_organisers_one_decides(still: Services) -> None:
    await begun(still, OMAR, "Omar")
    async with still.database.work() as work:
        signup = await work.signups.of(OMAR)
        assert signup is not None
        claim = replace(signup, status=Status.REVIEW, ranked=work.now, answers=Answers("Omar", "Benali", "Exemple"))
        kept = await work.signups.save_status(claim)

    async def decides(organiser: int, accepts: bool) -> bool:
        async with still.database.work() as work:
            pending = await review.pending(work, kept.id)
            if pending is None:
                return False
            by = Person(organiser, "Claire", Role.ORGANISER)
            if accepts:
                await review.accept(work, still.trip, by, pending, None)
            else:
                await review.refuse(work, still.trip, by, pending, "")
            return True

    assert sum(await asyncio.gather(*(decides(CLAIRE + at, at % 2 == 0) for at in range(8)))) == 1
    async with still.database.reading() as work:
        noted = [it.what for it in await work.audit.latest() if it.what in ("accepted", "refused")]
    assert len(noted) == 1


async def coded(services: Services, person: Person, address: str) -> str:
    """Asked, and mailed as the mailer does."""
    await asks(services, person, address)
    async with services.database.work() as work:
        claim = await work.claims.of(person.id)
        assert claim is not None
        digits, digest = new_code(services.settings.code_key, claim)
        await work.claims.coded(claim.id, digest)
    return digits


async def test_of_two_people_who_prove_one_mailbox_one_is_settled(still: Services) -> None:
    people = [await begun(still, number) for number in (ANA, OMAR)]
    codes = [await coded(still, it, KNOWN) for it in people]
    found = await asyncio.gather(*(types(still, it, code) for it, code in zip(people, codes, strict=True)))
    assert [verdict for _, verdict in found] == [CodeVerdict.PROVED] * 2
    assert sorted(signup.proof for signup, _ in found) == [Proof.NONE, Proof.MAILBOX]


async def test_a_guesser_has_five_tries_however_fast(still: Services) -> None:
    ana = await begun(still, ANA)
    right = await coded(still, ana, KNOWN)
    for number in range(5):
        await types(still, ana, f"{(int(right) + number + 1) % 1_000_000:06}")
    said = [(await types(still, ana, right))[1] for _ in range(3)]
    assert said == [CodeVerdict.SPENT] * 3


async def test_a_link_vouches_once(still: Services) -> None:
    await begun(still, OMAR, "Omar")
    colleagues = [await begun(still, number, "Ana") for number in range(600, 606)]
    async with still.database.work() as work:
        omar = await work.signups.of(OMAR)
        assert omar is not None
        secret = await work.links.make(vouching.KIND, omar.id, OMAR, VOUCHING)
        for it in colleagues:
            signup = await work.signups.of(it.id)
            assert signup is not None
            answers = Answers(organisation="Ville d’Exemple")
            await work.signups.save_status(replace(signup, status=Status.SEATED, answers=answers, proof=Proof.MAILBOX))

    async def vouches(colleague: Person) -> bool:
        async with still.database.work() as work:
            return await vouching.vouch(work, still.trip, colleague, secret) is not None

    assert sum(await asyncio.gather(*map(vouches, colleagues))) == 1
