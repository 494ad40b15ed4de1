"""What a command that failed says: a sentence for what people can mend, a scrubbed traceback for our defects."""

from __future__ import annotations

import errno
import sys

from bot.cli import usage
from bot.people.rules.person import Language
from bot.texts import faults
from bot.texts.catalogue import plain


class Wrong(Exception):
    """Something that whoever typed the command can mend; `lines` are ready to be read."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def report(error: Exception, language: Language) -> int:
    """Writes it on stderr; the exit code."""
    sentence = _sentence(error, language)
    if sentence is None:
        _trace(error)
        sentence = plain("cli-defect", language, reason=type(error).__name__)
    sys.stderr.write(f"{sentence}\n")
    return getattr(error, "exit_code", 1)


def _sentence(error: Exception, language: Language) -> str | None:
    import typer
    from sqlalchemy.exc import DBAPIError

    from bot.tripfile.read import TripFileWrong
    from storage.store import StoreFailed

    if isinstance(error, typer.Abort):
        return plain("cli-aborted", language)
    if isinstance(error, typer.TyperException):
        return usage.sentence(error, language)

    if isinstance(error, Wrong):
        return "\n".join(error.lines)
    if isinstance(error, TripFileWrong):
        return "\n".join(error.mistakes)
    if isinstance(error, DBAPIError):
        from bot.checks.inside import reason_of

        return plain("cli-database", language, reason=reason_of(error, language))
    if isinstance(error, StoreFailed):
        return plain("cli-store-unread", language, reason=faults.reason(error, language))
    if isinstance(error, OSError):
        return _file(error, language)
    return _telegram(error, language)


def _file(error: OSError, language: Language) -> str:
    reason = faults.reason(error, language)
    if error.errno in (errno.EADDRINUSE, errno.EACCES) and error.filename is None:
        return plain("cli-port", language)
    if error.filename is None:
        return plain("cli-network", language, reason=reason)
    return plain("cli-file", language, path=str(error.filename), reason=reason)


def _telegram(error: Exception, language: Language) -> str | None:
    from telegram.error import BadRequest, InvalidToken, NetworkError

    if isinstance(error, InvalidToken):
        return plain("cli-token-refused", language)
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return plain("cli-network", language, reason=str(error) or type(error).__name__)
    return None


def _trace(error: Exception) -> None:
    """A defect's traceback, without secrets, without the values of variables."""
    import traceback

    from bot.logs import Scrub

    sys.stderr.write(Scrub()("".join(traceback.format_exception(error))))
