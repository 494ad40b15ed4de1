"""How often one may ask and be wrong: the limit falls on who asks, lasts, and never on the mailbox's own person."""

from __future__ import annotations

from bot.membership.actions.codes import CodeVerdict
from bot.membership.rules.codes import ALWAYS, LASTING, WRONG_EACH, WRONG_OVERALL
from bot.people.rules.person import Person
from bot.privacy.actions import personal
from bot.services import Services
from tests.mail.postbox import Postbox
from tests.membership.asking import asks, mailed, verdict, wrong
from tests.membership.conftest import KNOWN, UNKNOWN, begun
from tests.town import Town

TOO_MANY = "membership-too-many-wrong"


async def guesses(place: Town, person: Person, address: str, count: int) -> list[CodeVerdict]:
    """So many wrong codes, a new one being asked when the last is spent."""
    services, said = place.app.services, list[CodeVerdict]()
    for _ in range(count):
        if not said or said[-1] is CodeVerdict.SPENT:
            place.clock.pass_by(minutes=61)
            if await asks(services, person, address):
                break
            await place.settled()
        said.append(await verdict(services, person, "000000"))
    return said


async def test_requests_by_a_third_party_do_not_lock_the_owner_out(
    place: Town, services: Services, box: Postbox, ana: Person, omar: Person
) -> None:
    for _ in range(3):
        assert await asks(services, omar, KNOWN) is None
    assert await asks(services, omar, KNOWN) == "membership-too-many"
    await mailed(place, ana, KNOWN)
    assert await verdict(services, ana, box.codes[-1]) is CodeVerdict.PROVED


async def test_many_accounts_do_not_flood_a_mailbox_whose_owner_goes_on(
    place: Town, services: Services, ana: Person, box: Postbox
) -> None:
    await mailed(place, ana, KNOWN)
    said = [await asks(services, await begun(services, 600 + number), KNOWN) for number in range(14)]
    assert said == [None] * 11 + ["membership-too-many"] * 3
    await mailed(place, ana, KNOWN)
    assert await verdict(services, ana, box.codes[-1]) is CodeVerdict.PROVED


async def test_wrong_codes_of_one_account_are_counted_for_a_week(
    place: Town, services: Services, ana: Person, box: Postbox
) -> None:
    said = [await guesses(place, ana, f"a{number}@ville-exemple.fr", 5) for number in range(3)]
    assert [len(it) for it in said] == [5, 5, 5] and WRONG_EACH == 15
    assert await asks(services, ana, "other@ailleurs.fr") == TOO_MANY
    place.clock.pass_by(hours=24)
    assert await asks(services, ana, KNOWN) == TOO_MANY
    place.clock.pass_by(days=LASTING.days)
    await mailed(place, ana, KNOWN)
    assert await verdict(services, ana, box.codes[-1]) is CodeVerdict.PROVED


async def test_erasing_oneself_resets_no_wrong_code(place: Town, services: Services, ana: Person) -> None:
    for number in range(3):
        await guesses(place, ana, f"a{number}@ville-exemple.fr", 5)
    async with services.database.work() as work:
        await personal.forget(work, services.trip, ana, first=False)
    place.clock.pass_by(hours=24)
    assert await asks(services, await begun(services, ana.id), KNOWN) == TOO_MANY


async def test_wrong_codes_about_one_address_leave_each_account_a_few_tries(
    place: Town, services: Services, box: Postbox, ana: Person
) -> None:
    for number in range(WRONG_OVERALL // 5):
        assert len(await guesses(place, await begun(services, 600 + number), KNOWN, 5)) == 5
    place.clock.pass_by(minutes=61)
    late = await begun(services, 700)
    assert await guesses(place, late, KNOWN, 9) == [CodeVerdict.WRONG] * (ALWAYS - 1) + [CodeVerdict.SPENT]
    assert await asks(services, late, KNOWN) == TOO_MANY
    place.clock.pass_by(minutes=61)
    await mailed(place, ana, KNOWN)  # who reads the mailbox needs no more
    assert await verdict(services, ana, box.codes[-1]) is CodeVerdict.PROVED


async def test_the_budget_of_an_unknown_address_reads_the_same(place: Town, services: Services) -> None:
    said = {}
    for first, address in ((600, KNOWN), (800, UNKNOWN)):
        read = [await guesses(place, await begun(services, first + number), address, 7) for number in range(8)]
        said[address] = [*read, await asks(services, Person(first), address)]
    assert said[KNOWN] == said[UNKNOWN]


async def test_right_codes_count_for_nothing(place: Town, services: Services, box: Postbox, ana: Person) -> None:
    for number in range(WRONG_EACH + 2):
        await mailed(place, ana, f"a{number}@ville-exemple.fr")
        assert await verdict(services, ana, wrong(box.codes[-1])) is CodeVerdict.WRONG if number == 0 else True
        assert await verdict(services, ana, box.codes[-1]) is CodeVerdict.PROVED
        place.clock.pass_by(minutes=20)
