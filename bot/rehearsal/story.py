"""The trip as it is played: each chapter is what people do, or the days that pass."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from bot.documents.sheets import programme_file
from bot.people.rules.person import Language
from bot.programme.rules.difference import Change, changes
from bot.programme.rules.programme import Programme
from bot.promises.rules import DAYS
from bot.rehearsal import calling, hosting, joining
from bot.rehearsal.announcing import Announced, announce
from bot.rehearsal.calling import Called
from bot.rehearsal.learning import Learned, Teller
from bot.rehearsal.moving import moved
from bot.rehearsal.players import Player
from bot.rehearsal.recalling import Recalled, Recaller
from bot.rehearsal.returning import Returned, ask, let_go, promise
from bot.rehearsal.road import Driver, Incident, Road, coach, visit
from bot.rehearsal.stage import Stage
from bot.texts.catalogue import plain

ORGANISER, NO_REMINDERS, NO_DIGEST, WRITER = 1001, 2001, 2002, 2003
AFTER = timedelta(days=2)  # of the last day
Chapter = Callable[[], Awaitable[None]]


@dataclass
class Story:
    """What happened so far. `since` is when preferences were as they stay (UTC), `told` whom the change reached,
    `unplayed` the titles of chapters in which a button was missing."""

    on: Stage
    language: Language
    before: Programme
    since: datetime
    told: frozenset[int] = frozenset()
    imported: bool = False
    unplayed: list[str] = field(default_factory=list)
    joins: bool = False
    announced: Announced | None = None
    left: list[Change] | None = None  # what still differs once the import is undone; None before
    road: Road | None = None
    returned: Returned = field(default_factory=Returned)
    called: Called | None = None
    learned: Learned | None = None
    hosted: hosting.Hosted | None = None
    recalled: Recalled | None = None

    def player(self, person: int) -> Player:
        return Player(self.on, person)

    async def everybody_starts(self) -> None:
        for person in list(self.on.telegram.people):
            await self.player(person).starts()

    @property
    def open(self) -> bool:
        """Whether the play begins before sign-up closes."""
        return self.since < self.on.trip.deadline

    async def join(self) -> None:
        self.joins = True
        await joining.join(self.on, self.language)

    async def browse(self) -> None:
        """By buttons alone: the days, one of them, one of its entries, and back."""
        for person in await self.coming():
            reader = self.player(person)
            await reader.taps("open", "programme")
            for verb in ("day", "entry", "day", "days"):
                await reader.taps(verb)

    async def choose(self) -> None:
        for person, what in ((NO_REMINDERS, "reminders"), (NO_DIGEST, "digest")):
            await self.player(person).says("/preferences")
            await self.player(person).taps("pref", "see", "messages")
            await self.player(person).taps("pref", what, 0)
        self.since = self.on.clock.now()

    async def change(self) -> None:
        """A spreadsheet in which one visit moved: its preview, its publication, and its undoing."""
        organiser, coming = self.player(ORGANISER), await self.coming()
        seen = {person: self.player(person).last for person in coming}
        await organiser.sends(programme_file(moved(self.before), "xlsx"), "programme.xlsx")
        await organiser.taps("import", "tell")
        self.imported = bool(changes(self.before, await self.programme()))
        self.told = frozenset(person for person in coming if self.player(person).heard(seen[person]))
        await organiser.says("/organisation")
        await organiser.taps("desk", "undo")
        await organiser.taps("desk", "undo-tell", self.before.version)
        self.left = changes(self.before, await self.programme())

    async def letter(self) -> None:
        await self.player(WRITER).says(f"/equipe {plain('rehearsal-play-letter', self.language)}")
        await self.player(ORGANISER).taps("letter")
        await self.player(ORGANISER).says(plain("rehearsal-play-answer", self.language))

    async def announce(self) -> None:
        self.announced = await announce(self.on, ORGANISER, self.language)

    async def call(self, day: date) -> None:
        """The roll of the last departure, if it is that day's."""
        leg = calling.departure(await self.programme())
        if leg is not None and self.before.day_of(leg.transfer.starts) == day:
            self.called = await calling.call(self.on, ORGANISER, self.language, leg)

    async def show_hosts(self) -> None:
        self.hosted = await hosting.show(self.on, ORGANISER)

    async def walk(self, day: date) -> None:
        """To the end of `day`: all that falls due meanwhile leaves at its hour."""
        end = datetime.combine(day + timedelta(days=1), time(), self.before.zone).astimezone(UTC)
        if end > self.on.clock.now():
            await self.on.advance_to(end)

    async def afterwards(self) -> None:
        await self.walk(self.on.app.services.trip.last_day + AFTER)
        await self.player(NO_REMINDERS).starts()

    async def coming(self) -> list[int]:
        async with self.on.app.services.database.reading() as work:
            return [person.id for person in await work.people.coming()]

    async def programme(self) -> Programme:
        async with self.on.app.services.database.reading() as work:
            return await work.programmes.current()


