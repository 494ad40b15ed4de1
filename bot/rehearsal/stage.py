"""The rehearsal's parts together: pretend Telegram, the clock that moves, and the real bot between them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import make_url

from bot.app import App
from bot.programme.rules.programme import Programme
from bot.rehearsal.clock import SteerableClock
from bot.rehearsal.events import Event, coming
from bot.rehearsal.moments import Moments
from bot.rehearsal.postbox import HOST, Postbox, post_office
from bot.rehearsal.runner import Runner
from bot.rehearsal.seeds import ORGANISERS, seed
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.trace import Trace
from bot.settings import Settings
from bot.settings_reading import read_settings
from bot.trip import Trip
from bot.tripfile.read import load_trip
from storage import rehearsed

SENDER = "voyage@escale.example"
MORNING = 10  # the hour at which a rehearsal begins


class NotRehearsed(Exception):
    """The database, as it may be shown, holds something that no rehearsal made."""


@dataclass(frozen=True, slots=True)
class Stage:
    runner: Runner
    telegram: Telegram
    clock: SteerableClock
    trace: Trace
    post: Postbox
    moments: Moments

    @property
    def app(self) -> App:
        """Another one after each way back."""
        return self.runner.app

    @property
    def trip(self) -> Trip:
        return self.runner.trip

    async def settled(self) -> None:
        if not self.telegram.cut:
            await self.telegram.drained()
        await self.app.settled()

    async def advance_to(self, target: datetime) -> None:
        await self.clock.advance_to(target, self.settled)

    async def keep(self) -> None:
        """This moment can be come back to."""
        await self.settled()
        await self.moments.keep()

    async def back_to(self, at: datetime) -> None:
        """To a moment that was kept; KeyError when it was not. The bot starts again as it was then."""
        if at not in self.moments.instants:
            raise KeyError(at)
        await self.runner.stop()
        await self.moments.restore(at)
        await self.runner.build()
        await self.runner.listen()
        await self.settled()

    async def programme(self) -> Programme:
        async with self.app.services.database.reading() as work:
            return await work.programmes.current()

    @property
    def sent(self) -> list[dict[str, object]]:
        """The trace, line by line."""
        return [asdict(it) for it in self.trace.lines]

    async def next_event(self) -> datetime | None:
        event = await self.coming()
        return event.at if event else None

    async def coming(self) -> Event | None:
        return await coming(self.app.services, self.clock.now())


@asynccontextmanager
async def stage(trip_file: Path, date: str, database: str = "", flow: bool = True) -> AsyncIterator[Stage]:
    """`date` is the day (YYYY-MM-DD) on which it begins; without `database`, a fresh one that is thrown away.

    Raises `NotRehearsed`.
    """
    trip = load_trip(trip_file)
    start = datetime.fromisoformat(date).replace(hour=MORNING, tzinfo=trip.zone).astimezone(UTC)
    clock = SteerableClock(start, flow)
    telegram, post = Telegram(clock), Postbox(clock)
    with TemporaryDirectory(prefix="escale-") as folder:
        url = database or f"sqlite+aiosqlite:///{folder}/rehearsal.sqlite"
        await _own(url)
        async with post_office(post) as port:
            media = _media(_file(url) or Path(folder) / "rehearsal")
            runner = Runner(_settings(telegram, trip_file, url, port, media), trip, clock, telegram)
            trace = Trace(telegram, trip.zone)
            moments = Moments(_file(url), Path(folder), clock, telegram, post, trace)
            made = Stage(runner, telegram, clock, trace, post, moments)
            try:
                await _begin(made)
                yield made
            finally:
                await runner.stop()


async def _own(url: str) -> None:
    if await rehearsed.foreign(url):
        raise NotRehearsed(str(_file(url) or make_url(url).render_as_string(hide_password=True)))
    await rehearsed.mark(url)


def _file(url: str) -> Path | None:
    place = make_url(url)
    return Path(place.database) if place.get_backend_name() == "sqlite" and place.database else None


def _media(beside: Path) -> str:
    """A folder of its own: what a rehearsal erases is nobody else's."""
    return beside.absolute().with_name(f"{beside.name}-media").as_uri()


async def _begin(on: Stage) -> None:
    app = await on.runner.build()
    await app.settled()  # what is due already is told before anybody is there
    await seed(on.telegram, app.services.database)
    await on.runner.listen()


def _settings(telegram: Telegram, trip_file: Path, database: str, smtp: int, media: str) -> Settings:
    """Nothing of the real bot's is used, whatever the environment says: its mail and its address least of all."""
    apart: dict[str, object] = {"public_url": "", "smtp_url": f"smtp://{HOST}:{smtp}", "mail_from": SENDER}
    return read_settings(
        rehearsing=True,
        bot_token=telegram.token,
        database_url=database,
        media_url=media,
        organiser_ids=ORGANISERS,
        trip_file=trip_file,
        **apart,
    )


async def first_words(it: Stage) -> None:
    """Everybody who pressed Start has done so: their chats begin with the welcome and their own menu."""
    for person in [human.id for human in it.telegram.people.values() if human.started]:
        it.telegram.starts(person)
    await it.settled()
