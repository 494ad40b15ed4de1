"""What Escale leans on and does not hold: Telegram, the mail server, the group."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from bot.checks.findings import PATIENCE, Finding, Look, Mark
from bot.screens.refusals import right_name
from bot.trip.door import lacking

if TYPE_CHECKING:
    from telegram import Bot  # half a second to import: `escale check` may stop before it is needed


def _bot(look: Look) -> Bot:
    from telegram import Bot

    from bot.outbox.transport import Transport

    url = look.settings.bot_api_url
    return Bot(
        look.settings.token, f"{url}/bot", f"{url}/file/bot", request=Transport(), get_updates_request=Transport()
    )


async def token(look: Look) -> Finding:
    from telegram.error import InvalidToken, TelegramError

    if not look.settings.token:
        return look.found(Mark.WRONG, "checks-token", "checks-token-missing", "checks-token-mend")
    try:
        async with _bot(look) as bot:
            return look.found(Mark.GOOD, "checks-token", "checks-token-good", name=bot.username)
    except InvalidToken:
        return look.found(Mark.WRONG, "checks-token", "checks-token-refused", "checks-token-mend")
    except TelegramError as error:
        reason = type(error).__name__
        return look.found(Mark.WRONG, "checks-token", "checks-token-unreached", "checks-network-mend", reason=reason)


async def mail(look: Look) -> Finding:
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


async def group(look: Look) -> Finding:
    from telegram.error import TelegramError

    from bot.chat_members import held

    async with look.database.reading() as work:
        bound = await work.facts.group()
    if bound is None:
        return look.found(Mark.NOTE, "checks-group", "checks-group-none", "checks-group-none-mend")
    if not look.settings.token:
        return look.found(Mark.NOTE, "checks-group", "checks-group-unasked", title=bound.title)
    try:
        async with _bot(look) as bot:
            me = await bot.get_chat_member(bound.id, bot.id)
    except TelegramError as error:
        values = {"title": bound.title, "reason": type(error).__name__}
        return look.found(Mark.WRONG, "checks-group", "checks-group-unreached", "checks-group-mend", **values)
    lacks = lacking(held(me).rights)
    if not lacks:
        return look.found(Mark.GOOD, "checks-group", "checks-group-good", title=bound.title)
    values = {"title": bound.title, "rights": ", ".join(right_name(it, look.language) for it in lacks)}
    return look.found(Mark.WRONG, "checks-group", "checks-group-rights", "checks-group-mend", **values)