def chapters(story: Story) -> list[tuple[str, Chapter]]:
    """In order, each with the title that the progress bar shows."""
    trip, language = story.on.app.services.trip, story.language
    first: list[tuple[str, Chapter]] = [
        ("rehearsal-play-starts", story.everybody_starts),
        *([("rehearsal-play-join", story.join)] if story.open else []),
        ("rehearsal-play-browse", story.browse),
        ("rehearsal-play-choose", story.choose),
        ("rehearsal-play-change", story.change),
        ("rehearsal-play-letters", story.letter),
        ("rehearsal-play-announce", story.announce),
        ("rehearsal-play-wait", lambda: story.walk(trip.first_day - timedelta(days=2))),
    ]
    titled = [(plain(key, language), chapter) for key, chapter in first]
    days = [trip.first_day + timedelta(days=number) for number in range((trip.last_day - trip.first_day).days + 1)]
    wrong, teller = _incidents(story), _teller(story)
    for day in days:
        titled += [(plain(key, language), chapter) for on, key, chapter in wrong if on == day]
        if day == days[-1]:
            titled.append((plain("rehearsal-play-call", language), partial(story.call, day)))
        titled.append((plain("rehearsal-play-telling", language, day=f"{day:%d/%m}"), partial(teller.tell, day)))
        titled.append((plain("rehearsal-play-day", language, day=f"{day:%d/%m}"), _walking(story, day)))
    titled.append((plain("rehearsal-play-promising", language), partial(promise, story.on, language)))
    titled.append((plain("rehearsal-play-promising", language), teller.promise))
    titled.append((plain("rehearsal-play-carnet", language), teller.receive))
    titled.append((plain("rehearsal-play-hosts", language), story.show_hosts))
    titled.append((plain("rehearsal-play-recalling", language), _recaller(story).recall))
    return [*titled, (plain("rehearsal-play-after", language), story.afterwards)]


def epilogue(story: Story) -> list[tuple[str, Chapter]]:
    """Once it is known how the trip went: what is kept of it goes meanwhile."""
    on, language = story.on, story.language
    questions = [
        (plain("rehearsal-play-return", language, days=day), partial(ask, on, language, day, story.returned))
        for day in DAYS
    ]
    return [*questions, (plain("rehearsal-play-purge", language), partial(let_go, on, story.returned))]


def _incidents(story: Story) -> list[tuple[date, str, Chapter]]:
    """On their day, what goes wrong."""
    driver = Driver(story.on, ORGANISER, story.language)
    story.road, before, rhythm = driver.road, story.before, story.on.trip.rhythm
    late, gone = coach(before, rhythm), visit(before, rhythm)
    found: list[tuple[Incident | None, str, Callable[[Incident], Awaitable[None]]]] = [
        (late, "rehearsal-play-late", driver.late),
        (gone, "rehearsal-play-cancelled", driver.cancel),
    ]
    return [(before.day_of(it.entry.starts), key, partial(go, it)) for it, key, go in found if it is not None]


def _teller(story: Story) -> Teller:
    teller = Teller(story.on, ORGANISER)
    story.learned = teller.learned
    return teller


def _recaller(story: Story) -> Recaller:
    recaller = Recaller(story.on, ORGANISER, story.language)
    story.recalled = recaller.recalled
    return recaller


def _walking(story: Story, day: date) -> Chapter:
    return lambda: story.walk(day)
