"""Log lines, ours and the libraries', without a secret or anybody's words in them."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import TextIO

import structlog

from bot.traces import trace

# What a bot's token looks like, wherever it stands: in an address, an exception, a repr.
TOKEN = re.compile(
    r"\b\d{3,}:[A-Za-z0-9_-]{20,}|(?<=/bot)\d+:[A-Za-z0-9_-]+|(?<=/bot)\d+%3A[A-Za-z0-9_-]+", re.IGNORECASE
)
CREDENTIALS = re.compile(r"(?<=://)[^\s/@]*:[^\s/]*@")
HIDDEN = "[hidden]"
# Keys that would name or quote somebody: a line says which update or act it is about, never whose.
PERSONAL = frozenset({"name", "first_name", "last_name", "username", "phone", "email", "address", "text", "caption"})
Event = MutableMapping[str, object]


class Scrub:
    """The last processor: the finished line, with its traceback, without a secret in it."""

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        self._secrets = tuple(sorted((it for it in secrets if len(it) > 3), key=len, reverse=True))

    def __call__(self, line: str) -> str:
        for secret in self._secrets:
            line = line.replace(secret, HIDDEN)
        return TOKEN.sub(HIDDEN, CREDENTIALS.sub(f"{HIDDEN}@", line))


def without_people(_: object, __: str, event: Event) -> Event:
    """Drops the fields that hold somebody's name, words or address."""
    return {key: value for key, value in event.items() if key.lower() not in PERSONAL}


class _Formatter(structlog.stdlib.ProcessorFormatter):
    """Renders any record. Of a library's, what was put into its sentence is left out: it may be an update."""

    def __init__(self, scrub: Scrub, how: str, colors: bool) -> None:
        chain = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_rendering(how, colors)]
        super().__init__(processors=chain, foreign_pre_chain=[_first_line, *_shared()], use_get_message=False)
        self._scrub = scrub

    def format(self, record: logging.LogRecord) -> str:
        return self._scrub(super().format(record))


def _ours(record: logging.LogRecord) -> bool:
    return isinstance(record.msg, dict)  # structlog's


def _worth_a_line(record: logging.LogRecord) -> bool:
    """Below a warning, libraries tell of every request, statement and update."""
    return _ours(record) or record.levelno >= logging.WARNING


def _first_line(_: object, __: str, event: Event) -> Event:
    """What asyncio adds below are the objects concerned."""
    return {**event, "event": str(event["event"]).partition("\n")[0]}


def set_up(how: str = "console", secrets: tuple[str, ...] = (), to: TextIO | None = None) -> None:
    """Every line goes to `to` (stderr), as `console` or `json`. `secrets` never show."""
    stream = to or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.addFilter(_worth_a_line)
    handler.setFormatter(_Formatter(Scrub(secrets), how, colors=stream.isatty()))
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    structlog.configure(
        processors=[*_shared(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,  # a second call (tests, rehearsal) takes effect
    )


def _shared() -> list[structlog.typing.Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        without_people,
    ]


def _rendering(how: str, colors: bool) -> list[structlog.typing.Processor]:
    faults = structlog.processors.ExceptionRenderer(trace)
    if how == "json":
        return [faults, structlog.processors.JSONRenderer(ensure_ascii=False, default=repr)]
    return [faults, structlog.dev.ConsoleRenderer(colors=colors)]
