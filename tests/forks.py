"""Escale as a process of its own, forked from one that has imported it: the same imports each time only test patience."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.rehearsal.telegram import Telegram

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(
    [
        "__main__",
        "bot.app",
        "bot.checks",
        "bot.cli.commands",
        "bot.cli.files",
        "bot.web.server",
        __name__,
    ]
)


def escale(words: Sequence[str], folder: Path, settings: Mapping[str, str], log: Path) -> ForkServerProcess:
    """`escale words` in `folder`, with these `settings` alone; what it says is added to `log`. Started."""
    process = FORKS.Process(target=_main, args=(words, folder, settings, log), daemon=True)
    process.start()
    return process


@asynccontextmanager
async def served(telegram: Telegram) -> AsyncIterator[int]:
    """The port of 127.0.0.1 at which this Telegram answers those processes."""
    from aiohttp import web

    from bot.rehearsal.wire import routes

    application = web.Application()
    application.add_routes(routes(telegram))
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.01)  # who polled is dead
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def _main(words: Sequence[str], folder: Path, settings: Mapping[str, str], log: Path) -> None:
    said = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(said, stream.fileno())
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(settings)
    sys.argv = ["escale", *words]
    from bot.cli.main import main

    main()
