"""What Escale holds: its trip file, its database, the updates set aside, the programme."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from bot.changes.screens import news as change_screens
from bot.checks.findings import CheckContext, Finding, Mark
from bot.people.rules.person import Language
from bot.programme.rules.difference import changes
from bot.settings import Settings
from bot.texts import faults
from bot.texts.catalogue import plain
from bot.trip import Trip
from bot.tripfile.read import TripFileWrong, load_trip
from storage.database import Database
from storage.migrate import head, revision

MOST_LINES = 20
STARS = 0.1  # that Telegram takes for a message above its limit


def trip(settings: Settings) -> tuple[Trip | None, Finding]:
    language = settings.language
    what = plain("checks-trip", language)
    try:
        read = load_trip(settings.trip_file, language)
    except TripFileWrong as wrong:
        return None, Finding(Mark.WRONG, what, "\n".join(wrong.mistakes), plain("checks-trip-mend", language))
    text = plain("checks-trip-good", language, name=read.name, count=len(read.programme))
    return read, Finding(Mark.GOOD, what, text)


async def database(look: CheckContext) -> Finding:
    from sqlalchemy.exc import SQLAlchemyError

    if (missing := _not_there_yet(look.settings.database_url)) is not None:
        return look.found(Mark.NOTE, "checks-database", "checks-database-new", path=missing)
    try:
        number = await revision(look.database.engine)
        if number is None or number < head():
            return look.found(Mark.WRONG, "checks-database", "checks-database-old", "checks-database-upgrade")
        if number > head():
            return look.found(Mark.WRONG, "checks-database", "checks-database-newer", "checks-database-newer-mend")
        await _write(look.database)
    except (SQLAlchemyError, OSError) as error:
        reason = reason_of(error, look.language)
        return look.found(Mark.WRONG, "checks-database", "checks-database-wrong", "checks-database-mend", reason=reason)
    return look.found(Mark.GOOD, "checks-database", "checks-database-good", number=number)


def reason_of(error: Exception, language: Language) -> str:
    """The first line of what the database itself said, without the statement."""
    reason = str(getattr(error, "orig", None) or error) or type(error).__name__
    return faults.database(reason.splitlines()[0].rsplit(">: ", 1)[-1][:200], language)


def _not_there_yet(url: str) -> str | None:
    """The path of a SQLite file that `run` would create; looking must not create it."""
    from sqlalchemy.engine import make_url

    parts = make_url(url)
    name = parts.database or ""
    is_file = parts.get_backend_name() == "sqlite" and name not in ("", ":memory:") and not name.startswith("file:")
    return name if is_file and not Path(name).exists() and Path(name).absolute().parent.is_dir() else None


class _Undo(Exception):
    """Leaves a transaction without keeping what it did."""


async def _write(database: Database) -> None:
    try:
        async with database.work() as work:
            await work.trip.start()
            raise _Undo
    except _Undo:
        return


async def parked(look: CheckContext) -> Finding:
    async with look.database.reading() as work:
        aside = await work.inbox.parked()
    if not aside:
        return look.found(Mark.GOOD, "checks-parked", "checks-parked-none")
    shown = [
        plain(
            "checks-parked-one", look.language, id=str(it.update_id), reason=it.reason, date=f"{it.erase_at:%Y-%m-%d}"
        )
        for it in aside[:MOST_LINES]
    ]
    return Finding(
        Mark.NOTE,
        plain("checks-parked", look.language),
        "\n".join([plain("checks-parked-some", look.language, count=len(aside)), *shown]),
        plain("checks-parked-mend", look.language),
    )


async def paid(look: CheckContext) -> Finding:
    """What Telegram takes for a rate above its own, and what it asks for first."""
    async with look.database.reading() as work:
        people = sum(it.reached for it in await work.people.coming())
    rate, stars = look.settings.broadcast_rate, ceil(people * STARS)
    values = {"rate": rate, "stars": stars, "people": people}
    return look.found(Mark.NOTE, "checks-paid", "checks-paid-cost", "checks-paid-mend", **values)


async def roster(look: CheckContext) -> Finding:
    """Who can be known by a code."""
    async with look.database.reading() as work:
        known = await work.roster.load()
    if not known.organisations:
        return look.found(Mark.NOTE, "checks-roster", "checks-roster-none", "checks-roster-none-mend")
    domains, count = sum(len(it.domains) for it in known.organisations), len(known.organisations)
    if not domains and not any(it.email for it in known.members):
        mend = "checks-roster-mute-mend"
        return look.found(Mark.NOTE, "checks-roster", "checks-roster-mute", mend, organisations=count)
    people = len(known.members)
    return look.found(
        Mark.GOOD, "checks-roster", "checks-roster-good", organisations=count, domains=domains, people=people
    )


async def programme(look: CheckContext) -> Finding:
    """Where the trip file differs from the database, which is right."""
    async with look.database.reading() as work:
        latest = await work.programmes.latest()
        current = await work.programmes.current() if latest is not None else None
    if current is None or look.trip is None:
        return look.found(Mark.NOTE, "checks-programme", "checks-programme-none")
    found, hosts = changes(current, look.trip.programme), await _addresses(look, look.trip)
    if not found and not hosts:
        return look.found(Mark.GOOD, "checks-programme", "checks-programme-same", version=str(current.version))
    head_line = plain("checks-programme-differs", look.language, version=str(current.version), count=len(found) + hosts)
    lines = [change_screens.worded(it, look.trip.programme, look.language).striptags() for it in found[:MOST_LINES]]
    lines += [plain("checks-programme-hosts", look.language, count=hosts)] if hosts else []
    mend = plain("checks-programme-mend", look.language)
    return Finding(Mark.NOTE, plain("checks-programme", look.language), "\n".join([head_line, *lines]), mend)


async def _addresses(look: CheckContext, trip: Trip) -> int:
    """How many addresses of hosts the trip file gives that are not those of the database."""
    async with look.database.reading() as work:
        known = await work.hosts.all()
    return sum(ref not in known or known[ref].email != email for ref, email in trip.host_emails.items())
