"""`escale invite`: the sign-up link, its QR code and a poster."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from pathlib import Path

from bot.cli.errors import Wrong
from bot.cli.files import busy, opened, say, write
from bot.settings import Settings
from bot.texts.catalogue import plain
from bot.trip import Trip
from bot.tripfile.read import load_trip

SOURCE = re.compile(r"[A-Za-z0-9_-]{1,40}")  # what a deep link takes, and sign-up keeps
QR, POSTER = "inscription.png", "inscription.pdf"


def invite(settings: Settings, source: str, folder: Path) -> None:
    """Prints the link, and writes the two files in `folder`."""
    language = settings.language
    if not SOURCE.fullmatch(source):
        raise Wrong(plain("enrolment-invite-source", language, source=source[:60]))
    if not settings.token:
        raise Wrong(plain("enrolment-invite-no-token", language))
    asyncio.run(_invite(settings, source, folder))


async def _invite(settings: Settings, source: str, folder: Path) -> None:
    from bot.enrolment.documents.invitation import poster_pdf, qr_png

    language = settings.language
    link = f"https://t.me/{await _username(settings)}?start=in_{source}"
    trip = await _current_trip(settings, load_trip(settings.trip_file, language))
    with busy(plain("cli-drawing", language)):
        drawn = {QR: qr_png(link), POSTER: await asyncio.to_thread(poster_pdf, trip, link, language)}
    say(plain("enrolment-invite-link", language, link=link))
    for name, content in drawn.items():
        write(folder / name, content)
        say(plain("enrolment-invite-written", language, path=str(folder / name)))


async def _username(settings: Settings) -> str:
    """The bot's name, as Telegram says it."""
    from bot.outbox.telegram_bot import telegram_bot

    async with telegram_bot(settings) as bot:
        return str(bot.username)


async def _current_trip(settings: Settings, trip: Trip) -> Trip:
    """With the programme of the database, and the deadline that an organiser may have moved."""
    from bot.signup.actions.deadline import with_current_deadline

    async with opened(settings) as database, database.reading() as work:
        return replace(await with_current_deadline(work, trip), programme=await work.programmes.current())
