"""`escale check`: what stands between these settings and a bot that works, and how to mend it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from bot.screens import changes as change_screens
from bot.settings import Settings
from bot.texts.catalogue import Value, plain
from bot.trip.changes import changes
from bot.trip.people import Language
from bot.trip.trip import Trip
from bot.trip_file import TripFileWrong, load_trip
from storage.database import Database, open_database
from storage.migrate import head, revision

PATIENCE = 10.0  # seconds for each thing outside
MOST_LINES = 20


class Mark(Enum):
    """GOOD, WRONG (the exit code says so), or NOTE: nothing is broken, but an organiser should know."""

    GOOD = "✓"
    WRONG = "✗"
    NOTE = "!"


@dataclass(frozen=True, slots=True)
class Finding:
    """`what` was looked at; `said` may take several lines; `mend` is what to do about it, "" when nothing."""

    mark: Mark
    what: str
    said: str
    mend: str = ""


@dataclass(frozen=True)
class Look:
    """What each check is given. `trip` is None when its file is wrong."""

    settings: Settings
    language: Language
    database: Database
    trip: Trip | None = None

    def found(self, mark: Mark, what: str, key: str, mend: str = "", **values: Value) -> Finding:
        done = plain(mend, self.language, **values) if mend else ""
        return Finding(mark, plain(what, self.language), plain(key, self.language, **values), done)


async def check(settings: Settings) -> AsyncIterator[Finding]:
    """One finding after the other, as they are made."""
    language = settings.language
    yield Finding(Mark.GOOD, plain("checks-settings", language), plain("checks-settings-good", language))
    trip, finding = _trip(settings)
    yield finding
    look = Look(settings, language, open_database(settings.database_url, None, settings.organiser_ids), trip)
    try:
        yield await _within(_token, look)
        yield await _within(_mail, look)
        finding = await _within(_database, look)
        yield finding
        if finding.mark is Mark.GOOD:
            for question in (_group, _parked, _programme):
                yield await _within(question, look)
    finally:
        await look.database.close()


async def _within(question: Callable[[Look], Awaitable[Finding]], look: Look) -> Finding:
    try:
        async with asyncio.timeout(PATIENCE):
            return await question(look)
    except TimeoutError:
        what = f"checks-{question.__name__.removeprefix('_')}"
        return look.found(Mark.WRONG, what, "checks-late", "checks-late-mend")


def _trip(settings: Settings) -> tuple[Trip | None, Finding]:
    language = settings.language
    what = plain("checks-trip", language)
    try:
        trip = load_trip(settings.trip_file, language)
    except TripFileWrong as wrong:
        return None, Finding(Mark.WRONG, what, "\n".join(wrong.mistakes), plain("checks-trip-mend", language))
    said = plain("checks-trip-good", language, name=trip.name, count=len(trip.programme))
    return trip, Finding(Mark.GOOD, what, said)


async def _token(look: Look) -> Finding:
    from telegram import Bot
    from telegram.error import InvalidToken, TelegramError

    from bot.outbox.transport import Transport

    if not look.settings.token:
        return look.found(Mark.WRONG, "checks-token", "checks-token-missing", "checks-token-mend")
    url = look.settings.bot_api_url
    bot = Bot(
        look.settings.token, f"{url}/bot", f"{url}/file/bot", request=Transport(), get_updates_request=Transport()
    )
    try:
        async with bot:
            return look.found(Mark.GOOD, "checks-token", "checks-token-good", name=bot.username)
    except InvalidToken:
        return look.found(Mark.WRONG, "checks-token", "checks-token-refused", "checks-token-mend")
    except TelegramError as error:
        reason = type(error).__name__
        return look.found(Mark.WRONG, "checks-token", "checks-token-unreached", "checks-network-mend", reason=reason)


async def _mail(look: Look) -> Finding:
    if look.settings.smtp_url is None:
        return look.found(Mark.GOOD, "checks-mail", "checks-mail-unset")
    try:
        await asyncio.to_thread(_greet, look.settings.smtp_url.get_secret_value())
    except OSError as error:  # smtplib's errors are OSErrors; what they say may quote the account
        reason = type(error).__name__
        return look.found(Mark.WRONG, "checks-mail", "checks-mail-wrong", "checks-mail-mend", reason=reason)
    return look.found(Mark.GOOD, "checks-mail", "checks-mail-good")


def _greet(url: str) -> None:
    """Logs in and leaves: nothing is sent."""
    import smtplib
    from urllib.parse import unquote

    parts = urlsplit(url)
    kind = smtplib.SMTP_SSL if parts.scheme == "smtps" else smtplib.SMTP
    with kind(parts.hostname or "", parts.port or 0, timeout=PATIENCE / 2) as server:
        if parse_qs(parts.query).get("starttls") == ["true"]:
            server.starttls()
        if parts.username:
            server.login(unquote(parts.username), unquote(parts.password or ""))
        server.noop()


async def _database(look: Look) -> Finding:
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
        reason = reason_of(error)
        return look.found(Mark.WRONG, "checks-database", "checks-database-wrong", "checks-database-mend", reason=reason)
    return look.found(Mark.GOOD, "checks-database", "checks-database-good", number=number)


def reason_of(error: Exception) -> str:
    """The first line of what the database itself said, without the statement."""
    said = str(getattr(error, "orig", None) or error) or type(error).__name__
    return said.splitlines()[0].rsplit(">: ", 1)[-1][:200]


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
            await work.facts.set("check", "")
            raise _Undo
    except _Undo:
        return


async def _group(look: Look) -> Finding:
    from telegram import Bot, ChatMemberAdministrator
    from telegram.error import TelegramError

    from bot.outbox.transport import Transport

    async with look.database.reading() as work:
        group = await work.facts.group()
    if group is None:
        return look.found(Mark.NOTE, "checks-group", "checks-group-none", "checks-group-none-mend")
    if not look.settings.token:
        return look.found(Mark.NOTE, "checks-group", "checks-group-unasked", title=group.title)
    url = look.settings.bot_api_url
    bot = Bot(
        look.settings.token, f"{url}/bot", f"{url}/file/bot", request=Transport(), get_updates_request=Transport()
    )
    try:
        async with bot:
            me = await bot.get_chat_member(group.id, bot.id)
    except TelegramError as error:
        values = {"title": group.title, "reason": type(error).__name__}
        return look.found(Mark.WRONG, "checks-group", "checks-group-unreached", "checks-group-mend", **values)
    if isinstance(me, ChatMemberAdministrator) and me.can_pin_messages and me.can_invite_users:
        return look.found(Mark.GOOD, "checks-group", "checks-group-good", title=group.title)
    return look.found(Mark.WRONG, "checks-group", "checks-group-rights", "checks-group-mend", title=group.title)


async def _parked(look: Look) -> Finding:
    async with look.database.reading() as work:
        parked = await work.inbox.parked()
    if not parked:
        return look.found(Mark.GOOD, "checks-parked", "checks-parked-none")
    said = [
        plain(
            "checks-parked-one", look.language, id=str(it.update_id), reason=it.reason, date=f"{it.erase_at:%Y-%m-%d}"
        )
        for it in parked[:MOST_LINES]
    ]
    return Finding(
        Mark.NOTE,
        plain("checks-parked", look.language),
        "\n".join([plain("checks-parked-some", look.language, count=len(parked)), *said]),
        plain("checks-parked-mend", look.language),
    )


async def _programme(look: Look) -> Finding:
    """Where the trip file differs from the database, which is right."""
    async with look.database.reading() as work:
        latest = await work.programmes.latest()
        current = await work.programmes.current() if latest is not None else None
    if current is None or look.trip is None:
        return look.found(Mark.NOTE, "checks-programme", "checks-programme-none")
    found = changes(current, look.trip.programme)
    if not found:
        return look.found(Mark.GOOD, "checks-programme", "checks-programme-same", version=str(current.version))
    head_line = plain("checks-programme-differs", look.language, version=str(current.version), count=len(found))
    lines = [change_screens.worded(it, look.trip.programme, look.language).striptags() for it in found[:MOST_LINES]]
    mend = plain("checks-programme-mend", look.language)
    return Finding(Mark.NOTE, plain("checks-programme", look.language), "\n".join([head_line, *lines]), mend)
