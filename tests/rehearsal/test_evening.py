"""What each one's chat holds in the evening of 26 March, everything having gone wrong: it stays readable."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.attendance.rules.legs import legs
from bot.people.rules.person import Language
from bot.programme.rules.programme import EntryKind
from bot.rehearsal.announcing import announce
from bot.rehearsal.calling import call
from bot.rehearsal.road import Driver, Incident
from bot.rehearsal.seeds import GROUP
from bot.rehearsal.stage import Stage, stage
from bot.settings import SHIPPED_TRIP
from tests.clocks import paris
from tests.town import text_of

CLAIRE, TRAVEL = 1001, (2001, 2002, 2003, 2004)
MESSAGES, WORDS = 18, 500  # of the bot, in a day: about one screen an hour
IN_GROUP = 8


@dataclass(frozen=True)
class Held:
    """By the bot, since midnight."""

    messages: int
    words: int
    pins: int


def held(on: Stage, chat: int) -> Held:
    since = paris("2024-03-26 00:00").timestamp()
    said = [it for it in on.telegram.messages(chat) if it["date"] >= since and it["from"]["is_bot"]]
    said = [it for it in said if "pinned_message" not in it]
    return Held(len(said), sum(len(text_of(it).split()) for it in said), len(on.telegram.chats[chat].pinned))


async def play(on: Stage) -> None:
    """A broadcast that two do not see, a visit cancelled, a roll-call with one missing, a coach late."""
    driver, programme = Driver(on, CLAIRE, Language.FR), await on.programme()
    today = programme.on(paris("2024-03-26 12:00").date())
    await on.advance_to(paris("2024-03-26 08:00"))
    await announce(on, CLAIRE, Language.FR)
    visit = next(it for it in today if it.kind is EntryKind.VISIT)
    await driver.cancel(Incident(visit, paris("2024-03-26 11:00")))
    leg = next(it for it in legs(await on.programme()) if it.transfer.starts > on.clock.now())
    await driver.late(Incident(leg.transfer, leg.transfer.meets_at - timedelta(minutes=10)))
    moved = next(it for it in legs(await on.programme()) if it.transfer.ref == leg.transfer.ref)
    await call(on, CLAIRE, Language.FR, moved)
    await on.advance_to(paris("2024-03-26 23:30"))


async def test_a_day_on_which_everything_goes_wrong_is_still_read() -> None:
    async with stage(SHIPPED_TRIP, "2024-03-25", flow=False) as on:
        for person in (CLAIRE, *TRAVEL):
            on.telegram.starts(person)
        await on.settled()
        await play(on)
        for person in TRAVEL:
            found = held(on, person)
            assert found.messages <= MESSAGES and found.words <= WORDS, found
            assert found.pins == 1
        group = held(on, GROUP)
        assert group.messages <= IN_GROUP and group.pins == 1
