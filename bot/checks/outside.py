"""What Escale leans on and does not hold: Telegram, the mail server, the group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.checks.findings import PATIENCE, CheckContext, Finding, Mark
from bot.group.rules import lacking
from bot.group.screens.refusals import right_name

if TYPE_CHECKING:
    from telegram import Bot  # half a second to import: `escale check` may stop before it is needed


def _bot(look: CheckContext) -> Bot:
    from telegram import Bot

    from bot.outbox.transport import Transport

    url = look.settings.bot_api_url
    return Bot(
        look.settings.token, f"{url}/bot", f"{url}/file/bot", request=Transport(), get_updates_request=Transport()
    )


async def token(look: CheckContext) -> Finding:
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


async def mail(look: CheckContext) -> Finding:
    """Connects, secures the line, logs in, and leaves: nothing is sent."""
    if look.settings.smtp_url is None:
        return look.found(Mark.NOTE, "checks-mail", "checks-mail-unset", "checks-mail-unset-mend")
    from aiosmtplib import SMTPAuthenticationError, SMTPException, SMTPNotSupported

    from bot.mail.server import read_server

    server = read_server(look.settings.smtp_url.get_secret_value())
    where = {"host": server.host, "port": str(server.port)}
    try:
        async with server.client(look.settings.mail_from.rpartition("@")[2], PATIENCE / 2) as line:
            await line.noop()
    except (SMTPAuthenticationError, SMTPNotSupported):
        return look.found(Mark.WRONG, "checks-mail", "checks-mail-account", "checks-mail-account-mend", **where)
    except (SMTPException, OSError) as error:  # what they say may quote the account
        key = "checks-mail-tls" if _of_tls(error) else "checks-mail-wrong"
        reason = type(error).__name__
        return look.found(Mark.WRONG, "checks-mail", key, f"{key}-mend", reason=reason, **where)
    secured = server.secure or server.starttls
    return look.found(Mark.GOOD, "checks-mail", "checks-mail-secure" if secured else "checks-mail-good", **where)


def _of_tls(error: BaseException) -> bool:
    """Whether the line could be opened and not secured."""
    import ssl

    causes = (error, error.__cause__, error.__context__)
    return any(isinstance(it, ssl.SSLError) for it in causes) or "STARTTLS" in str(error)


async def group(look: CheckContext) -> Finding:
    from telegram.error import TelegramError

    from bot.outbox.chat_members import held

    async with look.database.reading() as work:
        bound = await work.groups.bound()
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
