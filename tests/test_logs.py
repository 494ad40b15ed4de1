"""Logs: no secret and no person in any line."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.logs import Scrub, set_up

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
ADDRESS = f"https://api.telegram.org/bot{TOKEN}/getMe"


@pytest.fixture(autouse=True)
def afterwards() -> Iterator[None]:
    """Other tests find logging as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    configured = structlog.get_config()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**configured)


def written(how: str) -> io.StringIO:
    stream = io.StringIO()
    set_up(how, ("hush-hush",), stream)
    return stream


@pytest.mark.parametrize("how", ["console", "json"])
def test_no_secret_passes_whoever_says_it_and_however(how: str) -> None:
    lines = written(how)
    structlog.get_logger().info("asked", url=ADDRESS, secret="hush-hush")
    logging.getLogger("some.library").error("failed for %s and %s", ADDRESS, "postgresql://ana:pass@host/base")
    try:
        raise ConnectionError(f"cannot reach {ADDRESS}")
    except ConnectionError:
        logging.getLogger("some.library").exception("broken")
        structlog.get_logger().exception("broken too")
    said = lines.getvalue()
    assert said.count("[hidden]") == 2, "a library's words, and those of an exception, are not there at all"
    assert "failed for %s and %s" in said and "ConnectionError" in said
    assert not any(it in said for it in (TOKEN, TOKEN.partition(":")[2], "hush-hush", "ana:pass"))


def test_json_is_one_object_a_line_with_what_machines_look_for() -> None:
    lines = written("json")
    structlog.get_logger("bot.intake").warning("parked", update=12)
    logging.getLogger("library").warning("slow")
    mine, theirs = (json.loads(line) for line in lines.getvalue().splitlines())
    assert {"event": "parked", "level": "warning", "update": 12}.items() <= mine.items()
    assert {"event": "slow", "level": "warning", "logger": "library"}.items() <= theirs.items()


def test_nobody_is_named_or_quoted() -> None:
    lines = written("console")
    structlog.get_logger().error("refused", update=12, text="Je suis malade", username="ana", Name="Ana")
    assert "update=12" in lines.getvalue()
    assert not any(it in lines.getvalue() for it in ("malade", "ana", "Ana"))


def test_libraries_that_tell_every_request_are_quiet() -> None:
    lines = written("console")
    for name in ("httpx", "httpcore", "aiohttp.access"):
        logging.getLogger(name).info("GET %s", ADDRESS)
        logging.getLogger(f"{name}.part").info("GET %s", ADDRESS)
    assert lines.getvalue() == ""


@given(
    st.integers(100, 10**12),
    st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-", min_size=20, max_size=50),
    st.text(max_size=30).filter(lambda it: not it[-1:].isalnum()),
)
def test_whatever_stands_around_a_token_it_goes(number: int, rest: str, before: str) -> None:
    assume(rest not in before)  # what stands there besides is no secret
    assert rest not in Scrub()(f"{before} {number}:{rest}")
    assert rest not in Scrub()(f"{before} /bot{number}:{rest}/getMe")
