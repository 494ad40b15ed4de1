"""What a mail server's refusal means. What it said may quote an address: only its number is kept."""

from __future__ import annotations

from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from bot.outbox.verdicts import Again, Refused

FINAL = 500  # from this number on, the same letter would be refused again
TROUBLES = (SMTPException, OSError)  # TLS's and the network's are OSErrors


def verdict(error: Exception) -> Again | Refused:
    """Only what concerns this letter is final; a server or an account in trouble may be mended meanwhile."""
    match error:
        case SMTPRecipientsRefused(recipients=refused):
            codes = [it.code for it in refused] or [FINAL]
            return _about(codes[0], all(code >= FINAL for code in codes))
        case SMTPAuthenticationError(code=code):
            return _about(code, final=False)
        case SMTPDataError(code=code) | SMTPSenderRefused(code=code):
            return _about(code, code >= FINAL)
        case SMTPResponseException(code=code):
            return _about(code, final=False)
    return Again(type(error).__name__)


def _about(code: int, final: bool) -> Again | Refused:
    return Refused(f"SMTP {code}") if final else Again(f"SMTP {code}")
