"""Who the roll-call missed is not asked; nobody is asked while it is open."""

from __future__ import annotations

from bot.rollcalls.actions.calling import close
from bot.rollcalls.rules.rollcall import How, State, Who
from tests.debriefs.test_stories import ENDS, prompts, seated
from tests.town import Reader, Town


async def test_who_was_missing_is_not_asked(place: Town, claire: Reader, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    await seated(place, ana)
    await seated(place, ben)
    async with place.app.services.database.work() as work:
        assert await work.rollcalls.begin("trajet-mardi", claire.id)
    await place.until(ENDS)
    assert prompts(ana) == prompts(ben) == []  # the roll-call is still open
    async with place.app.services.database.work() as work:
        rollcall = await work.rollcalls.of("trajet-mardi")
        own = await work.signups.of(ana.id)
        assert rollcall is not None and own is not None
        await work.rollcalls.mark(rollcall.id, Who(own.id), How.PRESSED, ana.id)
        await close(work, place.app.services.trip, claire.id, rollcall, State.LEFT)
    await place.until("2024-03-26 11:57")
    for _ in range(3):  # pushes take their time
        place.clock.pass_by(seconds=5)
        await place.settled()
    assert (len(prompts(ana)), prompts(ben)) == (1, [])


async def test_a_roll_call_that_nobody_closes_keeps_the_question_back_an_hour(
    place: Town, claire: Reader, ana: Reader
) -> None:
    async with place.app.services.database.work() as work:
        assert await work.rollcalls.begin("trajet-mardi", claire.id)
    await place.until("2024-03-26 12:54")
    assert prompts(ana) == []
    await place.until("2024-03-26 12:55")
    for _ in range(3):  # pushes take their time
        place.clock.pass_by(seconds=5)
        await place.settled()
    assert len(prompts(ana)) == 1
