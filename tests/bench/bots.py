"""Starts and stops what is measured: the light Bot API and the bots, each in a process of its own."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import Request, urlopen

from bot.settings import SHIPPED_TRIP
from tests.bench.server import TOKEN

ROOT = Path(__file__).parents[2]
LOOK = 0.02  # seconds between two looks at what happened
PATIENCE = 90.0  # seconds before a measure is given up
MIB = 1024 * 1024
SERVER = "tests.bench.server"  # has a core to itself, where there are two
Stats = dict[str, float]


class Api:
    """The control of the light Bot API at `url`."""

    def __init__(self, url: str) -> None:
        self.url = url

    def stats(self) -> dict[str, object]:
        return self._said("GET", "/stats")

    def reset(self, delay: float = 0.0) -> None:
        self._said("POST", "/reset")
        self.start(0, "", 0, delay=delay)

    def start(self, count: int, text: str, first: int, rate: float = 0, delay: float = 0.0) -> None:
        """`count` people from id `first` on say `text`; returns at once."""
        asked = {"count": count, "text": text, "first": first, "rate": rate, "delay": delay}
        self._said("POST", "/feed", json.dumps(asked).encode())

    def feed(self, count: int, text: str, first: int, rate: float = 0, delay: float = 0.0) -> Stats:
        """The same; returns when all were answered: updates a second; of the replies, p50 and p99 in ms."""
        self.start(count, text, first, rate, delay)
        stats = self.until(lambda now: int(str(now["answers"])) >= count)
        at = {name: 1000 * float(str(stats[name])) for name in ("p50", "p99")}
        return {"rate": count / float(str(stats["seconds"])), **at}

    def until(self, done: object) -> dict[str, object]:
        assert callable(done)
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            if done(stats := self.stats()):
                return stats
            time.sleep(LOOK)
        raise TimeoutError(f"the bot did not do it in {PATIENCE:.0f} s: {self.stats()['answers']} answers")

    def _said(self, method: str, path: str, body: bytes | None = None) -> dict[str, object]:
        asked = Request(self.url + path, data=body, method=method, headers={"Content-Type": "application/json"})  # noqa: S310  # ours
        with urlopen(asked, timeout=10) as answer:  # noqa: S310  # ours
            said: dict[str, object] = json.loads(answer.read())
            return said


@dataclass(frozen=True)
class Running:
    """A bot that has polled once: `start` in seconds from its process to its first poll, `rss` in MiB then.

    `cpu` is what the start took of a processor, in seconds: it tells a slow start from a busy machine.
    """

    pid: int
    start: float
    cpu: float
    rss: float

    def rss_now(self) -> float:
        return _rss(self.pid)

    def cpu_now(self) -> float:
        return _cpu(self.pid)


@contextmanager
def api() -> Iterator[Api]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with _process(["-m", SERVER, str(port)], ROOT, {}):
        served = Api(f"http://127.0.0.1:{port}")
        for _ in range(500):
            try:
                served.stats()
                break
            except (URLError, ConnectionError):
                time.sleep(LOOK)
        yield served


@contextmanager
def escale(api: Api, folder: Path, delay: float = 0.0, url: str = "") -> Iterator[Running]:
    """As in production: `python -m bot run`, its database in `folder` or at `url`, bytecode kept between runs."""
    env = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": api.url,
        "DATABASE_URL": url or database_url(folder),
        "ORGANISER_IDS": "999",
        "TRIP_FILE": str(_trip(folder)),
        "LISTEN": "127.0.0.1:0",
    }
    with _polling(api, ["-m", "bot", "run"], folder, env, delay) as running:
        yield running


def _trip(folder: Path) -> Path:
    """The one that was put there, or the shipped trip, whose people are kept though it was years ago."""
    written = folder / "bench.toml"
    if written.exists():
        return written
    kept = SHIPPED_TRIP.read_text(encoding="utf-8").replace("data_days = 365 ", "data_days = 3650")
    written.write_text(kept, encoding="utf-8")
    return written


@contextmanager
def peer(api: Api, kind: str, delay: float = 0.0) -> Iterator[Running]:
    words = ["-m", "tests.bench.peers", kind, api.url]
    with TemporaryDirectory(prefix="escale-bench-") as name, _polling(api, words, Path(name), {}, delay) as running:
        yield running


def database_url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'escale.sqlite'}"


@contextmanager
def _polling(api: Api, words: list[str], folder: Path, env: dict[str, str], delay: float) -> Iterator[Running]:
    api.reset(delay)
    began = time.time()
    with _process(words, folder, env) as process:
        first = float(str(api.until(lambda now: now["first_poll"] or process.poll() is not None)["first_poll"] or 0))
        if not first:
            raise RuntimeError(f"{' '.join(words)} stopped before its first poll")
        yield Running(process.pid, first - began, _cpu(process.pid), _rss(process.pid))


@contextmanager
def _process(words: list[str], folder: Path, env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    kept |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(ROOT / ".venv" / "bench-bytecode")}
    with (folder / "bench.log").open("ab") if folder != ROOT else open(os.devnull, "ab") as log:  # noqa: PTH123  # os.devnull is no path of ours
        process = subprocess.Popen([sys.executable, *words], cwd=folder, env=kept | env, stdout=log, stderr=log)  # noqa: S603  # our own words
        _alone(process.pid, SERVER in words)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _alone(pid: int, serves: bool) -> None:
    """What is measured and what feeds it never wait for each other's core (Linux)."""
    if hasattr(os, "sched_setaffinity") and len(cores := sorted(os.sched_getaffinity(0))) > 1:
        os.sched_setaffinity(pid, {cores[-1] if serves else cores[0]})


def _rss(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
