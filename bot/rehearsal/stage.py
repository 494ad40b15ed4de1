"""The rehearsal's parts together: pretend Telegram, the clock that moves, and the real bot between them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import App, build, publish_menus, running
from bot.notices.rules import Notice, NoticeKind, wanted
from bot.programme.rules.programme import Programme
from bot.rehearsal.clock import SteerableClock
from bot.rehearsal.postbox import HOST, Postbox, post_office
from bot.rehearsal.seeds import ORGANISERS, seed
from bot.rehearsal.telegram import Telegram
from bot.rehearsal.trace import Trace
from bot.rehearsal.wire import Wire
from bot.settings import Settings, read_settings
from bot.signup.actions.deadline import deadline
from bot.signup.rules.signup import Status
from bot.trip import Trip
from bot.tripfile.read import load_trip

SENDER = "voyage@escale.example"
MORNING = 10  # the hour at which a rehearsal begins


@dataclass(frozen=True, slots=True)
class Event:
    """The next instant (UTC) that is worth going to: when the bot speaks first, or when something begins."""

    at: datetime
    what: str


@dataclass(frozen=True, slots=True)
class Stage:
    app: App
    telegram: Telegram
    clock: SteerableClock
    trace: Trace
    post: Postbox

    @property
    def trip(self) -> Trip:
        return self.app.services.trip

    async def settled(self) -> None:
        await self.telegram.drained()
        await self.app.settled()

    async def advance_to(self, target: datetime) -> None:
        await self.clock.advance_to(target, self.settled)

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
        now, programme = self.clock.now(), await self.programme()
        events = [Event(it.at, _told(it, programme)) for it in wanted(programme, self.trip.rhythm)]
        events += [Event(it.starts, f"début\u00a0: {it.title}") for it in programme.to_come(now)]
        events += await self._sign_up()
        return min((it for it in events if it.at > now), key=lambda it: it.at, default=None)

    async def _sign_up(self) -> list[Event]:
        """When sign-up closes, and when a seat that is offered goes to the next."""
        async with self.app.services.database.reading() as work:
            closing = await deadline(work, self.trip)
            offered = await work.signups.standing([Status.OFFERED])
        ends = [Event(it.offer_until, f"fin de l’offre à {it.name}") for it in offered if it.offer_until]
        return [Event(closing, "clôture des inscriptions"), *ends]


def _told(notice: Notice, programme: Programme) -> str:
    entry = programme.entry(notice.ref)
    if notice.kind is NoticeKind.REMINDER and entry is not None:
        return f"rappel\u00a0: {entry.title}"
    return "programme du lendemain" if notice.kind is NoticeKind.EVENING else "programme du jour"


@asynccontextmanager
async def stage(trip_file: Path, date: str, database: str = "", flow: bool = True) -> AsyncIterator[Stage]:
    """`date` is the day (YYYY-MM-DD) on which it begins; without `database`, a fresh one that is thrown away."""
    trip = load_trip(trip_file)
    start = datetime.fromisoformat(date).replace(hour=MORNING, tzinfo=trip.zone).astimezone(UTC)
    clock = SteerableClock(start, flow)
    telegram = Telegram(clock)
    post = Postbox(clock)
    with TemporaryDirectory(prefix="escale-") as folder:
        async with post_office(post) as port:
            url = database or f"sqlite+aiosqlite:///{folder}/rehearsal.sqlite"
            settings = _settings(telegram, trip_file, url, port)
            async with _played(settings, trip, clock, telegram, post) as made:
                yield made


@asynccontextmanager
async def _played(
    settings: Settings, trip: Trip, clock: SteerableClock, telegram: Telegram, post: Postbox
) -> AsyncIterator[Stage]:
    async with build(settings, trip, clock, Wire(telegram)) as app:
        await _follow_on(telegram, app)
        await seed(telegram, app.services.database)
        await publish_menus(app.bot, settings.language)
        made = Stage(app, telegram, clock, Trace(telegram, trip.zone), post)
        async with running(app.polling.run):
            yield made


async def _follow_on(telegram: Telegram, app: App) -> None:
    """Over a database that was kept, updates are numbered after those it has seen: it would take them for repeats."""
    async with app.services.database.reading() as work:
        telegram.updates.number_after(await work.inbox.latest())


def _settings(telegram: Telegram, trip_file: Path, database: str, smtp: int) -> Settings:
    """Nothing of the real bot's is used, whatever the environment says: its mail and its address least of all."""
    apart: dict[str, object] = {"public_url": "", "smtp_url": f"smtp://{HOST}:{smtp}", "mail_from": SENDER}
    return read_settings(
        bot_token=telegram.token, database_url=database, organiser_ids=ORGANISERS, trip_file=trip_file, **apart
    )


async def first_words(it: Stage) -> None:
    """Everybody who pressed Start has done so: their chats begin with the welcome and their own menu."""
    for person in [human.id for human in it.telegram.people.values() if human.started]:
        it.telegram.starts(person)
    await it.settled()
