"""The rehearsal's parts together: pretend Telegram, the clock that moves, and the real bot between them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import App, build, running
from bot.rehearsal.answers import Answer
from bot.rehearsal.clock import SteerableClock
from bot.rehearsal.seeds import ORGANISERS, seed
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.wire import Wire
from bot.settings import read_settings
from bot.trip.reminders import wanted
from bot.trip_file import load_trip

MORNING = 10  # the hour at which a rehearsal begins
PEOPLE = ("sendMessage", "editMessageText", "sendDocument", "sendPhoto", "sendVenue", "copyMessage")


@dataclass
class Stage:
    """`sent` is the trace: when, which call, to whom, what, and whether it was taken."""

    app: App
    telegram: Telegram
    clock: SteerableClock
    sent: list[dict[str, str]] = field(default_factory=list)

    async def settled(self) -> None:
        await self.telegram.drained()
        await self.app.settled()

    async def advance_to(self, target: datetime) -> None:
        await self.clock.advance_to(target, self.settled)

    async def next_event(self) -> datetime | None:
        """The next instant at which the bot speaks first, or an entry begins."""
        now = self.clock.now()
        async with self.app.house.database.reading() as work:
            programme = await work.programmes.current()
        notices = wanted(programme, self.app.house.trip.rhythm)
        instants = [it.at for it in notices] + [it.starts for it in programme.to_come(now)]
        return min((it for it in instants if it > now), default=None)

    def note(self, method: str, params: dict[str, object], answer: Answer) -> None:
        if method in PEOPLE:
            text = str(params.get("text") or params.get("caption") or params.get("title") or "")
            line = {"at": self.clock.now().isoformat(), "call": method, "to": str(params.get("chat_id", ""))}
            self.sent.append(line | {"taken": str(answer.status == 200).lower(), "text": text})


@asynccontextmanager
async def stage(trip_file: Path, date: str, database: str = "", flow: bool = True) -> AsyncIterator[Stage]:
    """`date` is the day (YYYY-MM-DD) on which it begins; without `database`, a fresh one that is thrown away."""
    trip = load_trip(trip_file)
    start = datetime.fromisoformat(date).replace(hour=MORNING, tzinfo=trip.zone).astimezone(UTC)
    clock = SteerableClock(start, flow)
    telegram = Telegram(clock)
    with TemporaryDirectory(prefix="escale-") as folder:
        url = database or f"sqlite+aiosqlite:///{folder}/rehearsal.sqlite"
        settings = read_settings(
            bot_token=telegram.token, database_url=url, organiser_ids=ORGANISERS, trip_file=trip_file
        )
        async with build(settings, trip, clock, Wire(telegram)) as app:
            await seed(telegram, app.house.database)
            made = Stage(app, telegram, clock)
            telegram.on_call.append(made.note)
            async with running(app.polling.run):
                yield made


async def first_words(it: Stage) -> None:
    """Everybody who pressed Start has done so: their chats begin with the welcome and their own menu."""
    for person in [human.id for human in it.telegram.people.values() if human.started]:
        it.telegram.starts(person)
    await asyncio.sleep(0)
    await it.settled()
