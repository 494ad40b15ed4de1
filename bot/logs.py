"""Log lines, scrubbed at the last door: libraries log addresses, and Telegram's hold the token."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

TOKEN = re.compile(r"\b\d{3,20}:[A-Za-z0-9_-]{10,}")
PASSWORD = re.compile(r"(?<=://)[^/\s@]+@")
CHATTY = ("httpx", "httpcore", "aiohttp.access", "telegram", "asyncio", "aiosqlite", "alembic")


def scrubbed(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` without tokens, passwords in addresses, and the secrets given."""
    for secret in secrets:
        text = text.replace(secret, "***")
    return PASSWORD.sub("***@", TOKEN.sub("***", text))


def configure(form: str, secrets: Iterable[str] = ()) -> None:
    """`form`: console or json. Every line, the libraries' included, passes through the same last processor."""
    hidden = tuple(secret for secret in secrets if secret)
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _renderer(form, hidden)],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


def _renderer(form: str, hidden: tuple[str, ...]) -> Processor:
    render: Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    )

    def rendered(logger: WrappedLogger, name: str, event: EventDict) -> str:
        return scrubbed(str(render(logger, name, event)), hidden)

    return rendered
